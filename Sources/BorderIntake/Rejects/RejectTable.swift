import BorderBytes
import BorderCore

/// Writes rejected rows as a table: the original columns, then where and why.
///
/// The columns that are added, `reject_line` and so on, are passed over when the repaired table is read again.
/// A cell that a spreadsheet would run as a formula is kept from it with an apostrophe.
package struct RejectTable: Sendable {
    private let width: Int

    /// A table for rows of a source with these header words.
    package init(header: [String]) { width = header.count }

    /// What the table adds to the columns of the source.
    static let ownColumns = ["reject_line", "reject_code", "reject_reason"]

    /// The header row, with its line end.
    package static func header(_ names: [String]) -> String {
        DelimitedLine.text(names + ownColumns)
    }

    /// A rejected row, with its line end.
    package func row(_ row: RejectedRow) -> String {
        // Fields beyond the header would push the reasons out of their columns.
        var cells = Array(row.fields.prefix(max(width, 1)))
        if row.fields.count > width, let last = cells.last, width > 0 {
            cells[cells.count - 1] = ([last] + row.fields[width...]).joined(separator: ",")
        }
        cells += repeatElement("", count: max(0, width - cells.count))
        let codes = row.reasons.map(\.code)
        let reasons = row.reasons.map { reason in
            [reason.found, reason.expected.isEmpty ? "" : "expected \(reason.expected)", reason.suggestion]
                .filter { !$0.isEmpty }.joined(separator: "; ")
        }
        return DelimitedLine.text(
            cells + [String(row.line), codes.joined(separator: " "), reasons.joined(separator: " | ")]
        )
    }
}
