import BorderCore
import Testing

@testable import BorderAtlas
@testable import atlas_build

/// What the sources of a tiny world say is what the atlas says.
@Suite struct TinyWorldRoundTripTests {
    let atlas: Atlas

    init() throws { atlas = try TinyGeodata().atlas() }

    @Test func countriesComeBackInTheOrderOfTheirCodes() throws {
        #expect(atlas.countries.map(\.code.description) == ["AAA", "BBB", "CCC"])
        let country = try #require(atlas.country("BBB"))
        #expect((country.alpha2, country.name, country.aliases) == ("BB", "Bland", ["Бланд", "Blandia"]))
        #expect((country.subregionM49, country.regionM49) == (11, 150))
    }

    @Test func crossingsComeBackFieldByField() throws {
        let gate = try #require(atlas.crossing("gate"))
        #expect(
            gate
                == Crossing(
                    id: "gate",
                    name: "The Gate",
                    localName: "Gåten",
                    aliases: ["Gate", "Ворота"],
                    longitude: 1,
                    latitude: 0.5,
                    accuracyMetres: 400,
                    mode: .road,
                    countryA: "AAA",
                    countryB: "BBB",
                    nameA: "Gate West",
                    nameB: "Gate East",
                    regionA: "AA-S",
                    regionB: "BBB:south",
                    status: "open",
                    coordinateBasis: "map",
                    source: "us",
                    notes: "note"
                )
        )
        #expect(atlas.crossing("port") == Crossing(id: "port", name: "Port", mode: .ferry, countryA: "AAA"))
    }

    @Test func groupsSetsCitiesAndLengths() throws {
        #expect(
            atlas.groups == [
                CrossingGroup(
                    id: "all",
                    name: "All gates",
                    members: ["gate", "port"],
                    aliases: ["Gates"],
                    border: BorderCode("AAA-BBB"),
                    country: nil,
                    coverage: .whole,
                    note: "nowhere"
                ),
                CrossingGroup(
                    id: "one",
                    name: "One gate",
                    members: ["gate"],
                    aliases: [],
                    border: nil,
                    country: "AAA",
                    coverage: .part,
                    note: ""
                ),
            ]
        )
        #expect(atlas.countrySets == ["Union", "m49:150", "Pair"])
        #expect(atlas.members(ofCountrySet: "Union") == ["BBB"])
        #expect(atlas.members(ofCountrySet: "m49:150") == ["AAA", "BBB"])
        #expect(atlas.members(ofCountrySet: "Pair") == ["AAA", "BBB"])
        #expect(atlas.countrySetName("Union") == "The Union")
        #expect(atlas.cities.map(\.name) == ["Big", "Small"] && atlas.cities.map(\.isCapital) == [true, false])
        #expect(atlas.cities.map(\.longitude) == [0.25, 1.5] && atlas.cities.map(\.latitude) == [-0.5, 0.5])
        #expect(atlas.cities.map(\.population) == [900, 80])
        let border = try #require(atlas.borders.first)
        #expect((border.officialLengthKilometres, border.officialSource) == (221.5, "book"))
        #expect(abs((border.mapLengthKilometres ?? .nan) - 221.149) < 0.01)
    }

    @Test func regionsHaveTheirCodesNamesAndAliases() throws {
        #expect(atlas.regions.map(\.code) == ["AA-S", "AAA:north", "BBB:unnamed", "CCC:south"])
        let south = try #require(atlas.region("AA-S"))
        #expect((south.name, south.aliases) == ("South", ["Suden", "Söderland", "Юг", "Etelä"]))
        let north = try #require(atlas.region("AAA:north"))
        #expect((north.name, north.aliases) == ("Northland", ["Norden", "North"]))
        #expect(atlas.region("BBB:unnamed")?.name == "Bland (unnamed)")
        #expect(atlas.region("CCC:south")?.country == "BBB")
    }

    @Test func aWorldviewMovesTheRegionItsRuleNames() throws {
        let other = try TinyGeodata().atlas(.deFacto)
        #expect(other.region("CCC:south")?.country == "CCC")
        #expect(other.region("BBB:unnamed")?.country == "BBB")
        #expect(atlas.borders.map(\.code.description) == ["AAA-BBB"])
        #expect(other.borders.map(\.code.description) == ["AAA-BBB", "AAA-CCC", "BBB-CCC"])
        #expect(atlas.polygons(of: "CCC").isEmpty && other.polygons(of: "CCC").count == 1)
    }

    @Test(arguments: [
        ("source:BBX", "un", "CCC"), ("source:BBB", "un", "CCC"), ("name:", "un", "CCC"), ("fips:B2", "*", "AAA"),
    ])
    func rulesGoByFipsNameAndSource(_ key: String, _ view: String, _ country: String) throws {
        var sources = TinyGeodata()
        sources.files["worldviews.csv"]? += "\(view),\(key),\(country),\n"
        let code = view == "*" ? "\(country):unnamed" : "BBB:unnamed"
        #expect(try sources.atlas().region(code)?.country.description == country)
        #expect(try sources.atlas(.deFacto).region(code)?.country.description == (view == "*" ? country : "BBB"))
    }

    @Test(arguments: [
        ("bb", Place.country("BBB")), ("бланд", .country("BBB")), ("gaten", .crossing("gate")),
        ("vorota", .crossing("gate")), ("GATE EAST", .crossing("gate")), ("gates", .group("all")),
        ("bund", .countrySet("Union")), ("etela", .region("AA-S")), ("norden", .region("AAA:north")),
        ("Söderland", .region("AA-S")), ("Aland–Bland", BorderCode("AAA-BBB").map(Place.border) ?? .country("AAA")),
    ])
    func everySpellingIsFound(_ text: String, _ place: Place) {
        #expect(atlas.match(text) == .place(place))
    }

    @Test func theSameSourcesGiveTheSameBytes() throws {
        #expect(try TinyGeodata().bytes() == TinyGeodata().bytes())
    }

    @Test func linesInAnotherOrderOfCountriesGiveTheSameBytes() throws {
        var sources = TinyGeodata()
        var lines = sources.files["countries.csv"]?.split(separator: "\n").map(String.init) ?? []
        lines[1...].reverse()
        sources.files["countries.csv"] = lines.joined(separator: "\r\n")
        #expect(try sources.bytes() == TinyGeodata().bytes())
    }

    @Test func checkingComparesWithTheFile() throws {
        try TinyGeodata().inFolder { folder in
            try SourceFile.write(try TinyGeodata().bytes(), to: folder + "/atlas.bin")
            try CheckCommand.check(folder)
            let cities = String(decoding: try SourceFile.read(folder + "/cities.csv"), as: UTF8.self)
            try SourceFile.write(Array(cities.replacing("Small", with: "Tall").utf8), to: folder + "/cities.csv")
            #expect {
                try CheckCommand.check(folder)
            } throws: {
                "\($0)" == "\(folder)/atlas.bin does not match the CSV files (cities): run `make tables`"
            }
            try SourceFile.write([1, 2, 3], to: folder + "/atlas.bin")
            #expect(throws: AtlasError.notAnAtlas) { try CheckCommand.check(folder) }
        }
    }
}
