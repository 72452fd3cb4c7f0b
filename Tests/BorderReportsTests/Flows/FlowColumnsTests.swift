import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Columns of the table of flows, cell by cell.
@Suite("Columns of flows")
struct FlowColumnsTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func table(_ rows: [FlowRow], _ grouping: Grouping = Grouping()) -> Table {
        Table(flows: Made.summary(rows, grouping), atlas: atlas)
    }

    private static func full() throws -> FlowRow {
        try Made.row(
            "r1",
            "vaalimaa-torfyanovka",
            "RUS>FIN",
            Quantity(8_000, .range, rangeEnd: 9_000),
            "2022-09-24..2022-09-25/2022-09-26"
        ) {
            $0.role = .part
            $0.level = 2
            $0.within = [Made.place("FIN-RUS"), .country("FIN")]
            $0.population = Population("citizen=RUS;sex=m") ?? .any
            $0.mode = .road
            $0.bucket = Day("2022-09-24")
            $0.basis = .reported
            $0.rowCount = 3
            $0.reports = ["r1", "r2"]
            $0.addends = ["x", "y"]
            $0.via = "Paper"
            $0.source = "https://example.org/1"
            $0.reportedOn = Day("2022-09-27")
            $0.periodText = "since last week"
            $0.note = "by hand"
            $0.quote = "many came"
            $0.supersedes = "r0"
            $0.evidence = "e1"
            $0.figures.share = 0.125
            $0.figures.rank = 3
            $0.figures.change = -7
            $0.figures.relativeChange = -0.25
            $0.figures.cumulative = 16_886
            $0.figures.isPeak = true
        }
    }

    @Test("every member of a full row")
    func fullRow() throws {
        let table = table([try Self.full()], Grouping(places: [.crossing, .border], period: .month, byMode: true))
        let row = try #require(try table.jsonRows().first)
        let expected: [(String, JSONText)] = [
            ("level", .number("2")), ("id", .string("r1")), ("role", .string("part")),
            ("place_kind", .string("crossing")),
            ("at", .string("vaalimaa-torfyanovka")), ("counted_at", .null), ("place_name", .string("Vaalimaa")),
            ("border", .string("FIN-RUS")),
            ("within", .string("FIN-RUS FIN")), ("direction", .string("RUS>FIN")), ("from_country", .string("RUS")),
            ("to_country", .string("FIN")), ("measure", .string("flow")), ("unit", .string("crossing")),
            ("population", .string("citizen=RUS;sex=m")), ("mode", .string("road")), ("bucket", .string("2022-09")),
            ("value", .number("8000")), ("value_max", .number("9000")), ("value_low", .number("8000")),
            ("value_high", .number("9000")),
            ("qualifier", .string("range")), ("basis", .string("reported")), ("share", .number("0.125")),
            ("rank", .number("3")), ("change", .number("-7")), ("change_relative", .number("-0.25")),
            ("cumulative", .number("16886")), ("is_peak", .boolean(true)), ("period_start", .string("2022-09-24")),
            ("period", .string("2022-09-24..2022-09-25/2022-09-26")),
            ("period_start_latest", .string("2022-09-25")), ("period_end_earliest", .string("2022-09-26")),
            ("period_end", .string("2022-09-26")), ("period_text", .string("since last week")),
            ("authority", .string("Guard")), ("via", .string("Paper")), ("source", .string("https://example.org/1")),
            ("reported_on", .string("2022-09-27")), ("row_count", .number("3")), ("reports", .string("r1 r2")),
            ("derived_from", .string("x y")), ("note", .string("peak; by hand")), ("is_head", .boolean(false)),
            ("label", .string("8,000–9,000")),
            ("obs_status", .string("V")), ("per_day_low", .number("2666.7")), ("per_day_high", .number("4500.0")),
            ("coord_accuracy_m", .number("400")), ("derivation", .string("report")), ("days_covered", .null),
            ("quote", .string("many came")), ("supersedes", .string("r0")), ("evidence", .string("e1")),
        ]
        for (key, value) in expected { #expect(row[key] == value, "\(key)") }
        #expect(
            row.members.map(\.name).filter { name in !expected.contains { $0.0 == name } } == ["what", "who", "flags"]
        )
        #expect(row["what"] == .string("crossings") && row["who"] == .string("men, citizens of Russia"))
    }

    @Test("a bare row: what is not known is missing, never zero and never empty")
    func bareRow() throws {
        var bare = try Made.row("", "x", "*>EU", Quantity(0), nil)
        bare.reports = []
        bare.authority = ""
        let row = try #require(try table([bare]).jsonRows().first)
        for key in [
            "border", "within", "mode", "bucket", "share", "rank", "change", "change_relative", "cumulative",
            "period_start", "period_end", "period_text", "authority", "via", "source", "reported_on", "reports",
            "derived_from", "note", "period", "per_day_low", "per_day_high", "value_max", "coord_accuracy_m",
        ] { #expect(row[key] == .null, "\(key)") }
        #expect(
            row["from_country"] == .string("*") && row["to_country"] == .string("EU") && row["value"] == .number("0")
        )
        #expect(row["is_peak"] == .boolean(false) && row["id"] == .string(""))
    }

    @Test("comparisons are on the screen only where some row has them")
    func headings() throws {
        let plain = try Made.row("a")
        #expect(shown([plain]) == ["place", "way", "what", "who", "count", "days", "source"])
        let cases: [(String, (inout FlowRow) -> Void)] = [
            ("share", { $0.figures.share = 0.5 }), ("rank", { $0.figures.rank = 1 }),
            ("change", { $0.figures.change = 0 }),
            ("so far", { $0.figures.cumulative = 0 }), ("what", { $0.measure = Measure(.flow, .person) }),
            ("who", { $0.population = Population("sex=f") ?? .any }),
        ]
        for (heading, change) in cases {
            // What both rows share is said above the columns.
            let headings = Set(shown([plain, try Made.row("b", with: change)]))
            #expect(headings.subtracting(["place", "count"]) == [heading])
        }
        let grouped = try Made.row("c") {
            $0.within = [Made.place("FIN-RUS")]
            $0.mode = .road
            $0.bucket = Day("2022-09-24")
        }
        #expect(shown([grouped], Grouping(places: [.crossing, .border])).contains("within"))
        #expect(shown([grouped], Grouping(byMode: true)).contains("mode"))
        for unit in PeriodUnit.allCases {
            #expect(shown([grouped], Grouping(period: unit)).contains(unit.rawValue))
            #expect(!shown([plain], Grouping(period: unit)).contains(unit.rawValue), "no row has one")
        }
    }

    /// The headings of the columns that a terminal shows.
    private func shown(_ rows: [FlowRow], _ grouping: Grouping = Grouping()) -> [String] {
        TableLayout(table(rows, grouping), width: nil).slots.map(\.heading)
    }

    @Test("programs get the same members, whatever the rows hold")
    func stableMembers() throws {
        let plain = try Made.row("a")
        let keys = table([plain]).dataKeys
        #expect(Set(keys).count == keys.count, "a member twice")
        let other = try Made.row("b") {
            $0.measure = Measure(.flow, .person)
            $0.population = Population("sex=f") ?? .any
            $0.figures.share = 1
        }
        for grouping in [
            Grouping(),
            Grouping(places: PlaceDimension.allCases, period: .day, byPopulation: true, byMode: true, bySource: true),
        ] {
            for rows in [[], [other], [plain, other], [try Self.full(), plain]] {
                #expect(table(rows, grouping).dataKeys == keys)
            }
        }
    }

    @Test("estimates bring their columns, and the observation status with them")
    func estimates() throws {
        let estimated = try Made.row("a") {
            $0.estimate = try? Made.reconciled {
                ($0.lower, $0.upper, $0.best) = (7_000, nil, 7_791.84)
                $0.likely = 7_400.04...8_000.06
                $0.basis = .modelled
            }
        }
        let table = table([estimated, try Made.row("b")])
        #expect(table.screenHeadings.contains("allowed") && table.screenHeadings.contains("together"))
        #expect(table.cell("allowed", for: .screen) == .text("at least 7,000"))
        #expect(table.cell("together", for: .screen) == .text("about 7,800 (estimate)"))
        let rows = try table.jsonRows()
        let expected: [(String, JSONText)] = [
            ("estimate_id", .string("flow|FIN-RUS|RUS>FIN|any|any|crossing|2022-09-24/2022-09-24")),
            ("estimate_lower", .number("7000")), ("estimate_best", .number("7791.8")), ("estimate_upper", .null),
            ("estimate_low80", .number("7400.0")), ("estimate_high80", .number("8000.1")),
            ("estimate_basis", .string("modelled")), ("obs_status", .string("I")),
        ]
        for (key, value) in expected {
            #expect(rows[0][key] == value, "\(key)")
            #expect(rows[1][key] == (key == "obs_status" ? .string("A") : .null), "\(key)")
        }
        #expect(!self.table([try Made.row("b")]).dataKeys.contains { $0.hasPrefix("estimate") })
    }

    @Test(
        "remarks say how a row stands to the others",
        arguments: [
            (.figure, "", false, ""), (.figure, "n", false, "n"), (.figure, "", true, "peak"),
            (.part, "n", true, "peak; n"),
            (.alternative, "", true, "same thing, another report"),
            (.alternative, "n", false, "same thing, another report; n"),
            (.beyond, "", false, "reaches beyond the days asked for"),
            (.beyond, "n", true, "reaches beyond the days asked for; n"), (.superseded, "n", true, "n"),
            (.superseded, "", false, ""),
        ] as [(RowRole, String, Bool, String)]
    )
    func remarks(role: RowRole, note: String, isPeak: Bool, remark: String) throws {
        let row = try Made.row("a") {
            $0.role = role
            $0.note = note
            $0.figures.isPeak = isPeak
        }
        #expect(row.remark == remark)
        #expect(row.role.code == (role == .beyond ? "beyond" : role.rawValue))
    }

    @Test(
        "kinds of places have a word each",
        arguments: [
            (.crossing("x"), "crossing"), (.group("x"), "group"), (.border(BorderCode("FIN-RUS")!), "border"),
            (.country("FIN"), "country"), (.region("FI-09"), "region"), (.countrySet("EU"), "set"),
        ] as [(Place, String)]
    )
    func kinds(place: Place, word: String) { #expect(place.kindWord == word) }
}
