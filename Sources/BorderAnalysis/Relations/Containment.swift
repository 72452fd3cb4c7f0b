import BorderCore

/// How two reports stand to each other over place, way, period, population and measure.
struct Containment {
    private let tree: PlaceTree

    init(tree: PlaceTree) { self.tree = tree }

    /// Whether the two reports are about the same thing: same place, way, population and measure, and the same days
    /// or the same group of evidence.
    func isSameThing(_ one: PlacedReport, _ other: PlacedReport) -> Bool {
        !one.isAnotherEvent(than: other) && one.placement == other.placement && one.measure == other.measure
            && one.population == other.population && one.mode == other.mode
            && (isSameTime(one, other) || one.isSameEvidence(as: other))
    }

    /// Whether everything `inner` counts is counted by `outer` too, and more.
    func contains(_ outer: PlacedReport, _ inner: PlacedReport) -> Bool {
        guard outer.measure == inner.measure, !isSameThing(outer, inner),
            inner.population.isWithin(outer.population),
            outer.mode.relation(to: inner.mode).holds,
            let whole = outer.period, let part = inner.period,
            isSameClock(outer, inner) ? part.isCertainlyWithin(whole) : isWithinHours(inner, of: outer)
        else { return false }
        return tree.contains(outer.placement, inner.placement)
    }

    /// The relation on every axis. How somebody crosses belongs to the place.
    func axes(_ one: PlacedReport, _ other: PlacedReport) -> ReportRelation.Axes {
        ReportRelation.Axes(
            place: tree.relation(one.placement.place, other.placement.place)
                .combined(with: one.mode.relation(to: other.mode)),
            period: periodRelation(one, other),
            population: one.population.relation(
                to: other.population,
                isOneSource: one.sourceKey == other.sourceKey
            ),
            direction: tree.relation(one.placement.direction, other.placement.direction),
            measure: one.measure.relation(to: other.measure)
        )
    }

    private func isSameTime(_ one: PlacedReport, _ other: PlacedReport) -> Bool {
        if isSameClock(one, other) { return isSamePeriod(one.period, other.period) }
        return isWithinHours(one, of: other) && isWithinHours(other, of: one)
    }

    private func isSamePeriod(_ one: Period?, _ other: Period?) -> Bool {
        guard let one, let other else { return one == other }
        return one.isSameWording(as: other)
    }

    private func periodRelation(_ one: PlacedReport, _ other: PlacedReport) -> AxisRelation {
        guard let mine = one.period, let theirs = other.period else { return .unknown }
        if isSameClock(one, other) { return mine.relation(to: theirs) }
        let relation = AxisRelation(holds: isWithinHours(other, of: one), isHeld: isWithinHours(one, of: other))
        if let relation { return relation }
        guard let first = one.onLocalClock(tree).minutes, let second = other.onLocalClock(tree).minutes,
            first.outer.overlaps(second.outer)
        else { return .disjoint }
        return mine.isExact && theirs.isExact ? .partlyOverlaps : .unknown
    }

    /// Whether both begin and end their days at the same hours, so that days alone say how they stand to each other.
    private func isSameClock(_ one: PlacedReport, _ other: PlacedReport) -> Bool {
        one.details.hours == other.details.hours
    }

    /// Whether the hours of one lie within those that another certainly covers.
    private func isWithinHours(_ inner: PlacedReport, of outer: PlacedReport) -> Bool {
        guard let part = inner.onLocalClock(tree).minutes, let whole = outer.onLocalClock(tree).minutes.flatMap(\.inner)
        else { return false }
        return whole.lowerBound <= part.outer.lowerBound && part.outer.upperBound <= whole.upperBound
    }
}

extension PlacedReport {
    /// Whether both belong to one named group of evidence.
    func isSameEvidence(as other: PlacedReport) -> Bool {
        !details.evidence.isEmpty && details.evidence == other.details.evidence
    }
}
