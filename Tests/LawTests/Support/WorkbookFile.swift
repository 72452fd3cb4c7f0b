import BorderTestSupport
import Foundation
import Testing

/// A spreadsheet file with some tables, each a sheet, written by a program that is not ours. What stands behind `^` in a
/// cell is raised.
enum WorkbookFile {
    /// A sheet: its name, its table with semicolons and without quotes, and the areas that are merged.
    struct Sheet {
        var name: String
        var table: String
        var merged: [String]

        init(_ name: String, _ table: String, merged: [String] = []) {
            (self.name, self.table, self.merged) = (name, table, merged)
        }
    }

    private static let script = """
        import json, sys, zipfile
        from xml.sax.saxutils import escape, quoteattr
        def cell(value, at):
            if value.isdigit() and not value.startswith('0'): return f'<c r="{at}"><v>{value}</v></c>'
            if '^' in value:
                plain, raised = value.split('^')
                runs = f'<r><t>{escape(plain)}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>{escape(raised)}</t></r>'
                return f'<c r="{at}" t="inlineStr"><is>{runs}</is></c>'
            return f'<c r="{at}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
        def rows(text):
            for number, line in enumerate(text.splitlines(), 1):
                cells = ''.join(cell(v, f'{chr(64 + c)}{number}') for c, v in enumerate(line.split(';'), 1) if v)
                yield f'<row r="{number}">{cells}</row>'
        sheets = json.load(open('sheets.json'))
        with zipfile.ZipFile(sys.argv[1], 'w') as book:
            names = ''.join(f'<sheet name={quoteattr(s[0])} r:id="r{i}"/>' for i, s in enumerate(sheets))
            book.writestr('xl/workbook.xml', f'<workbook xmlns:r="urn:r"><sheets>{names}</sheets></workbook>')
            links = ''.join(f'<Relationship Id="r{i}" Target="worksheets/s{i}.xml"/>' for i in range(len(sheets)))
            book.writestr('xl/_rels/workbook.xml.rels', f'<Relationships>{links}</Relationships>')
            for i, s in enumerate(sheets):
                data = ''.join(rows(s[1]))
                areas = ''.join(f'<mergeCell ref="{a}"/>' for a in s[2])
                merged = f'<mergeCells>{areas}</mergeCells>' if areas else ''
                sheet = f'<worksheet><sheetData>{data}</sheetData>{merged}</worksheet>'
                book.writestr(f'xl/worksheets/s{i}.xml', sheet)
        """

    /// Writes a workbook into a folder.
    static func write(_ name: String, _ sheets: [Sheet], in folder: URL) throws {
        let list = try JSONSerialization.data(withJSONObject: sheets.map { [$0.name, $0.table, $0.merged] as [Any] })
        try list.write(to: folder.appending(path: "sheets.json"))
        let made = try Tool.python.run("-c", script, name, folder: folder)
        try #require(made.exitCode == 0, "\(made.errors)")
    }
}
