import BorderCore

/// How two reports stand to each other over place, way, period, population and measure.
struct Containment {
    private let tree: PlaceTree

    init(tree: PlaceTree) { self.tree = tree }

    /// Whether the two reports are about the same thing: same place, way, population and measure, and the same days
    /// or the same group of evidence.
    func isSameThing(_ one: PlacedReport, _ other: PlacedReport) -> Bool {
        one.placement == other.placement && one.measure == other.measure && one.population == other.population
            && one.mode == other.mode && (isSamePeriod(one.period, other.period) || isSameEvidence(one, other))
    }

    private func isSameEvidence(_ one: PlacedReport, _ other: PlacedReport) -> Bool {
        !one.details.evidence.isEmpty && one.details.evidence == other.details.evidence
    }

    /// Whether everything `inner` counts is counted by `outer` too, and more.
    func contains(_ outer: PlacedReport, _ inner: PlacedReport) -> Bool {
        guard outer.measure == inner.measure, !isSameThing(outer, inner),
            inner.population.isWithin(outer.population),
            outer.mode == .unspecified || outer.mode == inner.mode,
            let whole = outer.period, let part = inner.period,
            part.isCertainlyWithin(whole)
        else { return false }
        return tree.contains(outer.placement, inner.placement)
    }

    /// Same days, or wordings that may mean the same days: "since last week" and "since the 21st", both said on the
    /// 27th, agree on the days that are certain or on the days that are possible.
    private func isSamePeriod(_ one: Period?, _ other: Period?) -> Bool {
        guard let one, let other else { return one == other }
        if one.isExact && other.isExact { return one == other }
        return one.outer == other.outer || one.inner != nil && one.inner == other.inner
    }
}
