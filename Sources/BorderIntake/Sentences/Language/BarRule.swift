import BorderCore

/// What words such as "denied" or "rose by" keep out of a row.
struct BarRule: Hashable, Sendable {
    /// The fields that stay empty.
    var fields: Set<SentencePiece.Field> = []
    /// What the number says instead.
    var measure: MeasureKind?

    /// Reads `value`, `value period`, `value measure=net`.
    init?(_ text: String) {
        for word in text.split(separator: " ") {
            if word.hasPrefix("measure="), let kind = MeasureKind(code: String(word.dropFirst(8))) {
                measure = kind
            } else if let field = SentencePiece.Field(rawValue: String(word)) {
                fields.insert(field)
            } else {
                return nil
            }
        }
        if fields.isEmpty { return nil }
    }
}
