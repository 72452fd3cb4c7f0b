import BorderCore

// Periods in the spellings of publishers: one grammar of dates for every table.
extension RowReader {
    /// A period as publishers write it, where the text by itself says which: what only a column settles is none.
    func publishedPeriod(_ text: String) -> Period? {
        guard schema.publishedNames == nil, text.utf8.count <= 40, !text.contains(":"),
            PublishedDate.shortMonth(text) == nil,
            case .date(let date) = PublishedDate().read(text)
        else { return nil }
        return periods.period(date)
    }

    /// Whether a text has a Roman numeral for its month or quarter, and no mark of the Extended Date/Time Format.
    func isRomanDate(_ text: String) -> Bool { RomanDate(text.lowercased()) != nil }
}
