import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderReports

/// The table of the words of maps: whole in every language, and what is put into it comes out again.
@Suite("Languages of maps")
struct MapLanguageTests {
    static let others = MapLanguage.codes.filter { $0 != "en" }

    private func language(_ code: String) throws -> MapLanguage { try #require(MapLanguage(code)) }

    @Test("the languages there are")
    func codes() throws {
        #expect(MapLanguage.codes == ["en", "ru", "fi", "ka", "kk", "uk", "pl", "es"])
        for code in MapLanguage.codes { #expect(try language(code).code == code) }
        for code in ["", "EN", "de", "xx", "ru ", "words", "country FIN"] {
            #expect(MapLanguage(code) == nil, "\(code)")
        }
        #expect(MapLanguage("en") == .english && MapLanguage.english.isEnglish)
        #expect(MapLanguage.english.countries.isEmpty)
    }

    /// The table as somebody else reads it.
    private static let table: [[String]] = String(decoding: BundledMapWords.table, as: UTF8.self)
        .split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }

    @Test("every row has every language, keeps what is put in, and stands once")
    func wholeTable() throws {
        #expect(Self.table.count > 300)
        for row in Self.table {
            #expect(row.count == MapLanguage.codes.count, "\(row)")
            #expect(row.allSatisfy { !$0.isEmpty && $0 == $0.trimmed }, "\(row)")
            // Of the sign of a day only Finnish has more than the day.
            guard row[0] != "day" else { continue }
            let holes = row[0].count { $0 == "*" }
            #expect(row.dropFirst().allSatisfy { cell in cell.count { $0 == "*" } == holes }, "\(row)")
        }
        #expect(Set(Self.table.map { $0[0] }).count == Self.table.count)
        for month in DayText.shortMonths { #expect(Self.table.contains { $0[0] == "month \(month)" }, "\(month)") }
    }

    @Test("every country of the table is one of the atlas, and hardly any of the atlas is missing", arguments: others)
    func countries(_ code: String) throws {
        let atlas = try Atlas.embedded()
        let names = try language(code).countries
        for (country, name) in names {
            #expect(atlas.country(country) != nil, "\(country)")
            #expect(!name.isEmpty)
        }
        let missing = atlas.countries.map(\.code).filter { names[$0] == nil }
        #expect(missing.map(\.description).sorted() == ["XXC", "XXS", "XXX"])
        // Two countries of one name could not be told apart.
        #expect(Set(names.values).count == names.count)
    }

    @Test(
        "names, as their own newspapers print them",
        arguments: [
            ("ru", "FIN", "Финляндия"), ("fi", "RUS", "Venäjä"), ("ka", "GEO", "საქართველო"), ("kk", "RUS", "Ресей"),
            ("uk", "POL", "Польща"), ("pl", "UKR", "Ukraina"), ("es", "MEX", "México"),
        ]
    )
    func someNames(_ code: String, _ country: String, _ name: String) throws {
        let atlas = try Atlas.embedded().calling(language(code).countries)
        let place = try #require(CountryCode(country))
        #expect(atlas.country(place)?.name == name)
        #expect(PlaceWording(atlas: atlas).name(of: place) == name)
        // It is found by its English name as before.
        #expect(try Atlas.embedded().country(place)?.aliases == atlas.country(place)?.aliases)
    }

    @Test(
        "numbers",
        arguments: [
            ("ru", "16,886", "16\u{A0}886"), ("fi", "1,234,567", "1\u{A0}234\u{A0}567"), ("es", "53,000+", "53.000+"),
            ("pl", "≈17,000", "≈17\u{A0}000"), ("kk", "8,900–16,000", "8\u{A0}900–16\u{A0}000"),
            ("uk", "17,000 or 43,000", "17\u{A0}000 or 43\u{A0}000"), ("en", "16,886", "16,886"), ("ka", "295", "295"),
            ("es", "a, b,1 1,b", "a, b,1 1,b"), ("ru", "", ""), ("ru", ",", ","), ("es", "1,", "1,"),
        ]
    )
    func numbers(_ code: String, _ english: String, _ own: String) throws {
        #expect(try language(code).number(english) == own)
    }

    @Test("a number keeps its digits in every language", arguments: Array(Seeds.below(16)))
    func numberLaw(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let value = Int64.random(in: 0...9_999_999_999, using: &random) >> Int64.random(in: 0...30, using: &random)
        for code in MapLanguage.codes {
            let printed = try language(code).number(value.grouped)
            #expect(printed.filter(\.isWholeNumber) == "\(value)", "\(code): \(printed)")
            #expect(printed.count == value.grouped.count)
            #expect(code == "en" || !printed.contains(","), "\(code): \(printed)")
        }
    }

    @Test(
        "days",
        arguments: [
            ("fi", "24–25 Sept 2022", "24.–25. syysk. 2022"), ("ru", "24 Sept 2022", "24 сент. 2022"),
            ("pl", "19…21 Sept – 26…29 Sept", "19…21 wrz – 26…29 wrz"),
            ("es", "1 Jan–13 Nov 2022", "1 ene–13 nov 2022"),
            ("kk", "Sept 2022", "қыр. 2022"), ("uk", "Wed 14 Sept 2022", "ср 14 вер. 2022"), ("ka", "2022", "2022"),
            ("en", "24–25 Sept 2022", "24–25 Sept 2022"), ("fi", "May", "toukok."),
        ]
    )
    func days(_ code: String, _ english: String, _ own: String) throws {
        #expect(try language(code).days(english) == own)
    }

    @Test("days keep their digits, in their order, and lose their English", arguments: Array(Seeds.below(24)))
    func dayLaw(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let start = try #require(Day("2019-01-01")).advanced(by: Int.random(in: 0...2_000, using: &random))
        let last = start.advanced(by: Int.random(in: 0...90, using: &random))
        let english = Period.words(from: start, to: last)
        let months = Set(DayText.shortMonths)
        for code in Self.others {
            let own = try language(code).days(english)
            #expect(own.filter(\.isWholeNumber) == english.filter(\.isWholeNumber), "\(code): \(own)")
            let words = own.split { !$0.isLetter }.map(String.init)
            #expect(months.isDisjoint(with: words.filter { $0.count > 3 }), "\(code): \(own)")
        }
    }

    @Test("what the table does not have stays English, with what is put in")
    func fallback() throws {
        for code in MapLanguage.codes {
            #expect(try language(code)("nobody translates * here", "7") == "nobody translates 7 here")
        }
        let finnish = try language("fi")
        #expect(finnish("fewer than *", "100") == "alle 100" && finnish("no data") == "ei tietoja")
        #expect(finnish("from *", "Venäjä") == "lähtömaa: Venäjä")
        // What is put in is not looked at again.
        #expect(finnish("into *", "into * no data") == "saapuvat: into * no data")
        #expect(MapLanguage.english("into *", "*") == "into *")
    }

    @Test(
        "places, ways and people",
        arguments: [
            ("fi", "raja", "saapuvat: Georgia", "lähtevät: Venäjä", "kansalaiset: Venäjä", "kaikki matkustajat"),
            ("ru", "граница", "въезд: Грузия", "выезд: Россия", "граждане: Россия", "все"),
            ("es", "frontera", "entrada: Georgia", "salida: Rusia", "ciudadanos: Rusia", "todos los viajeros"),
        ]
    )
    func wording(_ code: String, _ border: String, _ into: String, _ out: String, _ who: String, _ all: String) throws {
        let language = try language(code)
        let words = PlaceWording(atlas: try Atlas.embedded().calling(language.countries), in: language)
        let place = Place.border(try #require(BorderCode("FIN-RUS")))
        #expect(words.name(of: place).contains(border) && !words.name(of: place).contains("border"))
        func phrase(_ from: Territory, _ to: Territory) -> String {
            words.phrase(for: FlowDirection.oneWay(Route(from: from, to: to)))
        }
        #expect(phrase(.anywhere, .country("GEO")) == into)
        #expect(phrase(.country("RUS"), .anywhere) == out)
        #expect(phrase(.country("RUS"), .country("GEO")).contains(" → "))
        #expect(words.phrase(for: try #require(Population("citizen=RUS"))) == who)
        #expect(words.phrase(for: .any) == all)
    }
}

extension String {
    /// Without blanks at its ends.
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
