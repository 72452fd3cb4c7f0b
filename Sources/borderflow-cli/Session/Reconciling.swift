import BorderFlow

/// What reconciling verbs make of the input: everything together, and the part the filters ask for.
struct Reconciling {
    let result: Reconciliation
    private let selection: Selection
    private let filter: PlaceFilter

    /// Reconciles all reports read; the filters choose what is shown, not what is known.
    init(
        _ read: ReadInput,
        selection: Selection,
        days: [ClosedRange<Day>] = [],
        sets: [CountedSet] = [],
        options: ReconciliationOptions = ReconciliationOptions(),
        atlas: Atlas
    ) {
        self.selection = selection
        filter = PlaceFilter(selection, tree: PlaceTree(atlas: atlas))
        let all = statuses(read.statuses, selection: Selection(), atlas: atlas)
        let counted = countedReports(Array(read.tables.suffix(RecordTally.forReconciliation.count)))
        if counted.rowsLeftOut > 0 {
            let rows = counted.rowsLeftOut.counted("row is longer", "rows are longer")
            let part = counted.rowsLeftOut == 1 ? "takes no part" : "take no part"
            StandardError.say("borderflow: \(rows) than a month and \(part) in the reconciliation")
        }
        let reports = read.reports + counted.reports
        let input = ReconciliationInput(reports, statuses: all, levels: read.levels, sets: sets, days: days)
        result = Reconciliation(input, options: options, atlas: atlas)
    }

    /// Whether the filters ask for a set of passages.
    func asksFor(_ set: CountedSet) -> Bool {
        guard selection.includes(Measure(.flow, set.unit)) else { return false }
        if let population = selection.population, !set.population.isWithin(population) { return false }
        if let mode = selection.mode, set.mode != mode { return false }
        return filter.verdict(on: set.placement) == .included
    }

    /// The reconciled numbers the filters ask for.
    func flows(_ spans: ReconciledSpans) -> [ReconciledFlow] {
        let reported = result.sets.filter(asksFor).flatMap { set in
            spans.spans(of: set, in: result).map { result.flow(of: set, on: $0) }.filter(isFromSource)
        }
        // Places that only usual counts reach have no days of their own.
        let days = Set(reported.map(\.days)).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        let estimated = result.estimatedSets.filter(asksFor).flatMap { set in
            days.map { result.flow(of: set, on: $0) }.filter { $0.best != nil && isFromSource($0) }
        }
        return reported + estimated
    }

    /// Whether the source asked for has a say in a number.
    private func isFromSource(_ flow: ReconciledFlow) -> Bool {
        guard selection.source != nil else { return true }
        return (flow.reports + flow.setAside).contains { result.report($0).map(selection.isFromSource) ?? false }
    }

    /// Whether the filters ask for a conflict: one of its reports is asked for.
    func asksFor(_ conflict: ClaimConflict) -> Bool {
        result.reports.contains { report in
            conflict.reports.contains(report.id) && selection.fit(report.period) != .outside
                && filter.verdict(on: report.placement) == .included && selection.matchesWords(of: report)
                && (selection.kinds.isEmpty || selection.kinds.contains(report.measure.kind))
                && (selection.units.isEmpty || selection.units.contains(report.measure.unit))
        }
    }
}
