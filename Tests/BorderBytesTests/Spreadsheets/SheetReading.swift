import BorderTestSupport

@testable import BorderBytes

/// What is read of a sheet.
enum SheetReading {
    /// The texts of its cells, without what is empty at the ends of rows and at the end of the sheet.
    static func grid(
        _ workbook: NaiveWorkbook,
        sheet: String? = nil,
        width: Int = 1 << 16
    ) throws(IntakeError) -> [[String]] {
        let bytes = try StreamReading.bytes(workbook.bytes(), form: SourceForm(sheet: sheet), width: width)
        guard let rows = CSVText.rows(bytes) else { return [["this is no CSV"]] }
        return NaiveWorkbook.trimmed(rows.map { $0.map(\.text) })
    }

    /// A workbook whose first sheet is this XML.
    static func workbook(sheet xml: String, texts: [String] = []) -> NaiveWorkbook {
        NaiveWorkbook(
            texts: texts.map { "<t>\($0)</t>" },
            replaced: ["xl/worksheets/sheet1.xml": xml]
        )
    }

    /// A workbook whose first sheet has these rows in XML.
    static func workbook(rows: String, after: String = "", texts: [String] = []) -> NaiveWorkbook {
        workbook(sheet: "<worksheet><sheetData>\(rows)</sheetData>\(after)</worksheet>", texts: texts)
    }

    /// The texts of the cells of these rows, or why there are none.
    static func outcome(_ workbook: NaiveWorkbook) -> Result<[[String]], IntakeError> {
        do throws(IntakeError) { return .success(try grid(workbook)) } catch { return .failure(error) }
    }
}
