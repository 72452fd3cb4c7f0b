import ArgumentParser
import BorderFlow

/// `borderflow explain`: what is behind a number.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "What is behind a number: the reports, the rule, what was set aside and why.",
        discussion: """
            Give it what any output calls a number: the id of a report, of a row of flows, map, export or reconcile, \
            or of a conflict. Whatever is no file is taken for an id. Without an id the filters choose the numbers.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup(title: "Estimates") var estimates: EstimateOptions

    @OptionGroup var table: TableOptions

    func run() throws {
        var input = input
        let ids = input.files.filter { !ByteSource.exists(argument: $0) }
        input.files.removeAll(where: ids.contains)
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        let totals = ids.contains(where: Explanation.mayBeTotal) ? ExplainCommand.groupings : []
        let shown = totals.map { RecordTally(grouping: $0, selection: selection) }
        let read = try session.read(
            shown + RecordTally.forReconciliation,
            knownTo: selection,
            levels: estimates
        )
        let spans = ReconciledSpans(selection: selection, unit: nil)
        let named = ids.compactMap { ReconciledFlow.Name($0, atlas: session.atlas) }
        let work = Reconciling(
            read,
            selection: selection,
            days: spans.all(of: read.reports) + named.map(\.days),
            sets: named.map(\.set),
            options: estimates.options,
            atlas: session.atlas
        )
        let explanation = Explanation(work.result, atlas: session.atlas)
        var told: [(id: String, lines: [String])] = []
        if ids.isEmpty { told = work.flows(spans).map { ($0.id, explanation.lines(for: $0)) } }
        for id in ids {
            var lines = explanation.lines(forID: id, atlas: session.atlas)
            for (index, grouping) in totals.enumerated() where lines.isEmpty {
                let summary = try summarise(
                    read.flows(groupedAs: index),
                    selection: selection,
                    grouping: grouping,
                    atlas: session.atlas
                )
                lines = explanation.lines(forID: id, in: summary)
            }
            guard !lines.isEmpty else {
                throw CommandFailure.usage(
                    "'\(id)' is neither a file nor the id of a number; take an id from --json, --csv, an SVG or a "
                        + "GeoJSON of the same input"
                )
            }
            told.append((id, lines))
        }
        guard !told.isEmpty else {
            throw CommandFailure.usage("no report of passages matches the filters; name an id, or widen them")
        }
        if table.isForPrograms {
            try table.print(Table(explanations: told))
        } else {
            try StandardOutput.write { sink throws(OutputError) in
                for (position, one) in told.enumerated() {
                    if position > 0 { sink.append("\n") }
                    Explanation.write(
                        one.lines,
                        width: StandardOutput.terminalWidth,
                        asMarkdown: table.markdown,
                        to: &sink
                    )
                    try sink.checkpoint()
                }
            }
        }
        if read.exitStatus != ExitStatus.fine { throw ExitCode(read.exitStatus) }
    }

    /// Every grouping a total of a table may come from: an id says the place and the days, not the unit of time.
    private static let groupings = PlaceDimension.allCases.flatMap { place in
        ([nil] + PeriodUnit.allCases).flatMap { unit in
            [false, true].map { Grouping(places: [place], period: unit, byPopulation: $0) }
        }
    }
}
