import BorderCore
import Testing

@testable import BorderBytes

/// Which sheets are read of random workbooks.
@Suite struct MeantSheetsTests {
    private func meant(
        _ workbook: NaiveWorkbook,
        _ asked: [String] = [],
        together: [[String]] = []
    ) throws(IntakeError) -> MeantSheets {
        try MeantSheets(of: .bytes(workbook.bytes()), named: "x", asked: asked, together: together)
    }

    @Test func allAreThoseWithATable() throws {
        for seed in 0..<60 as Range<UInt64> {
            let workbook = NaiveWorkbook.random(seed)
            let visible = workbook.sheets.filter { $0.state == "visible" }
            guard !visible.isEmpty, visible.allSatisfy(\.merged.isEmpty) else { continue }
            let tables = visible.filter(\.isTable).map(\.name)
            let all = try meant(workbook, ["all"])
            #expect(all.names == (tables.isEmpty ? [visible[0].name] : tables), "seed \(seed)")
            let hidden = workbook.sheets.filter { $0.state != "visible" }
            guard hidden.allSatisfy(\.merged.isEmpty) else { continue }
            let isSilent = all.names.count == visible.count && !hidden.contains(where: \.isTable)
            #expect((all.remark == nil) == isSilent, "seed \(seed)")
            // A table that is hidden may be the one that is meant.
            let isGrave = hidden.contains(where: \.isTable)
            #expect(all.remark == nil || (all.remark?.severity == .warning) == isGrave, "seed \(seed)")
        }
    }

    @Test func hiddenTablesAreNamed() throws {
        let cell = NaiveWorkbook.Cell(content: "<v>1</v>", shown: "1")
        let cells = [0: [0: cell, 1: cell], 1: [0: cell, 1: cell]]
        var workbook = NaiveWorkbook(sheets: ["A", "B", "C"].map { .init(name: $0, cells: cells) })
        workbook.sheets[1].state = "hidden"
        #expect(try meant(workbook, ["all"]).names == ["A", "C"])
        let one = "all sheets were read; sheet 'B' with a table is hidden and not read"
        #expect(try meant(workbook, ["all"]).remark?.found == one)
        workbook.sheets[2].state = "veryHidden"
        let two = "all sheets were read; sheets 'B', 'C' with a table are hidden and not read"
        #expect(try meant(workbook, ["all"]).remark?.found == two)
        let stream = try ByteStream.opened(.bytes(workbook.bytes()), named: "x")
        #expect(
            stream.remark?.found == "sheet 'A' was read; sheets 'B', 'C' with a table are hidden and not read"
        )
        #expect(stream.remark?.suggestion == "show it if it is meant")
    }

    @Test func namedOnesStandInTheOrderOfTheBook() throws {
        var workbook = SheetReading.workbook(rows: "<row><c><v>1</v></c></row>")
        workbook.sheets = ["A", "B", "C", "D"].map { NaiveWorkbook.Sheet(name: $0) }
        workbook.sheets[3].state = "hidden"
        #expect(try meant(workbook, ["C", "A", "C"]).names == ["A", "C"])
        #expect(try meant(workbook, ["B"]).names == [])
        #expect(try meant(workbook).names == [])
        #expect(throws: IntakeError.self) { try meant(workbook, ["A", "D"]) }
        let sets = [["X", "Y"], ["C", "B"], ["A", "B"]]
        let together = try meant(workbook, together: sets)
        #expect(together.names == ["B", "C"])
        #expect(together.remark?.found == "sheet 'A' was not read")
        // One alone is left to whoever opens the file.
        #expect(try meant(workbook, together: [["C", "X"], ["A", "B"]]).names == [])
    }

    @Test func whatIsNoWorkbookHasNoSheets() throws {
        for source in [ByteSource(text: "a,b\n1,2\n"), .file("/dev/null"), .standardInput] {
            #expect(try MeantSheets(of: source, named: "x", asked: ["all"], together: []).names == [])
            #expect(try MeantSheets(of: source, named: "x", asked: [], together: [["a", "b"]]).names == [])
        }
    }
}
