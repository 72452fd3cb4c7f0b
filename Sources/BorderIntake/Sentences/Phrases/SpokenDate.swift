import BorderCore

/// A date as people say it, of which parts may be left to the listener.
struct SpokenDate: Hashable, Sendable {
    var weekday: Int?
    var day: Int?
    var month: Int?
    var year: Int?

    /// The days it means when said with this as the last day it may lie on; `nil` where that leaves it open or no such
    /// day exists.
    ///
    /// What is left out is what lies nearest in the past: "the 21st" said on 5 October is 21 September.
    func days(notAfter limit: Day?) -> ClosedRange<Day>? {
        guard let days = candidate(limit) else { return nil }
        // A weekday beside a date must be true.
        if let weekday, days.lowerBound.isoWeekday != weekday { return nil }
        return days
    }

    private func candidate(_ limit: Day?) -> ClosedRange<Day>? {
        if let year { return Self.days(year: year, month: month, day: day) }
        guard let limit else { return nil }
        let civil = limit.civil
        if let month {
            // 29 February may lie eight years back.
            for year in stride(from: civil.year, through: civil.year - 8, by: -1) {
                if let days = Self.days(year: year, month: month, day: day), days.lowerBound <= limit { return days }
            }
            return nil
        }
        if let day {
            var (year, month) = (civil.year, civil.month)
            for _ in 0..<12 {
                if let date = Day(year: year, month: month, day: day), date <= limit { return date...date }
                (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
            }
            return nil
        }
        guard let weekday else { return nil }
        let date = limit.advanced(by: -((limit.isoWeekday - weekday + 7) % 7))
        return date...date
    }

    private static func days(year: Int, month: Int?, day: Int?) -> ClosedRange<Day>? {
        if let month, let day { return Day(year: year, month: month, day: day).map { $0...$0 } }
        guard let first = Day(year: year, month: month ?? 1, day: 1) else { return nil }
        return (month == nil ? PeriodUnit.year : .month).days(around: first)
    }

    /// The days of dates that follow each other: each lies no later than the next, the last no later than the limit.
    static func days(of dates: [SpokenDate], notAfter limit: Day?) -> [ClosedRange<Day>]? {
        guard let dates = filled(dates) else { return nil }
        var limit = limit
        var found: [ClosedRange<Day>] = []
        var next: SpokenDate?
        for date in dates.reversed() {
            var date = date
            if date.isBareDay, let next {
                // "Between 17 and 26 September": the first takes its month from the second.
                guard next.month != nil || next.day != nil || next.weekday != nil else { return nil }
                date.month = next.month
                date.year = next.month == nil ? nil : found.first?.lowerBound.civil.year
            }
            if date.year == nil, date.month != nil, let next, let year = next.year, date.month ?? 0 <= next.month ?? 0 {
                date.year = year
            }
            // "From Thursday to Thursday" is a week.
            let isRepeated = date.isBareWeekday && next == date
            guard let days = date.days(notAfter: isRepeated ? limit?.advanced(by: -1) : limit) else { return nil }
            if let later = found.first, later.upperBound < days.lowerBound { return nil }
            found.insert(days, at: 0)
            limit = days.lowerBound
            next = date
        }
        return found
    }

    /// "September 24–25": the second takes its month from the first. "2022–23" names no days.
    private static func filled(_ dates: [SpokenDate]) -> [SpokenDate]? {
        var dates = dates
        for index in dates.indices.dropFirst() where dates[index].isBareDay {
            let first = dates[index - 1]
            if first.day == nil && first.weekday == nil { return nil }
            if first.isBareDay { continue }
            if first.day != nil { (dates[index].month, dates[index].year) = (first.month, first.year) }
        }
        return dates
    }

    /// Whether which year or month is meant nobody can tell: the last of the dates comes again soon after the report, as
    /// a plan or a slip does, or is the month of whose first days the report is one.
    static func isOpen(_ dates: [SpokenDate], _ days: [ClosedRange<Day>], saidOn report: Day) -> Bool {
        guard let last = dates.last, let found = days.last?.lowerBound, last.year == nil else { return false }
        let (civil, current) = (found.civil, report.civil)
        if last.month != nil || last.isBareDay && dates.contains(where: { $0.month != nil }) {
            let again = (current.year...(current.year + 1)).compactMap {
                Day(year: $0, month: civil.month, day: civil.day)
            }
            return again.contains { (1...60).contains(report.distance(to: $0)) }
                || last.day == nil && (-1...0).contains(report.distance(to: found))
        }
        // "Since the 30th" said on the 29th is a month ago; "from the 10th to the 30th" may be a plan.
        guard dates.count > 1, last.isBareDay, let again = Day(year: current.year, month: current.month, day: civil.day)
        else {
            return false
        }
        return (1...7).contains(report.distance(to: again))
    }

    /// Whether dates without years are so far apart that they may have been told in the wrong order: "from 12 to 10
    /// May" is no year.
    static func mayBeSwapped(_ dates: [SpokenDate], _ days: [ClosedRange<Day>]) -> Bool {
        zip(dates, zip(days, days.dropFirst())).contains { date, days in
            date.month != nil && date.year == nil
                && days.0.lowerBound.civil.year < days.1.lowerBound.civil.year
                && days.0.lowerBound.distance(to: days.1.lowerBound) > 340
        }
    }

    /// Whether nothing but the day of a month is said.
    var isBareDay: Bool { day != nil && month == nil && weekday == nil }

    /// Whether nothing but a weekday is said.
    var isBareWeekday: Bool { weekday != nil && day == nil && month == nil }

    /// Whether the day of the report must be known to tell which day is meant.
    var needsReport: Bool { year == nil }
}
