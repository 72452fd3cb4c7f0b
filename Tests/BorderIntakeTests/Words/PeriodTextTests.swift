import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// The fast reader of days against the plain one, and words for what is none.
struct PeriodTextTests {
    /// What the fast reader makes of a text.
    private static func fast(_ text: [UInt8], _ reader: inout PeriodText) -> Int32 {
        (text + [UInt8](repeating: 0x39, count: 16)).withUnsafeBytes { all in
            reader.day(UnsafeRawBufferPointer(rebasing: all[..<text.count]))
        }
    }

    private static func limits(_ years: ClosedRange<Int>) -> IntakeLimits {
        var limits = IntakeLimits()
        limits.years = years
        return limits
    }

    @Test func everyDayOfFiveCenturiesIsRead() throws {
        var reader = PeriodText(limits: Self.limits(1700...2199))
        let first = try #require(Day("1700-01-01"))
        for offset in stride(from: 0, to: 182_600, by: 7) {
            let day = first.advanced(by: offset)
            #expect(Self.fast(Array("\(day)".utf8), &reader) == day.rawValue)
        }
    }

    /// Every byte at every place of a date: a day for the one reader is a day for the other.
    @Test func everyByteAtEveryPlaceAgreesWithThePlainReader() {
        var reader = PeriodText(limits: Self.limits(1...9999))
        for date in ["2022-09-24", "2024-02-29", "1999-12-31", "0001-01-01", "9999-10-10"] {
            for place in 0..<10 {
                for byte in UInt8.min ... .max {
                    var text = Array(date.utf8)
                    text[place] = byte
                    let plain = String(validating: text, as: UTF8.self).flatMap { Day($0) }
                    #expect(Self.fast(text, &reader) == plain?.rawValue ?? Day.unknown, "\(text)")
                }
            }
        }
    }

    @Test func textsOfAnotherLengthAreNoDay() {
        var reader = PeriodText(limits: IntakeLimits())
        for text in ["", "2022", "2022-09", "2022-09-2", "2022-09-240", "2022-09-24 ", " 2022-09-24", "2022-9-24"] {
            #expect(Self.fast(Array(text.utf8), &reader) == Day.unknown, "\(text)")
        }
    }

    @Test(arguments: [(1900...2100, "1899-12-31", "1900-01-01", "2100-12-31", "2101-01-01")])
    func onlyTheYearsOfTheLimitsAreBelieved(
        _ years: ClosedRange<Int>,
        _ a: String,
        _ b: String,
        _ c: String,
        _ d: String
    ) {
        var reader = PeriodText(limits: Self.limits(years))
        // Asked twice, because the last day is remembered.
        let isDay = [a, b, b, a, c, d, d, c].map { Self.fast(Array($0.utf8), &reader) != Day.unknown }
        #expect(isDay == [false, true, true, false, true, false, false, true])
        #expect(reader.period("\(a)/\(b)") == nil && reader.period("\(c)/\(d)") == nil)
        #expect(reader.period("\(b)/\(c)")?.description == "\(b)/\(c)")
        #expect(Period("\(b)..\(c)/\(d)").map { reader.believes($0) } == false)
    }

    @Test(arguments: [
        ("2022-09-21/..", true), ("2022-09-21/", true), ("2022-21", true), ("2022-41", true), ("2022-20", false),
        ("2022-42", false), ("2022-09~", true), ("2022?", true), ("2022%", true), ("20XX", true), ("{2022}", true),
        ("[2022]", true), ("2022-09-24", false), ("last week?", false), ("~2022", false), ("", false), ("soon", false),
        ("../2022", false), ("2022/../2023", false), ("\(String(repeating: "2", count: 199))?", true),
        ("\(String(repeating: "2", count: 200))?", false),
    ])
    func theMarksOfTheExtendedFormatAreSeen(_ text: String, _ isEDTF: Bool) {
        #expect(PeriodText.isEDTF(text) == isEDTF)
    }

    private static let usual = "a day as YYYY-MM-DD, a month as YYYY-MM, or a period as START/END"

    @Test(arguments: [
        ("2022-02-31", "'2022-02-31' does not exist", "a day of that month from 01 to 28", "check the date"),
        ("2024-02-30", "'2024-02-30' does not exist", "a day of that month from 01 to 29", "check the date"),
        ("2022-04-00", "'2022-04-00' does not exist", "a day of that month from 01 to 30", "check the date"),
        ("2022-13-01", "'2022-13-01' has month 13", "a month from 01 to 12 in YYYY-MM-DD", "check the date"),
        ("2022-09-21/2022-09-31", "'2022-09-31' does not exist", "a day of that month from 01 to 30", "check the date"),
        (
            "2022-09-27/2022-09-21", "the period '2022-09-27/2022-09-21' ends before it starts", "START/END",
            "write 2022-09-21/2022-09-27?"
        ),
        ("2022-09-21/", "'2022-09-21/' leaves one end open", usual, "write the last day it may cover"),
        ("../2022-09-21", "'../2022-09-21' leaves one end open", usual, "write the last day it may cover"),
        ("1822-09-24", "'1822-09-24' is outside the years 1900–2100", usual, "check the year"),
        ("2022/2101", "'2022/2101' is outside the years 1900–2100", usual, "check the year"),
        ("24.9.2022", "'24.9.2022' is no day as YYYY-MM-DD", usual, "write 2022-09-24"),
        ("9/10/2022", "'9/10/2022' is no day as YYYY-MM-DD", usual, "write 2022-10-09 or 2022-09-10"),
        ("9/24/2022", "'9/24/2022' is no day as YYYY-MM-DD", usual, "write 2022-09-24"),
        ("2022-9-4", "'2022-9-4' is no day as YYYY-MM-DD", usual, "write 2022-09-04"),
        ("2022/9/4", "'2022/9/4' is no day as YYYY-MM-DD", usual, "write 2022-09-04"),
        ("24.9.22", "'24.9.22' is no period", usual, "write words such as 'last week' into period_text"),
        ("2022-09-24T10:00", "'2022-09-24T10:00' has a time of day", usual, "write 2022-09-24"),
        ("2022-09-24 10:00", "'2022-09-24 10:00' has a time of day", usual, "write 2022-09-24"),
        ("last week", "'last week' is no period", usual, "write words such as 'last week' into period_text"),
        (
            String(repeating: "x", count: 65), "'\(String(repeating: "x", count: 40))…' is no period", usual,
            "move the words to period_text"
        ),
    ])
    func everyFaultInFull(_ text: String, _ found: String, _ expected: String, _ suggestion: String) {
        let words = PeriodText(limits: IntakeLimits()).explain(text)
        #expect(words.found == found)
        #expect(words.expected == expected)
        #expect(words.suggestion == suggestion)
    }

    /// A day in an order that is not ours is suggested in ours; what is suggested can be read.
    @Test func daysInOtherOrdersAreSuggested() {
        var random = SplitMix(seed: 96)
        let reader = PeriodText(limits: IntakeLimits())
        for _ in 0..<600 {
            let day = Day(rawValue: Int32.random(in: -25_000...47_000, using: &random))
            let (year, month, date) = day.civil
            for text in ["\(date).\(month).\(year)", "\(date)-\(month)-\(year)", "\(year).\(month).\(date)"] {
                #expect(reader.explain(text).suggestion == "write \(day)", "\(text)")
            }
            let american = reader.explain("\(month)/\(date)/\(year)").suggestion
            #expect(american.contains("\(day)"))
            // The first twelve days of a month can be read both ways, and one of them is the same.
            #expect(american.contains(" or ") == (date <= 12 && date != month), "\(american)")
        }
    }
}
