import BorderFlow

extension Session {
    /// Reads the input for a summary, and for estimates where they are asked for.
    func read(selection: Selection, groupings: [Grouping], for estimates: EstimateFlag) throws -> ReadInput {
        let shown = groupings.map { RecordTally(grouping: $0, selection: selection) }
        guard estimates.estimates else { return try read(shown, knownTo: selection) }
        return try read(shown + RecordTally.forReconciliation, knownTo: selection, levels: estimates.options)
    }

    /// Summaries as they are shown: with what all reports together say beside their numbers, or with small counts
    /// withheld. Not both: limits would give away what is withheld.
    func presented(
        _ summaries: [FlowSummary],
        of read: ReadInput,
        _ flag: EstimateFlag,
        _ suppression: SuppressionOptions
    ) throws -> [FlowSummary] {
        guard flag.estimates else { return suppression.apply(to: summaries, atlas: atlas) }
        guard suppression.smallestShown == nil else {
            throw CommandFailure.usage(
                "--estimates and --suppress exclude each other: the limits of an estimate would give small counts away"
            )
        }
        let work = Reconciling(
            read,
            selection: Selection(),
            days: summaries.flatMap(\.daysToReconcile),
            sets: summaries.flatMap(\.setsToReconcile),
            options: flag.options.options,
            atlas: atlas
        )
        return summaries.map { $0.estimated(by: work.result) }
    }
}
