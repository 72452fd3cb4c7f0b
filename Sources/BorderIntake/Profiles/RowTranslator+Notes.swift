// Lines of text above and below the numbers.
extension RowTranslator {
    private static let isText = "lines with one text and no number"

    /// Takes a row that has fewer fields than the header; `false` where it is no line of text above or below the numbers.
    ///
    /// - Parameters:
    ///   - row: its fields.
    ///   - reader: what takes a doubt.
    /// - Returns: whether it is a line of text.
    mutating func isNote(_ row: Fields, _ reader: inout RowReader) -> Bool {
        guard let only = firstFilled(row), firstFilled(row, from: only + 1) == nil else { return false }
        let text = string(row, only)
        guard !text.utf8.allSatisfy({ $0 &- 48 <= 9 }) else { return false }
        leaveOut(text, row, &reader)
        return true
    }

    /// Whether a field is the only one of its row in which anything stands, as in a note below a table; tells it.
    mutating func isNote(_ row: Fields, _ only: Int, _ reader: inout RowReader) -> Bool {
        guard row.count > 2, firstFilled(row) == only, firstFilled(row, from: only + 1) == nil else { return false }
        leaveOut(string(row, only), row, &reader)
        return true
    }

    /// Tells a line of text; one so far below that nobody has looked at it may say what the numbers are.
    private mutating func leaveOut(_ text: String, _ row: Fields, _ reader: inout RowReader) {
        tally.add(.leftOut(RowTranslator.isText), text, at: row.place)
        let profile = plan.profile
        if profile.name == Profile.generic, row.line > profile.lastHeededLine { reader.heedLine(text, at: row.line) }
    }
}
