/// A value of a feature's property.
package enum PropertyValue: Hashable, Sendable {
    case text(String)
    case integer(Int64)
    case number(Double)
    case boolean(Bool)
    /// Nothing is known; never the same as zero or an empty text.
    case null

    /// A text, or `null` where it is empty: our tables spell "unknown" as empty text.
    package static func known(_ text: String) -> PropertyValue { text.isEmpty ? .null : .text(text) }

    /// An integer that may be missing.
    package static func integer(_ value: Int?) -> PropertyValue { value.map { .integer(Int64($0)) } ?? .null }

    /// A number that may be missing; one that is not finite is missing.
    package static func number(_ value: Double?) -> PropertyValue {
        guard let value, value.isFinite else { return .null }
        return .number(value)
    }
}
