import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes

/// Sheets of spreadsheet files, against what their cells show.
@Suite struct SpreadsheetTests {
    @Test func aSheetReadsAsItsCellsShow() throws {
        for seed in 0..<120 as Range<UInt64> {
            let workbook = NaiveWorkbook.random(seed)
            let visible = workbook.sheets.filter { $0.state == "visible" }
            for sheet in visible {
                #expect(try SheetReading.grid(workbook, sheet: sheet.name) == sheet.shown, "seed \(seed)")
            }
            // Which sheet has a table is asked of the cells as they stand, before areas are merged.
            guard visible.count == 1 || visible.allSatisfy(\.merged.isEmpty) else { continue }
            let first = try #require(visible.first(where: \.isTable) ?? visible.first)
            let width = [1, 7, 300, 1 << 16][Int(seed % 4)]
            #expect(try SheetReading.grid(workbook, width: width) == first.shown, "seed \(seed)")
            let stream = try ByteStream.opened(.bytes(workbook.bytes()), named: "x")
            let others = visible.filter { $0.name != first.name }.map { "'\($0.name)'" }.joined(separator: ", ")
            let hidden = workbook.sheets.filter { $0.state != "visible" }
            guard hidden.allSatisfy(\.merged.isEmpty) else { continue }
            // A table that nobody sees is told, and nothing else is that is hidden.
            let tables = hidden.filter(\.isTable).map { "'\($0.name)'" }
            let isOne = tables.count == 1
            let unseen =
                "; \(isOne ? "sheet" : "sheets") \(tables.joined(separator: ", ")) with a table "
                + "\(isOne ? "is" : "are") hidden and not read"
            let remark =
                "sheet '\(first.name)' was read" + (others.isEmpty ? "" : ", not \(others)")
                + (tables.isEmpty ? "" : unseen)
            let isSilent = others.isEmpty && tables.isEmpty
            #expect(stream.remark?.found == (isSilent ? nil : remark), "seed \(seed)")
        }
    }

    /// A line for every row, those that are not there included; ends are filled up to the longest row so far.
    @Test func theBytesAreThoseOfATable() throws {
        let rows =
            "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a,b</v></c><c r=\"C2\" t=\"str\"><v>say \"x\"</v></c></row>"
            + "<row r=\"4\"><c r=\"B4\"><v>7</v></c></row><row r=\"5\"><c t=\"str\"><v>p;q</v></c><c><v>8</v></c></row>"
        let bytes = try StreamReading.bytes(SheetReading.workbook(rows: rows).bytes())
        #expect(String(decoding: bytes, as: UTF8.self) == "\n\"a,b\",,\"say \"\"x\"\"\"\n\n,7,\n\"p;q\",8,\n")
    }

    /// Between its cells stand commas, whatever stands in them, and a reader of tables sees that.
    @Test(arguments: ["a;b;c;d", "a\tb\tc\td", "a|b|c|d", "\"a|b|c\"d|e"])
    func aSheetIsSplitByCommas(header: String) throws {
        let rows = "<row><c t=\"str\"><v>\(header)</v></c><c t=\"str\"><v>x</v></c></row>"
        var dialect = Dialect(lineBytes: 1000, fieldBytes: 1000, columns: 10)
        dialect.recognise(try StreamReading.bytes(SheetReading.workbook(rows: rows).bytes()))
        #expect(dialect.delimiterName == "comma")
    }

    /// A row that does not say where it is stands where its cells do.
    @Test func cellsSayWhereTheirRowIs() throws {
        let rows = "<row><c r=\"A2\"><v>1</v></c></row><row><c r=\"A4\"><v>2</v></c></row><row><c><v>3</v></c></row>"
        #expect(try SheetReading.grid(SheetReading.workbook(rows: rows)) == [[], ["1"], [], ["2"], ["3"]])
    }

    /// Drawings say in elements of the same names where they are.
    @Test func whatStandsBehindTheRowsIsNoRow() throws {
        let after = "<controls><from><xdr:row xmlns:xdr=\"urn:x\">3</xdr:row><c r=\"?\"/></from></controls>"
        let workbook = SheetReading.workbook(rows: "<row><c><v>1</v></c></row>", after: after)
        let bytes = try StreamReading.bytes(workbook.bytes())
        #expect(bytes == Array("1\n".utf8))
    }

    @Test(arguments: [("1", "TRUE"), ("true", "TRUE"), ("0", "FALSE"), ("false", "FALSE"), ("maybe", "maybe")])
    func whatIsTrueIsSaidInTwoWays(raw: String, shown: String) throws {
        let rows = "<row><c t=\"b\"><v>\(raw)</v></c></row>"
        #expect(try SheetReading.grid(SheetReading.workbook(rows: rows)) == [[shown]])
    }

