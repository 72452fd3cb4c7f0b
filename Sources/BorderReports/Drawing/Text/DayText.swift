import BorderCore

/// Days in words.
enum DayText {
    /// Short names as newspapers print them.
    static let shortMonths = [
        "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
    ]

    /// Month name of a day, short.
    static func shortMonth(_ day: Day) -> String { shortMonths[day.civil.month - 1] }

    /// `24–25 Sept 2022`, `30 Sept–2 Oct 2022`.
    static func range(_ days: ClosedRange<Day>) -> String {
        let (first, last) = (days.lowerBound.civil, days.upperBound.civil)
        let end = "\(last.day) \(shortMonths[last.month - 1]) \(last.year)"
        if days.lowerBound == days.upperBound { return end }
        if first.year != last.year { return "\(first.day) \(shortMonths[first.month - 1]) \(first.year)–\(end)" }
        if first.month != last.month { return "\(first.day) \(shortMonths[first.month - 1])–\(end)" }
        return "\(first.day)–\(end)"
    }
}
