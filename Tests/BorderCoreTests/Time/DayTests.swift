import BorderCore
import BorderTestSupport
import Testing

@Suite struct DayTests {
    @Test func everyDayOfFourCenturiesAgreesWithASlowCalendar() throws {
        var slow = SlowCalendar()
        var before: Day?
        while slow.year < 2201 {
            let day = try #require(Day(year: slow.year, month: slow.month, day: slow.day))
            // One expectation a day would drown the report; the first disagreement ends the test.
            guard Int(day.rawValue) == slow.daysSince1970, day.civil == (slow.year, slow.month, slow.day),
                day.isoWeekday == slow.isoWeekday, before.map({ $0.advanced(by: 1) == day }) ?? true
            else {
                Issue.record("\(slow.text) is \(day) with weekday \(day.isoWeekday), \(day.rawValue) days after 1970")
                return
            }
            before = day
            slow.goToNextDay()
        }
        #expect(before == Day("2200-12-31"))
    }

    @Test func textAndDayAgreeOnEveryDayOfThreeLeapCycles() throws {
        var slow = SlowCalendar()
        while slow.year < 1812 {
            let day = Day(slow.text)
            #expect(day?.description == slow.text)
            #expect(day.map { Int($0.rawValue) } == slow.daysSince1970)
            slow.goToNextDay()
        }
    }

    @Test func monthLengthsFollowTheSlowCalendar() {
        var slow = SlowCalendar()
        while slow.year < 2001 {
            if slow.day == 1 { #expect(Day.daysInMonth(slow.month, ofYear: slow.year) == slow.monthLength) }
            slow.goToNextDay()
        }
    }

    @Test(arguments: [
        ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2), ("2022-09-21", 19_256, 3),
        ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
    ])
    func knownDays(text: String, rawValue: Int32, weekday: Int) throws {
        let day = try #require(Day(text))
        #expect(day.rawValue == rawValue)
        #expect(day.isoWeekday == weekday)
        #expect(day.description == text)
        #expect(Day(rawValue: rawValue) == day)
    }

    @Test(arguments: [
        "", "2022", "2022-09", "2022-9-21", "22-09-21", "2022-02-30", "2022-02-31", "2022-13-01", "2022-00-10",
        "2022-01-00", "2022-01-32", "1900-02-29", "2100-02-29", "0000-01-01", "2022/09/21", "2022-09-21 ",
        " 2022-09-21", "2022-09-21T00:00", "+022-09-21", "-022-09-21", "２０２２-09-21", "٢٠٢٢-٠٩-٢١",
        "2022-09-2١", "2022‐09‐21", "2022-0a-21", "2022-09-2\u{0}", "99999999999999999999", "\u{FEFF}2022-09-21",
    ])
    func whatIsNoDateIsNil(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func hostileTextNeverTraps() {
        var random = SplitMix(seed: 1)
        let bytes = Array("0123456789-/.: W\u{0}é²".utf8)
        for _ in 0..<5_000 {
            let length = Int.random(in: 0...14, using: &random)
            let text = String(
                decoding: (0..<length).map { _ in bytes.randomElement(using: &random) ?? 0 },
                as: UTF8.self
            )
            if let day = Day(text) { #expect(day.description == text) }
        }
    }

    @Test func aDateOutsideTheCalendarIsNil() {
        #expect(Day(year: 2023, month: 2, day: 29) == nil)
        #expect(Day(year: 2024, month: 2, day: 29) != nil)
        #expect(Day(year: 10_000, month: 1, day: 1) == nil)
        #expect(Day(year: 0, month: 1, day: 1) == nil)
        #expect(Day(year: .max, month: .max, day: .max) == nil)
        #expect(Day(year: .min, month: .min, day: .min) == nil)
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func advancingAndDistanceUndoEachOther(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let day = Day(rawValue: Int32.random(in: -1_000_000...1_000_000, using: &random))
        let count = Int.random(in: -1_000_000...1_000_000, using: &random)
        let other = day.advanced(by: count)
        #expect(day.distance(to: other) == count)
        #expect(other.distance(to: day) == -count)
        #expect((day < other) == (count > 0))
        #expect(other.advanced(by: -count) == day)
    }

    @Test func theEndsOfTheCalendarHold() {
        let first = Day(rawValue: .min)
        let last = Day(rawValue: .max)
        #expect(last.advanced(by: 1) == last)
        #expect(last.advanced(by: .max) == last)
        #expect(first.advanced(by: -1) == first)
        #expect(first.advanced(by: .min) == first)
        #expect(first.advanced(by: .max) == last)
        #expect(first.distance(to: last) == Int(UInt32.max))
        #expect((1...7).contains(first.isoWeekday))
        #expect((1...7).contains(last.isoWeekday))
        #expect(!first.description.isEmpty)
        #expect(last.description == "5881580-07-11")
        #expect(Day.daysFromCivil(year: 100_000_000, month: 1, day: 1) == .max)
        #expect(Day.daysFromCivil(year: -100_000_000, month: 1, day: 1) == .min)
    }
}
