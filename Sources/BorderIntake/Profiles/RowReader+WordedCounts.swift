import BorderCore

// Counts that are more than digits: one grammar for every table.
extension RowReader {
    /// Reads `1 234`, `<5`, `ca. 300` or `1.1 thousand`; refuses what is no count, and what two readings would read
    /// differently. A wording stands only in a table that has no columns for it.
    @inline(never)
    mutating func readWordedCount(_ column: Int, _ draft: inout RowDraft) {
        let text = string(column)
        let outcome = PublishedNumber.read(text, decimal: "", missing: [])
        // A letter or a star by itself is a slip in a table of ours.
        if case .missing = outcome, text.count > 1 || !"xX*".contains(text) {
            draft.filled.insert(.missing)
            return
        }
        if case .ambiguous(let one, let other) = outcome {
            return reject("unclear-number", column: column) { PublishedNumber.unclear(text, one, other).words }
        }
        // Objects have members for a wording only where they say one.
        let columns = [ColumnRole.qualifier, .valueMax].compactMap { schema.column(of: $0) }
        let hasColumns = readsObjects ? columns.contains { !self.text($0).isEmpty } : !columns.isEmpty
        guard case .number(let number) = outcome, number.qualifier == .exact || !hasColumns else {
            return explainCount(column, "count")
        }
        draft.row.value = number.value
        if !number.flags.isEmpty || !number.mark.isEmpty {
            draft.filled.insert(.marks)
            marks = (number.mark.isEmpty ? "" : number.marked, number.flags)
        }
        if number.qualifier == .exact { return }
        draft.row.qualifier = number.qualifier
        draft.filled.insert(.qualifier)
        guard let upper = number.upper else { return }
        draft.row.rangeEnd = upper
        draft.filled.insert(.valueMax)
    }
}
