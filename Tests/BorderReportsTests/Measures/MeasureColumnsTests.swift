import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Columns of the table of measures: three for programs, one for people, and none on the screen without a value.
@Suite("Columns of measures")
struct MeasureColumnsTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func table(_ rows: [MeasureRow], _ grouping: Grouping = Grouping()) -> Table {
        Table(measures: Made.measures(rows, grouping), atlas: atlas)
    }

    private func table(_ change: (inout MeasureRow) -> Void) throws -> Table {
        table([try Made.measured("a", with: change), try Made.measured("b")])
    }

    /// Every measure that is a count with limits, and how a row is given it.
    private static let counts: [(key: String, header: String, set: @Sendable (inout MeasureRow, Bounds) -> Void)] = [
        ("way_back", "way back", { $0.wayBack = .known($1) }), ("total", "total", { $0.total = .known($1) }),
        ("cumulative", "so far", { $0.cumulative = .known($1) }),
        ("net", "net", { $0.net = .known(FlowNet(lower: $1.lower, upper: $1.upper)) }),
        (
            "change", "change",
            { row, bounds in
                row.change = .known(CountChange(from: Bounds(lower: 0, upper: 0), to: bounds))
            }
        ),
        (
            "change_last_year", "on last year",
            { row, bounds in
                row.changeOnLastYear = .known(CountChange(from: Bounds(lower: 0, upper: 0), to: bounds))
            }
        ),
    ]

    @Test("a count of one value is that value; limits are words for people and numbers for programs", arguments: 0..<6)
    func counts(index: Int) throws {
        let (key, header, set) = Self.counts[index]
        let cases: [(Bounds, CellValue, CellValue, CellValue, CellValue)] = [
            (Bounds(lower: 9_267, upper: 9_267), .integer(9_267), .integer(9_267), .integer(9_267), .integer(9_267)),
            (Bounds(lower: 0, upper: 0), .integer(0), .integer(0), .integer(0), .integer(0)),
            (
                Bounds(lower: 10, upper: 12_000), .text("10 to 12,000"), .missing, .integer(10),
                .integer(12_000)
            ),
            (Bounds(lower: 53_000, upper: nil), .text("at least 53,000"), .missing, .integer(53_000), .missing),
        ]
        for (bounds, screen, value, low, high) in cases {
            let table = try table { set(&$0, bounds) }
            #expect(table.cell(key, for: .screen) == screen, "\(key) \(bounds)")
            #expect(table.cell(key) == value && table.cell("\(key)_low") == low && table.cell("\(key)_high") == high)
            #expect(table.columns.first { $0.key == key && $0.audience == .screen }?.header == header)
            // The other row has no such measure: missing, and not zero.
            for cell in ["\(key)", "\(key)_low", "\(key)_high"] { #expect(table.cell(cell, row: 1) == .missing) }
            #expect(table.cell(key, row: 1, for: .screen) == .missing)
        }
        let empty = TableLayout(try table { _ in }, width: nil)
        #expect(!empty.slots.contains { $0.column.key == key }, "no row has it, so it is not on the screen")
    }

    /// Every measure that is a real number, its decimals, and how a row is given it.
    private static let reals: [(key: String, decimals: Int, set: @Sendable (inout MeasureRow, Interval) -> Void)] = [
        ("share", 3, { $0.share = .known($1) }), ("mean_7_days", 1, { $0.trailingMean = .known($1) }),
        ("excess", 0, { $0.excess = .known($1) }), ("per_km", 1, { $0.perKilometre = .known($1) }),
        ("balance", 3, { $0.balance = .known($1) }), ("return_ratio", 3, { $0.returnRatio = .known($1) }),
        ("change_relative", 3, { $0.change = .known(relative($1)) }),
        ("change_last_year_relative", 3, { $0.changeOnLastYear = .known(relative($1)) }),
    ]

    private static func relative(_ interval: Interval) -> CountChange {
        var change = CountChange(from: Bounds(lower: 0, upper: 0), to: Bounds(lower: 0, upper: 0))
        change.relative = .known(interval)
        return change
    }

    @Test("a real number has its decimals, and limits where the wording leaves them", arguments: 0..<8)
    func reals(index: Int) throws {
        let (key, decimals, set) = Self.reals[index]
        func digits(_ value: Double) -> String { NumberWords.grouped(value, decimals: decimals) }
        let exact = try table { set(&$0, Interval(0.25)) }
        #expect(exact.cell(key, for: .screen) == .number(0.25) && exact.cell(key) == .number(0.25))
        #expect(exact.cell("\(key)_low") == .number(0.25) && exact.cell("\(key)_high") == .number(0.25))
        let columns = exact.columns.filter {
            $0.key.hasPrefix(key) && ["", "_low", "_high"].contains($0.key.dropFirst(key.count))
        }
        #expect(columns.count == 4 && columns.allSatisfy { $0.decimals == decimals })
        let cases: [(Interval, String)] = [
            (Interval(lower: 1, upper: 2_500), "\(digits(1)) to \(digits(2_500))"),
            (Interval(lower: -0.5, upper: nil), "at least \(digits(-0.5))"),
            (Interval(lower: nil, upper: 7), "at most \(digits(7))"), (Interval(lower: nil, upper: nil), "not known"),
            // Two limits that print alike are one number.
            (Interval(lower: 0.000_1, upper: 0.000_2), digits(0)),
        ]
        for (interval, words) in cases {
            let table = try table { set(&$0, interval) }
            #expect(table.cell(key, for: .screen) == .text(words))
            #expect(table.cell(key) == .missing)
            #expect(table.cell("\(key)_low") == .number(interval.lower))
            #expect(table.cell("\(key)_high") == .number(interval.upper))
        }
        let empty = TableLayout(try table { _ in }, width: nil)
        #expect(!empty.slots.contains { $0.column.key == key })
    }

    @Test(
        "a rank is a place, or those it may be",
        arguments: [(1...1, CellValue.integer(1), 1), (2...4, .text("2–4"), nil)]
            as [(ClosedRange<Int>, CellValue, Int?)]
    )
    func ranks(rank: ClosedRange<Int>, screen: CellValue, exact: Int?) throws {
        let table = try table { $0.rank = .known(rank) }
        #expect(table.cell("rank", for: .screen) == screen && table.cell("rank") == .integer(exact))
        #expect(table.cell("rank_best") == .integer(rank.lowerBound))
        #expect(table.cell("rank_worst") == .integer(rank.upperBound))
        #expect(table.cell("rank", row: 1) == .missing && table.cell("rank_best", row: 1) == .missing)
    }

    @Test("odd days, new levels and peaks are pointed out where there are any")
    func unusual() throws {
        let plain = try table { $0.anomaly = .known(Anomaly(score: 3.5)) }
        #expect(plain.cell("anomaly_score") == .number(3.5) && plain.cell("is_anomaly") == .boolean(false))
        #expect(!(try plain.screen()[2].contains("odd")), "nothing is odd")
        let odd = try table {
            $0.anomaly = .known(Anomaly(score: -3.6))
            $0.levelShift = 0.5
            $0.isPeak = true
        }
        #expect(odd.cell("is_anomaly") == .boolean(true) && odd.cell("level_shift") == .number(0.5))
        #expect(odd.screenHeadings.contains("odd") && odd.screenHeadings.contains("new level"))
        #expect(odd.cell("is_peak") == .boolean(true) && odd.cell("is_peak", row: 1) == .boolean(false))
        #expect(odd.cell("note") == .text("peak") && odd.cell("note", row: 1) == .missing)
        let noted = try table {
            $0.isPeak = true
            $0.note = "30 of 31 days"
        }
        #expect(noted.cell("note") == .text("peak; 30 of 31 days"))
        #expect(odd.cell("is_anomaly", row: 1) == .missing && odd.cell("level_shift", row: 1) == .missing)
    }

    @Test("the other side's count stands beside the number and is never merged with it")
    func mirror() throws {
        let table = try table {
            $0.mirror = .known(MirrorCheck(Bounds(lower: 110, upper: 110), Bounds(lower: 90, upper: 100)))
            $0.mirrorAuthority = "Other side"
        }
        #expect(table.cell("mirror_difference", for: .screen) == .text("between 10 and 20"))
        #expect(table.cell("mirror_count_low") == .integer(90) && table.cell("mirror_count_high") == .integer(100))
        #expect(
            table.cell("mirror_relative") == .number(10 / 105.0) && table.cell("mirror_is_flagged") == .boolean(false)
        )
        #expect(table.cell("mirror_authority") == .text("Other side"))
        let open = try self.table {
            $0.mirror = .known(MirrorCheck(Bounds(lower: 1, upper: 1), Bounds(lower: 5, upper: nil)))
        }
        #expect(open.cell("mirror_count_high") == .missing && open.cell("mirror_is_flagged") == .boolean(true))
        #expect(open.cell("mirror_difference", for: .screen) == .text("at most -4"))
        #expect(try !self.table { _ in }.screen().contains { $0.contains("other count") })
    }

    @Test(
        "a withheld number shows no more than it may",
        arguments: [
            (nil, Quantity(8_572), CellValue.text("8,572"), .integer(8_572), .integer(8_572), "exact"),
            (.small, Quantity(5, .lessThan), .quantity(Quantity(5, .lessThan)), .missing, .integer(0), "less_than"),
            (.complementary, Quantity(0, .atLeast), .text("withheld"), .missing, .missing, nil),
        ] as [(Withholding?, Quantity, CellValue, CellValue, CellValue, String?)]
    )
    func withheld(
        withholding: Withholding?,
        quantity: Quantity,
        screen: CellValue,
        value: CellValue,
        low: CellValue,
        qualifier: String?
    ) throws {
        let row = try Made.measured(
            "a",
            of: {
                $0.withholding = withholding
                $0.quantity = quantity
            }
        )
        let table = table([row])
        #expect(table.cell("count", for: .screen) == screen && table.cell("value") == value)
        #expect(table.cell("value_low") == low && table.cell("qualifier") == qualifier.map(CellValue.text) ?? .missing)
        #expect(table.cell("value_high") == quantity.bounds.upper.map(CellValue.integer) ?? .missing)
    }

    @Test("places, ways, people and time in the words of each audience")
    func what() throws {
        let row = try Made.measured(
            "r1",
            "vaalimaa-torfyanovka",
            "RUS>FIN",
            Quantity(5),
            "2022-09-24..2022-09-25/2022-09-26",
            with: { $0.usualReports = ["u1", "u2"] },
            of: {
                $0.within = [.country("FIN"), .country("RUS")]
                $0.population = Population("citizen=RUS;sex=m") ?? .any
                $0.mode = .road
                $0.bucket = Day("2022-09-24")
                $0.reports = ["r1", "r2"]
            }
        )
        let table = table([row], Grouping(places: [.crossing, .country], period: .week, byMode: true))
        let expected: [(String, CellValue)] = [
            ("id", .text("r1")), ("row", .text("number")), ("at", .text("vaalimaa-torfyanovka")),
            ("within", .text("FIN RUS")), ("direction", .text("RUS>FIN")), ("measure", .text("flow")),
            ("unit", .text("crossing")), ("population", .text("citizen=RUS;sex=m")), ("mode", .text("road")),
            ("bucket", .text("2022-W38")), ("basis", .text("observed")), ("period_start", .day(Day("2022-09-24"))),
            ("period_start_latest", .day(Day("2022-09-25"))), ("period_end_earliest", .day(Day("2022-09-26"))),
            ("period_end", .day(Day("2022-09-26"))), ("authority", .text("Guard")), ("reports", .text("r1 r2")),
            ("usual_reports", .text("u1 u2")),
        ]
        for (key, cell) in expected { #expect(table.cell(key) == cell, "\(key)") }
        #expect(table.cell("place_name", for: .screen) == .text("Vaalimaa"))
        #expect(table.cell("way", for: .screen) == .text("Russia to Finland"))
        #expect(table.cell("days", for: .screen) == .text("24…25 Sept – 26 Sept 2022"))
        for heading in ["within", "mode", "week"] { #expect(table.screenHeadings.contains(heading)) }
        let plain = self.table([try Made.measured("x", "FIN-RUS", "RUS>FIN", Quantity(1), nil)])
        for key in ["within", "mode", "bucket", "period_start", "period_end", "usual_reports"] {
            #expect(plain.cell(key) == .missing, "\(key)")
        }
        let heading = try plain.screen()[2].split(separator: " ").map(String.init)
        #expect(heading == ["place", "way", "what", "who", "count", "source"], "what no row has is not shown")
    }

    @Test("hours, the days that were counted and the place that was counted are told")
    func whatIsCounted() throws {
        let hours = try table([Made.measured("h", of: { $0.hours = DayWindow(from: 600, to: 1440) })])
        #expect(hours.cell("period") == .text("2022-09-24T10:00/2022-09-24T24:00"))
        #expect(hours.cell("days", for: .screen) == .text("24 Sept 2022, 10:00–24:00"))
        #expect(hours.cell("days_covered") == .missing && hours.cell("note") == .missing)
        let counted = try Made.measured(
            "c",
            "FIN-RUS",
            "RUS>FIN",
            Quantity(400),
            "2022-09-01/2022-09-05",
            with: { $0.isPeak = true },
            of: {
                $0.origin = .records
                $0.daysCovered = 4
                $0.at = [.crossing("nuijamaa-brusnichnoye")]
            }
        )
        let days = table([counted])
        #expect(days.cell("days_covered") == .integer(4) && days.cell("note") == .text("peak; 4 of 5 days"))
        #expect(days.cell("place_name") == .text("Finland–Russia, at Nuijamaa") && days.cell("at") == .text("FIN-RUS"))
    }

    @Test("every measure that is missing is named with its reason", arguments: WhyUndefined.allCases)
    func missing(reason: WhyUndefined) throws {
        let table = try table {
            $0.share = .undefined(reason)
            $0.mirror = .undefined(reason)
        }
        guard case .text(let words) = table.cell("missing") else { throw Unexpected() }
        let parts = words.split(separator: "; ").map(String.init)
        #expect(parts.contains("share: \(reason.rawValue)") && parts.contains("mirror_count: \(reason.rawValue)"))
        #expect(parts.count == 17)
    }

    struct Unexpected: Error {}
}
