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
        try text(Made.summary(rows)).split(separator: "\n").filter { $0.hasPrefix("- ") }.map {
            String($0.dropFirst(2))
        }
    }

    private let boundary =
        "Boundaries: Natural Earth 1:10m, generalised; Crimea shown as part of Ukraine (UN GA res. 68/262).\n"

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
                What is reported, as known on 1 Oct 2022

                - Finland–Russia border, Russia to Finland: 16,886 crossings of all travellers, 24–25 Sept 2022 (Guard).

                Flows by border, as known on 1 Oct 2022

                place                  way                 count  days             source  remark
                ─────────────────────  ─────────────────  ──────  ───────────────  ──────  ──────
                Finland–Russia border  Russia to Finland  16,886  24–25 Sept 2022  Guard   –


                States of places

                place     state   days       source  remark
                ────────  ──────  ─────────  ──────  ──────
                Vaalimaa  closed  Sept 2022  –       –


                Sources: Guard; Paper.

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
        #expect(try sentences(rows) == ["Georgia, into Georgia: more than 53,000 crossings of citizens of Russia."])
    }

    @Test(
        "one is one crossing, everything else is not",
        arguments: [
            (Quantity(1), Measure.crossings, "1 crossing of"), (Quantity(0), .crossings, "0 crossings of"),
            (Quantity(2), .crossings, "2 crossings of"), (Quantity(1, .atLeast), .crossings, "at least 1 crossings of"),
            (Quantity(1), Measure(.stock, .person), "1 person (stock) of"),
            (Quantity(1), Measure(.flow, .bus), "1 bus of"),
            (Quantity(2), Measure(.flow, .bus), "2 buses of"),
            (Quantity(1), Measure(.share, .percent), "1 per cent (share) of"),
        ]
    )
    func plurals(quantity: Quantity, measure: Measure, words: String) throws {
        let row = try Made.row("a", "GEO", "*>GEO", quantity) {
            $0.isHead = true
            $0.measure = measure
        }
        #expect(try sentences([row])[0].contains(": \(words) all travellers"))
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
            try sentences(rows).map { $0.split(separator: ": ")[1].prefix(21) }
                == ["fewer than 5 crossings", "withheld crossings of "].map { $0.prefix(21) }
        )
    }

    @Test("without a source there is no line of sources")
    func noSources() throws {
        #expect(
            try text(Made.summary([]))
                == "What is reported\n\n\nFlows by border\n\nNothing matches the filters.\n\n\n" + boundary
        )
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
        #expect(text.split(separator: "\n").count { $0.hasPrefix("- ") } == 1)
    }
}
