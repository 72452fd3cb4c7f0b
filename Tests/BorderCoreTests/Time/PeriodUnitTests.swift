import BorderCore
import BorderTestSupport
import Testing

@Suite struct PeriodUnitTests {
    private func label(_ unit: PeriodUnit, _ text: String) throws -> String {
        unit.label(of: try #require(Day(text)))
    }

    @Test func unitsOfOneDay() throws {
        #expect(try label(.day, "2022-09-24") == "2022-09-24")
        #expect(try label(.week, "2022-09-24") == "2022-W38")
        #expect(try label(.month, "2022-09-24") == "2022-09")
        #expect(try label(.quarter, "2022-09-24") == "2022-Q3")
        #expect(try label(.year, "2022-09-24") == "2022")
        #expect(PeriodUnit.allCases.map(\.rawValue) == ["day", "week", "month", "quarter", "year"])
    }

    // Published facts of ISO 8601 week numbering around the turn of years.
    @Test(arguments: [
        ("2020-12-31", "2020-W53"), ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"),
        ("2015-12-31", "2015-W53"), ("2016-01-03", "2015-W53"), ("2026-12-31", "2026-W53"),
        ("2022-01-01", "2021-W52"), ("2022-01-03", "2022-W01"), ("2024-12-30", "2025-W01"),
        ("2019-12-30", "2020-W01"), ("2010-01-03", "2009-W53"), ("2008-12-29", "2009-W01"),
        ("0001-01-01", "0001-W01"), ("9999-12-31", "9999-W52"),
    ])
    func isoWeeksAtYearBorders(day: String, week: String) throws {
        #expect(try label(.week, day) == week)
    }

    @Test func weekLabelsFollowTheDefinition() throws {
        // Week 1 is the week with 4 January in it; its Monday starts the count.
        var slow = SlowCalendar()
        var week = 0
        var year = 1800
        var previous = ""
        while slow.year < 1850 {
            let day = Day(rawValue: Int32(slow.daysSince1970))
            if slow.isoWeekday == 1 {
                let thursday = Day(rawValue: day.rawValue + 3)
                if thursday.civil.year != year || week == 0 {
                    year = thursday.civil.year
                    week = 1
                } else {
                    week += 1
                }
                let label = PeriodUnit.week.label(of: day)
                if year > 1800 { #expect(label == "\(year)-W\(week < 10 ? "0" : "")\(week)") }
                previous = label
            } else if !previous.isEmpty {
                #expect(PeriodUnit.week.label(of: day) == previous)
            }
            slow.goToNextDay()
        }
    }

    @Test(arguments: PeriodUnit.allCases)
    func unitsTileTheCalendar(unit: PeriodUnit) throws {
        var day = unit.start(of: try #require(Day("1899-12-31")))
        let last = try #require(Day("1925-01-01"))
        while day < last {
            let next = unit.next(after: day)
            #expect(day < next)
            #expect(unit.start(of: day) == day)
            #expect(unit.start(of: next.advanced(by: -1)) == day)
            #expect(unit.days(around: day) == day...next.advanced(by: -1))
            #expect(unit.label(of: day) == unit.label(of: next.advanced(by: -1)))
            #expect(unit.label(of: day) != unit.label(of: next))
            day = next
        }
    }

    @Test func labelsSortAsTimeDoes() throws {
        for unit in PeriodUnit.allCases {
            var day = try #require(Day("1999-11-20"))
            var previous = unit.label(of: day)
            for _ in 0..<900 {
                day = day.advanced(by: 1)
                let label = unit.label(of: day)
                #expect(previous <= label)
                previous = label
            }
        }
    }

    @Test(arguments: PeriodUnit.allCases)
    func theEndsOfTheCalendarHold(unit: PeriodUnit) {
        let (first, last) = (Day(rawValue: .min), Day(rawValue: .max))
        let near = [first, last].flatMap { end in
            [0, 1, 500].flatMap { [end.advanced(by: $0), end.advanced(by: -$0)] }
        }
        for day in near {
            #expect(unit.start(of: day) <= day)
            #expect(unit.days(around: day).contains(day))
            #expect(!unit.label(of: day).isEmpty)
        }
    }

    @Test func yearsBeyondFourDigitsKeepTheirDigits() {
        let day = Day(rawValue: Day.daysFromCivil(year: 12_345, month: 5, day: 6))
        #expect(PeriodUnit.year.label(of: day) == "12345")
        #expect(PeriodUnit.month.label(of: day) == "12345-05")
        #expect(PeriodUnit.quarter.label(of: day) == "12345-Q2")
        #expect(PeriodUnit.week.label(of: day).hasPrefix("12345-W"))
    }
}
