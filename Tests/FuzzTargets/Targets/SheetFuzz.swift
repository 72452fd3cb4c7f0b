import BorderBytes
import BorderTestSupport

/// The XML inside a spreadsheet: whatever it says, the table made of it is CSV whose rows do not depend on how much is
/// asked for, or there are words why there is none.
///
/// A zero byte parts the sheet from the list of texts and that from the styles, so that the checksums of a zip file,
/// which nobody hits by chance, are always right.
enum SheetFuzz {
    static func check(_ data: ArraySlice<UInt8>, _ problems: inout Problems) {
        let parts = data.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map { Array($0) }
        let names = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"]
        let members = rest + zip(names, parts).map { PackedBytes.Member(name: $0, bytes: $1) }
        let file = PackedBytes.zip(members)
        let whole = OpenedBytes(of: file, named: "x.xlsx", width: 1 << 16)
        let small = OpenedBytes(of: file, named: "x.xlsx", width: 1 + data.count % 17)
        problems.expect(small == whole, "pieces give \(small), and not \(whole)")
        switch whole {
        case .failure(let error): problems.add(unpacking: error, "x.xlsx")
        case .bytes(let bytes):
            let isWhole = bytes.count < OpenedBytes.most
            problems.expect(!isWhole || CSVText.rows(bytes) != nil, "the table is no CSV")
        }
    }

    private static let rest: [PackedBytes.Member] = [
        ("[Content_Types].xml", "<Types/>"),
        (
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
        ),
    ].map { PackedBytes.Member(name: $0, bytes: Array($1.utf8)) }
}
