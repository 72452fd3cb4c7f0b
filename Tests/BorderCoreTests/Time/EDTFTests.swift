import BorderCore
import BorderTestSupport
import Testing

/// The Extended Date/Time Format (ISO 8601-2), in and out.
struct EDTFTests {
    @Test(arguments: [
        ("2022-09-24", "2022-09-24"), ("2022-09", "2022-09-01/2022-09-30"), ("2024-02", "2024-02-01/2024-02-29"),
        ("2022", "2022-01-01/2022-12-31"), ("2022-09-21/2022-09-27", "2022-09-21/2022-09-27"),
        ("2022-09/2022-10", "2022-09-01/2022-10-31"), ("2021/2022-03-05", "2021-01-01/2022-03-05"),
        ("2022-09-24~", "2022-09-23..2022-09-25/2022-09-23..2022-09-25"), ("2022-09-24?", "2022-09-24"),
        ("2022-09-24%", "2022-09-23..2022-09-25/2022-09-23..2022-09-25"),
        ("2022-09~", "2022-08-01..2022-10-01/2022-08-31..2022-10-31"),
        ("2022~", "2021-01-01..2023-01-01/2021-12-31..2023-12-31"),
        ("2022-09-21~/2022-09-27", "2022-09-20..2022-09-22/2022-09-27"),
        ("2022-09-XX", "2022-09-01..2022-09-30/2022-09-01..2022-09-30"),
        ("2022-09-2X", "2022-09-20..2022-09-29/2022-09-20..2022-09-29"),
        ("2022-02-3X", ""), ("2022-XX", "2022-01-01..2022-12-01/2022-01-31..2022-12-31"),
        ("2022-1X", "2022-10-01..2022-12-01/2022-10-31..2022-12-31"),
        ("2022-XX-XX", "2022-01-01..2022-12-31/2022-01-01..2022-12-31"),
        ("202X", "2020-01-01..2029-01-01/2020-12-31..2029-12-31"),
        ("[2022-09-19..2022-09-21]/2022-09-27", "2022-09-19..2022-09-21/2022-09-27"),
        ("[2022-09-19,2022-09-21]/[2022-09-26..2022-09-28]", "2022-09-19..2022-09-21/2022-09-26..2022-09-28"),
        ("[2022-09-19..2022-09-21]", "2022-09-19..2022-09-21/2022-09-19..2022-09-21"),
        ("2022-09-21/..", "2022-09-21/2022-09-27..2022-09-29"), ("2022-09-21/", "2022-09-21/2022-09-27..2022-09-29"),
        ("2022-09-28/..", "2022-09-28/2022-09-28..2022-09-29"),
    ])
    func datesAndIntervalsAreDays(_ text: String, _ days: String) throws {
        let reported = Day(year: 2022, month: 9, day: 29)
        #expect((try? Period.edtf(text, reportedOn: reported))?.period.description ?? "" == days)
    }

    @Test func marksAreTold() throws {
        let marks = try ["2022-09-24", "2022-09-24?", "2022-09-24~", "2022-09-24%", "2022-09-24/2022-09-25?"].map {
            text in
            let found = try Period.edtf(text)
            return "\(found.isUncertain) \(found.isApproximate)"
        }
        #expect(marks == ["false false", "true false", "false true", "true true", "true false"])
    }

