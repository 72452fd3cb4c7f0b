import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// What differs between two data sets, as people and as programs get it.
@Suite("Tables of revisions")
struct ComparisonTableTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func table(_ old: [PlacedReport], _ new: [PlacedReport]) -> Table {
        func side(_ name: String, _ reports: [PlacedReport]) -> DataSet {
            DataSet(name: name, FlowInput(reports: reports), selection: Selection(), atlas: atlas)
        }
        return Table(comparison: compare(side("old.csv", old), side("new.csv", new)), atlas: atlas)
    }

    @Test(
        "a difference is given between exact numbers only, and in per cent of a number that is not zero",
        arguments: [
            (Quantity(100), Quantity(150), CellValue.integer(50), 50.0),
            (Quantity(150), Quantity(100), .integer(-50), 100 * (-50 / 150.0)),
            (Quantity(0), Quantity(7), .integer(7), nil), (Quantity(7), Quantity(0), .integer(-7), -100),
            (Quantity(100, .about), Quantity(150), .missing, nil),
            (Quantity(100), Quantity(150, .moreThan), .missing, nil),
            (Quantity(100), Quantity(100, .about), .missing, nil),
            (Quantity(0), Quantity(.max), .integer(.max), nil), (Quantity(.max), Quantity(0), .integer(-.max), -100),
            (Quantity(1), Quantity(1_000_000_000_000_000_001), .integer(1_000_000_000_000_000_000), 1e20),
        ] as [(Quantity, Quantity, CellValue, Double?)]
    )
    func differences(old: Quantity, new: Quantity, difference: CellValue, percent: Double?) throws {
        let table = table(
            [try Made.report("a", "FIN-RUS", "RUS>FIN", old)],
            [try Made.report("a", "FIN-RUS", "RUS>FIN", new)]
        )
        #expect(table.rows.count == 1 && table.cell("change") == .text("revised"))
        #expect(table.cell("difference") == difference)
        #expect(table.cell("difference_percent") == .number(percent))
        #expect(
            table.cell("before", for: .screen) == .text(NumberWords.worded(old))
                && table.cell("after", for: .screen) == .text(NumberWords.worded(new))
        )
        #expect(table.cell("old_value") == .integer(old.value) && table.cell("new_value") == .integer(new.value))
        #expect(table.cell("old_qualifier") == .text(old.qualifier.code))
        let isSilent = difference == .missing
        #expect(table.notes.contains("Differences are given between exact numbers only.") == isSilent)
    }

    @Test("every kind of change, and the sides it has")
    func kinds() throws {
        let population = Population("citizen=RUS") ?? .any
        let old = [
            try Made.report("gone", "EST-RUS", "RUS>EST", Quantity(1)),
            try Made.report("same", "FIN-RUS", "RUS>FIN", Quantity(2)),
            try Made.report("moved", "GEO-RUS", "RUS>GEO", Quantity(3), "2022-09-24"),
            try Made.report("others", "KAZ-RUS", "RUS>KAZ", Quantity(4)),
            try Made.report("more", "LVA-RUS", "RUS>LVA", Quantity(10, .range, rangeEnd: 20)),
        ]
        let new = [
            old[1], try Made.report("moved", "GEO-RUS", "RUS>GEO", Quantity(3), "2022-09-25/2022-09-26"),
            try Made.report("others", "KAZ-RUS", "RUS>KAZ", Quantity(4)) { $0.population = population },
            try Made.report("more", "LVA-RUS", "RUS>LVA", Quantity(30)),
            try Made.report("fresh", "NOR-RUS", "RUS>NOR", Quantity(5), nil),
        ]
        let table = table(old, new)
        #expect(try table.jsonTexts("id") == ["gone", "moved", "others", "more", "fresh"])
        #expect(try table.jsonTexts("change") == ["withdrawn", "re-dated", "redefined", "revised", "new"])
        #expect(try table.jsonTexts("what")[2] == "crossings of citizens of Russia")
        #expect(try table.jsonTexts("population")[2] == "citizen=RUS")
        #expect(table.cell("before", row: 4, for: .screen) == .missing)
        #expect(table.cell("after", row: 0, for: .screen) == .missing && table.cell("new_value", row: 0) == .missing)
        #expect(table.cell("old_value", row: 4) == .missing && table.cell("old_qualifier", row: 4) == .missing)
        #expect(table.cell("old_value_max", row: 3) == .integer(20) && table.cell("new_value_max", row: 3) == .missing)
        #expect(table.cell("old_period", row: 1) == .text("2022-09-24"))
        #expect(table.cell("new_period", row: 1) == .text("2022-09-25/2022-09-26"))
        #expect(table.cell("days", row: 1, for: .screen) == .text("24 Sept 2022 → 25–26 Sept 2022"))
        #expect(table.cell("days", row: 0, for: .screen) == .text("24 Sept 2022"))
        #expect(table.cell("days", row: 4, for: .screen) == .missing, "nobody says its days")
        #expect(
            table.notes == [
                "1 new, 1 withdrawn, 1 revised, 1 re-dated, 1 redefined, 0 retold; 1 unchanged.",
                "Differences are given between exact numbers only.",
                "Redefined: for another place, way, measure, mode or other people than before.",
            ]
        )
        #expect(table.title == "Changes from old.csv to new.csv")
    }

    @Test("a place is named in every row, with its id for programs")
    func places() throws {
        let new = [
            try Made.report("a", "FIN-RUS", "RUS>FIN"),
            try Made.report("b", "FIN-RUS", "RUS>FIN", Quantity(7), "2022-09-25"),
            try Made.report("c", "GEO-RUS", "RUS>GEO"),
        ]
        let table = table([], new)
        #expect(
            (0..<3).map { table.cell("place_name", row: $0, for: .screen) }
                == ["Finland–Russia", "Finland–Russia", "Georgia–Russia"].map { .text($0) }
        )
        #expect(try table.jsonTexts("at") == ["FIN-RUS", "FIN-RUS", "GEO-RUS"])
        #expect(try table.jsonTexts("place_name")[1] == "Finland–Russia")
        #expect(Set(table.dataKeys).count == table.dataKeys.count, "a member twice")
    }

    @Test("a report that another replaces says so")
    func superseded() throws {
        let old = try Made.report("a")
        let later = try Made.report("b", "FIN-RUS", "RUS>FIN", Quantity(9_000)) { $0.details.supersedes = "a" }
        let table = table([], [old, later])
        #expect(try table.jsonTexts("change") == ["new, superseded", "new"])
        #expect(try table.jsonTexts("superseded_by") == ["b", nil] && table.jsonTexts("supersedes") == [nil, "a"])
    }

    @Test("an id used twice is reported with its places")
    func duplicates() throws {
        let twice = try [4, 9].map { line in
            try Made.report("a", "FIN-RUS", "RUS>FIN", Quantity(Int64(line))) { $0.line = line }
        }
        #expect(
            table(twice, twice).notes == [
                "0 new, 0 withdrawn, 0 revised, 0 re-dated, 0 redefined, 0 retold; 2 unchanged.",
                "Duplicate id in old.csv: a (made.csv:4, made.csv:9); its reports are compared in their order.",
                "Duplicate id in new.csv: a (made.csv:4, made.csv:9); its reports are compared in their order.",
            ]
        )
    }

    @Test("nothing compared with nothing")
    func nothing() throws {
        let table = table([], [])
        #expect(
            table.rows.isEmpty
                && table.notes == ["0 new, 0 withdrawn, 0 revised, 0 re-dated, 0 redefined, 0 retold; 0 unchanged."]
        )
        #expect(
            Table(comparison: DataSetComparison(names: [], changes: [], unchanged: 0, duplicates: []), atlas: atlas)
                .title == "Changes from  to "
        )
    }

    @Test(
        "who said it, through whom, and when",
        arguments: [
            ("", "", nil), ("Guard", "", "Guard"), ("", "Paper", "Paper"), ("Guard", "Paper", "Guard, via Paper"),
            ("Guard", "Guard", "Guard"),
        ] as [(String, String, String?)]
    )
    func attribution(authority: String, via: String, source: String?) throws {
        let report = try Made.report("a") {
            $0.details.authority = authority
            $0.details.via = via
            $0.details.reportedOn = Day("2022-09-01")
            $0.details.reportedOnLatest = Day("2022-09-30")
        }
        let table = table([], [report])
        #expect(try table.jsonTexts("source") == [source] && table.jsonTexts("reported_on") == ["2022-09"])
    }

    @Test(
        "hostile names stay text",
        arguments: ["<script>alert(1)</script>", "=cmd()", "../../x", "\u{202E}x", String(repeating: "n", count: 300)]
    )
    func hostile(name: String) throws {
        let report = try Made.report(name, name, "RUS>FIN") { $0.details.authority = name }
        let table = table([], [report])
        #expect(try table.jsonTexts("id") == [name] && table.jsonTexts("place_name") == [name])
        #expect(try table.csv(spreadsheetSafe: true)[1].allSatisfy { $0.first != "=" })
        #expect(try !table.screen().joined().contains("\u{202E}"))
    }
}
