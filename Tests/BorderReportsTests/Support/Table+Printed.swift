import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderReports

/// A table as its readers get it.
extension Table {
    /// What `--json` prints, read back.
    func json() throws -> JSONText {
        var sink = ByteSink()
        try writeJSON(to: &sink)
        return try JSONText(sink.takeBytes())
    }

    /// The rows of `--json`, each with the values of its columns.
    func jsonRows() throws -> [JSONText] { try #require(try json()["rows"]?.elements) }

    /// The text of one member in every row of `--json`; `nil` where it is no text.
    func jsonTexts(_ key: String) throws -> [String?] { try jsonRows().map { $0[key]?.string } }

    /// What `--csv` prints, row by row, the header first.
    func csv(spreadsheetSafe: Bool = false) throws -> [[String]] {
        var sink = ByteSink()
        try writeCSV(spreadsheetSafe: spreadsheetSafe, to: &sink)
        return try #require(CSVText.rows(sink.takeBytes())).map { $0.map(\.text) }
    }

    /// What a terminal shows, line by line.
    func screen(width: Int? = nil) throws -> [String] {
        var sink = ByteSink()
        try writeText(width: width, to: &sink)
        let lines = String(decoding: sink.takeBytes(), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return lines.last == "" ? lines.dropLast() : lines
    }

    /// The keys of the columns that programs get, in order.
    var dataKeys: [String] { dataColumns.map(\.column.key) }

    /// The headings of the columns that people see, in order.
    var screenHeadings: [String] { columns.filter { $0.audience != .data }.map(\.header) }

    /// The cell of a column as one audience sees it; `nil` where it has no such column.
    func cell(_ key: String, row: Int = 0, for audience: TableColumn.Audience = .data) -> CellValue? {
        columns.firstIndex { $0.key == key && ($0.audience == audience || $0.audience == .everyone) }
            .map { rows[row].cell($0) }
    }
}

extension CellValue {
    /// A number as people see it, with its wording.
    static func quantity(_ quantity: Quantity) -> CellValue {
        quantity.qualifier == .exact ? .integer(quantity.value) : .text(NumberWords.worded(quantity))
    }
}

extension FeatureLayer {
    /// A layer whose properties may be anything.
    init(name: String, keys: [String], features: [Feature]) {
        self.init(name: name, columns: keys.map { TableColumn($0) }, features: features)
    }

    /// The names of the properties.
    var keys: [String] { columns.map(\.key) }
}
