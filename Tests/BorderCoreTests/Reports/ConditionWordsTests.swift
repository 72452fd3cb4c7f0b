import BorderCore
import Testing

@Suite("Every spelling of a condition is one condition") struct ConditionWordsTests {
    private static let spellings: [(canonical: String, words: [String])] = [
        (
            "sex=m",
            ["m", "M", "male", "Males", "Men", "man", "мужчины", "Mężczyźni", "Männer", "homme", "hombres", "miehet"]
        ),
        ("sex=f", ["f", "F", "female", "Women", "ж", "Женщины", "kobiety", "Frauen", "femmes", "mujeres", "naiset"]),
        ("sex=unknown", ["u", "unknown", "UNK"]), ("sex=x", ["x", "diverse"]),
        ("age=18-34", ["18-34", "18–34"]),
        ("citizen=other", ["other", "Others", "Прочие", "pozostałe", "other nationalities"]),
        ("citizen=unknown", ["unknown", "not stated"]), ("citizen=stateless", ["stateless persons", "staatenlos"]),
        ("series=of which minors", ["of which minors"]),
    ]

    @Test func spellingsAreOneValue() throws {
        for (canonical, words) in Self.spellings {
            let key = canonical.hasPrefix("series") ? "category" : String(canonical.prefix { $0 != "=" })
            for word in words {
                let read = try #require(Population("\(key)=\(word)"), "\(word)")
                #expect(read.description == canonical)
                #expect(Population(read.description) == read)
            }
        }
    }

    @Test("a value that means everybody is no condition", arguments: Population.keys.sorted())
    func wholes(key: String) {
        for word in ["total", "Total", "All", "_T", "Всего", "ogółem"] {
            #expect(Population("\(key)=\(word)") == .any, "\(key)=\(word)")
            #expect(Population("\(key)=\(word);visa=schengen")?.isWithin(.any) == true)
        }
        #expect(Population("sex=both sexes;age=All;citizen=RUS") == Population(citizensOf: "RUS"))
        #expect(Population("sex=T;age=T") == .any)
    }

    @Test func aKeyHasOneValue() {
        #expect(Population("sex=m;sex=male") == nil)
        #expect(Population("sex=m;sex=total") == Population("sex=m"))
        #expect(Population("category=of which minors;series=a") == nil)
    }

    @Test func whatOthersMayHoldExcludesNone() throws {
        let part = try #require(Population("category=of which EU citizens"))
        #expect(part.mayOverlap(try #require(Population("category=foreigners"))))
        #expect(part.mayOverlap(try #require(Population("category=of which minors"))))
    }

    @Test func peoplesAreCountries() {
        #expect(Peoples.country(of: "Russians") == "RUS")
        #expect(Peoples.country(of: "FINNS") == "FIN")
        #expect(Peoples.country(of: "Martians") == nil)
    }
}
