import ArgumentParser
import BorderFlow

/// `borderflow crossings`: the gazetteer.
struct CrossingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crossings",
        abstract: "The gazetteer of crossings: names, sides, coordinates, accuracy, status."
    )

    @Argument(help: "Crossings or named sets, in any spelling or script. Without any, all that the filters leave.")
    var names: [String] = []

    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var table: TableOptions

    @Option(help: "Only crossings on this border.")
    var border: [String] = []

    @Option(help: "Only crossings with this country on a side.")
    var country: [String] = []

    @Option(help: "Only crossings with this region on a side.")
    var region: [String] = []

    @Option(
        help: "Only crossings that no gazetteer lists and these files name, to be kept for --crossings.",
        completion: .file()
    )
    var from: [String] = []

    func run() throws {
        let gazetteer = try gazetteer.open()
        let atlas = gazetteer.atlas
        let words = PlaceWords(atlas: atlas)
        let tree = PlaceTree(atlas: atlas)
        var wanted: [[Place]] = []
        if !names.isEmpty { wanted.append(try names.map { try words.place($0, kind: .crossing, option: "NAME") }) }
        let filters: [(String, [String], PlaceWords.Kind)] = [
            ("--border", border, .border), ("--country", country, .country), ("--region", region, .region),
        ]
        for (option, texts, kind) in filters where !texts.isEmpty {
            wanted.append(try texts.map { try words.place($0, kind: kind, option: option) })
        }
        let files = from.isEmpty ? nil : try reading(atlas)
        let all = files?.unlistedCrossings ?? atlas.crossings
        let found = all.filter { crossing in
            wanted.allSatisfy { places in places.contains { tree.contains($0, .crossing(crossing.id)) } }
        }
        var result = Table(crossings: found, atlas: atlas)
        for case .group(let id) in wanted.joined() {
            guard let group = atlas.group(id) else { continue }
            let warning =
                group.coverage == .ambiguous ? " The name may mean one of several points: none is picked." : ""
            result.notes.append("\(group.name) is a set of crossings.\(warning) \(group.note)")
        }
        let rejected = files?.files.reduce(0) { $0 + $1.rowsRejected } ?? 0
        if rejected > 0 {
            result.notes.append(
                "Not written down: the crossings of \(rejected.counted("row")) that could not be read. A name that no "
                    + "gazetteer lists needs its border, or its position, in a column of its own."
            )
        }
        try table.print(result)
        try gazetteer.end()
        if rejected > 0 { throw ExitCode(ExitStatus.findings) }
    }

    /// The files whose crossings are asked for.
    private func reading(_ atlas: Atlas) throws -> Dossier {
        var talk = ReadingTalk()
        let dossier = try Dossier(reading: from.map(DossierSource.file), atlas: atlas)
        talk.say(dossier, isBundled: false)
        return dossier
    }
}
