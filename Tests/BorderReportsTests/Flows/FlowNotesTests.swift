import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// The title of a table of flows, and the sentences below it.
@Suite("Notes of flows")
struct FlowNotesTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func notes(_ summary: FlowSummary, showsParts: Bool = true) -> [String] {
        Table(flows: summary, atlas: atlas, showsParts: showsParts).notes
    }

    @Test(
        "the title names the grouping, the days and the day of knowledge",
        arguments: [
            (Grouping(), nil, nil, nil, "Flows by border"),
            (
                Grouping(places: [.macroRegion, .crossing], period: .quarter), nil, nil, nil,
                "Flows by crossing and macro-region and quarter"
            ),
            (Grouping(), "2022-09-24", "2022-09-25", nil, "Flows by border, 24–25 Sept 2022"),
            (Grouping(), "2022-09-24", nil, nil, "Flows by border"),
            (Grouping(), nil, "2022-09-24", nil, "Flows by border"),
            (Grouping(), "1522-01-01", "2022-12-31", nil, "Flows by border, 1 Jan 1522 – 31 Dec 2022"),
            (
                Grouping(places: [.country]), "2022-01-01", "2022-12-31", "2022-10-01",
                "Flows by country, 2022, as known on 1 Oct 2022"
            ),
        ] as [(Grouping, String?, String?, String?, String)]
    )
    func titles(grouping: Grouping, from: String?, to: String?, asOf: String?, title: String) {
        let summary = Made.summary([], grouping) {
            $0.from = from.flatMap { Day($0) }
            $0.to = to.flatMap { Day($0) }
            $0.asOf = asOf.flatMap { Day($0) }
        }
        #expect(Table(flows: summary, atlas: atlas).title == title)
    }

    @Test(
        "each reason for leaving numbers out is a sentence with its count",
        arguments: [
            (.widerPlace, "Not shown, for a larger place than the one asked for: 1,234."),
            (.undated, "Not shown, without a date: 1,234."), (.filtered, "Rows left out by the filters: 1,234."),
            (.publishedLater, "Not known yet on that day, in all that was read: 1,234."),
            (
                .unknownPublication,
                "Left out in all that was read, because nobody says when it was published: 1,234."
            ),
            (
                .beyondDays,
                "Rows not shown, because they reach beyond the days asked for and are not split: 1,234."
            ),
            (
                .otherMeasure(Measure(.stock, .person)),
                "Never added, because they count something else: 1,234 of persons (stock) (--measure stock)."
            ),
        ] as [(LeftOutReason, String)]
    )
    func leftOut(reason: LeftOutReason, sentence: String) throws {
        let left = [LeftOut(reason: reason, count: 1_234)]
        #expect(notes(Made.summary([try Made.row("a")], leftOut: left)) == [sentence])
        #expect(notes(Made.summary([], leftOut: left)) == [sentence, "Nothing else was read."])
    }

    @Test("other measures are listed in one sentence, in order")
    func otherMeasures() {
        let left = [Measure(.stock, .person), Measure(.queue, .car), Measure(.flow, .bus)].map {
            LeftOut(reason: .otherMeasure($0), count: 2)
        }
        #expect(
            notes(Made.summary([], leftOut: left)).first
                == "Never added, because they count something else: 2 of buses (--measure flow), "
                + "2 of cars (queue) (--measure queue), 2 of persons (stock) (--measure stock)."
        )
    }

    @Test("roles, levels and measures that must not be added are explained where there are any")
    func explained() throws {
        let plain = try Made.row("a")
        #expect(notes(Made.summary([plain])) == [])
        let cases: [(String, (inout FlowRow) -> Void)] = [
            ("Reports of one thing stand side by side and are never added.", { $0.role = .alternative }),
            ("A row under another is part of it and is never added to it.", { $0.level = 1 }),
            (
                "A superseded report was replaced by another; it is listed and counted nowhere.",
                { $0.role = .superseded }
            ),
            (
                "Not added, because they count different things: crossings, persons.",
                { $0.measure = Measure(.flow, .person) }
            ),
            (
                "1 number is withheld (--suppress): small ones, and those that would give a small one away.",
                { $0.withholding = .small }
            ),
        ]
        for (sentence, change) in cases {
            #expect(notes(Made.summary([plain, try Made.row("b", with: change)])) == [sentence])
        }
    }

    @Test(
        "reports beyond the days asked for are counted, or shown",
        arguments: [(1, "1 report reaches"), (2, "2 reports reach"), (1_001, "1,001 reports reach")]
    )
    func beyond(count: Int, start: String) throws {
        let beyond = try Made.row("b") { $0.role = .beyond }
        let summary = Made.summary([try Made.row("a")] + Array(repeating: beyond, count: count))
        #expect(
            notes(summary, showsParts: false)
                == ["\(start) beyond the days asked for, not counted here (--all shows more)."]
        )
        #expect(notes(summary) == [])
        #expect(Table(flows: summary, atlas: atlas, showsParts: false).rows.count == 1)
        #expect(Table(flows: summary, atlas: atlas).rows.count == 1 + count)
    }

    @Test(
        "parts that are not shown are counted",
        arguments: [
            (1, "1 number for a smaller place than asked for is part of these (--all shows it)."),
            (2, "2 numbers for smaller places than asked for are parts of these (--all shows them)."),
            (1_001, "1,001 numbers for smaller places than asked for are parts of these (--all shows them)."),
        ]
    )
    func hidden(count: Int, sentence: String) throws {
        let whole = try Made.row("whole", "FIN", "RUS>FIN") { $0.isHead = true }
        let parts = try (0..<count).map { index in try Made.row("part\(index)") { $0.isFiner = true } }
        let summary = Made.summary([whole] + parts, Grouping(places: [.country]))
        #expect(notes(summary, showsParts: false) == [sentence])
        #expect(Table(flows: summary, atlas: atlas, showsParts: false).rows.count == 1)
        // By border, or where the country has no number of its own, nothing is hidden.
        #expect(Table(flows: Made.summary([whole] + parts), atlas: atlas, showsParts: false).rows.count == 1 + count)
        let alone = Made.summary(parts, Grouping(places: [.country]))
        #expect(Table(flows: alone, atlas: atlas, showsParts: false).rows.count == count)
    }

    private func pair(
        _ entries: Quantity = Quantity(16_886),
        _ exits: Quantity = Quantity(9_267),
        exitDays: String = "2022-09-24",
        _ change: (inout FlowRow, inout FlowRow) -> Void = { _, _ in }
    ) throws -> FlowPair {
        var into = try Made.row("in", "FIN-RUS", "RUS>FIN", entries)
        var out = try Made.row("out", "FIN-RUS", "FIN>RUS", exits, exitDays)
        change(&into, &out)
        return FlowPair(entries: into, exits: out)
    }

    private func netTable(_ pair: FlowPair, rows: [FlowRow] = []) -> Table {
        Table(flows: Made.summary(rows, pairs: [pair]), atlas: atlas)
    }

    @Test(
        "a net is a number only where it is one",
        arguments: [
            (Quantity(16_886), Quantity(9_267), 7_619, 7_619, CellValue.integer(7_619)),
            (Quantity(100), Quantity(105), -5, -5, .integer(-5)),
            (
                Quantity(1_000, .range, rangeEnd: 4_300), Quantity(300, .range, rangeEnd: 1_300), -300, 4_000,
                .text("-300 to 4,000")
            ),
            (Quantity(2_000, .atLeast), Quantity(800), 1_200, nil, .text("at least 1,200")),
            (Quantity(800), Quantity(805, .atLeast), nil, -5, .text("at most -5")),
            (Quantity(5, .atLeast), Quantity(5, .atLeast), nil, nil, .text("not known")),
        ] as [(Quantity, Quantity, Int64?, Int64?, CellValue)]
    )
    func nets(entries: Quantity, exits: Quantity, low: Int64?, high: Int64?, count: CellValue) throws {
        let table = netTable(try pair(entries, exits))
        let isExact = low == high && low != nil
        let (value, qualifier) = isExact ? (count, CellValue.text("exact")) : (.missing, .missing)
        #expect(table.cell("count", for: .screen) == count && table.cell("value") == value)
        #expect(table.cell("value_low") == low.map(CellValue.integer) ?? .missing)
        #expect(table.cell("value_high") == high.map(CellValue.integer) ?? .missing)
        #expect(table.cell("way", for: .screen) == .text("net") && table.cell("measure") == .text("net"))
        if low != nil || high != nil { #expect(table.cell("qualifier") == qualifier) }
        #expect(table.cell("basis") == .text("derived") && table.cell("row_count") == .integer(2))
        #expect(table.cell("id") == .text("net:in:out") && table.cell("derived_from") == .text("in out"))
        #expect(table.cell("note") == .text("Russia to Finland minus the way back"))
    }

    @Test("the sides of a net stand below it, unless they are in the table already")
    func sides() throws {
        let pair = try pair()
        #expect(try netTable(pair).jsonTexts("role") == ["net", "net-entries", "net-exits"])
        #expect(netTable(pair).rows.map(\.level) == [0, 1, 1])
        #expect(
            try netTable(pair, rows: [pair.entries]).jsonTexts("role") == ["figure", "net", "net-entries", "net-exits"]
        )
        #expect(try netTable(pair, rows: [pair.entries, pair.exits]).jsonTexts("role") == ["figure", "figure", "net"])
    }

    @Test("a net of unequal days covers all of them and says that some lack a side")
    func unequalDays() throws {
        let table = netTable(try pair(exitDays: "2022-09-23/2022-09-26"))
        #expect(table.cell("period_start") == CellValue.day(Day("2022-09-23")))
        #expect(table.cell("period_end") == CellValue.day(Day("2022-09-26")))
        #expect(table.cell("note") == .text("Russia to Finland minus the way back; not every day has rows both ways"))
    }

    @Test("row counts of hostile files do not trap, and no report is named twice")
    func hostile() throws {
        let table = netTable(
            try pair { entries, exits in
                entries.rowCount = .max
                exits.rowCount = 2
                exits.reports = ["in", "out"]
            }
        )
        #expect(table.cell("reports") == .text("in out"))
        #expect(table.rows.count == 3)
    }

    @Test("what outgrew the budget of keys is said below the numbers, and what sums are over")
    func uncompared() throws {
        var row = try Made.row("total", "FIN-RUS", "RUS>FIN", Quantity(10))
        row.summedOver = [.places, .people]
        var summary = Made.summary([row])
        var reading = LedgerReading(source: "big.csv", isAsked: false)
        (reading.comparedOneIn, reading.comparedKeys, reading.repeatedKeys) = (128, 7_345, 1)
        summary.uncompared = [reading]
        let notes = Table(flows: summary, atlas: atlas).notes
        #expect(
            notes.contains(
                "Where nobody gives a number of the whole, it is the sum of the places, people that have rows, and no more."
            )
        )
        #expect(
            notes.contains { $0.hasPrefix("big.csv: too many different rows") && $0.contains("7,345 looked at, 1 had") }
        )
    }
}
