import ArgumentParser
import BorderFlow

/// `borderflow borders`: who borders whom, over what length, through which crossings.
struct BordersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "borders",
        abstract:
            "Borders on land and over water: neighbours, length on the map and official, crossings, regions along them."
    )

    @Argument(help: "Borders as anyone writes them: FIN-RUS, Russia-Finland. Without any, all that the filter leaves.")
    var borders: [String] = []

    @Option(help: "Only borders of this country.")
    var country: [String] = []

    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var table: TableOptions

    func run() throws {
        let gazetteer = try gazetteer.open()
        let atlas = gazetteer.atlas
        let words = PlaceWords(atlas: atlas)
        let named = try borders.map { try words.place($0, kind: .border, option: "BORDER") }
        let countries = try country.map { try words.place($0, kind: .country, option: "--country") }
        let tree = PlaceTree(atlas: atlas)
        let found = atlas.borders.filter { border in
            let place = Place.border(border.code)
            return (named.isEmpty || named.contains(place))
                && (countries.isEmpty || countries.contains { tree.contains($0, place) })
        }
        for case .border(let code) in named where atlas.border(code) == nil {
            throw CommandFailure.usage(
                "\(code.first) and \(code.second) share no border, on land or by a link over water"
            )
        }
        try table.print(Table(borders: found, atlas: atlas))
        try gazetteer.end()
    }
}
