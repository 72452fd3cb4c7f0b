import BorderTestSupport
import Foundation
import Testing

/// Workbooks whose other sheets say what the numbers are, and whose months are dates: as offices keep them.
@Suite struct NotesSheetTests {
    /// Writes a workbook with sheets of rows; a number under 100,000 behind `d` is a day of a spreadsheet.
    private static let script = """
        import json, sys, zipfile
        from xml.sax.saxutils import escape
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        package = "http://schemas.openxmlformats.org/package/2006"
        sheets = json.load(sys.stdin)
        def cell(row, column, text):
            place = 'ABCDEFGH'[column] + str(row + 1)
            if text.startswith('d') and text[1:].isdigit(): return f'<c r="{place}" s="1"><v>{text[1:]}</v></c>'
            if text.isdigit(): return f'<c r="{place}"><v>{text}</v></c>'
            return f'<c r="{place}" t="inlineStr"><is><t>{escape(text)}</t></is></c>' if text else ''
        def sheet(rows):
            lines = ''.join(f'<row r="{r + 1}">' + ''.join(cell(r, c, t) for c, t in enumerate(row)) + '</row>'
                            for r, row in enumerate(rows))
            return f'<worksheet xmlns="{main}"><sheetData>{lines}</sheetData></worksheet>'
        with zipfile.ZipFile(sys.argv[1], 'w') as book:
            book.writestr('[Content_Types].xml', f'<Types xmlns="{package}/content-types"/>')
            book.writestr('_rels/.rels', f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
                          f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
            names = ''.join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="r{i}" {s}/>'
                            for i, (n, s, _) in enumerate(sheets, 1))
            book.writestr('xl/workbook.xml', f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{names}</sheets></workbook>')
            links = ''.join(f'<Relationship Id="r{i}" Type="{office}/worksheet" Target="worksheets/s{i}.xml"/>'
                            for i in range(1, len(sheets) + 1))
            links += f'<Relationship Id="rs" Type="{office}/styles" Target="styles.xml"/>'
            book.writestr('xl/_rels/workbook.xml.rels', f'<Relationships xmlns="{package}/relationships">{links}</Relationships>')
            book.writestr('xl/styles.xml', f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/>'
                          '<xf numFmtId="14"/></cellXfs></styleSheet>')
            for i, (_, _, rows) in enumerate(sheets, 1): book.writestr(f'xl/worksheets/s{i}.xml', sheet(rows))
        """

    private typealias Sheet = (name: String, state: String, rows: [[String]])

    private func flows(_ sheets: [Sheet], _ arguments: String...) throws -> Execution {
        try withTemporaryFolder { folder in
            let json = try JSONSerialization.data(withJSONObject: sheets.map { [$0.name, $0.state, $0.rows] as [Any] })
            let made = try Tool.python.run("-c", Self.script, "in.xlsx", input: Array(json), folder: folder)
            #expect(made.exitCode == 0, "\(made.errors)")
            return try Binary.run(arguments: ["flows", "in.xlsx", "--csv"] + arguments, folder: folder)
        }
    }

    private static let rows = [
        ["month", "border", "direction", "persons"], ["2023-01", "FIN-RUS", "RUS>FIN", "10"],
        ["2023-02", "FIN-RUS", "RUS>FIN", "12"],
    ]

    @Test func aSheetOfNotesIsHeeded() throws {
        let plain = try flows([("Data", "", Self.rows), ("Notes", "", [["Provisional figures, revised in spring"]])])
        #expect(plain.exitCode == 0 && plain.output.contains(",22,"), "\(plain.errors)\(plain.output)")
        for note in ["All numbers are in thousands", "Cumulative figures", "Figures are daily averages"] {
            let run = try flows([("Notes", "", [[note]]), ("Data", "", Self.rows)])
            #expect(run.exitCode == 65 && run.output.isEmpty, "\(note): \(run.errors)")
        }
    }

    @Test(arguments: ["state=\"hidden\"", "state=\"veryHidden\""]) func aHiddenTableIsNamed(state: String) throws {
        let run = try flows([("Shown", "", Self.rows), ("Kept back", state, Self.rows)])
        #expect(
            run.exitCode == 0 && run.errors.contains("'Kept back'") && run.errors.contains("hidden"),
            "\(run.errors)"
        )
        let all = try flows([("Shown", "", Self.rows), ("Kept back", state, Self.rows)], "--sheet", "all")
        #expect(all.errors.contains("'Kept back'") && all.output.contains(",22,"), "\(all.errors)")
    }

    /// 44927 is 1 January 2023.
    @Test func datesUnderMonthsAreMonths() throws {
        let dates = [Self.rows[0], ["d44927", "FIN-RUS", "RUS>FIN", "10"], ["d44958", "FIN-RUS", "RUS>FIN", "12"]]
        let january = try flows([("Data", "", dates)], "--from", "2023-01-01", "--to", "2023-01-31")
        #expect(january.exitCode == 0 && january.output.contains(",10,"), "\(january.errors)")
        let day = try flows([("Data", "", dates)], "--from", "2023-01-01", "--to", "2023-01-01")
        #expect(!day.output.contains("figure,true,0,10,") || day.output.contains("beyond"), "\(day.output)")
    }
}
