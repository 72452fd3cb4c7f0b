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

// Days that stand for the week, month, quarter or year that begins or ends with them.
extension PlainTable {
    /// Days under a head that says weeks are dates by themselves, where no column says the year.
    func settleWeeks(_ profile: inout Profile, _ words: [String], _ body: [[String]]) {
        guard !profile.columns.contains(where: { $0.role == "date" || $0.role == "year" }),
            let index = profile.columns.firstIndex(where: { $0.role == "week" }),
            let column = words.firstIndex(where: profile.columns[index].names.contains),
            body.contains(where: { !$0[column].isEmpty }),
            body.allSatisfy({ $0[column].isEmpty || isDay($0[column]) })
        else { return }
        profile.columns[index].role = "date"
    }

    private func isDay(_ text: String) -> Bool { text.utf8.count > 5 && day(text) != nil }

    /// The day that a text is, whichever of its numbers comes first.
    private func day(_ text: String, _ order: Profile.DateOrder? = nil) -> Day? {
        switch PublishedDate(order: pins.dateOrder ?? order).read(text) {
        case .date(let date): Day(date)
        case .ambiguous(let one, _): Day(one)
        default: nil
        }
    }

    /// Takes days under "month", "week", "quarter" or "year" for these, where each begins or ends one.
    ///
    /// - Parameters:
    ///   - profile: how the table is read.
    ///   - index: the rule of the column.
    ///   - texts: what stands in it.
    /// - Returns: what has to be asked.
    func settleSpan(_ profile: inout Profile, _ index: Int, _ texts: [String]) -> [Question] {
        let heads = profile.columns[index].names
        guard let unit = heads.compactMap({ PlainWords.role($0)?.role }).compactMap(Profile.Rule.Span.init).first else {
            return []
        }
        let days = texts.filter { !$0.isEmpty && isDay($0) }
        guard !days.isEmpty else { return [] }
        let readings = ([.day, .month] as [Profile.DateOrder]).map { order in days.compactMap { day($0, order) } }
        if days.count == texts.count(where: { !$0.isEmpty }),
            let order = readings.firstIndex(where: { PlainTable.areEnds($0, of: unit) })
        {
            profile.columns[index].span = unit
            // Slashes may be read in two ways, of which one gives whole units.
            if readings[0] == readings[1] || !PlainTable.areEnds(readings[1 - order], of: unit) {
                profile.columns[index].order = pins.dateOrder ?? (order == 0 ? .day : .month)
            }
            profile.decisions.append(
                "each day under '\(heads[0])' (as '\(days[0].excerpt)') is its whole \(unit.rawValue)"
            )
            return []
        }
        return question(
            "'\(days[0].excerpt)' under '\(heads[0])' is a day, and not every one begins or ends a \(unit.rawValue)",
            "a \(unit.rawValue) in every row, or days under 'date'",
            "call the column 'date' if these are days, or write \(unit.rawValue)s as \(PlainTable.form(of: unit))"
        )
    }

    private static func form(of unit: Profile.Rule.Span) -> String {
        switch unit {
        case .week: "YYYY-Www"
        case .month: "YYYY-MM"
        case .quarter: "YYYY-Q1"
        case .year: "YYYY"
        }
    }

    /// Whether each day is the first of its unit, or each the last; of weeks the same day of each.
    private static func areEnds(_ days: [Day], of unit: Profile.Rule.Span) -> Bool {
        guard let first = days.first else { return false }
        if unit == .week { return days.allSatisfy { ($0.rawValue - first.rawValue) % 7 == 0 } }
        let length = unit == .month ? 1 : unit == .quarter ? 3 : 12
        func begins(_ day: Day) -> Bool { day.civil.day == 1 && (day.civil.month - 1) % length == 0 }
        return days.allSatisfy(begins) || days.allSatisfy { begins(Day(rawValue: $0.rawValue + 1)) }
    }

    /// Asks the same of days that head columns of numbers.
    func daysOrMonths(of header: [String]) -> [Question] {
        let dates = header.compactMap { TranslationPlan.date(of: $0, Profile.Rule([], "count")) }
        return dates.contains { Day($0) == nil } ? [] : daysOrMonths("date", dates, nil)
    }

    /// Asks whether days under a head that says dates are months, where all of them are firsts of months, or all lasts.
    func daysOrMonths(_ head: String, _ texts: [String], _ order: Profile.DateOrder?) -> [Question] {
        let filled = Set(texts.filter { !$0.isEmpty })
        guard PlainWords.role(ColumnRole.normalised(head))?.role == "date", filled.count > 2 else { return [] }
        let days = filled.compactMap { day($0, order) }
        guard days.count == filled.count, Set(days).count > 2, PlainTable.areEnds(days, of: .month),
            let first = filled.min()
        else { return [] }
        return question(
            "every date under '\(head.excerpt)' is the \(days[0].civil.day == 1 ? "first" : "last") day of a month (as "
                + "'\(first.excerpt)'), and may be that day or the whole month",
            "months as YYYY-MM, or a head that says which",
            "call the column 'month' if these are months, or 'day' if they are days"
        )
    }
}
