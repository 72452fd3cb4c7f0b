package import BorderCore

/// A value in a table.
package enum TableCell: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case number(Double)
    case boolean(Bool)
    /// A number as its report words it: "more than 200,000" on a screen, 200000 in data formats, where a column of
    /// its own should carry the qualifier.
    case quantity(Quantity)
    /// Nothing is known; never the same as zero or an empty text.
    case missing

    /// A text, or missing where it is empty: our tables spell "unknown" as empty text.
    package static func known(_ text: String) -> TableCell { text.isEmpty ? .missing : .text(text) }

    /// An integer that may be missing.
    package static func integer(_ value: Int?) -> TableCell { value.map { .integer(Int64($0)) } ?? .missing }

    /// A number that may be missing; one that is not finite is missing.
    package static func number(_ value: Double?) -> TableCell {
        guard let value, value.isFinite else { return .missing }
        return .number(value)
    }
}
