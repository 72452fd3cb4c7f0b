import BorderTestSupport
import Foundation
import Testing

/// The same table packed or with its letters written in other bytes.
@Suite struct PackedFileTests {
    private static let table = """
        place,direction,date,count,note
        Vaalimaa,RUS>FIN,2022-09-24,100,ok
        Vaalimaa,RUS>FIN,2022-09-25,120,ok
        Nuijamaa,RUS>FIN,2022-09-25,7,ok

        """

    /// Makes a file of the table by a line of Python that has the bytes of the table in `t`, and asks for its flows.
    private func answer(_ python: String, file: String, table: String = table, options: [String] = []) throws
        -> Execution
    {
        try withTemporaryFolder { folder in
            try folder.write("t.csv", table)
            let script = "import gzip,zipfile,codecs\nt=open('t.csv','rb').read()\n\(python)"
            let made = try Tool.python.run("-c", script, folder: folder)
            #expect(made.exitCode == 0, "\(made.errors)")
            return try Binary.run(
                arguments: ["flows", file, "--csv"] + (options.contains("--by") ? [] : ["--by", "crossing,day"])
                    + options,
                folder: folder
            )
        }
    }

    /// The values and days, whatever the file is called.
    private func numbers(_ run: Execution) throws -> [[String]] {
        let lines = try #require(CSVText.rows(run.stdout), "\(run.errors)").map { $0.map(\.text) }
        let header = try #require(lines.first)
        let wanted = try ["at", "bucket", "value", "direction"].map { try #require(header.firstIndex(of: $0)) }
        return lines.dropFirst().map { line in wanted.map { line[$0] } }
    }

    @Test(arguments: [
        ("open('x.gz','wb').write(gzip.compress(t))", "x.gz"),
        (
            "z=zipfile.ZipFile('x.zip','w',zipfile.ZIP_DEFLATED);z.writestr('read.me','x');z.writestr('d/t.csv',t);z.close()",
            "x.zip"
        ),
        ("z=zipfile.ZipFile('x.zip','w');z.writestr('t.csv',t);z.writestr('__MACOSX/t.csv','x');z.close()", "x.zip"),
        ("open('x.csv','wb').write(t.decode().encode('utf-16'))", "x.csv"),
        ("open('x.csv','wb').write(codecs.BOM_UTF16_BE+t.decode().encode('utf-16-be'))", "x.csv"),
        ("open('x.csv.gz','wb').write(gzip.compress(t.decode().encode('utf-16')))", "x.csv.gz"),
        ("open('x.gz','wb').write(gzip.compress(t[:40])+gzip.compress(t[40:]))", "x.gz"),
    ])
    func theAnswerIsTheSame(python: String, file: String) throws {
        let plain = try answer("", file: "t.csv")
        let packed = try answer(python, file: file)
        #expect(packed.exitCode == 0, "\(packed.errors)")
        #expect(try numbers(packed) == numbers(plain))
        #expect(try numbers(plain).count == 3)
    }

    @Test(arguments: [
        ("windows-1251", "Верхний Ларс", "граница была открыта"), ("windows-1250", "Medyka", "przejście, żółw i łódź"),
        ("iso8859-2", "Medyka", "przejście, żółw i łódź"), ("windows-1252", "Vaalimaa", "Grenzübergänge größer"),
    ])
    func lettersAreRecognised(encoding: String, place: String, note: String) throws {
        let table = "place,date,count,note\n\(place),2022-09-24,100,\"\(note)\"\n\(place),2022-09-25,7,\"\(note)\"\n"
        let python = "open('x.csv','wb').write(t.decode().encode('\(encoding)'))"
        let run = try answer(python, file: "x.csv", table: table)
        #expect(run.exitCode == 0)
        #expect(run.errors.contains("the text is no UTF-8 and was read as"), "\(run.errors)")
        #expect(try numbers(run).map { $0[2] }.sorted() == ["100", "7"], "\(run.errors)")
    }

    @Test(arguments: ["cp866", "koi8-r"])
    func whatLooksLikeTwoIsNotGuessed(encoding: String) throws {
        let table = "place,date,count,note\nВерхний Ларс,2022-09-24,100,граница была открыта\n"
        let python = "open('x.csv','wb').write(t.decode().encode('\(encoding)'))"
        let run = try answer(python, file: "x.csv", table: table)
        #expect(run.exitCode == 1 && run.errors.contains("name its encoding with --encoding"), "\(run.errors)")
        let named = try answer(python, file: "x.csv", table: table, options: ["--encoding", encoding])
        #expect(try named.exitCode == 0 && numbers(named).map { $0[2] } == ["100"], "\(named.errors)")
    }

    @Test(arguments: [
        ("open('x','wb').write(gzip.compress(t)[:-9])", "the packed file is damaged"),
        (
            "z=zipfile.ZipFile('x','w');z.writestr('a.csv',t);z.writestr('b.csv',t);z.close()",
            "several tables: a.csv, b.csv"
        ),
        ("z=zipfile.ZipFile('x','w');z.writestr('a.png',t);z.close()", "holds no table"),
    ])
    func whatCannotBeReadIsNamed(python: String, words: String) throws {
        let run = try answer(python, file: "x")
        #expect(run.exitCode == 65 && run.stdout.isEmpty && run.errors.contains(words), "\(run.errors)")
    }

    /// A workbook of our own making: `cells` is the XML of the rows of its first sheet.
    private func workbook(_ cells: String, merged: String = "", sheets: Int = 1) -> String {
        let names = (1...sheets).map { "<sheet name=\"S\($0)\" sheetId=\"\($0)\" r:id=\"r\($0)\"/>" }.joined()
        let targets = (1...sheets).map { "<Relationship Id=\"r\($0)\" Target=\"worksheets/s\($0).xml\"/>" }.joined()
        return """
            z=zipfile.ZipFile('x.xlsx','w',zipfile.ZIP_DEFLATED)
            z.writestr('[Content_Types].xml','<Types/>')
            z.writestr('xl/workbook.xml','<workbook xmlns:r="urn:r"><sheets>\(names)</sheets></workbook>')
            z.writestr('xl/_rels/workbook.xml.rels','<Relationships>\(targets)</Relationships>')
            z.writestr('xl/styles.xml','<styleSheet><numFmts><numFmt numFmtId="170" formatCode="mmm\\\\ yyyy"/></numFmts>'
              '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>')
            z.writestr('xl/sharedStrings.xml','<sst><si><t>place</t></si><si><r><t>Vaali</t></r><r><t>maa</t></r></si></sst>')
            for n in range(1,\(sheets)+1):
              z.writestr('xl/worksheets/s%d.xml'%n,'<worksheet><sheetData>\(cells)</sheetData>\(merged)</worksheet>')
            z.close()
            """
    }

    private static let header =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>date</t></is></c>"
        + "<c r=\"C1\" t=\"str\"><v>count</v></c><c r=\"D1\" t=\"str\"><v>note</v></c></row>"

    @Test func aSheetIsATable() throws {
        let rows =
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>44828</v></c><c r=\"C2\"><v>100</v></c></row>"
            + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>1</v></c><c r=\"B5\" s=\"1\"><v>44829</v></c><c r=\"C5\"><v>1.2E2</v></c></row>"
        let run = try answer(workbook(Self.header + rows), file: "x.xlsx")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(try numbers(run).map { [$0[1], $0[2]] } == [["2022-09-24", "100"], ["2022-09-25", "120"]])
        let broken = rows.replacing("44829", with: "x").replacing("1.2E2", with: "many")
        let named = try answer(workbook(Self.header + broken), file: "x.xlsx")
        #expect(named.exitCode == 1 && named.errors.contains("x.xlsx:5:"), "\(named.errors)")
    }

    @Test func aMonthIsAMonthAndMergedWordsHoldForAll() throws {
        let rows =
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"2\"><v>44774</v></c><c r=\"C2\"><v>31</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\"/><c r=\"B3\" s=\"2\"><v>44805</v></c><c r=\"C3\"><v>30</v></c></row>"
        let merged = "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"
        let run = try answer(
            workbook(Self.header + rows, merged: merged),
            file: "x.xlsx",
            options: ["--by", "crossing,month"]
        )
        #expect(
            try numbers(run).map { Array($0.prefix(3)) } == [
                ["vaalimaa-torfyanovka", "2022-08", "31"], ["vaalimaa-torfyanovka", "2022-09", "30"],
            ],
            "\(run.errors)"
        )
        // A merged number stands once.
        let twice = "<mergeCells><mergeCell ref=\"C2:C3\"/></mergeCells>"
        let once = rows.replacing("<c r=\"C3\"><v>30</v></c>", with: "").replacing(
            "<c r=\"A3\"/>",
            with: "<c r=\"A3\" t=\"s\"><v>1</v></c>"
        )
        let left = try answer(
            workbook(Self.header + once, merged: twice),
            file: "x.xlsx",
            options: ["--by", "crossing,month"]
        )
        #expect(try numbers(left).map { $0[2] } == ["31"], "\(left.errors)")
    }

