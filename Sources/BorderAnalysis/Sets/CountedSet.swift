package import BorderCore

/// What a number counts apart from its days: passages at a place, one way or both, of some people, in one unit.
package struct CountedSet: Hashable, Comparable, Sendable {
    /// Where, and which way.
    package var placement: Placement
    /// Whose passages.
    package var population: Population
    /// How they cross; `.unspecified` for any way of crossing.
    package var mode: Mode
    /// Passages, persons, vehicles: but for cars, trucks and buses among vehicles, different units are never added.
    package var unit: CountUnit

    /// A set of passages.
    package init(
        placement: Placement,
        population: Population = .any,
        mode: Mode = .unspecified,
        unit: CountUnit = .crossing
    ) {
        self.placement = placement
        self.population = population
        self.mode = mode
        self.unit = unit
    }

    /// Orders by place, way, people, mode and unit.
    package static func < (left: CountedSet, right: CountedSet) -> Bool {
        if left.placement != right.placement { return left.placement < right.placement }
        return (left.population, left.mode.rawValue, left.unit.rawValue)
            < (right.population, right.mode.rawValue, right.unit.rawValue)
    }
}

extension CountedSet {
    /// What a report counts.
    package init(_ report: PlacedReport) {
        self.init(
            placement: report.placement,
            population: report.population,
            mode: report.mode,
            unit: report.measure.unit
        )
    }
}
