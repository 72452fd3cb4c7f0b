package import BorderCore

extension Day {
    /// `24 Sept 2022`.
    package var words: String { "\(civil.day) \(monthName) \(civil.year)" }

    /// `Sept`, as British newspapers shorten months.
    var monthName: String {
        DayText.shortMonth(self)
    }
}

extension Period {
    /// `24–25 Sept 2022`; days the wording leaves open are named: `19…21 Sept – 27…29 Sept 2022`.
    package var words: String {
        if isExact { return Period.words(from: startEarliest, to: endLatest) }
        let isOneYear = startEarliest.civil.year == endLatest.civil.year
        let start = Period.edge(startEarliest, startLatest)
        let end = Period.edge(endEarliest, endLatest)
        return isOneYear
            ? "\(start) – \(end) \(endLatest.civil.year)"
            : "\(start.naming(startLatest)) – \(end.naming(endLatest))"
    }

    /// The days without the year, for labels: `24–25 Sept`.
    var shortWords: String {
        let year = " \(endLatest.civil.year)"
        return words.hasSuffix(year) && startEarliest.civil.year == endLatest.civil.year
            ? String(words.dropLast(year.count)) : words
    }

    /// `24 Sept 2022`, `24–25 Sept 2022`, `28 Sept–3 Oct 2022`, `Sept 2022`, `2022`.
    static func words(from first: Day, to last: Day) -> String {
        let (one, two) = (first.civil, last.civil)
        if first == last { return first.words }
        if PeriodUnit.year.days(around: first) == first...last { return "\(one.year)" }
        if PeriodUnit.month.days(around: first) == first...last { return "\(first.monthName) \(one.year)" }
        if one.year != two.year { return "\(first.words) – \(last.words)" }
        if one.month != two.month { return "\(one.day) \(first.monthName)–\(last.words)" }
        return "\(one.day)–\(last.words)"
    }

    /// Days without the year where it is the one given: `21–25 Sept`.
    static func words(from first: Day, to last: Day, in year: Int) -> String {
        let words = words(from: first, to: last)
        let ending = " \(year)"
        return words.hasSuffix(ending) ? String(words.dropLast(ending.count)) : words
    }

    /// The days in which one end of a period lies, without the year of the last: `19…21 Sept`, `30 Dec 2021…2 Jan`.
    private static func edge(_ early: Day, _ late: Day) -> String {
        let (one, two) = (early.civil, late.civil)
        let end = "\(two.day) \(late.monthName)"
        if early == late { return end }
        if one.year != two.year { return "\(early.words)…\(end)" }
        return one.month == two.month ? "\(one.day)…\(end)" : "\(one.day) \(early.monthName)…\(end)"
    }
}

extension DayWindow {
    /// `10:00–10:00`, the hours of the first and the last day, with the zone where it is known.
    var words: String {
        "\(DayWindow.clock(start))–\(DayWindow.clock(end))" + (zone.isEmpty ? "" : " (\(zone))")
    }
}

extension String {
    /// The text with the year of a day behind it.
    fileprivate func naming(_ day: Day) -> String { "\(self) \(day.civil.year)" }
}
