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
        let read = try session.read(for: selection, levels: estimates.levels)
        if ids.isEmpty, let finding = read.dossier.withoutLimits(selection) {
            StandardError.say("borderflow: \(finding)")
        }
        let told = try read.dossier.explanations(
            of: ids,
            selection,
            levels: read.levels,
            options: estimates.options
        )
        if let unknown = told.first(where: { $0.lines.isEmpty }) {
            throw CommandFailure.usage(
                "'\(unknown.id)' is neither a file nor the id of a number; take an id from --json, --csv, an SVG or a "
                    + "GeoJSON of the same input"
            )
        }
        guard !told.isEmpty else {
            throw read.failure("no report of passages matches the filters; name an id, or widen them")
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
        try read.end()
    }
}
