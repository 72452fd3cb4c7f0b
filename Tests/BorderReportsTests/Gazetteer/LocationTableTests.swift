import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAtlas
@testable import BorderReports

/// What lies at a position, as `locate` prints it.
@Suite("Tables of positions")
struct LocationTableTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func location(
        _ country: CountryCode?,
        _ region: String? = nil,
        ambiguous: [CountryCode] = [],
        crossing: (String, Double)? = nil,
        border: (String, Double)? = nil
    ) throws -> Location {
        let position = Position(x: 27.87, y: 60.6)
        return Location(
            position: position,
            country: country,
            region: region,
            ambiguousCountries: ambiguous,
            nearestCrossing: crossing.map { Location.NearbyCrossing(id: $0.0, distanceMetres: $0.1) },
            nearestBorder: try border.map { code, distance in
                Location.NearbyBorder(
                    code: try #require(BorderCode(code)),
                    distanceMetres: distance,
                    position: position
                )
            }
        )
    }

    private func table(_ locations: [(String, Location)]) -> Table {
        Table(locations: locations.map { (asked: $0.0, location: $0.1) }, atlas: atlas)
    }

    @Test("inland: the country, its region, and what is near")
    func inland() throws {
        let table = table([
            (
                "60.5,26.9",
                try location(
                    "FIN",
                    "FI-09",
                    crossing: ("vaalimaa-torfyanovka", 53_412.4),
                    border: ("FIN-RUS", 49_999.5)
                )
            )
        ])
        #expect(
            table.dataKeys == [
                "position", "country", "country_name", "region", "ambiguous", "crossing", "crossing_m", "border",
                "border_m",
            ]
        )
        #expect(
            try table.csv()[1] == [
                "60.5,26.9", "FIN", "Finland", "FI-09", "", "vaalimaa-torfyanovka", "53412.0", "FIN-RUS", "50000.0",
            ]
        )
        #expect(table.notes.isEmpty && table.title == "Positions")
        #expect(
            try table.screen() == [
                "Positions", "",
                "position   country  region  nearest crossing      away (m)  nearest border  away (m)",
                "─────────  ───────  ──────  ────────────────────  ────────  ──────────────  ────────",
                "60.5,26.9  Finland  FI-09   vaalimaa-torfyanovka    53,412  FIN-RUS           50,000",
            ]
        )
    }

    @Test("near a border neither country is named as the one")
    func ambiguous() throws {
        let table = table([("here", try location("FIN", "FI-09", ambiguous: ["FIN", "RUS"], border: ("FIN-RUS", 0)))])
        let row = try #require(try table.jsonRows().first)
        #expect(row["country"] == .null && row["country_name"] == .string("ambiguous FIN/RUS"))
        #expect(row["ambiguous"] == .string("FIN/RUS") && row["border_m"] == .number("0.0"))
        #expect(
            table.notes == [
                "Within 4 km of a border the map cannot tell the sides apart; crossings name theirs in the gazetteer."
            ]
        )
    }

    @Test("at sea nothing is known, and nothing is made up")
    func sea() throws {
        let table = table([("0,0", try location(nil))])
        let row = try #require(try table.jsonRows().first)
        #expect(row["position"] == .string("0,0"))
        #expect(row.members.dropFirst().allSatisfy { $0.value == .null })
        #expect(table.notes.isEmpty)
        #expect(try table.screen().last?.split(separator: " ").dropFirst().allSatisfy { $0 == "–" } == true)
    }

    @Test("a note for all where one is ambiguous; a code the atlas does not know is shown as it is")
    func several() throws {
        let table = table([
            ("a", try location("XQX")), ("b", try location("RUS", ambiguous: ["EST", "RUS"])), ("c", try location(nil)),
        ])
        #expect(try table.jsonTexts("country") == ["XQX", nil, nil])
        #expect(try table.jsonTexts("country_name") == ["XQX", "ambiguous EST/RUS", nil])
        #expect(table.notes.count == 1)
        #expect(self.table([]).rows.isEmpty && self.table([]).notes.isEmpty)
    }

    @Test("what was asked for comes back as it was asked", arguments: hostileNames)
    func asked(text: String) throws {
        #expect(try table([(text, try location("FIN"))]).jsonTexts("position") == [text])
    }

    @Test(
        "real positions of the atlas",
        arguments: [
            (25.7, 62.2, "FIN"), (37.62, 55.75, "RUS"), (44.79, 41.72, "GEO"), (-40.0, 30.0, nil),
        ] as [(Double, Double, String?)]
    )
    func real(longitude: Double, latitude: Double, country: String?) throws {
        let found = try atlas.locate(Position(x: longitude, y: latitude))
        let table = table([("\(latitude),\(longitude)", found)])
        #expect(try table.jsonTexts("country") == [country])
        let name = try table.jsonTexts("country_name")
        #expect(name == [country.flatMap { CountryCode($0) }.flatMap { atlas.country($0)?.name }])
    }
}
