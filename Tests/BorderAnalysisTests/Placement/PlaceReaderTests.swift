import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

@Suite("Places and directions of rows")
struct PlaceReaderTests {
    let reader: PlaceReader
    let border = BorderCode("FIN", "RUS")

    init() throws { reader = PlaceReader(atlas: try Atlas.embedded()) }

    /// `vaalimaa-torfyanovka RUS>FIN`, or the code and words of the failure.
    private func read(_ place: String, _ term: DirectionTerm, by reporter: String = "") -> String {
        do throws(Finding) {
            let placement = try reader.placement(of: place, direction: term, reporter: reporter)
            return "\(placement.place.id) \(placement.direction)"
        } catch {
            return "\(error.code): \(error.found); \(error.expected); \(error.suggestion)"
        }
    }

    @Test("every term at a place on a border", arguments: ["Vaalimaa", "finland-se-3", "Russia-Finland"])
    func onBorder(_ name: String) throws {
        let id = try reader.place(name).id
        let expected: [(DirectionTerm, String, String)] = [
            (.unspecified, "", "FIN?RUS"), (.both, "", "FIN<>RUS"),
            (.into("Finland"), "", "RUS>FIN"), (.into("RU"), "", "FIN>RUS"),
            (.outOf("FI"), "", "FIN>RUS"), (.outOf("Россия"), "", "RUS>FIN"),
            (.route(from: "RUS", to: "FIN"), "", "RUS>FIN"), (.route(from: "FIN", to: "RUS"), "", "FIN>RUS"),
            (.route(from: "*", to: "FIN"), "", "RUS>FIN"), (.route(from: "RUS", to: "*"), "", "RUS>FIN"),
            (.route(from: "*", to: "RUS"), "", "FIN>RUS"), (.route(from: "FIN", to: ""), "", "FIN>RUS"),
            (.bothWays("RUS", "FIN"), "", "FIN<>RUS"), (.bothWays("FIN", "*"), "", "FIN<>RUS"),
            (.eitherWay("FIN", "RUS"), "", "FIN?RUS"), (.eitherWay("*", "RUS"), "", "FIN?RUS"),
            (.entry, "FIN", "RUS>FIN"), (.entry, "RUS", "FIN>RUS"),
            (.exit, "FIN", "FIN>RUS"), (.exit, "Russia", "RUS>FIN"),
        ]
        for (term, reporter, way) in expected { #expect(read(name, term, by: reporter) == "\(id) \(way)") }
    }

    @Test("every term at a place on no border")
    func offBorder() {
        for (name, id, country) in [
            ("Georgia", "GEO", "GEO"), ("FI-09", "FI-09", "FIN"),
            ("helsinki-vantaa-airport", "helsinki-vantaa-airport", "FIN"),
            ("finland-air-sea", "finland-air-sea", "FIN"),
        ] {
            let expected: [(DirectionTerm, String, String)] = [
                (.unspecified, "", "*?\(country)"), (.both, "", "*<>\(country)"),
                (.into(country), "", "*>\(country)"), (.outOf(country), "", "\(country)>*"),
                (.route(from: "RUS", to: country), "", "RUS>\(country)"),
                (.route(from: "*", to: country), "", "*>\(country)"),
                (.bothWays("*", country), "", "*<>\(country)"),
                (.bothWays(country, "RUS"), "", "\(min(country, "RUS"))<>\(max(country, "RUS"))"),
                (.eitherWay(country, "*"), "", "*?\(country)"),
                (.entry, "", "*>\(country)"), (.exit, "", "\(country)>*"), (.entry, country, "*>\(country)"),
            ]
            for (term, reporter, way) in expected {
                #expect(read(name, term, by: reporter) == "\(id) \(way)", "\(name) \(term)")
            }
        }
    }

    @Test("a set of countries has entries and exits, but counts nothing itself")
    func sets() {
        #expect(read("EU", .into("EU")) == "EU *>EU")
        #expect(read("EU", .both) == "EU *<>EU")
        #expect(read("EU", .unspecified) == "EU *?EU")
        #expect(read("", .route(from: "RUS", to: "EU")) == "EU RUS>EU")
        #expect(read("", .outOf("EU")) == "EU EU>*")
        #expect(read("EU", .entry).hasPrefix("no-direction: 'entry' or 'exit' without the country that counts; "))
    }

    @Test("without a place the ends of the direction are the place")
    func withoutPlace() {
        #expect(read("", .route(from: "RUS", to: "FIN")) == "FIN-RUS RUS>FIN")
        #expect(read("", .into("Georgia")) == "GEO *>GEO")
        #expect(read("", .outOf("Russia")) == "RUS RUS>*")
        #expect(read("", .exit, by: "RUS") == "RUS RUS>*")
        #expect(read("", .bothWays("RUS", "FIN")) == "FIN-RUS FIN<>RUS")
        #expect(read("", .eitherWay("*", "Georgia")) == "GEO *?GEO")
        #expect(read("", .bothWays("EU", "*")) == "EU *<>EU")
        for term in [DirectionTerm.unspecified, .both, .route(from: "*", to: "*"), .bothWays("*", "*")] {
            #expect(
                read("", term)
                    == "no-direction: neither a place nor two ends are given; a place, or a direction such as RUS>FIN; "
            )
        }
    }

