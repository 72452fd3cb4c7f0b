import BorderCore

/// Time as the estimation counts it: minutes since the first minute of 1 January 1970, local to who counts.
enum Instants {
    static let perDay = 1440

    /// The first instant of a day.
    static func start(of day: Day) -> Int { Int(day.rawValue) * perDay }

    /// The day an instant is in.
    static func day(of instant: Int) -> Day {
        Day(rawValue: Int32(clamping: (instant >= 0 ? instant : instant - perDay + 1) / perDay))
    }

    /// The instants of days.
    static func of(_ days: ClosedRange<Day>) -> Range<Int> {
        start(of: days.lowerBound)..<start(of: days.upperBound) + perDay
    }
}
