import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Dates and times as they are written, in every order.
struct DatePhraseTests {
    private static func phrase(_ text: String, _ language: String = "en") throws -> (DatePhrase, Int) {
        let tokens = SentenceToken.tokens(of: text)
        return (DatePhrase(tokens, try Sentences.language(language)), tokens.count)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    private static func ordinal(_ day: Int) -> String {
        let ending = [1: "st", 21: "st", 31: "st", 2: "nd", 22: "nd", 3: "rd", 23: "rd"][day] ?? "th"
        return "\(day)\(ending)"
    }

    /// The ways to write a day; each with whether it says the year and the weekday.
    private static func texts(_ day: Day) -> [(text: String, hasYear: Bool, hasWeekday: Bool)] {
        let (year, number, date) = day.civil
        let (month, weekday) = (months[number - 1], weekdays[day.isoWeekday - 1])
        let short = month.prefix(3)
        return [
            ("\(date) \(month) \(year)", true, false), ("\(month) \(date), \(year)", true, false),
            ("\(month) \(date) \(year)", true, false), ("\(ordinal(date)) \(month), \(year)", true, false),
            ("the \(ordinal(date)) of \(month) \(year)", true, false), ("\(month) \(ordinal(date))", false, false),
            ("\(date) \(month)", false, false), ("\(short). \(date)", false, false), ("\(date) \(short)", false, false),
            ("\(day)", true, false), ("\(weekday), \(date) \(month) \(year)", true, true),
            ("\(weekday), \(month) \(date)", false, true), ("\(weekday) the \(ordinal(date)) of \(month)", false, true),
            ("\(weekday.prefix(3)). \(date) \(short) \(year)", true, true),
            ("\(month.uppercased()) \(date), \(year)", true, false),
        ]
    }

    @Test func aDayIsReadHoweverItIsWritten() throws {
        var random = SplitMix(seed: 61)
        for _ in 0..<250 {
            let day = Day(rawValue: Int32.random(in: -25_000...47_000, using: &random))
            let (year, month, date) = day.civil
            for (text, hasYear, hasWeekday) in Self.texts(day) {
                let (phrase, count) = try Self.phrase(text)
                let found = phrase.date(0)
                var expected = SpokenDate(day: date, month: month, year: hasYear ? year : nil)
                expected.weekday = hasWeekday ? day.isoWeekday : nil
                #expect(found?.0 == expected, "\(text)")
                #expect(found?.1 == count, "\(text)")
            }
        }
    }

    @Test(arguments: [
        ("September", SpokenDate(month: 9), 1), ("September 2022", SpokenDate(month: 9, year: 2022), 2),
        ("September 21,000 people", SpokenDate(month: 9), 1), ("September 32", SpokenDate(month: 9), 1),
        ("September 1899", SpokenDate(month: 9), 1), ("2022", SpokenDate(year: 2022), 1),
        ("the 21st", SpokenDate(day: 21), 3), ("21st century", SpokenDate(day: 21), 2),
        ("Saturday", SpokenDate(weekday: 6), 1), ("Saturday, officials", SpokenDate(weekday: 6), 1),
        ("Saturday in September", SpokenDate(weekday: 6), 1), ("May", SpokenDate(month: 5), 1),
        ("1 September, 2,000 people", SpokenDate(day: 1, month: 9), 2), ("2022-09", SpokenDate(year: 2022), 1),
        ("24.09.2022", SpokenDate(day: 24, month: 9, year: 2022), 5),
        ("8.9.2022", SpokenDate(day: 8, month: 9, year: 2022), 5),
        ("9/24/2022", SpokenDate(day: 24, month: 9, year: 2022), 5),
        ("24/9/2022", SpokenDate(day: 24, month: 9, year: 2022), 5),
        ("2022-13-01", SpokenDate(year: 2022), 1), ("2022-02-31", SpokenDate(day: 31, month: 2, year: 2022), 5),
    ])
    func aDateEndsWhereItsWordsEnd(_ text: String, _ date: SpokenDate, _ length: Int) throws {
        let found = try Self.phrase(text).0.date(0)
        #expect(found?.0 == date)
        #expect(found?.1 == length)
    }

    @Test(arguments: [
        "", "the", "21", "21 people", "0 September", "32 September", "021 September", "1899", "2101", "02022",
        "24.13.2022", "9.24.2022", "9/8/2022", "24/13/2022", "24.9/2022", "24 . 9 . 2022", "week", "-1 September",
    ])
    func whatIsNoDateIsNone(_ text: String) throws {
        let found = try Self.phrase(text).0.date(0)
        #expect(found == nil)
    }

    @Test func everyMinuteOfTheDayIsATime() throws {
        for hour in 0...24 {
            for minute in stride(from: 0, through: 59, by: hour == 24 ? 59 : 7) {
                let digits = (minute < 10 ? "0" : "") + "\(minute)"
                let time = try Self.phrase("\(hour):\(digits) on").0.time(0)
                if hour == 24 && minute > 0 {
                    #expect(time == nil)
                } else {
                    #expect(time?.minute == hour * 60 + minute && time?.length == 3)
                }
                for (half, word) in [(0, "a.m."), (0, "am"), (12, "p.m."), (12, "pm")] {
                    let text = "\(hour):\(digits) \(word)"
                    let (phrase, count) = try Self.phrase(text)
                    let spoken = phrase.time(0)
                    // Twelve stands for nought: 12:30 a.m. is half an hour into the day.
                    let expected = (1...12).contains(hour) ? ((hour == 12 ? 0 : hour) + half) * 60 + minute : nil
                    if let expected { #expect(spoken?.minute == expected && spoken?.length == count, "\(text)") }
                }
            }
        }
    }

    @Test(arguments: [
        ("noon", 720), ("midday", 720), ("10 a.m.", 600), ("12 am", 0), ("12 pm", 720), ("1pm", 780), ("00:00", 0),
        ("24:00", 1440),
    ])
    func timesInWords(_ text: String, _ minute: Int) throws {
        #expect(try Self.phrase(text).0.time(0)?.minute == minute)
    }

    @Test(arguments: [
        "", "10", "10 people", "25:00", "10:60", "10:5", "10:000", "24:01", "100:00", "a.m.", ":30", "10.",
    ])
    func whatIsNoTimeIsNone(_ text: String) throws { #expect(try Self.phrase(text).0.time(0) == nil) }

    @Test(arguments: [
        ("21 сентября", SpokenDate(day: 21, month: 9), 2),
        ("21 сентября 2022", SpokenDate(day: 21, month: 9, year: 2022), 3),
        ("сентябре 2022", SpokenDate(month: 9, year: 2022), 2), ("среду", SpokenDate(weekday: 3), 1),
    ])
    func russianDates(_ text: String, _ date: SpokenDate, _ length: Int) throws {
        let found = try Self.phrase(text, "ru").0.date(0)
        #expect(found?.0 == date && found?.1 == length)
    }
}
