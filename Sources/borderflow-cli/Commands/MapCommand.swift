import ArgumentParser
import BorderFlow

/// `borderflow map`: one SVG map.
struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "Draw one map.",
        discussion: """
            With one --border the map shows that border crossing by crossing; with --regions those regions, and a number \
            for each. Else the numbers decide: where people went who left one country, whence they came into one, or all \
            borders they crossed. What is left out, and what is merged into a number that is drawn, is counted on \
            standard error, under the map and in its metadata.
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

    @Option(
        help: """
            The width it is laid out for: \
            \(LayoutProfile.all.map { "\($0.name) (\($0.summary))" }.joined(separator: ", ")).
            """
    )
    var size = LayoutProfile.wide

    @Option(help: "The message above the map; made from the filters without it.")
    var title: String?

    @Option(help: "The line under the title.")
    var dek: String?

    @Flag(help: "Draw nothing, and end with 1, where a number that matches the filters is not on the map.")
    var complete = false

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
        guard !map.isEmpty else {
            let why = map.omissions ?? "nothing that was read matches the filters"
            throw CommandFailure(message: "no number can be drawn: \(why)", status: ExitStatus.unusableData)
        }
        let scene = try map.scene(for: size)
        guard scene.account.drawn + scene.account.summed > 0 else {
            let why = scene.account.missingSentence ?? "none has a position"
            let view = read.dossier.atlas.worldview == .un ? "; --worldview de-facto knows more countries" : ""
            throw CommandFailure(message: "no number can be drawn: \(why)\(view)", status: ExitStatus.unusableData)
        }
        if complete, let missing = scene.account.missingSentence {
            throw CommandFailure(message: "--complete: \(missing)", status: ExitStatus.findings)
        }
        say(scene.account)
        let bytes = try format.bytes(of: scene)
        try write(bytes, to: output)
        try read.end()
    }
}

/// Says how many numbers a map does not show by themselves.
private func say(_ account: NumberAccount) {
    if let omissions = DossierMap.omissions(account) { StandardError.say("borderflow: \(omissions)") }
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

extension LayoutProfile: ExpressibleByArgument {
    init?(argument: String) {
        guard let profile = LayoutProfile.all.first(where: { $0.name == argument }) else { return nil }
        self = profile
    }

    var defaultValueDescription: String { name }

    static var allValueStrings: [String] { all.map(\.name) }
}
