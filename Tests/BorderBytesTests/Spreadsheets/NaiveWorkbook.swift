import BorderTestSupport

/// A spreadsheet file as a program would write it, with the text that each of its cells shows.
struct NaiveWorkbook {
    /// A cell: its XML within `<c …>`, what it shows, and whether that is words.
    struct Cell {
        var attributes = ""
        var content: String
        var shown: String
        var isLabel = false
    }

    /// A sheet with its cells by row and column, both from 0.
    struct Sheet {
        var name = "S1"
        var state = "visible"
        var cells: [Int: [Int: Cell]] = [:]
        var merged = ""

        /// What its rows show, without what is empty at their ends and at the end of the sheet.
        var shown: [[String]] {
            let grid = (0...(cells.keys.max() ?? 0)).map { row in
                let line = cells[row] ?? [:]
                return (0...(line.keys.max() ?? 0)).map { line[$0]?.shown ?? "" }
            }
            return NaiveWorkbook.trimmed(grid)
        }
    }

    var sheets = [Sheet()]
    var texts: [String] = []
    var is1904 = false
    /// Members by their names that stand in place of those that would be written.
    var replaced: [String: String] = [:]

    /// The formats of cells by their number: built in, or a code.
    static let styles = [
        "0", "14", "22", "17", "10", "dd.mm.yyyy", "[$-419]d\\ mmmm\\ yyyy;@", "mmm\\ yyyy", "yyyy", "#,##0",
        "0\\ \"days\"", "yyyy\\-mm\\-dd\\ hh:mm", "[Red]0;[Blue]\\-0", "0.0\\d",
    ]

    /// A letter of a column.
    static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(0x41 + column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("\n", with: "&#10;")
    }

    /// Without empty cells at the ends of rows and empty rows at the end.
    static func trimmed(_ grid: [[String]]) -> [[String]] {
        var rows = grid.map { row in Array(row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1)) }
        while rows.last?.isEmpty == true { rows.removeLast() }
        return rows
    }

    /// The XML of a sheet.
    static func xml(_ sheet: Sheet) -> String {
        let rows = sheet.cells.keys.sorted().map { row in
            let line = sheet.cells[row] ?? [:]
            let cells = line.keys.sorted().map { column in
                let cell = line[column] ?? Cell(content: "", shown: "")
                return "<c r=\"\(letters(column))\(row + 1)\"\(cell.attributes)>\(cell.content)</c>"
            }
            return "<row r=\"\(row + 1)\">\(cells.joined())</row>"
        }
        return
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet><cols><col min=\"1\" max=\"3\"/></cols><sheetData>"
            + rows.joined() + "</sheetData>" + sheet.merged + "</worksheet>"
    }

    /// The members of the file in the order in which most programs write them.
    private var members: [(String, String)] {
        let codes = Self.styles.enumerated().filter { Int($0.element) == nil }
        let formats = codes.map { "<numFmt numFmtId=\"\(164 + $0)\" formatCode=\"\(Self.escaped($1))\"/>" }
        let cells = Self.styles.enumerated().map { "<xf numFmtId=\"\(Int($1) ?? 164 + $0)\" applyNumberFormat=\"1\"/>" }
        let names = sheets.enumerated().map {
            "<sheet name=\"\(Self.escaped($1.name))\" state=\"\($1.state)\" r:id=\"rId\($0 + 1)\"/>"
        }
        let targets = sheets.indices.map {
            "<Relationship Id=\"rId\($0 + 1)\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
        }
        return [
            ("[Content_Types].xml", "<Types/>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships>\(targets.joined())</Relationships>"),
            (
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/><sheets>"
                    + "\(names.joined())</sheets></workbook>"
            ),
            (
                "xl/styles.xml",
                "<styleSheet><numFmts>\(formats.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                    + "<cellXfs>\(cells.joined())</cellXfs></styleSheet>"
            ),
        ]
            + sheets.enumerated().map { ("xl/worksheets/sheet\($0 + 1).xml", Self.xml($1)) }
            + [("xl/sharedStrings.xml", "<sst>\(texts.map { "<si>\($0)</si>" }.joined())</sst>")]
    }

    /// The bytes of the file.
    func bytes() -> [UInt8] {
        PackedBytes.zip(
            members.map { name, text in
                PackedBytes.Member(name: name, bytes: Array((replaced[name] ?? text).utf8))
            }
        )
    }
}
