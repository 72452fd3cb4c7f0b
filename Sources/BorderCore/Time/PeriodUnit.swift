/// The calendar units by which flows are grouped in time.
public enum PeriodUnit: String, CaseIterable, Sendable {
    case day, week, month, quarter, year

    /// The unit that holds `day`, named by its first day: the Monday of the ISO week, the first of the month.
    public func start(of day: Day) -> Day {
        let (year, month, dayOfMonth) = day.civil
        switch self {
        case .day: return day
        case .week: return day.advanced(by: 1 - day.isoWeekday)
        case .month: return day.advanced(by: 1 - dayOfMonth)
        case .quarter: return Day(rawValue: Day.daysFromCivil(year: year, month: (month - 1) / 3 * 3 + 1, day: 1))
        case .year: return Day(rawValue: Day.daysFromCivil(year: year, month: 1, day: 1))
        }
    }

    /// The first day of the unit after the one that starts at `start`.
    public func next(after start: Day) -> Day {
        switch self {
        case .day: start.advanced(by: 1)
        case .week: start.advanced(by: 7)
        case .month: self.start(of: start.advanced(by: 31))
        case .quarter: self.start(of: start.advanced(by: 93))
        case .year: self.start(of: start.advanced(by: 366))
        }
    }

    /// The days of the unit that holds `day`.
    public func days(around day: Day) -> ClosedRange<Day> {
        let first = start(of: day)
        // At the end of the calendar there is no next unit, and the last one may be cut short.
        let last = next(after: first).advanced(by: -1)
        return first...max(last, day)
    }

    /// `2022-09-24`, `2022-W38`, `2022-09`, `2022-Q3`, `2022` for the unit that holds `day`.
    public func label(of day: Day) -> String {
        let (year, month, _) = day.civil
        switch self {
        case .day: return day.description
        case .month: return "\(year.padded(to: 4))-\(month.padded(to: 2))"
        case .year: return year.padded(to: 4)
        case .quarter: return "\(year.padded(to: 4))-Q\((month - 1) / 3 + 1)"
        case .week:
            // An ISO week belongs to the year of its Thursday.
            let thursday = start(of: day).advanced(by: 3)
            let yearStart = PeriodUnit.year.start(of: thursday)
            let week = yearStart.distance(to: thursday) / 7 + 1
            return "\(thursday.civil.year.padded(to: 4))-W\(week.padded(to: 2))"
        }
    }
}
