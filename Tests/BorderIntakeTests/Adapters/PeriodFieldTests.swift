import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Days and periods of rows.
struct PeriodFieldTests {
    private func periods(_ text: String) throws -> [String] {
        try Reading(text).batches.flatMap { batch in
            (0..<batch.count).map { batch.period(of: $0)?.description ?? "none" }
        }
    }

    @Test func everyWayToWriteAPeriod() throws {
        let texts = [
            "2022-09-24", "2022-09-24/2022-09-25", "2022-09", "2022", "2022-09/2022-10",
            "2022-09-19..2022-09-21/2022-09-26",
            "2022-09-21/2022-09-26..2022-09-28", "", "2024-02-29",
        ]
        let read = try periods("period,place,count\n" + texts.map { "\($0),x,1\n" }.joined())
        #expect(
            read == [
                "2022-09-24", "2022-09-24/2022-09-25", "2022-09-01/2022-09-30", "2022-01-01/2022-12-31",
                "2022-09-01/2022-10-31", "2022-09-19..2022-09-21/2022-09-26", "2022-09-21/2022-09-26..2022-09-28",
                "none", "2024-02-29",
            ]
        )
    }

    @Test func aStartAndAnEndColumn() throws {
        let text = """
            from_date,to_date,place,count
            2022-09-21,2022-09-27,x,1
            2022-09-19..2022-09-21,2022-09-26,x,2
            2022-09,2022-10,x,3
            2022-09-21,2022-09-21,x,4
            ,,x,5

            """
        #expect(
            try periods(text) == [
                "2022-09-21/2022-09-27", "2022-09-19..2022-09-21/2022-09-26", "2022-09-01/2022-10-31", "2022-09-21",
                "none",
            ]
        )
    }

    @Test func columnsOfEndsAppearWithTheFirstRowThatNeedsThem() throws {
        let plain = try Reading("date,place,count\n2022-09-24,x,1\n2022-09-25,x,1\n")
        #expect(plain.batches.allSatisfy { $0.end == nil && $0.startLatest == nil && $0.endEarliest == nil })
        let ends = try #require(try Reading("date,place,count\n2022-09-24,x,1\n2022-09,x,1\n").batches.first)
        #expect(ends.end != nil && ends.startLatest == nil && ends.endEarliest == nil)
    }

    @Test func rowsInAnyOrderOfVaguenessKeepTheirPeriods() throws {
        let pool = [
            "2022-09-24", "2022-09-24/2022-09-25", "2022-09", "", "2022-09-19..2022-09-21/2022-09-26",
            "2022-09-21..2022-09-30/2022-09-21..2022-09-30",
        ]
        for seed in Seeds.below(200) {
            var random = SplitMix(seed: seed)
            let texts = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                pool[Int.random(in: 0..<pool.count, using: &random)]
            }
            let read = try periods("period,place,count\n" + texts.map { "\($0),x,1\n" }.joined())
            let expected = texts.map { Period($0)?.description ?? "none" }
            #expect(read == expected, "seed \(seed)")
        }
    }

    @Test func everyDayOfTwoHundredYearsIsReadAsTheCalendarHasIt() {
        var periods = PeriodText(limits: IntakeLimits())
        var day = Day.daysFromCivil(year: 1899, month: 12, day: 30)
        let last = Day.daysFromCivil(year: 2101, month: 1, day: 2)
        let valid = Day.daysFromCivil(year: 1900, month: 1, day: 1)...Day.daysFromCivil(year: 2100, month: 12, day: 31)
        while day <= last {
            let text = Array(Day(rawValue: day).description.utf8) + [UInt8](repeating: 0, count: 8)
            let read = text.withUnsafeBytes { periods.day(UnsafeRawBufferPointer(rebasing: $0[..<10])) }
            if read != (valid.contains(day) ? day : Day.unknown) { Issue.record("\(Day(rawValue: day)) → \(read)") }
            day += 1
        }
    }

    @Test func tenBytesThatAreNoDayAreNone() {
        var periods = PeriodText(limits: IntakeLimits())
        var random = SplitMix(seed: 5)
        for _ in 0..<200_000 {
            var text = Array("2022-09-24".utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let bytes = Array("0123456789-/:; \u{7F}a".utf8) + [0x80, 0xFF, 0]
                text[Int.random(in: 0..<10, using: &random)] = bytes[Int.random(in: 0..<bytes.count, using: &random)]
            }
            let read = (text + [0, 0, 0, 0, 0, 0, 0, 0]).withUnsafeBytes {
                periods.day(UnsafeRawBufferPointer(rebasing: $0[..<10]))
            }
            let expected = Day(String(decoding: text, as: UTF8.self)).map(\.rawValue) ?? Day.unknown
            let inside = periods.days.contains(expected) ? expected : Day.unknown
            if read != inside { Issue.record("\(String(decoding: text, as: UTF8.self)) → \(read)") }
        }
    }

    @Test(arguments: [
        ("24.9.2022", "write 2022-09-24"), ("2022.9.4", "write 2022-09-04"), ("2022/09/24", "write 2022-09-24"),
        ("9/10/2022", "write 2022-10-09 or 2022-09-10"), ("2022-9-4", "write 2022-09-04"),
        ("2022-09-24 10:00", "write 2022-09-24"), ("32.13.2022", "write words such as 'last week' into period_text"),
        ("2022-09-30/2022-09-31", "check the date"),
        ("/2022-09-21", "write the last day it may cover"),
    ])
    func suggestionsKnowOtherWaysToWriteADay(text: String, suggestion: String) {
        #expect(PeriodText(limits: IntakeLimits()).explain(text).suggestion == suggestion)
    }

    @Test func yearsBeyondTheLimitsAreRefused() {
        var limits = IntakeLimits()
        limits.years = 2020...2030
        let periods = PeriodText(limits: limits)
        #expect(periods.period("2022") != nil)
        #expect(periods.period("2019") == nil)
        #expect(periods.explain("2019").found == "'2019' is outside the years 2020–2030")
        limits.years = -5...99_999
        #expect(PeriodText(limits: limits).period("9999-12-31") != nil)
    }
}
