import ArgumentParser
import BorderFlow

/// `borderflow regions`: first-level regions.
struct RegionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regions",
        abstract: "First-level regions with their codes and names."
    )

    @Argument(help: "Regions by code or name. Without any, all that the filter leaves.")
    var names: [String] = []

    @Option(help: "Only regions of this country.")
    var country: [String] = []

    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var regions: RegionOptions
    @OptionGroup var table: TableOptions

    func run() throws {
        var gazetteer = try gazetteer.open()
        try regions.add(to: &gazetteer)
        let atlas = gazetteer.atlas
        let words = PlaceWords(atlas: atlas)
        if let own = atlas.ownRegions {
            guard country.isEmpty else {
                throw CommandFailure.usage(
                    "--country and --regions exclude each other: regions of a file have no country"
                )
            }
            let named = try names.map { try words.place($0, kind: .region, option: "NAME") }
            let found = own.regions.filter { named.isEmpty || named.contains(.ownRegion($0.code)) }
            try table.print(Table(ownRegions: found, atlas: atlas))
            return try gazetteer.end()
        }
        let named = try names.map { try words.place($0, kind: .region, option: "NAME") }
        let countries = try country.map { try words.place($0, kind: .country, option: "--country") }
        var codes: Set<String> = []
        var members: Set<CountryCode> = []
        for place in named {
            switch place {
            case .region(let code): codes.insert(code)
            case .countrySet(let id): members.formUnion(atlas.members(ofCountrySet: id))
            default: break
            }
        }
        let found = atlas.regions.filter { region in
            (named.isEmpty || codes.contains(region.code) || members.contains(region.country))
                && (countries.isEmpty || countries.contains(.country(region.country)))
        }
        try table.print(Table(regions: found, atlas: atlas))
        try gazetteer.end()
    }
}
