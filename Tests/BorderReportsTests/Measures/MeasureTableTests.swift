import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// The table of measures: its title, its rows of spreads, and what the notes say of it.
@Suite("Tables of measures")
struct MeasureTableTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func table(_ summary: MeasureSummary) -> Table { Table(measures: summary, atlas: atlas) }

    @Test(
        "the title names the grouping, the days and the usual days",
        arguments: [
            (Grouping(), nil, nil, "Measures by border"),
            (
                Grouping(places: [.country, .crossing], period: .week), nil, nil,
                "Measures by crossing and country and week"
            ),
            (Grouping(places: [.region]), "2022-09", nil, "Measures by region, Sept 2022"),
            (Grouping(places: [.macroRegion]), nil, "2021", "Measures by macro-region; usual days 2021"),
            (
                Grouping(period: .day), "2022-09-24/2022-10-02", "2022-08-01/2022-08-31",
                "Measures by border and day, 24 Sept–2 Oct 2022; usual days Aug 2022"
            ),
        ] as [(Grouping, String?, String?, String)]
    )
    func titles(grouping: Grouping, window: String?, baseline: String?, title: String) throws {
        let days = try window.map(Made.days)
        let usual = try baseline.map(Made.days)
        let summary = Made.measures([], grouping) {
            $0.selection.from = days?.lowerBound
            $0.selection.to = days?.upperBound
            $0.baseline = usual
        }
        #expect(table(summary).title == title)
    }

    private let gross = "Counts are gross: everybody who passed that way. Only net takes off the way back."

    @Test("an empty table says that nothing matches, and nothing else")
    func empty() { #expect(table(Made.measures([])).notes == ["Nothing matches the filters."]) }

    @Test("what counts something else is told where nothing else was read")
    func leftOut() {
        var summary = Made.measures([])
        summary.leftOut = [LeftOut(reason: .otherMeasure(Measure(.application, .person)), count: 2)]
        let sentence =
            "Never added, because they count something else: 2 of persons (application) (--measure application)."
        #expect(table(summary).notes == [sentence, "Nothing else was read."])
        summary.request.smallestShown = 5
        #expect(table(summary).notes[0].contains(": some of persons"))
    }

    @Test("numbers without measures are told, with the reason")
    func unmeasured() throws {
        var summary = Made.measures([], Grouping(period: .day))
        summary.unmeasured = [Unmeasured(reason: .part, count: 1)]
        #expect(table(summary).notes == ["1 number that flows lists has no measures: 1 part of another."])
        summary.rows = [try Made.measured("a")]
        summary.unmeasured = Unmeasured.Reason.allCases.map { Unmeasured(reason: $0, count: 2) }
        #expect(
            table(summary).notes == [
                gross,
                "12 numbers that flows lists have no measures: 2 parts of others, 2 other reports of the same things, "
                    + "2 replaced by a later report, 2 reaching beyond the days asked for, 2 for more than one day, "
                    + "2 without days.",
            ]
        )
    }

    @Test("weak reports are named with their grade and their remark")
    func weakReports() throws {
        let weak = try [("a", "E4", ""), ("b", "F6", "copied by hand")].map { id, grade, note in
            try Made.report(id) {
                $0.details.grade = grade
                $0.details.note = note
            }
        }
        let notes = table(Made.measures([try Made.measured("a")], weakReports: weak)).notes
        #expect(notes == [gross, "Rests on 'a', graded E4.", "Rests on 'b', graded F6: copied by hand."])
    }

    @Test(
        "what is withheld, cut or measured by kilometre is said once",
        arguments: [
            (0, 0, false, []),
            (
                1, 0, false,
                ["1 number is withheld (--suppress): small ones, and those that would give a small one away."]
            ),
            (
                1_200, 0, false,
                ["1,200 numbers are withheld (--suppress): small ones, and those that would give a small one away."]
            ),
            (0, 1, false, ["Not shown, because the month reaches beyond the days asked for: 1."]),
            (0, 12_345, false, ["Not shown, because the month reaches beyond the days asked for: 12,345."]),
            (0, 0, true, ["Lengths of borders are published ones (borderflow borders names who says so)."]),
        ] as [(Int, Int, Bool, [String])]
    )
    func leftOut(withheld: Int, cut: Int, isPerKilometre: Bool, notes: [String]) throws {
        let plain = try Made.measured("a") { if isPerKilometre { $0.perKilometre = .known(Interval(7)) } }
        let small = try Made.measured("s", of: { $0.withholding = .small })
        let rows = [plain] + Array(repeating: small, count: withheld)
        #expect(table(Made.measures(rows, Grouping(period: .month), cutUnits: cut)).notes == [gross] + notes)
    }

    @Test("units that are cut without a unit of time are units")
    func cutWithoutPeriod() throws {
        let notes = table(Made.measures([try Made.measured("a")], cutUnits: 2)).notes
        #expect(notes.last == "Not shown, because the unit reaches beyond the days asked for: 2.")
    }

    private func judgement(_ verdict: SupportVerdict, via: String = "", counts: [Int64], isLowerLimit: Bool = false)
        throws
        -> Judgement
    {
        let figure = try Made.report("f", "GEO", "*>GEO", Quantity(53_000, .moreThan)) { $0.details.via = via }
        let sum = Support.Arithmetic(
            addends: counts.map { "r\($0)" },
            counts: counts,
            sum: counts.reduce(0, +),
            period: try Made.period("2022-09-24"),
            isLowerLimit: isLowerLimit,
            verdict: verdict
        )
        var other = sum
        (other.verdict, other.counts) = (.unknown, [1])
        return Judgement(figure: figure, support: Support(verdict: verdict, arithmetic: [other, sum]))
    }

    @Test("a worded figure is held against the counts that decide it")
    func judgements() throws {
        let judgements = [
            try judgement(.supported, via: "Paper", counts: [53_136]),
            try judgement(.contradicted, counts: [4_824, 6_470]),
            try judgement(.supported, counts: [60_000], isLowerLimit: true),
        ]
        #expect(
            table(Made.measures([try Made.measured("a")], judgements: judgements)).notes.dropFirst() == [
                "“more than 53,000” (Guard, via Paper) is supported by 53,136; gross, not net.",
                "“more than 53,000” (Guard) is contradicted by 4,824 + 6,470 = 11,294; gross, not net.",
                "“more than 53,000” (Guard) is supported by 60,000, for a part; gross, not net.",
            ]
        )
    }

    @Test(
        "of many judgements twenty are told and the others counted",
        arguments: [
            (20, nil), (21, "1 more worded figure was held against counts."),
            (22, "2 more worded figures were held against counts."),
            (1_521, "1,501 more worded figures were held against counts."),
        ] as [(Int, String?)]
    )
    func manyJudgements(count: Int, last: String?) throws {
        let judgements = Array(repeating: try judgement(.supported, counts: [53_136]), count: count)
        let notes = table(Made.measures([try Made.measured("a")], judgements: judgements)).notes
        #expect(notes.count == 1 + 20 + (last == nil ? 0 : 1))
        if let last { #expect(notes.last == last) }
    }

    private func spread(_ counts: [Int64], bucket: String? = nil) throws -> ConcentrationRow {
        guard case .known(let concentration) = Concentration.of(counts) else { throw NoSpread() }
        return ConcentrationRow(
            bucket: bucket.flatMap { Day($0) },
            period: try Made.period("2022-09"),
            measure: Measure(.flow, .person),
            population: Population("citizen=RUS") ?? .any,
            places: try ["FIN-RUS", "GEO-RUS"].map { try Made.placement($0, "RUS>*") },
            concentration: concentration
        )
    }

    struct NoSpread: Error {}

    @Test("a spread is a row of its own, with nothing of a single number")
    func spreads() throws {
        let summary = Made.measures(
            [try Made.measured("a")],
            Grouping(period: .month),
            concentrations: [try spread([3, 1], bucket: "2022-09-01")]
        )
        let table = table(summary)
        #expect(table.rows.count == 2 && table.cell("row", row: 0) == .text("number"))
        let expected: [(String, CellValue)] = [
            ("row", .text("spread")), ("direction", .text("RUS>*")), ("at", .text("FIN-RUS GEO-RUS")),
            ("measure", .text("flow")),
            ("unit", .text("person")), ("population", .text("citizen=RUS")), ("bucket", .text("2022-09")),
            // Shares of 3/4 and 1/4: 9/16 + 1/16, (5/8 − 1/2) / (1/2), 8/5, and a quarter.
            ("hhi", .number(0.625)), ("hhi_normalised", .number(0.25)), ("effective_number", .number(1.6)),
            ("gini", .number(0.25)),
        ]
        for (key, cell) in expected { #expect(table.cell(key, row: 1) == cell, "\(key)") }
        #expect(table.cell("place_name", row: 1, for: .screen) == .text("all 2 places"))
        #expect(table.cell("days", row: 1, for: .screen) == .text("Sept 2022"))
        #expect(table.cell("way", row: 1, for: .screen) == .text("out of Russia"))
        for key in ["id", "value", "value_low", "value_high", "share", "is_peak", "reports", "missing"] {
            #expect(table.cell(key, row: 1) == .missing, "\(key)")
        }
        for key in ["hhi", "hhi_normalised", "effective_number", "gini"] { #expect(table.cell(key) == .missing) }
        let headings = ["HHI", "as many equal places", "Gini"]
        #expect(table.screenHeadings.filter(headings.contains) == headings)
        let alone = TableLayout(self.table(Made.measures([try Made.measured("a")])), width: nil)
        #expect(!alone.slots.contains { headings.contains($0.heading) })
    }

    @Test("programs get the same members, whatever the rows hold")
    func stableMembers() throws {
        let plain = try Made.measured("a")
        let keys = table(Made.measures([plain])).dataKeys
        #expect(keys.count == Set(keys).count, "a member twice")
        let persons = try Made.measured(
            "p",
            of: {
                $0.measure = Measure(.flow, .person)
                $0.population = Population("sex=m") ?? .any
                $0.withholding = .small
            }
        )
        let mirrored = try Made.measured("m") {
            $0.mirror = .known(MirrorCheck(Bounds(lower: 1, upper: 1), Bounds(lower: 2, upper: 2)))
            $0.anomaly = .known(Anomaly(score: 9))
            $0.share = .known(Interval(0.5))
            $0.levelShift = 2
        }
        let spread = try spread([3, 1])
        for summary in [
            Made.measures([]), Made.measures([plain, persons]), Made.measures([plain, mirrored]),
            Made.measures([persons, mirrored], Grouping(places: [.crossing, .country], period: .day, byMode: true)),
            Made.measures([plain], concentrations: [spread]),
        ] {
            let table = table(summary)
            #expect(table.dataKeys == keys)
            #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
        }
    }

    @Test("a small table as a terminal shows it")
    func screen() throws {
        let rows = [
            try Made.measured("a", "FIN-RUS", "RUS>FIN", Quantity(16_886), "2022-09-24/2022-09-25") {
                $0.wayBack = .known(Bounds(lower: 9_267, upper: 9_267))
                $0.net = .known(FlowNet(lower: 7_619, upper: 7_619))
                $0.share = .known(Interval(0.25))
            },
            try Made.measured("b", "GEO-RUS", "RUS>GEO", Quantity(53_000, .moreThan), "2022-09-24/2022-09-27") {
                $0.share = .known(Interval(lower: 0.75, upper: nil))
            },
        ]
        let expected = """
            Measures by border
            what: crossings · who: all travellers · source: Guard

            place           way                           count  way back    net           share  days
            ──────────────  ─────────────────  ────────────────  ────────  ─────  ──────────────  ───────────────
            Finland–Russia  Russia to Finland            16,886     9,267  7,619           0.250  24–25 Sept 2022
            Georgia–Russia  Russia to Georgia  more than 53,000         –      –  at least 0.750  24–27 Sept 2022

            \(gross)
            """
        let drawn = try table(Made.measures(rows)).screen().joined(separator: "\n")
        #expect(drawn == expected)
    }
}
