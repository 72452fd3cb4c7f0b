import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// The day that is meant by a date with parts left out: the nearest in the past, found here by turning back the leaves
/// of a calendar.
struct SpokenDateTests {
    /// The last day up to a limit that a date fits.
    private static func turnBack(_ date: SpokenDate, from limit: Day, leaves: Int = 366 * 9) -> Day? {
        var day = limit
        for _ in 0..<leaves {
            let civil = day.civil
            let fits = (date.month ?? civil.month) == civil.month && (date.day ?? civil.day) == civil.day
            let isFirst = date.month == nil || date.day != nil || civil.day == 1
            let isOnlyWeekday = date.month == nil && date.day == nil
            if fits && isFirst && (!isOnlyWeekday || day.isoWeekday == date.weekday) { return day }
            day = day.advanced(by: -1)
        }
        return nil
    }

    /// Days around leap days, ends of years and months.
    private static let limits: [Day] = [
        "1900-03-01", "1904-02-28", "2000-02-29", "2021-01-01", "2022-03-01", "2022-09-29", "2023-12-31", "2024-02-28",
        "2024-02-29", "2024-03-31", "2025-02-28",
    ].compactMap { Day($0) }

    @Test(arguments: limits) func everyDayOfAMonthIsTheNearest(_ limit: Day) {
        for day in 1...31 {
            let date = SpokenDate(day: day)
            let found = Self.turnBack(date, from: limit)
            #expect(date.days(notAfter: limit) == found.map { $0...$0 }, "\(day) before \(limit)")
        }
    }

    @Test(arguments: limits) func everyDayOfTheYearIsTheNearest(_ limit: Day) {
        for month in 1...12 {
            for day in 1...31 {
                let date = SpokenDate(day: day, month: month)
                let found = Self.turnBack(date, from: limit)
                #expect(date.days(notAfter: limit) == found.map { $0...$0 }, "\(day).\(month). before \(limit)")
                for weekday in 1...7 {
                    let dated = SpokenDate(weekday: weekday, day: day, month: month)
                    let isTrue = found?.isoWeekday == weekday
                    #expect(dated.days(notAfter: limit) == (isTrue ? found.map { $0...$0 } : nil))
                }
            }
        }
    }

    @Test(arguments: limits) func everyWeekdayAndMonthIsTheNearest(_ limit: Day) throws {
        for weekday in 1...7 {
            let found = Self.turnBack(SpokenDate(weekday: weekday), from: limit)
            #expect(SpokenDate(weekday: weekday).days(notAfter: limit) == found.map { $0...$0 })
        }
        for month in 1...12 {
            let first = try #require(Self.turnBack(SpokenDate(month: month), from: limit))
            var last = first
            while last.advanced(by: 1).civil.month == month { last = last.advanced(by: 1) }
            #expect(SpokenDate(month: month).days(notAfter: limit) == first...last)
        }
    }

    @Test func withAYearNothingDependsOnTheReport() {
        let limits: [Day?] = [nil, Day("1990-01-01"), Day("2090-01-01")]
        for limit in limits {
            #expect(
                SpokenDate(day: 29, month: 2, year: 2024).days(notAfter: limit)?.lowerBound.description == "2024-02-29"
            )
            #expect(SpokenDate(day: 29, month: 2, year: 2023).days(notAfter: limit) == nil)
            #expect(SpokenDate(month: 2, year: 2024).days(notAfter: limit)?.upperBound.description == "2024-02-29")
            #expect(SpokenDate(year: 2024).days(notAfter: limit)?.upperBound.description == "2024-12-31")
            #expect(SpokenDate(weekday: 4, day: 29, month: 2, year: 2024).days(notAfter: limit) != nil)
            #expect(SpokenDate(weekday: 5, day: 29, month: 2, year: 2024).days(notAfter: limit) == nil)
        }
        #expect(SpokenDate(day: 29, month: 2).days(notAfter: nil) == nil)
        #expect(SpokenDate(weekday: 1).days(notAfter: nil) == nil)
        #expect(SpokenDate().days(notAfter: Day("2022-09-29")) == nil)
    }

    /// The ways to say two days, of which the first may leave out what the second says.
    private static func pairs(_ one: Day, _ other: Day, _ limit: Day) -> [[SpokenDate]] {
        let (a, b) = (one.civil, other.civil)
        let full = SpokenDate(day: b.day, month: b.month, year: b.year)
        var pairs = [[SpokenDate(day: a.day, month: a.month, year: a.year), full]]
        if one.distance(to: limit) < 365 {
            pairs.append([SpokenDate(day: a.day, month: a.month), SpokenDate(day: b.day, month: b.month)])
        }
        if (a.year, a.month) == (b.year, b.month) { pairs.append([SpokenDate(day: a.day), full]) }
        // "24 September and 3 October 2022".
        if a.year == b.year { pairs.append([SpokenDate(day: a.day, month: a.month), full]) }
        if one.distance(to: other) < 7 && other.distance(to: limit) < 7 && one != other {
            pairs.append([SpokenDate(weekday: one.isoWeekday), SpokenDate(weekday: other.isoWeekday)])
        }
        return pairs
    }

    @Test func twoDaysAreFoundHoweverTheyAreSaid() {
        var random = SplitMix(seed: 51)
        for _ in 0..<3000 {
            let limit = Day(rawValue: Int32.random(in: -25_000...40_000, using: &random))
            let other = limit.advanced(by: -Int.random(in: 0...40, using: &random))
            let one = other.advanced(by: -Int.random(in: 0...40, using: &random))
            for dates in Self.pairs(one, other, limit) {
                let found = SpokenDate.days(of: dates, notAfter: limit)
                #expect(found == [one...one, other...other], "\(one) \(other) said on \(limit) as \(dates)")
            }
        }
    }

    @Test func daysInTheWrongOrderAreNone() throws {
        let limit = try #require(Day("2022-09-29"))
        let late = SpokenDate(day: 26, month: 9, year: 2022)
        #expect(SpokenDate.days(of: [late, SpokenDate(day: 17, month: 9, year: 2022)], notAfter: limit) == nil)
        #expect(SpokenDate.days(of: [SpokenDate(day: 27), late], notAfter: limit) == nil)
        #expect(SpokenDate.days(of: [late, SpokenDate(weekday: 1)], notAfter: limit)?.count == 2)
        #expect(SpokenDate.days(of: [], notAfter: limit) == [])
    }

    @Test func theSameWeekdayTwiceIsAWeek() {
        for limit in Self.limits {
            for weekday in 1...7 {
                let days = SpokenDate.days(
                    of: [SpokenDate(weekday: weekday), SpokenDate(weekday: weekday)],
                    notAfter: limit
                )
                #expect(days?.count == 2)
                #expect(days.map { $0[0].lowerBound.distance(to: $0[1].lowerBound) } == 7)
                #expect(days?.last?.lowerBound == Self.turnBack(SpokenDate(weekday: weekday), from: limit))
            }
        }
    }
}
