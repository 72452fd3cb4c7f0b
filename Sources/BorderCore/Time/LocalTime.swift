/// How the clocks of a place are set: so many minutes ahead of UTC, and whether they are put forward in summer.
package struct LocalTime: Hashable, Sendable {
    /// When clocks are an hour ahead of those of winter.
    package enum Summer: Hashable, Sendable {
        case never
        /// From the last Sunday of March to the last of October, everywhere at 01:00 UTC (since 1996).
        case european
        /// From the second Sunday of March to the first of November, at 02:00 of the local clock (since 2007).
        case american
    }

    /// Minutes ahead of UTC in winter.
    package let minutes: Int
    /// When an hour is added.
    package let summer: Summer
    /// The first year for which this is known.
    package let since: Int

    /// Clocks that are set so from a year on.
    package init(minutes: Int, summer: Summer = .never, since: Int) {
        self.minutes = minutes
        self.summer = summer
        self.since = since
    }

    /// How many minutes the clocks are ahead of UTC at a moment, in minutes since 1970-01-01T00:00Z; `nil` before the
    /// first year for which it is known.
    package func offset(at moment: Int64) -> Int? {
        let day = LocalTime.day(moment)
        let year = day.civil.year
        guard year >= since else { return nil }
        func starts(_ month: Int, sunday: Int, at minute: Int) -> Int64 {
            let first = Day(rawValue: Day.daysFromCivil(year: year, month: month, day: 1))
            let toSunday = 7 - first.isoWeekday
            // The fifth Sunday may be none of the month; the last is meant.
            let days = toSunday + 7 * (sunday - 1)
            let length = Day.daysInMonth(month, ofYear: year)
            return Int64(first.advanced(by: days < length ? days : days - 7).rawValue) * 1440 + Int64(minute)
        }
        let isSummer =
            switch summer {
            case .never: false
            case .european: moment >= starts(3, sunday: 5, at: 60) && moment < starts(10, sunday: 5, at: 60)
            case .american:
                moment >= starts(3, sunday: 2, at: 120 - minutes) && moment < starts(11, sunday: 1, at: 60 - minutes)
            }
        return minutes + (isSummer ? 60 : 0)
    }

    /// The day that the local calendar shows at a moment, in minutes since 1970-01-01T00:00Z.
    package func day(at moment: Int64) -> Day? { offset(at: moment).map { LocalTime.day(moment + Int64($0)) } }

    private static func day(_ minutes: Int64) -> Day {
        Day(rawValue: Int32(clamping: minutes.floored(by: 1440)))
    }
}

extension Int64 {
    fileprivate func floored(by divisor: Int64) -> Int64 {
        self / divisor - (self % divisor < 0 ? 1 : 0)
    }
}
