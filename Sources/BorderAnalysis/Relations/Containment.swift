import BorderCore

/// How two reports stand to each other over place, way, period, population and measure.
struct Containment {
    private let tree: PlaceTree

    init(tree: PlaceTree) { self.tree = tree }

    /// Whether the two reports are about the same thing: same place, way, population and measure, and the same days
    /// or the same group of evidence.
    func isSameThing(_ one: PlacedReport, _ other: PlacedReport) -> Bool {
        one.placement == other.placement && one.measure == other.measure && one.population == other.population
            && one.mode == other.mode && (isSamePeriod(one.period, other.period) || one.isSameEvidence(as: other))
    }

    /// Whether everything `inner` counts is counted by `outer` too, and more.
    func contains(_ outer: PlacedReport, _ inner: PlacedReport) -> Bool {
        guard outer.measure == inner.measure, !isSameThing(outer, inner),
            inner.population.isWithin(outer.population),
            outer.mode.relation(to: inner.mode).holds,
            let whole = outer.period, let part = inner.period,
            part.isCertainlyWithin(whole)
        else { return false }
        return tree.contains(outer.placement, inner.placement)
    }

    /// The relation on every axis. How somebody crosses belongs to the place.
    func axes(_ one: PlacedReport, _ other: PlacedReport) -> ReportRelation.Axes {
        ReportRelation.Axes(
            place: tree.relation(one.placement.place, other.placement.place)
                .combined(with: one.mode.relation(to: other.mode)),
            period: periodRelation(one.period, other.period),
            population: one.population.relation(to: other.population),
            direction: tree.relation(one.placement.direction, other.placement.direction),
            measure: one.measure.relation(to: other.measure)
        )
    }

    private func isSamePeriod(_ one: Period?, _ other: Period?) -> Bool {
        guard let one, let other else { return one == other }
        return one.isSameWording(as: other)
    }

    private func periodRelation(_ one: Period?, _ other: Period?) -> AxisRelation {
        guard let one, let other else { return .unknown }
        return one.relation(to: other)
    }
}

extension PlacedReport {
    /// Whether both belong to one named group of evidence.
    func isSameEvidence(as other: PlacedReport) -> Bool {
        !details.evidence.isEmpty && details.evidence == other.details.evidence
    }
}
