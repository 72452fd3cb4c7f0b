import BorderCore
import Testing

@testable import BorderIntake

/// The days that words mean, said on a given day: the year's ends, ISO week 53, leap days, the changes of the clock.
struct PeriodPhraseTests {
    /// The day of the report, the words, and the days; or why there are none.
    static let phrases: [(reported: String, words: String, days: String)] = [
        ("2022-09-29", "since last week", "2022-09-19..2022-09-23/2022-09-26..2022-09-28"),
        ("2022-09-26", "since last week", "2022-09-19..2022-09-23/2022-09-23..2022-09-25"),
        ("2022-10-02", "since last week", "2022-09-19..2022-09-23/2022-09-29..2022-10-01"),
        ("2021-01-05", "since last week", "2020-12-28..2021-01-03/2021-01-02..2021-01-04"),
        ("2021-01-04", "last week", "2020-12-28/2021-01-03"),
        ("2021-01-03", "last week", "2020-12-21/2020-12-27"),
        ("2020-12-31", "this week", "2020-12-28/2020-12-29..2020-12-31"),
        ("2022-09-26", "at the weekend", "2022-09-24/2022-09-25"),
        ("2022-09-25", "at the weekend", "2022-09-24/2022-09-25"),
        ("2022-09-24", "over the weekend", "2022-09-24"),
        ("2022-09-25", "last weekend", "2022-09-17/2022-09-18"),
        ("2022-09-25", "this past weekend", "2022-09-17..2022-09-24/2022-09-18..2022-09-25"),
        ("2022-09-26", "over the past weekend", "2022-09-24/2022-09-25"),
        ("2022-10-01", "last weekend", "2022-09-24/2022-09-25"),
        ("2023-01-02", "during the weekend", "2022-12-31/2023-01-01"),
        ("2022-09-29", "since the 21st", "2022-09-21/2022-09-27..2022-09-29"),
        ("2022-10-05", "since the 21st", "2022-09-21/2022-10-03..2022-10-05"),
        ("2023-01-03", "since the 31st", "2022-12-31/2023-01-01..2023-01-03"),
        ("2022-03-01", "on the 30th", "2022-01-30"),
        ("2022-09-29", "since 21 September", "2022-09-21/2022-09-27..2022-09-29"),
        ("2022-09-29", "since September 21, 2022", "2022-09-21/2022-09-27..2022-09-29"),
        ("2022-09-29", "since Wednesday", "2022-09-28/2022-09-28..2022-09-29"),
        ("2022-09-29", "since Wednesday, 21 September", "2022-09-21/2022-09-27..2022-09-29"),
        (
            "2022-09-29", "since Friday, 21 September",
            "'since Friday, 21 September' names no day of the calendar, or in the wrong order"
        ),
        ("2022-01-05", "since 28 December", "2021-12-28/2022-01-03..2022-01-05"),
        ("2022-09-29", "in September alone", "2022-09-01/2022-09-27..2022-09-29"),
        ("2022-09-29", "in the first ten days of September", "2022-09-01/2022-09-10"),
        ("2022-09-29", "in the first three months of 2022", "2022-01-01/2022-03-31"),
        (
            "2022-09-29", "on 30 September",
            "'on 30 September' may be of one year or month or another; write the date out"
        ),
        ("2022-12-29", "on 3 January", "'on 3 January' may be of one year or month or another; write the date out"),
        ("2022-09-29", "in October", "'in October' may be of one year or month or another; write the date out"),
        ("2022-09-01", "in September", "'in September' may be of one year or month or another; write the date out"),
        (
            "2022-09-01", "since September",
            "'since September' may be of one year or month or another; write the date out"
        ),
        ("2022-09-03", "in September", "2022-09-01/2022-09-01..2022-09-03"),
        (
            "2022-09-27", "on 26-29 September",
            "'on 26-29 September' may be of one year or month or another; write the date out"
        ),
        (
            "2022-09-27", "on September 26-29",
            "'on September 26-29' may be of one year or month or another; write the date out"
        ),
        ("2022-09-27", "on the 29th", "2022-08-29"),
        (
            "2022-09-27", "between the 10th and the 29th",
            "'between the 10th and the 29th' may be of one year or month or another; write the date out"
        ),
        ("2022-09-29", "since December", "2021-12-01/2022-09-27..2022-09-29"),
        (
            "2022-09-29", "between 26 September and 3 October",
            "'between 26 September and 3 October' may be of one year or month or another; write the date out"
        ),
        (
            "2022-09-29", "from 12 September to 10 September",
            "'from 12 September to 10 September' may be of one year or month or another; write the date out"
        ),
        (
            "2022-09-29", "in the week to 3 October 2022",
            "'in the week to 3 October 2022' lies after the day of the report"
        ),
        ("2022-09-29", "from 2021 to 2023", "'from 2021 to 2023' lies after the day of the report"),
        ("2022-09-29", "from January to December 2021", "2021-01-01/2021-12-31"),
        ("2022-09-29", "over the last four days", "2022-09-24..2022-09-25/2022-09-27..2022-09-28"),
        ("2022-09-29", "over the past 4 days", "2022-09-24..2022-09-25/2022-09-27..2022-09-28"),
        ("2022-03-02", "in the last three days", "2022-02-26..2022-02-27/2022-02-28..2022-03-01"),
        ("2022-09-29", "yesterday", "2022-09-28"),
        ("2024-03-01", "yesterday", "2024-02-29"),
        ("2023-03-01", "yesterday", "2023-02-28"),
        ("2023-01-01", "yesterday", "2022-12-31"),
        ("2022-09-29", "today", "2022-09-29"),
        ("2022-09-29", "on Wednesday", "2022-09-28"),
        ("2022-09-28", "on Wednesday", "2022-09-28"),
        ("2022-09-29", "on Thursday", "2022-09-29"),
        ("2022-09-29", "last Wednesday", "2022-09-21..2022-09-28/2022-09-21..2022-09-28"),
        ("2022-09-29", "this week", "2022-09-26/2022-09-27..2022-09-29"),
        ("2022-09-29", "in the past week", "2022-09-21..2022-09-22/2022-09-27..2022-09-28"),
        ("2022-09-29", "in September", "2022-09-01/2022-09-27..2022-09-29"),
        ("2022-10-05", "in September", "2022-09-01/2022-09-30"),
        ("2022-01-10", "in December", "2021-12-01/2021-12-31"),
        ("2022-09-29", "in 2022", "2022-01-01/2022-09-27..2022-09-29"),
        ("2022-09-29", "in 2021", "2021-01-01/2021-12-31"),
        ("2023-02-01", "last month", "2023-01-01/2023-01-31"),
        ("2022-03-31", "last month", "2022-02-01/2022-02-28"),
        ("2024-03-31", "last month", "2024-02-01/2024-02-29"),
        ("2022-01-15", "last year", "2021-01-01/2021-12-31"),
        ("2022-09-29", "this year", "2022-01-01/2022-09-27..2022-09-29"),
        ("2025-02-10", "on 29 February", "2024-02-29"),
        ("2024-02-29", "on 29 February", "2024-02-29"),
        (
            "2022-09-29", "on 29 February 2023",
            "'on 29 February 2023' names no day of the calendar, or in the wrong order"
        ),
        ("2022-09-29", "since the mobilisation order", "2022-09-21/2022-09-27..2022-09-29"),
        ("2022-09-29", "in the week since the mobilisation", "2022-09-21/2022-09-27"),
        ("2022-09-30", "from 10:00 Thursday to 10:00 Friday", "2022-09-29T10:00/2022-09-30T10:00"),
        ("2022-09-29", "between 10 a.m. on Wednesday and 10 a.m. on Thursday", "2022-09-28T10:00/2022-09-29T10:00"),
        ("2022-10-31", "from 02:30 Sunday to 02:30 Monday", "2022-10-30T02:30/2022-10-31T02:30"),
        ("2022-03-28", "from 10:00 Saturday to 10:00 Sunday", "2022-03-26T10:00/2022-03-27T10:00"),
        ("2022-09-29", "on Wednesday between 10:00 and 18:00", "2022-09-28T10:00/2022-09-28T18:00"),
        ("2022-09-29", "between 17 and 26 September", "2022-09-17/2022-09-26"),
        ("2022-09-29", "on 24-25 September 2022", "2022-09-24/2022-09-25"),
        (
            "2022-09-29", "from 28 September to 3 October 2022",
            "'from 28 September to 3 October 2022' lies after the day of the report"
        ),
        ("2022-01-05", "from 28 December to 3 January", "2021-12-28/2022-01-03"),
        ("2022-09-29", "between Saturday and Monday", "2022-09-24/2022-09-26"),
        ("2022-09-29", "on Saturday and Sunday", "2022-09-24/2022-09-25"),
        ("2022-09-29", "in the past two weeks", "2022-09-14..2022-09-15/2022-09-27..2022-09-28"),
        ("2022-09-29", "in the last 24 hours", "2022-09-28..2022-09-29/2022-09-28..2022-09-29"),
        ("2022-09-29", "since the beginning of the year", "2022-01-01/2022-09-27..2022-09-29"),
        ("2022-09-29", "on 2022-09-24", "2022-09-24"),
        ("2022-09-29", "from Thursday to Thursday", "2022-09-22/2022-09-29"),
        ("2022-09-29", "on 3 October 2022", "'on 3 October 2022' lies after the day of the report"),
        ("2026-12-31", "since last week", "2026-12-21..2026-12-27/2026-12-28..2026-12-30"),
        ("2027-01-03", "last week", "2026-12-21/2026-12-27"),
        (
            "2022-09-29", "from 26 to 17 September",
            "'from 26 to 17 September' names no day of the calendar, or in the wrong order"
        ),
        ("none", "since last week", "'since last week' needs the day of the report (--reported)"),
        ("none", "on 24 September 2022", "2022-09-24"),
        ("none", "on 24 September", "'on 24 September' needs the day of the report (--reported)"),
        ("none", "between 17 and 26 September 2022", "2022-09-17/2022-09-26"),
        ("none", "yesterday", "'yesterday' needs the day of the report (--reported)"),
        ("none", "on Wednesday", "'on Wednesday' needs the day of the report (--reported)"),
        ("none", "in 2021", "2021-01-01/2021-12-31"),
        ("none", "since 21 September 2022", "'since 21 September 2022' needs the day of the report (--reported)"),
    ]