    @Test func otherSheetsAreNamed() throws {
        let row =
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>44828</v></c><c r=\"C2\"><v>100</v></c></row>"
        let first = try answer(workbook(Self.header + row, sheets: 2), file: "x.xlsx")
        #expect(first.exitCode == 0 && first.errors.contains("sheet 'S1' was read, not 'S2'"), "\(first.errors)")
        let second = try answer(workbook(Self.header + row, sheets: 2), file: "x.xlsx", options: ["--sheet", "S2"])
        #expect(second.exitCode == 0 && !second.errors.contains("was read, not"))
        let none = try answer(workbook(Self.header + row), file: "x.xlsx", options: ["--sheet", "T"])
        #expect(none.exitCode == 65 && none.errors.contains("has no sheet 'T'"), "\(none.errors)")
    }

    @Test(arguments: ["<row r=\"2\"><c", "<!DOCTYPE a [<!ENTITY b \"c\">]>"])
    func aDamagedSheetIsNamed(cells: String) throws {
        let run = try answer(workbook(cells), file: "x.xlsx")
        #expect(
            run.exitCode == 65 && run.stdout.isEmpty && run.errors.contains("the spreadsheet is damaged"),
            "\(run.errors)"
        )
    }

    @Test func whatIsNoLetterCostsItsRowOnly() throws {
        let python = "b=t.decode().encode('utf-16');open('x.csv','wb').write(b[:-12]+b'\\x00\\xd8'+b[-12:])"
        let run = try answer(python, file: "x.csv")
        #expect(run.exitCode == 1 && run.errors.contains("2 accepted, 1 rejected"), "\(run.errors)")
    }
}
