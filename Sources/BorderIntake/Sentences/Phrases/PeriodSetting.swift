import BorderCore

/// What the words of a period are seen from, and what stood in them.
struct PeriodSetting: Hashable, Sendable {
    /// The day of the report.
    var report: Day?
    /// The event that the caller names.
    var anchor: Day?
    /// The dates in the words, in their order.
    var dates: [ClosedRange<Day>] = []
    /// The count in the words.
    var count = 0

    /// The days of an expression; `nil` where one of them is unknown or they are in no order.
    func period(of expression: PeriodExpression) -> Period? {
        let areApart = zip(dates, dates.dropFirst()).contains { $1.lowerBound != $0.upperBound.advanced(by: 1) }
        if expression.isUnbroken, areApart { return nil }
        guard let a = day(expression.start.early), let b = day(expression.start.late),
            let c = day(expression.end.early), let d = day(expression.end.late)
        else { return nil }
        // A narrow count can push a certain day past a possible one: "in one day".
        guard a <= b, c <= d, a <= d else { return nil }
        return Period(start: a...min(b, d), end: max(c, a)...d)
    }

    /// The same days with none after the report: what has not happened is not counted.
    ///
    /// An end that is cut lies in the last three days, as nobody counts up to the minute of the report.
    func cut(_ period: Period) -> (period: Period, isCut: Bool)? {
        guard let report, period.endLatest > report else { return (period, false) }
        guard period.startEarliest <= report else { return nil }
        let earliest = min(period.endEarliest, max(period.startEarliest, report.advanced(by: -2)))
        let start = period.startEarliest...min(period.startLatest, report)
        return Period(start: start, end: earliest...report).map { ($0, true) }
    }

    private func day(_ term: PeriodExpression.Term) -> Day? {
        let (counted, overflow) = term.counts.multipliedReportingOverflow(by: count)
        guard !overflow, counted.magnitude <= 100_000, let base = day(term.base) else { return nil }
        return base.advanced(by: term.days + counted)
    }

    /// The first day behind the counted months of a year.
    private func monthBehindCount(_ year: Day?) -> Day? {
        guard let year = year?.civil.year, (1...12).contains(count) else { return nil }
        return Day(year: count == 12 ? year + 1 : year, month: count % 12 + 1, day: 1)
    }

    private func monthOfYear(_ month: Int) -> Day? {
        guard let year = dates.first, year == PeriodUnit.year.days(around: year.lowerBound) else { return nil }
        return Day(year: year.lowerBound.civil.year, month: month, day: 1)
    }

    private func day(_ base: PeriodExpression.Base) -> Day? {
        switch base {
        case .report: report
        case .week: report.map { PeriodUnit.week.start(of: $0) }
        case .month: report.map { PeriodUnit.month.start(of: $0) }
        case .year: report.map { PeriodUnit.year.start(of: $0) }
        case .lastMonth: report.map { PeriodUnit.month.start(of: PeriodUnit.month.start(of: $0).advanced(by: -1)) }
        case .lastYear: report.map { PeriodUnit.year.start(of: PeriodUnit.year.start(of: $0).advanced(by: -1)) }
        case .saturday: report.map { $0.advanced(by: -1 - $0.isoWeekday) }
        case .weekend: report.map { $0.advanced(by: -(($0.isoWeekday + 1) % 7)) }
        case .first: dates.first?.lowerBound
        case .firstEnd: dates.first?.upperBound
        case .second: dates.count > 1 ? dates[1].lowerBound : nil
        case .secondEnd: dates.count > 1 ? dates[1].upperBound : nil
        case .lastEnd: dates.last?.upperBound
        case .april: monthOfYear(4)
        case .july: monthOfYear(7)
        case .october: monthOfYear(10)
        case .months: monthOfYear(1).flatMap { monthBehindCount($0) }
        case .yearMonths: monthBehindCount(report)
        case .anchor: anchor
        }
    }
}
