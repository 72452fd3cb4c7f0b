public import BorderAnalysis
import BorderCore

/// What is shown beside numbers, or withheld from them.
package enum Presentation: Sendable {
    /// The numbers alone.
    case plain
    /// What all numbers together allow beside each, with usual counts where there are some.
    case estimates(ReconciliationOptions, levels: Dossier?)
    /// Counts of people below a limit are withheld, with all that would give them away.
    case withholding(below: Int64)
}

extension Dossier {
    /// Who crossed where, when and which way.
    ///
    /// - Parameters:
    ///   - selection: the filters.
    ///   - grouping: by which places, units of time, people, modes and sources.
    ///   - presentation: what is shown beside the numbers.
    /// - Returns: the rows, and what was left out.
    /// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
    package func flows(
        _ selection: Selection = Selection(),
        by grouping: Grouping = Grouping(),
        showing presentation: Presentation
    ) throws(AnalysisError) -> FlowSummary {
        try flows([(selection, grouping)], showing: presentation)[0]
    }

    /// Who crossed where, when and which way: the numbers alone.
    public func flows(
        _ selection: Selection = Selection(),
        by grouping: Grouping = Grouping()
    ) throws(AnalysisError) -> FlowSummary {
        try flows(selection, by: grouping, showing: .plain)
    }

    /// Who crossed where, when and which way, by any combination of places, units of time, people and modes.
    public func flows(
        _ selection: Selection = Selection(),
        by dimensions: [Dimension]
    ) throws(AnalysisError) -> FlowSummary {
        try flows(selection, by: Grouping(dimensions))
    }

    /// Several summaries that are shown together: what one withholds another must not give away.
    package func flows(
        _ questions: [(selection: Selection, grouping: Grouping)],
        showing presentation: Presentation
    ) throws(AnalysisError) -> [FlowSummary] {
        var summaries: [FlowSummary] = []
        var willWithhold = false
        if case .withholding = presentation { willWithhold = true }
        for question in questions {
            summaries.append(
                try summarise(
                    numbers,
                    selection: question.selection,
                    grouping: question.grouping,
                    atlas: atlas,
                    willWithhold: willWithhold
                )
            )
        }
        switch presentation {
        case .plain: return summaries
        case .withholding(let limit):
            return FlowSummary.withholding(summaries, below: limit, tree: PlaceTree(atlas: atlas))
        case .estimates(let options, let levels):
            let reconciled = Reconciled(
                self,
                levels: levels,
                selection: Selection(),
                days: summaries.flatMap(\.daysToReconcile),
                sets: summaries.flatMap(\.setsToReconcile),
                options: options
            )
            return summaries.map { $0.estimated(by: reconciled.result) }
        }
    }

    /// What analysts make of flows: net, shares, changes, means, excess.
    ///
    /// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
    public func measures(_ request: MeasureRequest) throws(AnalysisError) -> MeasureSummary {
        try measure(request, of: numbers, atlas: atlas)
    }

    /// Which places and days are counted, reported, closed or unreported.
    ///
    /// - Returns: `nil` where no day is asked for and none is reported, or where there are more days than a coverage
    ///   holds.
    public func coverage(_ selection: Selection, by dimension: PlaceDimension) -> Coverage? {
        measureCoverage(CoverageInput(numbers, states: states), selection: selection, by: dimension, atlas: atlas)
    }

    /// The states of the places that a selection asks for.
    public func statuses(_ selection: Selection) -> [ReportedStatus] {
        BorderAnalysis.statuses(states, selection: selection, atlas: atlas)
    }

    /// What held when, state by state.
    public func timeline(_ selection: Selection) -> [StatusEntry] {
        statusTimeline(states, reports: numbers.reports, selection: selection, atlas: atlas)
    }

    /// The numbers of a selection as one side of a comparison.
    package func dataSet(_ name: String, _ selection: Selection) -> DataSet {
        DataSet(name: name, numbers, selection: selection, atlas: atlas)
    }
}
