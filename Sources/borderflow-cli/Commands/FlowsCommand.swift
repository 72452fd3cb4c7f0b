import ArgumentParser
import BorderFlow

/// `borderflow flows`: who crossed where, when and which way.
struct FlowsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flows",
        abstract: "Flows per crossing, border, country, region, period and direction.",
        discussion: """
            Rows of a plain table are added. Reports (rows that say who counted, or how sure the number is) are never \
            added where they could overlap: reports of one thing stand side by side, parts are nested under the \
            whole. Counts of different things are never added.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup(title: "Estimates") var estimates: EstimateFlag
    @OptionGroup var suppression: SuppressionOptions
    @OptionGroup var table: TableOptions

    @Option(help: "Group by any of: \(Dimension.words.joined(separator: ", ")); several with commas.")
    var by: String = "border"

    @Flag(help: "Show the parts of every number, down to the smallest place.")
    var all = false

    func run() throws {
        let grouping = try grouping(from: by)
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        let read = try session.read(selection: selection, groupings: [grouping], for: estimates)
        let reported = try summarise(read.flows(), selection: selection, grouping: grouping, atlas: session.atlas)
        let summary = try session.presented([reported], of: read, estimates, suppression)[0]
        let showsParts = all || table.isForPrograms
        var result = Table(flows: summary, atlas: session.atlas, showsParts: showsParts)
        if !selection.places.isEmpty {
            let states = statuses(read.statuses, selection: selection, atlas: session.atlas)
            result.notes += Table.stateNotes(states, atlas: session.atlas)
        }
        try table.print(result)
        if read.exitStatus != ExitStatus.fine { throw ExitCode(read.exitStatus) }
    }
}

/// The grouping of a comma-separated list of dimensions.
func grouping(from text: String) throws -> Grouping {
    let dimensions = try text.split(separator: ",").map { word in
        let name = word.split(separator: " ").joined(separator: " ")
        guard let dimension = Dimension(name) else {
            throw CommandFailure.usage(
                "--by '\(name)' is no dimension; it is one of \(Dimension.words.joined(separator: ", "))"
            )
        }
        return dimension
    }
    guard !dimensions.isEmpty else {
        throw CommandFailure.usage(
            "--by names no dimension; it takes any of \(Dimension.words.joined(separator: ", "))"
        )
    }
    return Grouping(dimensions)
}
