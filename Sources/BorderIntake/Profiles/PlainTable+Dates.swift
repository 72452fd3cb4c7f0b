import BorderCore

// Dates of which only the whole column says what they are.
extension PlainTable {
    /// Settles what Roman numerals before a year are: above four they are months.
    func settleNumerals(_ rule: inout Profile.Rule, _ texts: [String], _ decisions: inout [String]) -> [Question] {
        let dates = texts.filter { !$0.isEmpty }.compactMap { text in
            RomanDate(text.lowercased()).flatMap { $0.day == nil ? (text: text, number: $0.number) : nil }
        }
        guard let first = dates.first else { return [] }
        if let month = dates.first(where: { $0.number > 4 }) {
            rule.numerals = .month
            decisions.append("Roman numerals are months (as in '\(month.text.excerpt)')")
            return []
        }
        let isQuarter = rule.names.contains { PlainWords.role($0)?.role == "quarter" }
        if isQuarter {
            rule.numerals = .quarter
            return []
        }
        return question(
            "'\(first.text.excerpt)' is a month or a quarter, and no row settles it",
            "months as YYYY-MM or quarters as YYYY-Q3",
            "write the column in one of these forms, or call it 'quarter'"
        )
    }

    /// Asks whether `Aug-19` is August of 2019 or the nineteenth of August, unless its neighbours or the title say it: one
    /// year has several months, and no month has a day above 31.
    func monthsOrDays(_ texts: [String]) -> [Question] {
        let dates = texts.compactMap { text in PublishedDate.shortMonth(text).map { (text, $0.month, $0.number) } }
        guard let first = dates.first else { return [] }
        if dates.contains(where: { $0.2 == 0 || $0.2 > 31 }) { return [] }
        let titles = headerRow.map { PlainTable.titles(sample, above: $0) } ?? []
        let year = PlainTable.year(of: titles)
        if !year.isEmpty, dates.allSatisfy({ "20\(PublishedDate.two($0.2))" == year }) { return [] }
        var (months, days) = (false, false)
        for (one, next) in zip(dates, dates.dropFirst()) {
            if one.1 == next.1 {
                days = days || one.2 != next.2
            } else if next.1 == one.1 % 12 + 1 {
                months = months || next.2 == one.2 + (next.1 == 1 ? 1 : 0)
            }
        }
        if months && !days { return [] }
        return question(
            "'\(first.0.excerpt)' is a month of the year 20\(PublishedDate.two(first.2)) or a day of any year, and no row "
                + "settles it",
            "months as YYYY-MM or days as YYYY-MM-DD",
            "write them so, or say that they are months with --date-order month"
        )
    }
}

extension PublishedDate {
    /// The month and the number behind it of `Aug-19`; `nil` for any other text.
    static func shortMonth(_ text: String) -> (month: Int, number: Int)? {
        let lower = text.lowercased().trimmed()
        guard lower.utf8.count <= 20, !lower.contains(" ") else { return nil }
        let letters = lower.prefix(while: \.isLetter)
        let rest = lower.dropFirst(letters.count).drop { "-–./'".contains($0) }
        guard letters.count >= 3, rest.count == 2, let number = digits(String(rest)), let month = month(String(letters))
        else { return nil }
        return (month, number)
    }
}
