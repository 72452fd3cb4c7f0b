import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAtlas

@Suite struct MatchingTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// Spelling and canonical id.
    static let spellings: [(String, Place)] = [
        ("FIN-RUS", .border("FIN", "RUS")), ("RUS-FIN", .border("FIN", "RUS")), ("rus–fin", .border("FIN", "RUS")),
        ("Russia-Finland", .border("FIN", "RUS")), ("Finland and Russia", .border("FIN", "RUS")),
        ("Finland–Russia border", .border("FIN", "RUS")), ("RU-FI", .border("FIN", "RUS")),
        ("Guinea-Bissau-Senegal", .border("GNB", "SEN")), ("Guinea-Bissau", .country("GNB")),
        ("FI", .country("FIN")), ("fin", .country("FIN")), ("Finland", .country("FIN")), ("Suomi", .country("FIN")),
        ("ФИНЛЯНДИЯ", .country("FIN")), ("საქართველო", .country("GEO")), ("Georgia", .country("GEO")),
        ("Қазақстан", .country("KAZ")), ("中国", .country("CHN")), ("Turkey", .country("TUR")),
        ("Верхний Ларс", .crossing("upper-lars-dariali")), ("Larsi", .crossing("upper-lars-dariali")),
        ("ლარსი", .crossing("upper-lars-dariali")), ("Kazbegi", .crossing("upper-lars-dariali")),
        ("МАПП Верхний Ларс", .crossing("upper-lars-dariali")), ("upper lars", .crossing("upper-lars-dariali")),
        ("Petropavlovsk", .group("petropavlovsk-area")), ("Vaalimaa", .crossing("vaalimaa-torfyanovka")),
        ("Vaalimaa border crossing", .crossing("vaalimaa-torfyanovka")), ("Imatra", .crossing("imatra-svetogorsk")),
        ("Imatra+Nuijamaa+Vaalimaa", .group("finland-se-3")), ("Vaalimaa + Imatra + Nuijamaa", .group("finland-se-3")),
        ("SE Finland", .group("finland-se-3")), ("SE Finland BCPs total", .group("finland-se-bcps")),
        ("EU", .countrySet("EU")), ("European Union", .countrySet("EU")), ("m49:151", .countrySet("m49:151")),
        ("Kurgan region checkpoints", .group("kurgan-kazakhstan")), ("Kurgan region", .region("RU-KGN")),
        ("Altanbulag (Kyakhta)", .crossing("kyakhta-altanbulag")), ("Syrym–Mashtakovo", .crossing("syrym-mashtakovo")),
        ("Storskog", .crossing("storskog-borisoglebsky")), ("Parikkala", .crossing("parikkala-syvaoro")),
        ("Niirala", .crossing("niirala-vyartsilya")), ("Vainikkala", .crossing("vainikkala-buslovskaya-rail")),
        ("Nuijamaa", .crossing("nuijamaa-brusnichnoye")), ("FI-09", .region("FI-09")),
        ("HEL", .crossing("helsinki-vantaa-airport")),
    ]

    @Test(arguments: spellings.map(\.0)) func spellingsMeanOnePlace(_ text: String) throws {
        let expected = try #require(Self.spellings.first { $0.0 == text }?.1)
        #expect(atlas.match(text) == .place(expected))
    }

    /// Every place that the bundled claims of 2022 name.
    @Test(arguments: [
        "EST-RUS", "FIN-RUS", "POL-RUS", "EST", "FIN", "GEO", "KAZ", "KGZ", "LTU", "LVA", "NOR", "POL", "RUS", "UZB",
        "Altanbulag (Kyakhta)", "Imatra", "Niirala", "Nuijamaa", "Parikkala", "Petropavlovsk", "Storskog",
        "Syrym–Mashtakovo", "Upper Lars", "Vaalimaa", "Vainikkala", "EU", "Imatra+Nuijamaa+Vaalimaa",
        "Kurgan region checkpoints", "SE Finland", "SE Finland BCPs total",
    ])
    func placesOfTheClaimsAreKnown(_ text: String) {
        guard case .place = atlas.match(text) else { Issue.record("\(atlas.match(text))"); return }
    }

    /// Case, dashes, accents and blanks make no difference.
    @Test(arguments: 0..<100) func spellingIsForgiven(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let crossing = try #require(atlas.crossings.randomElement(using: &random))
        let spelling = try #require(crossing.spellings.randomElement(using: &random)).text
        let dashes: [Character] = ["-", "–", "—", " ", "_"]
        let other = spelling.map { character -> String in
            if dashes.contains(character) { return String(dashes.randomElement(using: &random) ?? "-") }
            return Bool.random(using: &random) ? character.uppercased() : character.lowercased()
        }
        #expect(atlas.match("  " + other.joined() + " ") == atlas.match(spelling))
    }

    @Test(arguments: [
        "", " ", "-", "+", "++", "<script>alert(1)</script>", "=cmd|'/c calc'!A0", "../../etc/passwd", "\u{0}", "🇫🇮🇷🇺",
        "a-b-c-d-e-f", String(repeating: "-", count: 400), String(repeating: "é", count: 100_000),
    ])
    func nonsenseIsUnknown(_ text: String) {
        guard case .unknown(let suggestions) = atlas.match(text) else { Issue.record("matched"); return }
        #expect(suggestions.count <= 5)
    }

    @Test func aNameOfTwoPlacesPicksNone() {
        let pogranichny: [Place] = [.crossing("pogranichny-suifenhe"), .crossing("ramoniskiai-pogranichny")]
        #expect(atlas.match("Пограничный") == .ambiguous(pogranichny))
        #expect(atlas.match("Zabaikalsk") == .place(.crossing("zabaikalsk-manzhouli")))
        // A country is preferred to regions of its name: Georgia, Luxembourg, Djibouti.
        for name in ["Georgia", "Luxembourg", "Djibouti"] {
            guard case .place(.country) = atlas.match(name) else { Issue.record("\(name)"); continue }
        }
    }

    @Test func narrowingAsksForAKind() {
        let match = atlas.match("RU-SE")
        #expect(match.narrowed { $0.kind == .region } == .place(.region("RU-SE")))
        #expect(match.narrowed { $0.kind == .crossing } == match)
        #expect(match.narrowed { _ in true } == match)
        #expect(atlas.match("FIN").narrowed { $0.kind == .region } == .place(.country("FIN")))
        // Nobody writes one country in two letters and the other in three.
        #expect(atlas.match("RU-KHM") == .place(.region("RU-KHM")))
    }

    @Test func aPairOfCountriesThatIsAlsoARegionIsAmbiguous() {
        #expect(atlas.match("RU-SE") == .ambiguous([.border("RUS", "SWE"), .region("RU-SE")]))
    }

    @Test func unknownNamesGiveSuggestions() {
        #expect(atlas.match("Vaalima a") == .unknown(suggestions: ["Vaalimaa"]))
        guard case .unknown(let suggestions) = atlas.match("Finlnad") else { Issue.record("matched"); return }
        #expect(suggestions.first == "Finland")
    }
}

extension Place {
    static func border(_ one: CountryCode, _ other: CountryCode) -> Place {
        BorderCode(one, other).map(Place.border) ?? .country(one)
    }
}
