import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

/// Who has what, under which view: no change of data may move these silently.
@Suite struct WorldviewTests {
    /// A place, its position, and its country in the views `un` and `de-facto`.
    static let pins: [(String, Position, String?, String?)] = [
        ("Simferopol", Position(x: 34.10, y: 44.95), "UKR", "RUS"),
        ("Sevastopol", Position(x: 33.60, y: 44.60), "UKR", "RUS"),
        ("Donetsk", Position(x: 37.80, y: 48.00), "UKR", "UKR"),
        ("Sukhumi, Abkhazia", Position(x: 41.02, y: 43.03), "GEO", "GEO"),
        ("Tskhinvali, South Ossetia", Position(x: 43.97, y: 42.23), "GEO", "GEO"),
        ("Pristina", Position(x: 21.16, y: 42.66), "SRB", "XKX"),
        ("El Aaiun, Western Sahara", Position(x: -13.15, y: 27.12), "ESH", "MAR"),
        ("Dakhla, Western Sahara", Position(x: -15.00, y: 23.00), "ESH", "MAR"),
        ("Tifariti, Western Sahara", Position(x: -10.57, y: 26.16), "ESH", "ESH"),
        ("Hargeisa", Position(x: 44.06, y: 9.56), "SOM", "XXS"),
        ("Kyrenia", Position(x: 33.32, y: 35.31), "CYP", "XXC"),
        ("Taipei", Position(x: 121.55, y: 25.03), "TWN", "TWN"),
        ("Hong Kong", Position(x: 114.12, y: 22.45), "HKG", "HKG"),
        ("Baikonur", Position(x: 63.30, y: 45.95), "KAZ", "KAZ"),
        ("Ramallah", Position(x: 35.25, y: 31.95), "PSE", "PSE"),
        ("Cayenne", Position(x: -52.60, y: 4.50), "GUF", "GUF"),
        ("Siachen", Position(x: 77.20, y: 35.40), "XXX", "XXX"),
        ("Kaliningrad", Position(x: 20.50, y: 54.70), "RUS", "RUS"),
        ("Longyearbyen", Position(x: 15.90, y: 78.20), "SJM", "SJM"),
        ("the middle of the Atlantic", Position(x: -30, y: 30), nil, nil),
    ]

    @Test(arguments: pins.indices) func pinned(_ index: Int) throws {
        let (name, position, un, deFacto) = Self.pins[index]
        #expect(try Atlas.embedded(worldview: .un).locate(position).country?.description == un, "\(name)")
        #expect(try Atlas.embedded(worldview: .deFacto).locate(position).country?.description == deFacto, "\(name)")
    }

    @Test func crimeaHasABorderWithUkraineOnlyOnTheGround() throws {
        let border = try #require(BorderCode("RUS-UKR"))
        let un = try #require(try Atlas.embedded(worldview: .un).border(border))
        let deFacto = try #require(try Atlas.embedded(worldview: .deFacto).border(border))
        #expect((deFacto.mapLengthKilometres ?? .nan) > (un.mapLengthKilometres ?? .nan))
        let codes = try Atlas.embedded(worldview: .deFacto).regions(along: border).map(\.code)
        #expect(codes.contains("UA-43"))
    }

    @Test func contestedArcsAreThoseThatChangeHands() throws {
        let atlas = try Atlas.embedded()
        func isContested(_ code: String) throws -> Bool {
            let border = try #require(BorderCode(code))
            return atlas.arcs(ofBorder: border).contains { atlas.isContested(arc: $0.index) }
        }
        #expect(try isContested("ALB-SRB"))
        #expect(try !isContested("FIN-RUS"))
        #expect(try !isContested("RUS-UKR"))
        let crimea = atlas.polygons(ofRegion: "UA-43").flatMap(\.outer)
        #expect(crimea.allSatisfy { atlas.isContested(arc: $0.index) })
        #expect(atlas.region("UA-43")?.country == "UKR")
        #expect(try Atlas.embedded(worldview: .deFacto).region("UA-43")?.country == "RUS")
    }

    @Test func landWithoutACountryMakesNoBorders() throws {
        for view in Worldview.allCases {
            let atlas = try Atlas.embedded(worldview: view)
            #expect(atlas.borders.allSatisfy { !$0.code.has("XXX") })
            #expect(!atlas.polygons(of: "XXX").isEmpty)
        }
    }
}
