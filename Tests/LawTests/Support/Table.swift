import BorderTestSupport

/// A table as its author wrote it: the columns in their order, and of each row the cells that are filled.
struct Table: Hashable, CustomStringConvertible {
    var columns: [String]
    var rows: [[String: String]]

    /// A table from the text of a file without quotes: a header and one row a line.
    init(_ text: String) {
        let lines = text.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        columns = lines.first ?? []
        rows = lines.dropFirst().map { [columns] in Dictionary(zip(columns, $0)) { first, _ in first } }
    }

    init(columns: [String], rows: [[String: String]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The file.
    var text: String {
        ([columns] + rows.map { row in columns.map { row[$0] ?? "" } })
            .map { $0.map(Table.quoted).joined(separator: ",") + "\n" }.joined()
    }

    var description: String { text }

    private static func quoted(_ cell: String) -> String {
        cell.contains { $0 == "," || $0 == "\"" || $0 == "\n" }
            ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
    }

    /// The same rows in another order.
    func shuffled(_ random: inout SplitMix) -> Table { Table(columns: columns, rows: rows.shuffled(using: &random)) }

    /// The same table with one column more that holds the same words in every row.
    func with(_ column: String, _ cell: String) -> Table {
        Table(
            columns: columns.contains(column) ? columns : columns + [column],
            rows: rows.map { $0.merging([column: cell]) { _, new in new } }
        )
    }

    /// The rows dealt into so many tables at random; none is empty as long as there are rows enough.
    func dealt(into count: Int, _ random: inout SplitMix) -> [Table] {
        var parts = Array(repeating: Table(columns: columns, rows: []), count: count)
        for (index, row) in rows.enumerated() {
            parts[index < count ? index : Int.random(in: 0..<count, using: &random)].rows.append(row)
        }
        return parts.filter { !$0.rows.isEmpty }
    }
}
