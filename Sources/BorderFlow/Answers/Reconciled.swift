package import BorderAnalysis
import BorderAtlas
package import BorderCore

/// What all numbers of a dossier together allow, and the part of it that a selection asks for.
package struct Reconciled: Sendable {
    /// Everything together: the filters choose what is shown, not what is known.
    package let result: Reconciliation
    /// Rows that take no part, because their days were joined.
    package let rowsLeftOut: Int64
    private let selection: Selection
    private let filter: PlaceFilter
    /// The places asked for by name, as parts of what reports of larger places count.
    private let namedSets: [CountedSet]

    /// Reconciles all that can matter for what will be asked for.
    ///
    /// - Parameters:
    ///   - dossier: the numbers and states.
    ///   - levels: usual counts, which divide larger numbers; `nil` where there are none.
    ///   - selection: what will be shown. Numbers that share no day and no passage with it, not even through others, are
    ///     left alone, but for usual counts, which learn the days of the week from every day.
    ///   - unit: the unit of time it will be shown for.
    ///   - days: days whose limits will be asked for beyond those that the numbers name.
    ///   - sets: what will be asked for beyond what the numbers speak of.
    ///   - options: whether to estimate, and the seed of ranges.
    package init(
        _ dossier: Dossier,
        levels: Dossier? = nil,
        selection: Selection,
        by unit: PeriodUnit? = nil,
        days: [ClosedRange<Day>] = [],
        sets: [CountedSet] = [],
        options: ReconciliationOptions = ReconciliationOptions()
    ) {
        self.selection = selection
        let atlas = dossier.atlas
        let tree = PlaceTree(atlas: atlas)
        filter = PlaceFilter(selection, tree: tree)
        let spoken = sets.isEmpty ? [] : Set(dossier.numbers.reports.map(\.placement))
        let isKnown = sets.allSatisfy { spoken.contains($0.placement) }
        let asked = levels == nil && isKnown ? selection : Selection()
        var counted = dossier.numbers.toReconcile(asked, by: unit, tree: tree)
        if counted.reports.isEmpty && !asked.places.isEmpty {
            // No report speaks of the place itself, but one of a larger place may.
            var wider = asked
            wider.places = []
            counted = dossier.numbers.toReconcile(wider, by: unit, tree: tree)
        }
        let usual = levels.map { $0.numbers.reports + $0.numbers.recordReports(tree: tree).reports } ?? []
        rowsLeftOut = counted.rowsLeftOut
        namedSets = selection.setsToBound(by: counted.reports, tree: tree)
        let input = ReconciliationInput(
            counted.reports,
            statuses: statuses(dossier.states, selection: Selection(), atlas: atlas),
            levels: usual,
            sets: sets + namedSets,
            days: days
        )
        result = Reconciliation(input, options: options, atlas: atlas)
    }

    /// Whether the filters ask for a set of passages.
    package func asksFor(_ set: CountedSet) -> Bool {
        guard selection.includes(Measure(.flow, set.unit)) else { return false }
        if let population = selection.population, !set.population.isWithin(population) { return false }
        if let mode = selection.mode, set.mode != mode { return false }
        return filter.verdict(on: set.placement) == .included
    }

    /// The reconciled numbers the filters ask for.
    package func flows(_ spans: ReconciledSpans) -> [ReconciledFlow] {
        let reported = result.sets.filter(asksFor).flatMap { set in
            spans.spans(of: set, in: result).map { result.flow(of: set, on: $0) }.filter(isFromSource)
        }
        // Places that only usual counts reach have no days of their own.
        let days = Set(reported.map(\.days)).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        let estimated = result.estimatedSets.filter(asksFor).flatMap { set in
            days.map { result.flow(of: set, on: $0) }.filter { $0.best != nil && isFromSource($0) }
        }
        return reported + estimated + bounded(spans, beside: reported)
    }

    /// Places asked for of which no report speaks on these days, as far as larger numbers bound them.
    private func bounded(_ spans: ReconciledSpans, beside reported: [ReconciledFlow]) -> [ReconciledFlow] {
        let known = reported.map(\.set)
        let days = spans.unit == nil ? spans.asked : []
        // A crossing by road has its own row, though larger numbers are of every mode.
        let unknown = namedSets.filter { set in
            asksFor(set)
                && !known.contains {
                    $0.placement == set.placement && $0.population == set.population && $0.unit == set.unit
                }
        }
        return unknown.flatMap { set in
            days.map { result.flow(of: set, on: $0) }.filter { $0.upper != nil && isFromSource($0) }
        }
    }

    /// Whether the source asked for has a say in a number.
    private func isFromSource(_ flow: ReconciledFlow) -> Bool {
        guard selection.source != nil else { return true }
        return (flow.reports + flow.setAside).contains { result.report($0).map(selection.isFromSource) ?? false }
    }

    /// Whether the filters ask for a conflict: one of its reports is asked for.
    package func asksFor(_ conflict: ClaimConflict) -> Bool {
        conflict.reports.contains { id in result.reports(ofID: id).contains(where: asksFor) }
    }

    /// Whether the filters ask for a report.
    private func asksFor(_ report: PlacedReport) -> Bool {
        selection.fit(report.period) != .outside && filter.verdict(on: report.placement) == .included
            && selection.matchesWords(of: report)
            && (selection.kinds.isEmpty || selection.kinds.contains(report.measure.kind))
            && (selection.units.isEmpty || selection.units.contains(report.measure.unit))
    }
}
