import BorderAtlas
import BorderBytes
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// What a page says of its numbers.
@Suite("The page of a map") struct MapPageTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func page(
        _ rows: [FlowRow],
        of border: BorderCode? = nil,
        states: [ReportedStatus] = [],
        _ change: (inout Selection) -> Void = { _ in }
    ) throws -> String {
        let summary = Made.summary(rows, Grouping(places: [.crossing]), change)
        let story = MapStory(summary: summary, statuses: states, atlas: atlas)
        let selection = MapSelection(summary, of: border, atlas: atlas)
        let content = border.map { story.border($0, selection) } ?? story.overview(of: selection)
        let page = MapPage(
            of: content,
            selection,
            summary,
            statuses: states,
            atlas: atlas,
            provenance: Provenance(
                generator: "borderflow test",
                query: [Provenance.Condition("border", ["FIN-RUS"])],
                sources: [Provenance.Credit(name: "Atlas & Co", licence: "free")]
            )
        )
        var sink = ByteSink()
        try page.write(content.layOut(with: atlas), to: &sink)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }

    private func rows(of page: String) -> [String] {
        let body = page.split(separator: "<tbody>").last?.split(separator: "</tbody>").first ?? ""
        return body.split(separator: "\n").map(String.init).filter { $0.hasPrefix("<tr") }
    }

    private func signID(of row: String) -> String? {
        row.split(separator: "data-sign=\"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
    }

    @Test func everyRowOfTheTableKnowsItsSign() throws {
        let page = try page([
            try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(43_000), "2022-09-21/2022-09-26"),
            try Made.row("b", "EST-RUS", "RUS>EST", Quantity(8_000), "2022-09"),
            try Made.row("c", "GEO", "*>GEO", Quantity(53_000), "2022-09"),
        ])
        let rows = rows(of: page)
        #expect(rows.count == 3 && rows[0].contains(">53,000<") && rows[2].contains(">8,000<"), "the largest first")
        for row in rows {
            let sign = try #require(signID(of: row))
            #expect(page.contains("<g id=\"\(sign)\" data-place="), "\(sign)")
        }
    }

    @Test func bothWaysOfABorderShareASign() throws {
        let border = try #require(BorderCode("FIN-RUS"))
        let page = try page(
            [
                try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(43_000)),
                try Made.row("b", "FIN-RUS", "FIN>RUS", Quantity(9_000)),
            ],
            of: border
        )
        let signs = rows(of: page).compactMap(signID)
        #expect(signs.count == 2 && Set(signs).count == 1, "\(signs)")
        #expect(page.contains("data-back-value=\"9000\"") && page.contains("The whole border: 43,000 crossings from "))
    }

    @Test func numbersThatContradictStandBelow() throws {
        let page = try page([
            try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(43_000)),
            try Made.row("b", "FIN-RUS", "RUS>FIN", Quantity(17_000)) { ($0.role, $0.level) = (.alternative, 0) },
        ])
        let rows = rows(of: page)
        #expect(rows.count == 2 && rows[1].hasPrefix("<tr class=\"rival\""), "\(rows)")
        #expect(!rows[0].contains("rival") && signID(of: rows[0]) == signID(of: rows[1]))
    }

    @Test func theSliderGoesOverAllDays() throws {
        let two = try page([
            try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(5), "2022-09-21/2022-09-26"),
            try Made.row("b", "EST-RUS", "RUS>EST", Quantity(8), "2022-09-30"),
        ])
        #expect(two.contains("min=\"0\" max=\"9\" value=\"9\" step=\"1\" data-first=\"2022-09-21\""))
        #expect(rows(of: two)[1].contains("data-start=\"2022-09-21\" data-end=\"2022-09-26\""))
        let one = try page([try Made.row("a")])
        #expect(!one.contains("id=\"day\""), "one day needs no slider")
        let undated = try page([try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(5), nil)])
        #expect(!undated.contains("id=\"day\"") && undated.contains("not stated"))
    }

    @Test func statesStandInTheOrderOfTheirDays() throws {
        let states = [
            Made.status("late", .closed, .crossing("vaalimaa-torfyanovka"), "2022-09-26"),
            Made.status("early", .queue, .crossing("vaalimaa-torfyanovka"), "2022-09-24"),
            Made.status("rule", .rule), Made.status("undated", .checkpoint, .crossing("vaalimaa-torfyanovka"), nil),
        ]
        let page = try page([try Made.row("a")], states: states)
        let list = try #require(page.split(separator: "<ol class=\"states\">").last?.split(separator: "</ol>").first)
        let lines = list.split(separator: "\n").filter { $0.hasPrefix("<li>") }
        #expect(lines.count == 3)
        for (line, words) in zip(lines, ["24 Sept 2022", "26 Sept 2022", "days not stated"]) {
            #expect(line.contains(words), "\(line)")
        }
        let without = try self.page([try Made.row("a")])
        #expect(!without.contains("What held when"))
    }

    @Test func manyStatesAreCountedAloud() throws {
        let states = (0..<230).map { Made.status("s\($0)", .closed) }
        let page = try page([try Made.row("a")], states: states)
        #expect(page.contains("and 30 more states, which status lists"))
    }

    @Test func sourcesAreNamedWithTheirDays() throws {
        let page = try page([
            try Made.row("a") { $0.reportedOn = Day("2022-09-25") },
            try Made.row("b", "EST-RUS", "RUS>EST") { $0.reportedOn = Day("2022-09-28") },
        ])
        #expect(page.contains("<li>Guard, 25–28 Sept 2022</li>") && page.contains("<li>Atlas &amp; Co (free)</li>"))
        #expect(page.contains("Made by borderflow test. Asked for: border FIN-RUS. Digest of the numbers: "))
    }

    @Test func endingsDecide() {
        for path in ["a.html", "A.HTM", "b/c.d.html"] { #expect(MapPage.isMeant(by: path)) }
        for path in ["a", "html", "a.html/", "a.xhtml", "a.html.txt", ""] { #expect(!MapPage.isMeant(by: path)) }
    }
}
