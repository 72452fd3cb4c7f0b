import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes

/// The members of a spreadsheet file, wherever it says that they are.
@Suite struct WorkbookPartsTests {
    private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    private static func relations(_ members: [(id: String, kind: String, target: String)]) -> String {
        let each = members.map { "<Relationship Id=\"\($0.id)\" Type=\"\(kinds)\($0.kind)\" Target=\"\($0.target)\"/>" }
        return "<Relationships xmlns=\"urn:r\">\(each.joined())</Relationships>"
    }

    private static func sheet(_ cells: String) -> String {
        "<worksheet><sheetData><row r=\"1\">\(cells)</row></sheetData></worksheet>"
    }

    private static func read(_ members: [(String, String)], sheet: String? = nil) throws -> String {
        let zip = PackedBytes.zip(members.map { PackedBytes.Member(name: $0, bytes: Array($1.utf8)) })
        return String(decoding: try StreamReading.bytes(zip, form: SourceForm(sheet: sheet)), as: UTF8.self)
    }

    /// No name is that which most programs give, paths go up and down, and letters are as large as anybody likes.
    @Test func membersAreFoundByWhatTheFileSaysOfThem() throws {
        let members = [
            ("_rels/.rels", Self.relations([("a", "officeDocument", "/book/My.xml")])),
            ("xl/sharedStrings.xml", "<sst><si><t>of another</t></si></sst>"),
            (
                "book/_rels/my.xml.rels",
                Self.relations([
                    ("x", "worksheet", "../sheets/./one.xml"), ("y", "sharedStrings", "texts/Words.xml"),
                    ("z", "styles", "/looks.xml"),
                ])
            ),
            ("book/my.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"S\" r:id=\"x\"/></sheets></workbook>"),
            ("Sheets/One.xml", Self.sheet("<c t=\"s\"><v>0</v></c><c s=\"1\"><v>44828</v></c>")),
            ("book/texts/words.XML", "<sst><si><t>Larsi</t></si></sst>"),
            ("looks.xml", "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
        ]
        #expect(try Self.read(members) == "Larsi,2022-09-24\n")
        #expect(try Self.read(members.reversed()) == "Larsi,2022-09-24\n")
    }

    @Test func aSheetOfAChartIsNoTable() throws {
        let sheets = "<sheet name=\"Chart\" r:id=\"x\"/><sheet name=\"Data\" r:id=\"y\"/>"
        let members = [
            ("xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets>\(sheets)</sheets></workbook>"),
            (
                "xl/_rels/workbook.xml.rels",
                Self.relations([
                    ("x", "chartsheet", "chartsheets/sheet1.xml"), ("y", "worksheet", "worksheets/sheet1.xml"),
                ])
            ),
            ("xl/chartsheets/sheet1.xml", "<chartsheet/>"), ("xl/worksheets/sheet1.xml", Self.sheet("<c><v>7</v></c>")),
        ]
        #expect(try Self.read(members) == "7\n")
        let error = #expect(throws: IntakeError.self) { try Self.read(members, sheet: "Chart") }
        #expect(error?.diagnostic.expected == "one of Data")
    }

    /// Letters and other documents are packed alike.
    @Test func aFileOfAnotherKindIsNoSpreadsheet() {
        let letter = [
            ("_rels/.rels", Self.relations([("a", "officeDocument", "word/document.xml")])),
            ("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:t>7</w:t></w:document>"),
        ]
        let relations = Self.relations([("a", "officeDocument", "xl/workbook.bin")])
        let bytes = [("_rels/.rels", relations), ("xl/workbook.bin", "")]
        for members in [letter, bytes] {
            let error = #expect(throws: IntakeError.self) { try Self.read(members) }
            #expect(error?.diagnostic.found == "the zip file holds no table")
        }
    }
}
