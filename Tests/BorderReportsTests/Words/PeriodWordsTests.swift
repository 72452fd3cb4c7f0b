import BorderCore
import Testing

@testable import BorderReports

@Suite("Periods in words")
struct PeriodWordsTests {
    private func words(_ text: String) throws -> (String, String) {
        let period = try #require(Period(text) as Period?)
        return (period.words, period.shortWords)
    }

    @Test(
        "every shape of a period",
        arguments: [
            ("2022-09-24", "24 Sept 2022", "24 Sept"),
            ("2022-09-24/2022-09-25", "24–25 Sept 2022", "24–25 Sept"),
            ("2022-09-28/2022-10-03", "28 Sept–3 Oct 2022", "28 Sept–3 Oct"),
            ("2022-09", "Sept 2022", "Sept"), ("2022", "2022", "2022"), ("2022-02", "Feb 2022", "Feb"),
            ("2022-07/2022-09", "1 July–30 Sept 2022", "1 July–30 Sept"),
            ("2021-12-30/2022-01-02", "30 Dec 2021 – 2 Jan 2022", "30 Dec 2021 – 2 Jan 2022"),
            ("2021/2022", "1 Jan 2021 – 31 Dec 2022", "1 Jan 2021 – 31 Dec 2022"),
            (
                "2022-09-19..2022-09-21/2022-09-27..2022-09-29", "19…21 Sept – 27…29 Sept 2022",
                "19…21 Sept – 27…29 Sept"
            ),
            ("2022-09-21/2022-09-27..2022-10-02", "21 Sept – 27 Sept…2 Oct 2022", "21 Sept – 27 Sept…2 Oct"),
            (
                "2021-12-30..2022-01-02/2022-01-05", "30 Dec 2021…2 Jan 2022 – 5 Jan 2022",
                "30 Dec 2021…2 Jan 2022 – 5 Jan 2022"
            ),
            (
                "2020-03-01..2020-03-31/2022-09-30..2022-12-31", "1…31 March 2020 – 30 Sept…31 Dec 2022",
                "1…31 March 2020 – 30 Sept…31 Dec 2022"
            ),
            (
                "2021-09-05..2022-09-07/2022-09-08", "5 Sept 2021…7 Sept 2022 – 8 Sept 2022",
                "5 Sept 2021…7 Sept 2022 – 8 Sept 2022"
            ),
        ]
    )
    func shapes(text: String, long: String, short: String) throws {
        #expect(try words(text) == (long, short))
    }

    @Test("months as British newspapers shorten them")
    func months() throws {
        let names = try (1...12).map { month in try #require(Day(year: 2022, month: month, day: 5)).words }
        #expect(names[2] == "5 March 2022" && names[8] == "5 Sept 2022" && Set(names).count == 12)
    }
}
