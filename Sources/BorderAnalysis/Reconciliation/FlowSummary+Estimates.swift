public import BorderCore

extension FlowSummary {
    /// What a reconciliation must know of to say something about every number of the summary.
    package var setsToReconcile: [CountedSet] { rows.filter(\.isReconcilable).map(CountedSet.init) }

    /// The days it must know of.
    public var daysToReconcile: [ClosedRange<Day>] {
        (selection.window.map { [$0] } ?? []) + rows.compactMap { $0.period?.outer }
    }

    /// The summary with what all reports together say beside its numbers, and with rows of their own for places that
    /// only usual counts reach.
    ///
    /// A number gets the limits for the days asked for where it stands for those, else for its own days.
    package func estimated(by reconciliation: Reconciliation) -> FlowSummary {
        var summary = self
        for index in rows.indices where rows[index].isReconcilable {
            guard let days = rows[index].period?.outer else { continue }
            summary.rows[index].estimate = reconciliation.flow(of: CountedSet(rows[index]), on: days)
        }
        guard let window = selection.window else { return summary }
        let filter = PlaceFilter(selection, tree: reconciliation.tree)
        let listed = Set(rows.map(CountedSet.init))
        for set in reconciliation.estimatedSets where !listed.contains(set) {
            guard filter.verdict(on: set.placement) == .included else { continue }
            let flow = reconciliation.flow(of: set, on: window)
            if let row = FlowRow(modelled: flow) { summary.rows.append(row) }
        }
        return summary
    }
}

extension FlowRow {
    /// Whether passages of known days are counted.
    fileprivate var isReconcilable: Bool {
        measure.kind == .flow && period != nil && role != .beyond
    }

    /// A row of its own for an estimate, as it is printed; `nil` where there is none.
    fileprivate init?(modelled flow: ReconciledFlow) {
        guard flow.basis == .modelled, let best = flow.roundedBest, best < 9e17 else { return nil }
        self.init(
            id: flow.id,
            placement: flow.set.placement,
            measure: Measure(.flow, flow.set.unit),
            population: flow.set.population,
            mode: flow.set.mode,
            period: Period(from: flow.days.lowerBound, through: flow.days.upperBound),
            quantity: Quantity(Int64(best), .about),
            basis: .modelled,
            rowCount: 0,
            reports: flow.reports,
            authority: "estimate",
            note: "estimated from usual counts and the reports of larger places"
        )
        isHead = true
        estimate = flow
    }
}

extension CountedSet {
    /// What a row of a summary counts.
    package init(_ row: FlowRow) {
        self.init(
            placement: row.placement,
            population: row.population,
            mode: row.mode,
            unit: row.measure.unit
        )
    }
}
