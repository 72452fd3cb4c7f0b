import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes

/// Spreadsheet files that no program writes: an error in words, or the right values.
@Suite struct HostileSpreadsheetTests {
    private static let rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"str\"><v>n</v></c></row>"
        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>44828</v></c></row>"
    private static let workbook = SheetReading.workbook(rows: rows, texts: ["place", "Larsi"])
    private static let grid = [["place", "n"], ["Larsi", "2022-09-24"]]

    @Test func aFileThatIsCutAnywhereIsDamagedOrWhole() throws {
        #expect(try SheetReading.grid(Self.workbook) == Self.grid)
        let bytes = Self.workbook.bytes()
        for end in stride(from: 4, to: bytes.count, by: 11) {
            switch StreamReading.table(Array(bytes[..<end])) {
            case .success(let read): #expect(read == (try StreamReading.bytes(bytes)), "after \(end) bytes")
            case .failure(let error): #expect(error.reason == .notText && !error.diagnostic.found.isEmpty)
            }
        }
    }

    /// Every member is whole in the file, but one of them ends too early within itself.
    @Test(arguments: ["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
    func aPartThatIsCutAnywhereIsDamaged(name: String) {
        let parts = [
            "xl/worksheets/sheet1.xml": "<worksheet><sheetData>\(Self.rows)</sheetData></worksheet>",
            "xl/sharedStrings.xml": "<sst><si><t>place</t></si><si><t>Larsi</t></si></sst>",
            "xl/styles.xml": "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
            "xl/workbook.xml":
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"S\" r:id=\"rId1\"/></sheets></workbook>",
        ]
        var workbook = Self.workbook
        workbook.replaced.merge(parts) { $1 }
        #expect((try? SheetReading.grid(workbook)) == Self.grid)
        let text = parts[name] ?? ""
        for end in stride(from: 0, to: text.count, by: 3) {
            workbook.replaced[name] = String(text.prefix(end))
            guard case .failure(let error) = SheetReading.outcome(workbook) else {
                Issue.record("\(name) after \(end) letters")
                continue
            }
            #expect(error.diagnostic.found.hasPrefix("the spreadsheet is damaged: "))
        }
    }

    @Test(arguments: [
        "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml",
    ])
    func entitiesAreRefused(name: String) {
        let laughs = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
        for text in [
            "<!DOCTYPE a [<!ENTITY l0 \"ha\">\(laughs)]><a>&l9;</a>",
            "<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><a>&f;</a>", "<a>&unknown;</a>",
            "<!DOCTYPE a SYSTEM \"http://example.org/a.dtd\"><a/>",
        ] {
            var workbook = Self.workbook
            workbook.replaced[name] = text
            let error = StreamReading.trouble(workbook.bytes())
            #expect(error?.diagnostic.code == "bad-spreadsheet", "\(text.prefix(40))")
        }
    }

    /// Where a cell says that it is, there it is, or the file is damaged.
    @Test(
        arguments: [
            ("<c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c>", ["1", "2", "3"]),
            ("<c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c>", ["1", "2"]),
            ("<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>3</v></c>", ["1", "", "3"]),
        ] as [(String, [String])]
    )
    func cellsOutOfOrderStandInTheirColumns(cells: String, row: [String]) {
        if case .success(let grid) = SheetReading.outcome(SheetReading.workbook(rows: "<row r=\"1\">\(cells)</row>")) {
            #expect(grid == [row])
        }
    }

    /// A number that says which text is meant is never the text, nor a number of the table.
    @Test(arguments: ["99", "-1", "x"])
    func aTextThatIsNotThereIsNotInvented(place: String) {
        let workbook = SheetReading.workbook(
            rows: "<row><c><v>5</v></c><c t=\"s\"><v>\(place)</v></c></row>",
            texts: ["a", "b"]
        )
        if case .success(let grid) = SheetReading.outcome(workbook) {
            #expect(grid == [["5"]])
        }
    }

    @Test(arguments: [
        "ZZZ99999999", "XFE1", "A0", "A", "1", "", "A-1", "1A", "a1", "Ж1", "AAAAAAAA1", "A1B2", "A99999999999",
    ])
    func aPlaceThatNoSheetHasStopsNobody(place: String) {
        let rows =
            "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"\(place)\"><v>2</v></c></row><row><c><v>3</v></c></row>"
        let merged = "<mergeCells><mergeCell ref=\"\(place):\(place)\"/><mergeCell ref=\"\(place)\"/></mergeCells>"
        switch SheetReading.outcome(SheetReading.workbook(rows: rows, after: merged)) {
        case .success(let grid): #expect(grid.joined().filter { !$0.isEmpty }.sorted() == ["1", "2", "3"])
        case .failure(let error): #expect(error.diagnostic.code == "bad-spreadsheet")
        }
    }

    @Test(arguments: ["0", "-7", "1", "x", "1.5", "99999999999999999999", "3000"])
    func aRowThatNoSheetHasStopsNobody(row: String) {
        let rows = "<row r=\"1\"><c><v>1</v></c></row><row r=\"\(row)\"><c><v>2</v></c></row><row><c><v>3</v></c></row>"
        switch SheetReading.outcome(SheetReading.workbook(rows: rows)) {
        case .success(let grid): #expect(Array(grid.joined()) == ["1", "2", "3"])
        case .failure(let error): #expect(error.diagnostic.code == "bad-spreadsheet")
        }
    }

    /// In a process of its own, since a number that does not fit would end the others with it.
    @Test func theLastRowThereCanBeStopsNobody() async {
        await #expect(processExitsWith: .success) {
            let rows = "<row r=\"\(Int.max)\"><c><v>1</v></c></row><row><c><v>2</v></c></row>"
            _ = SheetReading.outcome(SheetReading.workbook(rows: rows))
        }
    }

    /// Rows stand in order, cells in their rows and below the last that a sheet has: what says otherwise is damaged.
    @Test(
        arguments: [
            ("<row r=\"2\"/><row r=\"2\"/>", "row 2 stands behind row 2"),
            ("<row r=\"1048577\"/>", "a sheet has no row '1048577'"),
            ("<row r=\"1048576\"/><row/>", "row 1048577 stands behind row 1048576"),
            ("<row r=\"2\"><c r=\"A3\"/></row>", "row 2 has no cell 'A3'"),
            ("<row><c r=\"XFE1\"/></row>", "row 1 has no cell 'XFE1'"),
            ("<row><c r=\"XFD1\"/><c/></row>", "row 1 has more than 16384 cells"),
            ("<row><c r=\"B1\"/><c r=\"A1\"/><c/></row>", "cell 2 of row 1 is there twice"),
            ("<row><c t=\"s\"><v>2</v></c></row>", "row 1 refers to text '2', which is not there"),
        ] as [(String, String)]
    )
    func damageIsNamed(rows: String, words: String) {
        let error = StreamReading.trouble(SheetReading.workbook(rows: rows, texts: ["a", "b"]).bytes())
        #expect(error?.diagnostic.found == "the spreadsheet is damaged: \(words)")
    }

    @Test func theLastCellOfASheetIsOne() throws {
        let rows = "<row r=\"1048576\"><c r=\"XFD1048576\"><v>7</v></c></row>"
        let bytes = try StreamReading.bytes(SheetReading.workbook(rows: rows).bytes())
        #expect(bytes.count == 1_048_575 + 16_383 + 2 && bytes.suffix(2) == Array("7\n".utf8))
    }

    @Test(arguments: [
        "1e999", "-1e999", "nan", "inf", "1e18", "-44828", "0", "60", "2958466", "9999999999", "0x10", "١٢",
    ])
    func numbersThatAreNoDaysStandAsTheyAre(number: String) throws {
        let rows = "<row><c s=\"1\"><v>\(number)</v></c><c s=\"7\"><v>\(number)</v></c><c><v>\(number)</v></c></row>"
        for is1904 in [false, true] where !is1904 || !["0", "60"].contains(number) {
            var workbook = SheetReading.workbook(rows: rows)
            workbook.is1904 = is1904
            let row = try #require(try SheetReading.grid(workbook).first)
            #expect(row.allSatisfy { $0 == number || Double($0) == Double(number) }, "\(row)")
        }
    }
}