    @Test(arguments: phrases)
    func wordsAndTheDayOfTheReportGiveDays(_ reported: String, _ words: String, _ days: String) throws {
        let reading = try Sentences.read(
            "5 Russians entered Georgia \(words)",
            reported: reported == "none" ? nil : reported
        )
        let row = reading.row
        if let period = row.period {
            #expect((row.details.hours?.description(on: period) ?? period.description) == days)
            #expect(row.details.periodText == words)
            #expect(reading.leftOver == [])
            #expect(reading.isComplete)
        } else {
            #expect(reading.gaps.map(\.reason) == [days])
            // A comma parts what was left over.
            #expect(reading.leftOver.joined(separator: ", ") == words)
            #expect(!reading.isComplete)
        }
    }

    @Test func noPeriodEndsAfterTheReport() throws {
        for (reported, words, _) in Self.phrases where reported != "none" {
            let reading = try Sentences.read("5 Russians entered Georgia \(words)", reported: reported)
            guard let period = reading.row.period, let day = Day(reported) else { continue }
            #expect(period.endLatest <= day, "\(words) on \(reported)")
        }
    }

    @Test func withoutTheEventItsWordsStayEmpty() throws {
        let reading = try Sentences.read("5 Russians entered Georgia since the mobilisation order", anchor: nil)
        #expect(reading.row.period == nil)
        #expect(
            reading.gaps.map(\.reason) == ["'since the mobilisation order' needs the day of that event (--anchor)"]
        )
    }

    @Test func anEventOutsideTheOpenDaysNarrowsNothing() throws {
        for anchor in [nil, "2022-09-18", "2022-09-26"] {
            let reading = try Sentences.read("5 Russians entered Georgia since last week", anchor: anchor)
            #expect(reading.row.period?.description == "2022-09-19..2022-09-25/2022-09-26..2022-09-28")
        }
    }

    @Test func aForecastDoesNotLookBack() throws {
        let reading = try Sentences.read("10,000 Russians are expected to enter Finland on Saturday")
        #expect(reading.row.period == nil)
        #expect(reading.row.measure.kind == .forecast)
        #expect(
            reading.gaps.map(\.reason) == [
                "'on Saturday' in a forecast may lie before or after the report; write the date out"
            ]
        )
        let dated = try Sentences.read("10,000 Russians are expected to enter Finland on 1 October 2022")
        #expect(dated.row.period?.description == "2022-10-01")
    }
}
