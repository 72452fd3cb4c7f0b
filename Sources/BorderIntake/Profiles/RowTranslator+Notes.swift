// Lines of text above and below the numbers.
extension RowTranslator {
    private static let isText = "lines with one text and no number"

    /// Takes a row that has fewer fields than the header; `false` where it is no line of text above or below the numbers.
    ///
    /// - Parameter row: its fields.
    /// - Returns: whether it is a line of text.
    mutating func isNote(_ row: Fields) -> Bool {
        guard let only = firstFilled(row), firstFilled(row, from: only + 1) == nil else { return false }
        let text = string(row, only)
        guard !text.utf8.allSatisfy({ $0 &- 48 <= 9 }) else { return false }
        tally.add(.leftOut(RowTranslator.isText), text, at: row.place)
        return true
    }

    /// Whether a field is the only one of its row in which anything stands, as in a note below a table; tells it.
    mutating func isNote(_ row: Fields, _ only: Int) -> Bool {
        guard row.count > 2, firstFilled(row) == only, firstFilled(row, from: only + 1) == nil else { return false }
        tally.add(.leftOut(RowTranslator.isText), string(row, only), at: row.place)
        return true
    }
}
