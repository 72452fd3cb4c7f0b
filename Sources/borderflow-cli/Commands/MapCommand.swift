import ArgumentParser
import BorderFlow

/// `borderflow map`: one SVG map.
struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "Draw one map.",
        discussion: """
            With one --border the map shows that border crossing by crossing; else an overview of where people went, \
            with the days each number covers. With --regions it shows those regions, and a number for each.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var suppression: SuppressionOptions

    @OptionGroup(title: "Estimates") var estimates: EstimateFlag

    @Option(
        help: "One of: \(builtInSceneFormats.map(\.name).joined(separator: ", ")). Else the ending of the file says."
    )
    var format: String?

    @Option(
        name: .shortAndLong,
        help: "The file to write; standard output without it.",
        completion: .file(extensions: builtInSceneFormats.map(\.fileExtension))
    )
    var output: String?

    @Option(help: "The message above the map; made from the filters without it.")
    var title: String?

    @Option(help: "The line under the title.")
    var dek: String?

    func run() throws {
        let format = try builtInSceneFormats.chosen(named: format, for: output)
        try input.refuseOverwriting([("--output", output)], reading: [estimates.options.levels])
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        let subject =
            selection.onlyBorder.map(MapSubject.border) ?? (input.regions.regionsFile == nil ? .overview : .regions)
        let read = try session.read(
            for: selection,
            grain: estimates.estimates ? .finest : LedgerGrain(selection, subject.grouping),
            levels: estimates.levels,
            countsRows: suppression.countsRows
        )
        let map = try read.dossier.map(
            of: subject,
            selection,
            showing: try estimates.presentation(suppression, levels: read.levels)
        ) { story in
            story.title = title ?? ""
            story.dek = dek ?? ""
            story.generator = generatorName
        }
        if let omissions = map.omissions {
            guard !map.isEmpty else {
                throw CommandFailure(message: "no number can be drawn: \(omissions)", status: ExitStatus.unusableData)
            }
            StandardError.say("borderflow: \(omissions)")
        }
        let bytes = try map.bytes(as: format)
        try write(bytes, to: output)
        try read.end()
    }
}

extension Selection {
    /// The border, where the filters name one and no other place.
    var onlyBorder: BorderCode? {
        guard places.count == 1, let list = places.first, list.count == 1, case .border(let code) = list[0] else {
            return nil
        }
        return code
    }
}
