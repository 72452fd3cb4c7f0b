import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderReports

/// Rows of the gazetteer for places made by hand, member by member.
@Suite("Cells of the gazetteer")
struct GazetteerCellsTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func members(_ table: Table) throws -> [(String, JSONText)] {
        try #require(try table.jsonRows().first).members.map { ($0.name, $0.value) }
    }

    private func expect(
        _ table: Table,
        _ expected: [(String, JSONText)],
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let found = try members(table)
        #expect(found.map(\.0) == expected.map(\.0), sourceLocation: location)
        for (one, other) in zip(found, expected) { #expect(one.1 == other.1, "\(one.0)", sourceLocation: location) }
    }

    @Test("a crossing with everything")
    func crossing() throws {
        let crossing = Crossing(
            id: "a-b",
            name: "A",
            localName: "А",
            aliases: ["A", "B", ""],
            longitude: 27.87,
            latitude: -60.602,
            accuracyMetres: 250,
            mode: .rail,
            countryA: "FIN",
            countryB: "RUS",
            nameA: "A",
            nameB: "B",
            regionA: "FI-09",
            regionB: "RU-LEN",
            status: "open",
            coordinateBasis: "map",
            source: "s",
            notes: "n"
        )
        try expect(
            Table(crossings: [crossing], atlas: atlas),
            [
                ("id", .string("a-b")), ("name", .string("A")), ("local_name", .string("А")),
                ("aliases", .string("A; B")),
                ("border", .string("FIN-RUS")), ("mode", .string("rail")), ("lon", .number("27.87")),
                ("lat", .number("-60.602")),
                ("coord_accuracy_m", .number("250")), ("country_a", .string("FIN")), ("name_a", .string("A")),
                ("region_a", .string("FI-09")), ("country_b", .string("RUS")), ("name_b", .string("B")),
                ("region_b", .string("RU-LEN")), ("status", .string("open")), ("coord_basis", .string("map")),
                ("source", .string("s")), ("notes", .string("n")),
            ]
        )
    }

    @Test(
        "the sides of a crossing, with what is known of them",
        arguments: [
            ("", "", "", "", "X (Finland) – X (Russia)"), ("Y", "", "FI-09", "", "Y (Finland, FI-09) – X (Russia)"),
            ("", "Z", "", "RU-LEN", "X (Finland) – Z (Russia, RU-LEN)"),
        ]
    )
    func sides(nameA: String, nameB: String, regionA: String, regionB: String, words: String) {
        let crossing = Crossing(
            id: "x",
            name: "X",
            countryA: "FIN",
            countryB: "RUS",
            nameA: nameA,
            nameB: nameB,
            regionA: regionA,
            regionB: regionB
        )
        #expect(Table(crossings: [crossing], atlas: atlas).cell("sides", for: .screen) == .text(words))
    }

    @Test("an airport has one side")
    func oneSide() {
        let airport = Crossing(id: "x", name: "X", mode: .air, countryA: "FIN", regionA: "FI-18")
        let table = Table(crossings: [airport], atlas: atlas)
        #expect(table.cell("sides", for: .screen) == .text("X (Finland, FI-18)"))
        #expect(table.cell("border") == .missing && table.cell("country_b") == .missing)
    }

    @Test("a border with its lengths, never mixed", arguments: [1_340.0, nil])
    func border(official: Double?) throws {
        let code = try #require(BorderCode("FIN-MEX"))
        let border = Border(
            code: code,
            mapLengthKilometres: 1_219.034,
            officialLengthKilometres: official,
            officialSource: official == nil ? "" : "Survey"
        )
        try expect(
            Table(borders: [border], atlas: atlas),
            [
                ("id", .string("FIN-MEX")), ("name", .string("Finland–Mexico")), ("country_a", .string("FIN")),
                ("country_b", .string("MEX")), ("map_length_km", .number("1219.0")),
                ("official_length_km", official == nil ? .null : .number("1340.0")),
                ("official_source", official == nil ? .null : .string("Survey")), ("crossing_count", .number("0")),
                ("crossings", .null), ("regions", .null),
            ]
        )
        let lines = try Table(borders: [border], atlas: atlas).screen()
        let line = try #require(lines.first(where: { $0.hasPrefix("FIN-MEX") }))
        // A column without any value is not on the screen.
        let published: [Substring] = official == nil ? [] : ["1,340"]
        let cells: [Substring] = ["FIN-MEX", "Finland–Mexico", "1,219.0"] + published + ["0"]
        #expect(line.split(separator: " ") == cells)
    }

    @Test("a region with other names")
    func region() throws {
        let region = Region(
            code: "RU-LEN",
            name: "Leningrad",
            aliases: ["Ленинградская область", "=cmd()"],
            country: "RUS"
        )
        try expect(
            Table(regions: [region], atlas: atlas),
            [
                ("id", .string("RU-LEN")), ("name", .string("Leningrad")),
                ("aliases", .string("Ленинградская область; =cmd()")),
                ("country", .string("RUS")), ("country_name", .string("Russia")),
            ]
        )
        #expect(Table(regions: [region], atlas: atlas).screenHeadings == ["id", "name", "other names", "in"])
    }

    @Test("hostile names are text in every table", arguments: hostileNames)
    func hostile(name: String) throws {
        let crossing = Crossing(
            id: name,
            name: name,
            localName: name,
            aliases: [name],
            countryA: "XQX",
            status: name,
            notes: name
        )
        let table = Table(crossings: [crossing], atlas: atlas)
        #expect(try table.jsonTexts("name") == [name] && table.jsonTexts("status") == [name.isEmpty ? nil : name])
        #expect(table.cell("other_names", for: .screen) == .missing, "its own name is no other name")
        #expect(
            try Table(regions: [Region(code: name, name: name, country: "FIN")], atlas: atlas).jsonTexts("id") == [name]
        )
    }
}
