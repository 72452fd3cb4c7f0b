import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderBytes
@testable import BorderReports

/// The summary as text, whole, for rows and states made by hand.
@Suite("Sentences of a summary")
struct SummarySentencesTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func text(_ summary: FlowSummary, statuses: [ReportedStatus] = []) throws -> String {
        var sink = ByteSink()
        try SummaryText(overview: summary, statuses: statuses, atlas: atlas).write(to: &sink)
        return String(decoding: sink.takeBytes(), as: UTF8.self)
    }

    private func sentences(_ rows: [FlowRow]) throws -> [String] {
        let lines = try text(Made.summary(rows)).split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex(of: "The main numbers"))
        return lines[(start + 2)...].prefix { !$0.isEmpty }.joined(separator: "\n")
            .replacing("\n  ", with: " ").split(separator: "\n").map { String($0.dropFirst(2)) }
    }

    private let boundary = """
        Boundaries: Natural Earth 1:10m, generalised; Crimea shown as part of Ukraine
        (UN GA res. 68/262); Kosovo shown within Serbia (UN SC res. 1244); Cyprus
        shown undivided; Somaliland shown within Somalia; Western Sahara shown apart
        from Morocco, by provinces that follow its boundary but roughly; Golan Heights
        shown with Israel, as the source of the boundaries has them (void by UN SC
        res. 497); Kashmir shown as the Line of Control divides it, which is no agreed
        border.

        """

    @Test("a whole summary, word for word")
    func whole() throws {
        let row = try Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(16_886), "2022-09-24/2022-09-25") {
            $0.isHead = true
        }
        let closed = StatusEvent(id: "s", place: "Vaalimaa", effect: .closed, period: try Made.period("2022-09"))
        let summary = Made.summary([row], sources: ["Guard", "Paper"]) { $0.asOf = Day("2022-10-01") }
        let status = ReportedStatus(
            place: .crossing("vaalimaa-torfyanovka"),
            direction: .bothWays(.country("FIN"), .country("RUS")),
            event: closed
        )
        #expect(
            try text(summary, statuses: [status]) == """
                Border crossings as reported, as known on 1 Oct 2022
                ====================================================

                The main numbers

                - 16,886 crossings from Russia to Finland, 24–25 Sept 2022 (Guard).

                What nobody reports

                - How many went from Finland to Russia.

                States of places

                - Vaalimaa: closed, Sept 2022.

                How to read the numbers

                - Crossings are passages, not persons: one person may make several.
                - Reports of one thing stand side by side and are never added. A number under
                  another in the table is a part of it.
                - Days such as 19…21 Sept are not known more exactly.

                Flows by border, as known on 1 Oct 2022

                place           way                what       who              count  days             source
                ──────────────  ─────────────────  ─────────  ──────────────  ──────  ───────────────  ──────
                Finland–Russia  Russia to Finland  crossings  all travellers  16,886  24–25 Sept 2022  Guard

                Sources

                - Guard
                - Paper


                """ + boundary
        )
    }

    @Test("only heads are told; what is missing leaves no empty brackets")
    func heads() throws {
        let rows = [
            try Made.row("a", "GEO", "*>GEO", Quantity(53_000, .moreThan), nil) {
                $0.isHead = true
                $0.authority = ""
                $0.population = Population("citizen=RUS") ?? .any
            }, try Made.row("b"),
        ]
        #expect(try sentences(rows) == ["More than 53,000 crossings into Georgia by citizens of Russia."])
    }

    @Test(
        "one is one crossing, everything else is not",
        arguments: [
            (Quantity(1), Measure.crossings, "1 crossing"), (Quantity(0), .crossings, "0 crossings"),
            (Quantity(2), .crossings, "2 crossings"), (Quantity(1, .atLeast), .crossings, "at least 1 crossings"),
            (Quantity(1), Measure(.stock, .person), "1 person (stock)"),
            (Quantity(1), Measure(.flow, .bus), "1 bus"),
            (Quantity(2), Measure(.flow, .bus), "2 buses"),
            (Quantity(1), Measure(.share, .percent), "1 per cent (share)"),
        ]
    )
    func plurals(quantity: Quantity, measure: Measure, words: String) throws {
        let row = try Made.row("a", "GEO", "*>GEO", quantity) {
            $0.isHead = true
            $0.measure = measure
        }
        #expect(try sentences([row])[0].lowercased().hasPrefix("\(words) into georgia"))
    }

    @Test("withheld numbers stay withheld in a sentence")
    func withheld() throws {
        let rows = try [(Withholding.small, Quantity(5, .lessThan)), (.complementary, Quantity(0, .atLeast))].map {
            withholding,
            quantity in
            try Made.row("a", "GEO", "*>GEO", quantity) {
                $0.isHead = true
                $0.withholding = withholding
            }
        }
        #expect(
            try sentences(rows).map { $0.prefix(18) } == ["Fewer than 5 cross", "Withheld crossings"]
        )
    }

    @Test("without a source there is no line of sources")
    func noSources() throws {
        let text = try text(Made.summary([]))
        #expect(text.hasSuffix("Flows by border\n\nNo row with a number was read.\n\n" + boundary))
        #expect(!text.contains("Sources") && !text.contains("The main numbers"))
    }

    @Test("names from files cannot command a terminal, nor make lines of their own", arguments: hostileNames)
    func hostile(name: String) throws {
        let row = try Made.row("a", name, "RUS>FIN") {
            $0.isHead = true
            $0.authority = name
        }
        let text = try text(Made.summary([row], sources: [name]))
        for scalar in text.unicodeScalars where scalar != "\n" {
            #expect(
                scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
                    && !(0x202A...0x202E).contains(scalar.value)
            )
        }
        // One number, one gap, one source and three remarks.
        #expect(text.split(separator: "\n").count { $0.hasPrefix("- ") } == 6)
    }
}
