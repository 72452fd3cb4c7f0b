import ArgumentParser
import BorderFlow

/// `borderflow map`: one map, as a drawing or a picture.
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

    @Option(
        help: """
            Several maps on one sheet, with one scale of discs and one legend: one a \
            \(MapDivision.words.joined(separator: ", ")). At most \(MapDivision.mostMaps). Numbers of more days than one \
            map are left out, and counted; signs of closures and queues stand on single maps.
            """,
        completion: .list(MapDivision.words)
    )
    var smallMultiples: MapDivision?

    @Option(
        help: """
            Under the map the numbers one after another in time, in columns: one a day, \
            week, month, quarter or year. Numbers of more days than a column are in none, and counted.
            """
    )
    var overTime: PeriodUnit?

    @Option(
        help: """
            The projection: one of \(AskedProjection.Known.allCases.map(\.rawValue).joined(separator: ", ")), made for \
            what the map shows; a PROJ string such as '+proj=utm +zone=35'; or a code such as EPSG:3035. Without it the \
            equal-area one that bends the map least.
            """,
        completion: .list(AskedProjection.Known.allCases.map(\.rawValue))
    )
    var projection: AskedProjection?

    @Option(
        help: """
            The language of names of countries, days, numbers, signs and headings: one of \
            \(MapLanguage.codes.joined(separator: ", ")). Names of crossings, cities and seas, what was said of a state, \
            and the sentences of the footer stay as they are.
            """,
        completion: .list(MapLanguage.codes)
    )
    var lang = MapLanguage.english

    @Option(
        help: """
            How numbers are printed: whole (98,000), or short (98k) from five digits on; the file has them whole in any \
            case.
            """
    )
    var numbers = NumberStyle.whole

    @Flag(
        help: """
            Make signs as large as what their numbers come to a day, so that numbers of more and of fewer days compare. \
            Numbers without days are left out, and counted.
            """
    )
    var perDay = false

    @Option(help: "Pixels an inch of a PNG, where the map is laid out at 96; 192 without it.")
    var dpi: Int?

    @Option(
        help: "A YAML file of colours by token, such as out: \"#6A1B9A\"; refused where a sign or text cannot be seen.",
        completion: .file(extensions: ["yaml", "yml"])
    )
    var theme: String?

    @Option(help: "The message above the map; made from the filters without it.")
    var title: String?

    @Option(help: "The line under the title.")
    var dek: String?

    @Flag(help: "Draw nothing, and end with 1, where a number that matches the filters is not on the map.")
    var complete = false

    func validate() throws {
        if let dpi, !PNGFormat.densities.contains(dpi) {
            let (least, most) = (PNGFormat.densities.lowerBound, PNGFormat.densities.upperBound)
            throw ValidationError("--dpi must lie between \(least) and \(most).")
        }
    }

    func run() throws {
        if smallMultiples != nil, input.regions.regionsFile != nil {
            throw CommandFailure.usage("--small-multiples divides crossings and borders; --regions makes one map")
        }
        if overTime != nil, smallMultiples != nil || input.regions.regionsFile != nil {
            throw CommandFailure.usage("--over-time draws columns under one map of crossings and borders")
        }
        var format = try sceneFormat()
        try input.refuseOverwriting([("--output", output)], reading: [estimates.options.levels, theme])
        if let theme { format.theme = try Theme.read(from: ByteSource(argument: theme), named: theme) }
        let (map, read) = try question.answer()
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
        if complete, let missing = scene.account.missingSentence ?? scene.account.rejectedSentence {
            throw CommandFailure(message: "--complete: \(missing)", status: ExitStatus.findings)
        }
        say(scene.account)
        let bytes = try draw(scene, as: format, for: output)
        try write(bytes, to: output)
        try read.end()
    }

    private var question: MapQuestion {
        MapQuestion(
            input: input,
            filters: filters,
            suppression: suppression,
            estimates: estimates,
            title: title,
            dek: dek,
            size: size,
            projection: projection,
            language: lang,
            numbers: numbers,
            isPerDay: perDay,
            columns: overTime,
            division: smallMultiples
        )
    }

    /// The format that the name or the ending of the output asks for, as fine as it is to be.
    private func sceneFormat() throws -> any SceneFormat {
        let format = try builtInSceneFormats.chosen(named: format, for: output)
        if format.name != "svg", output == nil, StandardOutput.isTerminal {
            throw CommandFailure.usage("a \(format.name.uppercased()) is nothing for a terminal; name a file with -o")
        }
        guard let dpi else { return format }
        guard var png = format as? PNGFormat else {
            throw CommandFailure.usage("--dpi is for PNG; \(format.name.uppercased()) has no pixels")
        }
        png.pixelsPerInch = dpi
        return png
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

extension AskedProjection: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }

    var defaultValueDescription: String { text }
}

extension MapDivision: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }

    static var allValueStrings: [String] { words }
}

extension MapLanguage: ExpressibleByArgument {
    init?(argument: String) { self.init(argument) }

    var defaultValueDescription: String { code }

    static var allValueStrings: [String] { codes }
}

extension LayoutProfile: ExpressibleByArgument {
    init?(argument: String) {
        guard let profile = LayoutProfile.all.first(where: { $0.name == argument }) else { return nil }
        self = profile
    }

    var defaultValueDescription: String { name }

    static var allValueStrings: [String] { all.map(\.name) }
}
