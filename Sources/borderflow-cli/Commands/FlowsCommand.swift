import ArgumentParser
import BorderFlow

/// `borderflow flows`: who crossed where, when and which way.
struct FlowsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "flows",
        abstract: "Flows per crossing, border, country, region, period and direction.",
        discussion: """
            Exact counts of one source are added where none holds another and all exclude one another; a part is \
            nested under its whole. Everything else (worded numbers, ranges, open days, other sources) is never added: \
            reports of one thing stand side by side. Counts of different things are never added.
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
        let grouping = try grouping(from: by, ofOwn: input.regions)
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        let read = try session.read(
            for: selection,
            grain: estimates.estimates ? .finest : LedgerGrain(selection, grouping),
            levels: estimates.levels,
            countsRows: suppression.countsRows
        )
        let presentation = try estimates.presentation(suppression, levels: read.levels)
        let summary = try read.dossier.flows(selection, by: grouping, showing: presentation)
        let showsParts = all || table.isForPrograms
        var result = Table(flows: summary, atlas: read.dossier.atlas, showsParts: showsParts)
        if !selection.places.isEmpty {
            result.notes += Table.stateNotes(read.dossier.statuses(selection), atlas: session.atlas)
        }
        try table.print(result)
        try read.end()
    }
}

/// The grouping of a comma-separated list of dimensions.
///
/// - Parameters:
///   - text: the list.
///   - own: the regions of one's own, which stand for those of the atlas.
/// - Returns: the grouping.
/// - Throws: a word that is no dimension.
func grouping(from text: String, ofOwn own: RegionOptions) throws -> Grouping {
    let dimensions = try text.split(separator: ",").map { word in
        let name = word.split(separator: " ").joined(separator: " ")
        guard let dimension = Dimension(name), dimension != .place(.ownRegion) else {
            throw CommandFailure.usage(
                "--by '\(name)' is no dimension; it is one of \(Dimension.words.joined(separator: ", "))"
            )
        }
        return dimension == .place(.region) && own.regionsFile != nil ? .place(.ownRegion) : dimension
    }
    guard !dimensions.isEmpty else {
        throw CommandFailure.usage(
            "--by names no dimension; it takes any of \(Dimension.words.joined(separator: ", "))"
        )
    }
    return Grouping(dimensions)
}
