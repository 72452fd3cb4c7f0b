package import BorderCore

extension PeriodUnit {
    /// The first day of the unit that the unit of `day` is compared with a year later: the same weekday 52 weeks
    /// before, the ISO week of the same number (52 for a 53rd that the year before does not have), the same month,
    /// quarter or year.
    package func sameUnitLastYear(as day: Day) -> Day {
        let first = start(of: day)
        switch self {
        case .day: return first.advanced(by: -364)
        case .week:
            // The week that holds 4 January is the first of its ISO year.
            let thursday = first.advanced(by: 3)
            let year = thursday.civil.year
            let week = start(of: PeriodUnit.fourthOfJanuary(year)).distance(to: first) / 7
            let start = start(of: PeriodUnit.fourthOfJanuary(year - 1)).advanced(by: week * 7)
            let isNextYear = start >= self.start(of: PeriodUnit.fourthOfJanuary(year))
            return isNextYear ? start.advanced(by: -7) : start
        case .month, .quarter, .year:
            let (year, month, _) = first.civil
            return Day(rawValue: Day.daysFromCivil(year: year - 1, month: month, day: 1))
        }
    }

    private static func fourthOfJanuary(_ year: Int) -> Day {
        Day(rawValue: Day.daysFromCivil(year: year, month: 1, day: 4))
    }
}
