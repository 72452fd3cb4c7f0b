import BorderTestSupport
import FoundationEssentials
import Testing

/// A page says as much as the map on it.
@Suite struct MapPageTruthTests {
    private static let header = "measure,unit,period,at,direction,value,qualifier,authority,source\n"

    private func page(_ table: String) throws -> String {
        try withTemporaryFolder { folder in
            try folder.put("in.csv", table)
            let run = try Binary.run(arguments: ["report", "in.csv", "-o", "out.html"], folder: folder)
            #expect(run.exitCode == 0, "\(run.errors)")
            return try folder.text("out.html")
        }
    }

    /// The texts of the first element whose tag begins so.
    private func part(_ start: String, _ end: String, of page: String) -> String {
        guard let first = page.firstRange(of: start) else { return "" }
        let rest = page[first.upperBound...]
        return String(rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)])
    }

    @Test func bothNumbersOfAContradictionAreMain() throws {
        let page = try page(
            Self.header + """
                flow,person,2022-09-17/2022-09-26,GEO,RUS>GEO,53136,exact,Georgian MIA,u
                flow,person,2022-09-17/2022-09-26,GEO,RUS>GEO,78000,exact,Russian FSB,u
                flow,person,2022-09-21/2022-09-27,FIN,RUS>FIN,43000,exact,Guard,u
                """
        )
        let cards = part("<ul class=\"cards\">", "</ul>", of: page)
        #expect(cards.contains("53,136 or 78,000") && cards.contains("43,000"), "\(cards)")
        #expect(page.contains("id=\"day\""))
        #expect(page.contains("every number of the map stands in the table below"))
    }

    @Test func disputedGroundIsTold() throws {
        let page = try page(
            Self.header + """
                flow,person,2023,GEO,RUS>GEO,1212585,exact,UNHCR,u
                flow,person,2023,FIN,RUS>FIN,12585,exact,UNHCR,u
                """
        )
        #expect(page.contains("Crimea shown as part of Ukraine"))
        // One number of one year needs no slider.
        #expect(!page.contains("id=\"day\""))
    }

    @Test func aNarrowWindowHasItsOwnMap() throws {
        let page = try page(Self.header + "flow,person,2023,FIN-RUS,RUS>FIN,1234,exact,Guard,u\n")
        #expect(page.contains("<div class=\"wide\">") && page.contains("<div class=\"narrow\">"))
        #expect(page.contains("id=\"m-") && page.contains("id=\"p-") && page.contains(".narrow { display: none; }"))
        let ids = page.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count, "no id stands twice")
    }

    @Test func numbersOfTheKeyAreExplained() throws {
        let countries = [
            "Austria", "Belgium", "Bulgaria", "Croatia", "Czechia", "Denmark", "Estonia", "Finland", "France",
            "Germany",
            "Greece", "Hungary", "Ireland", "Italy", "Latvia", "Lithuania", "Moldova", "Montenegro", "Netherlands",
            "Norway", "Poland", "Portugal", "Romania", "Serbia", "Slovakia", "Slovenia", "Spain", "Sweden",
            "Switzerland",
        ]
        let rows = countries.enumerated().map { "Ukraine,\($1),2023,\(1_000 * ($0 + 1))\n" }.joined()
        let page = try page("origin,destination,year,persons\n" + rows)
        let caption = part("<figcaption>", "</figcaption>", of: page)
        #expect(caption.contains("Numbered on the map: 1 "), "\(caption)")
    }
}
