package import BorderCore

extension Population {
    /// How the people counted here stand to those counted in `other`.
    ///
    /// A passage is counted under one citizenship, one sex and one country it came from; ages, statuses and visas are
    /// words that may mean overlapping groups. Other and unknown citizenships exclude those that one source names, and
    /// not those that another does.
    package func relation(to other: Population, isOneSource: Bool = true) -> AxisRelation {
        if let relation = AxisRelation(holds: other.isWithin(self), isHeld: isWithin(other)) { return relation }
        let exclusive: Set = ["citizen", "sex", "from"]
        let differs = conditions.contains { mine in
            exclusive.contains(mine.key)
                && other.conditions.contains {
                    $0.key == mine.key && !mine.mayOverlap($0) && (isOneSource || !$0.isRest && !mine.isRest)
                }
        }
        return differs ? .disjoint : .partlyOverlaps
    }
}

extension Measure {
    /// How what is counted here stands to what is counted in `other`: cars, trucks and buses are vehicles, everything
    /// else that differs is a different thing.
    package func relation(to other: Measure) -> AxisRelation {
        if self == other { return .equals }
        guard kind == other.kind else { return .disjoint }
        if unit == other.unit.whole { return .contains }
        return unit.whole == other.unit ? .within : .disjoint
    }
}

extension Mode {
    /// How passages by this mode stand to those by `other`; no mode means any.
    func relation(to other: Mode) -> AxisRelation {
        if self == other { return .equals }
        return self == .unspecified ? .contains : other == .unspecified ? .within : .disjoint
    }
}

extension CountUnit {
    /// The unit whose numbers hold those of this one: vehicles for cars, trucks and buses, else itself.
    var whole: CountUnit {
        switch self {
        case .car, .truck, .bus: .vehicle
        default: self
        }
    }
}