    /// Rows and cells that do not say where they are stand behind the ones before them.
    @Test func placesMayBeLeftOut() throws {
        let rows =
            "<row><c t=\"str\"><v>a</v></c><c/><c><v>2</v></c></row>"
            + "<row/><row><c r=\"B3\"><v>3</v></c><c><v>4</v></c></row>"
        #expect(try SheetReading.grid(SheetReading.workbook(rows: rows)) == [["a", "", "2"], [], ["", "3", "4"]])
    }

    /// Programs may write any prefix before the names of elements, and what holds for merged cells holds then too.
    @Test(
        arguments: [
            "<mergeCell ref=\"A1:A2\"/>", "<mergeCell ref='A1:A2'/>", "<mergeCell id=\"1\" ref=\"A1:A2\"/>",
            "<mergeCell\n ref = \"A1:A2\" />", "<x:mergeCell xmlns:x=\"urn:x\" ref=\"A1:A2\"/>",
        ]
    )
    func mergedWordsHoldForAllHoweverTheAreaIsWritten(area: String) throws {
        let rows =
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Larsi</v></c><c r=\"B1\"><v>1</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"><v>2</v></c></row>"
        let workbook = SheetReading.workbook(rows: rows, after: "<mergeCells>\(area)</mergeCells>")
        #expect(try SheetReading.grid(workbook) == [["Larsi", "1"], ["Larsi", "2"]])
    }

    @Test func namesMayHavePrefixes() throws {
        let sheet =
            "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c>"
            + "<x:c r=\"B1\" s=\"1\"><x:v>44828</x:v></x:c></x:row></x:sheetData></x:worksheet>"
        var workbook = SheetReading.workbook(sheet: sheet)
        workbook.replaced["xl/sharedStrings.xml"] = "<x:sst xmlns:x=\"urn:x\"><x:si><x:t>Larsi</x:t></x:si></x:sst>"
        #expect(try SheetReading.grid(workbook) == [["Larsi", "2022-09-24"]])
    }

    /// Signs that XML cannot hold are written as `_xHHHH_`, and the line ends of some programs are such.
    @Test func escapedSignsAreTheSigns() throws {
        let rows = "<row><c t=\"s\"><v>0</v></c><c t=\"str\"><v>_x005F_x0041_</v></c><c><v>1</v></c></row>"
        let grid = try SheetReading.grid(SheetReading.workbook(rows: rows, texts: ["Upper_x000D_\nLars"]))
        #expect(grid.first?.first?.split(separator: " ") == ["Upper", "Lars"])
        #expect(grid.first?.dropFirst() == ["_x0041_", "1"])
    }

    @Test(arguments: [
        ("_x0041_b", "Ab"), ("a_x005f_x0041_", "a_x0041_"), ("_x0041", "_x0041"), ("_x+041_", "_x+041_"),
        ("_X0041_", "_X0041_"), ("_xD83D__xDE00_", "😀"), ("_xD83D_!", "\u{FFFD}!"), ("a_x0000_b_x0009_c", "a b\tc"),
        ("__x0041__", "_A_"), ("_x004_x0042_", "_x004B"),
    ])
    func escapesAreFourDigitsBetweenLines(text: String, shown: String) {
        #expect(text.unescaped.onOneLine == shown)
    }

    /// A cell without a value says nothing, of whatever kind it is.
    @Test(arguments: ["n", "s", "str", "b", "e", "d", "inlineStr"])
    func aCellWithoutAValueIsEmpty(kind: String) throws {
        let rows = "<row><c t=\"\(kind)\" s=\"1\"/><c t=\"\(kind)\"><v></v></c><c><v>1</v></c></row>"
        #expect(try SheetReading.grid(SheetReading.workbook(rows: rows)) == [["", "", "1"]])
    }

    @Test func aSheetThatIsNotThereIsNamedWithThoseThatAre() {
        var workbook = NaiveWorkbook(sheets: [.init(name: "a"), .init(name: "b", state: "hidden"), .init(name: "c")])
        for asked in ["b", "A", ""] {
            let error = StreamReading.trouble(workbook.bytes(), form: SourceForm(sheet: asked))
            #expect(error?.diagnostic.found == "the spreadsheet has no sheet '\(asked)'")
            #expect(error?.diagnostic.expected == "one of a, c")
        }
        workbook.sheets = [.init(state: "hidden")]
        #expect(StreamReading.trouble(workbook.bytes())?.diagnostic.found == "the spreadsheet has no sheet")
    }
}

extension NaiveWorkbook.Sheet {
    /// Whether two rows or more have several texts, and one after the first has a number among them.
    var isTable: Bool {
        // Between quotes, so that a line feed ends a row and no carriage return of a cell becomes part of it.
        let text = shown.map { $0.map { "\"\($0)\"" }.joined(separator: ",") }.joined(separator: "\n")
        let rows = text.split(separator: "\n").map { $0.filter { $0 != "\"" }.split(separator: ",") }
            .filter { $0.count > 1 }
        return rows.dropFirst().contains { $0.contains { $0.allSatisfy { ("0"..."9").contains($0) } } }
    }
}