    @Test(arguments: [
        (
            "2022-09-21/..",
            "'2022-09-21/..' has no end, and the day of the report is not known; write the last day it may cover, or the day of the report"
        ),
        ("../2022-09-27", "'../2022-09-27' has no start; write the first day it may cover"),
        ("/2022-09-27", "'/2022-09-27' has no start; write the first day it may cover"),
        (
            "2022-21",
            "'2022-21' is a season, whose days nobody has agreed on; write its months, such as 2022-06/2022-08"
        ),
        (
            "2022-41",
            "'2022-41' is a season, whose days nobody has agreed on; write its months, such as 2022-06/2022-08"
        ),
        ("2022-13", "'2022-13' is no date of the calendar; check month and day"),
        ("2022-02-30", "'2022-02-30' is no date of the calendar; check month and day"),
        ("0000", "'0000' is no date of the calendar; check month and day"),
        (
            "Y17000",
            "'Y17000' is no date as YYYY, YYYY-MM or YYYY-MM-DD; years of more than four digits are not counted in days"
        ),
        ("2022-09-27/2022-09-21", "'2022-09-27/2022-09-21' ends before it starts; swap the two dates"),
        ("[2022-09-27..2022-09-21]", "'[2022-09-27..2022-09-21]' ends before it starts; swap the two dates"),
        (
            "{2022-09-21,2022-09-23}",
            "'{2022-09-21,2022-09-23}' is a set of separate dates, not one period; write a report for each"
        ),
        ("[..2022-09-21]", "'[..2022-09-21]' leaves one end of a set open; write both ends"),
        ("2022-9", "'2022-9' is no date as YYYY, YYYY-MM or YYYY-MM-DD"),
        ("", "'' has no start; write the first day it may cover"),
        ("last week", "'last week' is no date as YYYY, YYYY-MM or YYYY-MM-DD"),
        ("2022/2023/2024", "'2022/2023/2024' is no date as YYYY, YYYY-MM or YYYY-MM-DD"),
        ("[]", "'[]' is no date as YYYY, YYYY-MM or YYYY-MM-DD"),
        ("٢٠٢٢", "'٢٠٢٢' is no date as YYYY, YYYY-MM or YYYY-MM-DD"),
    ])
    func whatIsNoPeriodIsSaidInWords(_ text: String, _ words: String) throws {
        let error = try #require(throws: EDTFError.self) { try Period.edtf(text) }
        #expect(error.description == words)
    }

    @Test func anOpenEndDoesNotStartAfterTheReport() throws {
        let error = try #require(throws: EDTFError.self) {
            try Period.edtf("2022-10-01/..", reportedOn: Day(year: 2022, month: 9, day: 29))
        }
        #expect(error.found == "'2022-10-01/..' starts after the day of the report, 2022-09-29")
    }

    @Test(arguments: [
        ("2022-09-24", "2022-09-24", true), ("2022-09", "2022-09", true), ("2022", "2022", true),
        ("2022-09-21/2022-09-27", "2022-09-21/2022-09-27", true),
        ("2022-09-01..2022-09-30/2022-09-01..2022-09-30", "2022-09-XX", true),
        ("2022-09-19..2022-09-22/2022-09-19..2022-09-22", "[2022-09-19..2022-09-22]", true),
        ("2022-09-23..2022-09-25/2022-09-23..2022-09-25", "2022-09-24~", true),
        ("2022-09-20..2022-09-22/2022-09-27", "2022-09-21~/2022-09-27", true),
        ("2022-09-19..2022-09-25/2022-09-26..2022-09-28", "2022-09-22~/2022-09-27~", false),
        ("2022-09-21/2022-09-26..2022-09-27", "2022-09-21/2022-09-26~", false),
    ])
    func aPeriodIsWrittenAsCloselyAsTheFormatAllows(_ days: String, _ text: String, _ isLossless: Bool) throws {
        let edtf = try #require(Period(days)).edtf
        #expect(edtf.text == text)
        #expect(edtf.isLossless == isLossless)
    }

    @Test func everyLosslessTextIsReadBackAndEveryOtherIsClose() throws {
        var random = SplitMix(seed: 5)
        var lossless = 0
        for _ in 0..<2000 {
            let start = Day(rawValue: Int32.random(in: -700_000...2_900_000, using: &random))
            let end = start.advanced(by: Int.random(in: 0...60, using: &random))
            let widths = (0..<2).map { _ in
                [0, 0, 2, Int.random(in: 0...9, using: &random)].randomElement(using: &random) ?? 0
            }
            guard
                let period = Period(
                    start: start...start.advanced(by: widths[0]),
                    end: end...end.advanced(by: widths[1])
                )
            else { continue }
            let edtf = period.edtf
            let read = try Period.edtf(edtf.text).period
            #expect((read == period) == edtf.isLossless, "\(period) \(edtf.text)")
            #expect(period.isExact ? edtf.isLossless : true)
            #expect(read.mayOverlap(period))
            lossless += edtf.isLossless ? 1 : 0
        }
        #expect(lossless > 500)
    }
}
