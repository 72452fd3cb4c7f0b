import BorderCore

// Counts that say themselves how exact they are.
extension RowReader {
    /// Reads `<5`, `ca. 300` or `1.1 thousand` in a table that has no columns for the wording; refuses anything else that
    /// is more than digits.
    @inline(never)
    mutating func readWordedCount(_ column: Int, _ draft: inout RowDraft) {
        guard schema.column(of: .qualifier) == nil, schema.column(of: .valueMax) == nil,
            case .number(let number) = PublishedNumber.read(string(column), decimal: "", missing: []),
            number.qualifier != .exact, number.flags.isEmpty
        else { return explainCount(column, "count") }
        draft.row.value = number.value
        draft.row.qualifier = number.qualifier
        draft.filled.insert(.qualifier)
        guard let upper = number.upper else { return }
        draft.row.rangeEnd = upper
        draft.filled.insert(.valueMax)
    }
}
