import BorderTestSupport
import Testing

@testable import BorderBytes

/// Raised runs and merged numbers of a sheet.
@Suite struct RaisedTextTests {
    private static func run(_ text: String, raised: Bool) -> String {
        let style = raised ? "<rPr><vertAlign val=\"superscript\"/></rPr>" : "<rPr><b/></rPr>"
        return "<r>\(style)<t>\(text)</t></r>"
    }

    @Test(arguments: [
        ("1234", "1", "1234¹"), ("12 345", "a)", "12 345ᵃ⁾"), ("77", "1, 2", "77¹  ²"), ("1", "st", "1st"),
        ("km", "2", "km²"), ("5", "*", "5*"), ("Total", "(3)", "Total⁽³⁾"),
    ])
    func aRaisedRunIsRaised(_ plain: String, _ raised: String, _ shown: String) throws {
        let runs = Self.run(plain, raised: false) + Self.run(raised, raised: true)
        let inside = SheetReading.workbook(rows: "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>\(runs)</is></c></row>")
        #expect(try SheetReading.grid(inside) == [[shown]])
        var shared = SheetReading.workbook(rows: "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
        shared.replaced["xl/sharedStrings.xml"] = "<sst><si>\(runs)</si></sst>"
        #expect(try SheetReading.grid(shared) == [[shown]])
    }

    /// What stands after a raised run is raised no more.
    @Test func theNextRunAndCellStandOnTheLine() throws {
        let first = Self.run("1", raised: true) + Self.run("2", raised: false)
        var workbook = SheetReading.workbook(
            rows:
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\"><v>7</v></c></row>"
        )
        workbook.replaced["xl/sharedStrings.xml"] = "<sst><si>\(first)</si><si><t>3</t></si></sst>"
        #expect(try SheetReading.grid(workbook) == [["¹2", "3", "7"]])
    }

    /// A number that is merged holds for its rows only under a head that counts nothing.
    @Test(arguments: [("Year", "2022", true), ("Persons", "2022", false), ("", "2022", false)])
    func mergedNumbers(_ head: String, _ number: String, _ isFilled: Bool) throws {
        let rows =
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>\(head)</v></c><c r=\"B1\" t=\"str\"><v>n</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\"><v>\(number)</v></c><c r=\"B2\"><v>1</v></c></row>"
            + "<row r=\"3\"><c r=\"B3\"><v>2</v></c></row>"
        let workbook = SheetReading.workbook(
            rows: rows,
            after: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>"
        )
        var stream = try ByteStream.opened(.bytes(workbook.bytes()), named: "x", isKey: { $0 == "Year" })
        let text = String(decoding: try stream.rest(limit: 1 << 16), as: UTF8.self)
        #expect(text == "\(head),n\n2022,1\n\(isFilled ? "2022" : ""),2\n")
    }
}
