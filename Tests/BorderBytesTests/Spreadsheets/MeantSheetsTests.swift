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
            #expect((all.remark == nil) == (all.names.count == visible.count), "seed \(seed)")
        }
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