    @Test("a place at neither end of the direction is refused, and another of its name is named")
    func placeWithoutPart() {
        #expect(
            read("Georgia", .outOf("USA"))
                == "direction-off-place: Georgia (GEO) has no part in USA>*; a place of USA; write US-GA if the region of that name is meant"
        )
        #expect(read("US-GA", .outOf("USA")) == "US-GA USA>*")
        #expect(read("US-GA", .bothWays("*", "USA")) == "US-GA *<>USA")
        // Two ends may mean the border.
        #expect(read("US-CA", .route(from: "USA", to: "CAN")).hasPrefix("ambiguous-place: "))
        #expect(
            read("FI-09", .route(from: "RUS", to: "GEO"))
                == "direction-off-place: Kymenlaakso (FI-09) has no part in RUS>GEO; a place of RUS and GEO; check the place and the direction of this row"
        )
        #expect(read("FI-09", .into("EU")) == "FI-09 *>EU")
        #expect(read("EU", .route(from: "RUS", to: "FIN")) == "EU RUS>FIN")
        #expect(read("EU", .into("GEO")).hasPrefix("direction-off-place: "))
    }

    @Test("what cannot be read is said in words")
    func failures() {
        #expect(
            read("Vaalima4a", .both).hasPrefix("unknown-place: no place is called 'Vaalima4a'; a crossing, border, ")
        )
        #expect(read("Vaalima4a", .both).contains("did you mean "))
        #expect(
            read("qqqqqqqqqqqq", .both)
                == "unknown-place: no place is called 'qqqqqqqqqqqq'; a crossing, border, country or region of the gazetteer; "
        )
        #expect(
            read("RU-SE", .both)
                == "ambiguous-place: 'RU-SE' means several places; one of RUS-SWE, RU-SE; write the one you mean by its id"
        )
        #expect(read("Vaalimaa", .into("Finlandd")).hasPrefix("unknown-country: no country is called 'Finlandd'; "))
        #expect(
            read("Vaalimaa", .into("qqqqqqqqqqqq"))
                == "unknown-country: no country is called 'qqqqqqqqqqqq'; an ISO 3166 code or a country name; "
        )
        #expect(
            read("", .into("Vaalimaa"))
                == "unknown-country: 'Vaalimaa' is no country; an ISO 3166 code or a country name; name the place in its own column"
        )
        #expect(
            read("Vaalimaa", .into("Estonia")) == "direction-off-border: 'EST' is no side of FIN-RUS; FIN or RUS; "
        )
        #expect(read("Vaalimaa", .into("*")) == "direction-off-border: '*' is no side of FIN-RUS; FIN or RUS; ")
        for (from, to) in [("RUS", "EST"), ("RUS", "EU"), ("*", "*"), ("FIN", "FIN")] {
            #expect(
                read("Vaalimaa", .route(from: from, to: to))
                    == "direction-off-border: \(from)>\(to) does not cross FIN-RUS; FIN>RUS or RUS>FIN; check the place and the direction of this row"
            )
        }
        for term in [DirectionTerm.entry, .exit] {
            #expect(
                read("Vaalimaa", term)
                    == "no-direction: 'entry' or 'exit' without the country that counts; a direction such as RUS>FIN or into FIN; add a column 'reporter', or --reporter FIN"
            )
        }
    }

    @Test(
        "hostile names are words, never a trap",
        arguments: ["", " ", "*", "../x", "<script>", "=cmd()", "-", "RUS-", "\u{0}", "😀"]
    )
    func hostile(_ name: String) {
        for term in [DirectionTerm.into(name), .outOf(name), .route(from: name, to: name), .both, .entry] {
            _ = read(name, term, by: name)
            _ = read("Vaalimaa", term, by: name)
        }
    }
}
