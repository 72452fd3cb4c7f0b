import BorderCore
import Testing

@testable import BorderIntake

@Suite("Heads that name a way and countries") struct HeadingWayTests {
    private static let countries: [String: String] = [
        "serbia": "SRB", "poland": "POL", "belarus": "BLR", "espagne": "ESP", "españa": "ESP", "georgia": "GEO",
        "united states": "USA", "finland": "FIN", "russia": "RUS", "polen": "POL", "ukraine": "UKR", "mexico": "MEX",
    ]

    static func named(_ text: String) -> CountryCode? { countries[text].flatMap { CountryCode($0) } }

    private func read(_ heading: String, reporter: String? = nil) -> HeadingWay? {
        HeadingWay(
            heading.lowercased().split(separator: " ").map(String.init),
            reporter: reporter.flatMap { CountryCode($0) },
            countryNamed: Self.named
        )
    }

    @Test(arguments: [
        ("Entries to Serbia", "into SRB"), ("Exits from Serbia", "out of SRB"), ("Entrée en Espagne", "into ESP"),
        ("Arrivals in Georgia", "into GEO"), ("Entries into Poland from Belarus", "BLR>POL"),
        ("Entries from Belarus into Poland", "BLR>POL"), ("Exits from Poland to Belarus", "POL>BLR"),
        ("Entering Poland", "into POL"), ("Leaving Poland", "out of POL"), ("Einreise nach Polen", "into POL"),
        ("Ausreisen aus Polen", "out of POL"), ("Salidas de España", "out of ESP"), ("Entradas a España", "into ESP"),
        ("Arrivals in the United States from Mexico", "MEX>USA"), ("Departures out of Georgia", "out of GEO"),
    ])
    func isRead(_ heading: String, _ direction: String) throws {
        let way = try #require(read(heading), "\(heading)")
        #expect(way.direction == direction)
        #expect(way.words == 0..<heading.split(separator: " ").count)
    }

    /// Who counts is the other end.
    @Test(arguments: [
        ("Arrivals from Ukraine", "POL", "UKR>POL"), ("Exits to Ukraine", "POL", "POL>UKR"),
        ("Entries into Poland", "POL", "into POL"), ("Exits from Poland", "POL", "out of POL"),
    ])
    func theCountryThatCountsHelps(_ heading: String, _ reporter: String, _ direction: String) {
        #expect(read(heading, reporter: reporter)?.direction == direction)
    }

    @Test(
        arguments: [
            ("Arrivals from Ukraine", nil), ("Exits to Belarus", nil), ("Entradas de España", nil),
            ("Entradas de España", "POL"), ("Arrivals from Poland", "POL"), ("Entries from Poland to Poland", nil),
        ] as [(String, String?)]
    )
    func halfAWayIsNone(_ heading: String, _ reporter: String?) throws {
        let way = try #require(read(heading, reporter: reporter), "\(heading)")
        #expect(way.direction == nil, "\(heading)")
    }

    @Test(arguments: [
        "Entries", "Entries in 2023", "Serbia", "to Serbia", "Entries to Narnia", "Persons", "Entries Serbia",
        "Entries to", "Entries to Serbia to Poland", "Exits from Poland from Serbia", "in Serbia", "",
    ])
    func othersAreNone(_ heading: String) { #expect(read(heading) == nil, "\(heading)") }

    /// The rest of a heading is read as ever, and a word that nobody knows makes it none.
    @Test(
        arguments: [
            ("Persons entering Poland", "direction=into POL unit=person"),
            ("Entries to Serbia 2023-01", "date=2023-01 direction=into SRB"),
            ("Number of entries into Poland from Belarus", "direction=BLR>POL"),
            ("Entries to Serbia (1)", "direction=into SRB"), ("Exits from Serbia*", "direction=out of SRB"),
            ("Entries to Serbia by tourists", nil), ("Arrivals from Ukraine", "direction="),
        ] as [(String, String?)]
    )
    func theRestIsHeeded(_ heading: String, _ said: String?) {
        let context = NumberHeading.Context(countryNamed: Self.named)
        let read = NumberHeading(heading, context)
        #expect(read?.also.map { "\($0.role)=\($0.text)" }.joined(separator: " ") == said, "\(heading)")
        #expect(read?.isHalfWay ?? false == (said == "direction="))
    }

    @Test("hostile heads never stop the reading", arguments: 0..<300 as Range<Int>) func hostile(_ seed: Int) {
        let pieces = [
            "entries", "to", "from", "serbia", "poland", "the", "out", "of", "de", "leaving", "", "in", "é", "\u{0}",
            "2023", "exits", "arriving",
        ]
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        var words: [String] = []
        for _ in 0..<(seed % 14) {
            state ^= state << 13; state ^= state >> 7; state ^= state << 17
            words.append(pieces[Int(state % UInt64(pieces.count))])
        }
        guard let way = HeadingWay(words, reporter: nil, countryNamed: Self.named) else { return }
        #expect(words.indices.contains(way.words.lowerBound) && way.words.upperBound <= words.count)
        let said = words[way.words]
        #expect(said.contains("serbia") || said.contains("poland"), "\(words)")
    }
}
