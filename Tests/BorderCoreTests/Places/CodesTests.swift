import BorderCore
import BorderTestSupport
import Testing

@Suite struct CountryCodeTests {
    @Test func caseDoesNotMatter() {
        for text in ["FIN", "fin", "Fin"] { #expect(CountryCode(text)?.description == "FIN") }
        let russia: CountryCode = "rus"
        #expect(russia.description == "RUS")
        #expect(CountryCode(packed: russia.packed) == russia)
    }

    @Test(arguments: [
        "", "F", "FI", "FINN", "F1N", "F N", "FÍN", "ФИН", "F\u{0}N", "[AA", "@AA", "`aa", "{aa", "A\nB", "é",
        "AB\u{301}",
    ])
    func whatIsNoCodeIsNil(text: String) {
        #expect(CountryCode(text) == nil)
    }

    @Test func everyTripleOfLettersRoundTripsInOrder() {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        var previous: CountryCode?
        var count = 0
        for first in letters {
            for second in letters {
                for third in ["A", "M", "Z"] {
                    let text = "\(first)\(second)\(third)"
                    let code = CountryCode(text)
                    guard let code, code.description == text, previous.map({ $0 < code }) ?? true else {
                        Issue.record("\(text) does not follow \(previous?.description ?? "nothing")")
                        return
                    }
                    previous = code
                    count += 1
                }
            }
        }
        #expect(count == 26 * 26 * 3)
    }

    @Test func everyByteIsJudged() {
        for byte in UInt8.min...UInt8.max {
            let text = String(decoding: [65, byte, 67], as: UTF8.self)
            let isLetter = (65...90).contains(byte) || (97...122).contains(byte)
            #expect((CountryCode(text) != nil) == isLetter)
        }
    }

    @Test func aPackedFormThatIsNoneDoesNotTrap() {
        #expect(!CountryCode(packed: .max).description.isEmpty)
        #expect(!CountryCode(packed: 0).description.isEmpty)
    }
}

@Suite struct BorderCodeTests {
    @Test func sidesHaveNoOrder() throws {
        let border = try #require(BorderCode("RUS", "FIN"))
        #expect(border == BorderCode("FIN", "RUS"))
        #expect(border == BorderCode("rus-fin"))
        #expect(border == BorderCode("FIN-RUS"))
        #expect(border.description == "FIN-RUS")
        #expect(border.first == "FIN")
        #expect(border.second == "RUS")
    }

    @Test func eachSideKnowsTheOther() throws {
        let border = try #require(BorderCode("FIN-RUS"))
        #expect(border.has("FIN") && border.has("RUS") && !border.has("NOR"))
        #expect(border.other(than: "FIN") == "RUS")
        #expect(border.other(than: "RUS") == "FIN")
        #expect(border.other(than: "NOR") == nil)
    }

    @Test(arguments: [
        "", "-", "FIN", "FIN-", "-FIN", "FIN-FIN", "FIN-fin", "FIN-RUS-NOR", "FIN–RUS", "FI-RU", "FIN RUS",
    ])
    func whatIsNoBorderIsNil(text: String) {
        #expect(BorderCode(text) == nil)
    }

    @Test func bordersSortBySpelling() throws {
        var random = SplitMix(seed: 5)
        let texts = ["EST-RUS", "FIN-NOR", "FIN-RUS", "GEO-RUS", "KAZ-RUS", "NOR-RUS"]
        let borders = try texts.shuffled(using: &random).map { try #require(BorderCode($0)) }
        #expect(borders.sorted().map(\.description) == texts)
    }
}

@Suite struct RouteTests {
    @Test func routesInWords() {
        let route = Route(from: .country("RUS"), to: .country("FIN"))
        #expect(route.description == "RUS>FIN")
        #expect(route.reversed.description == "FIN>RUS")
        #expect(route.reversed.reversed == route)
        #expect(Route(from: .anywhere, to: .country("GEO")).description == "*>GEO")
        #expect(Route(from: .country("RUS"), to: .set("EU")).description == "RUS>EU")
    }

    @Test func onlyTwoCountriesShareABorder() {
        #expect(Route(from: .country("RUS"), to: .country("FIN")).border == BorderCode("FIN-RUS"))
        #expect(Route(from: .country("FIN"), to: .country("RUS")).border == BorderCode("FIN-RUS"))
        #expect(Route(from: .country("RUS"), to: .country("RUS")).border == nil)
        #expect(Route(from: .anywhere, to: .country("FIN")).border == nil)
        #expect(Route(from: .country("RUS"), to: .set("EU")).border == nil)
        #expect(Territory.set("FIN").country == nil)
        #expect(Territory.country("FIN").country == "FIN")
    }

    @Test func orderIsTotal() {
        let ends: [Territory] = [.anywhere, .country("FIN"), .country("RUS"), .set("EU"), .set("m49:151")]
        let routes = ends.flatMap { from in ends.map { Route(from: from, to: $0) } }
        for (index, one) in routes.enumerated() {
            for (otherIndex, other) in routes.enumerated() { #expect((one < other) == (index < otherIndex)) }
        }
    }
}
