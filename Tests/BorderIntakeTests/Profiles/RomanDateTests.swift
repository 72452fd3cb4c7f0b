import BorderCore
import Testing

@testable import BorderIntake

/// Roman numerals for months and quarters.
@Suite struct RomanDateTests {
    @Test(
        arguments: [
            ("iii/2022", 2022, 3, nil), ("2022/iii", 2022, 3, nil), ("xii 2022", 2022, 12, nil),
            ("24.ix.2022", 2022, 9, 24),
            ("2022-ix-24", 2022, 9, 24), ("v.2022", 2022, 5, nil),
        ] as [(String, Int, Int, Int?)]
    )
    func isTakenApart(_ text: String, _ year: Int, _ number: Int, _ day: Int?) throws {
        let date = try #require(RomanDate(text), "\(text)")
        #expect(date.year == year && date.number == number && date.day == day)
    }

    @Test(arguments: [
        "2022", "iii", "iii/22", "xiii/2022", "3/2022", "iii/iv/2022", "ix.24.2022", "32.ix.2022", "", "q iii 2022",
    ])
    func othersAreNone(_ text: String) { #expect(RomanDate(text) == nil, "\(text)") }

    @Test func whatOnlyAColumnSaysIsOpen() throws {
        let open = try #require(RomanDate("iii/2022"))
        #expect(open.outcome(nil) == .numeral)
        #expect(open.outcome(.month) == .date("2022-03"))
        #expect(open.outcome(.quarter) == .date("2022-07/2022-09"))
        let month = try #require(RomanDate("ix/2022"))
        #expect(month.outcome(nil) == .date("2022-09"))
        #expect(month.outcome(.quarter) == .notUnderstood)
        #expect(RomanDate("31.ix.2022")?.outcome(nil) == .notUnderstood, "September has 30 days")
    }

    /// Every month in numerals is that month in digits.
    @Test(arguments: Array(zip(1...12, ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"])))
    func allMonths(_ number: Int, _ numeral: String) {
        #expect(RomanDate.number(numeral) == number)
        let digits = number < 10 ? "0\(number)" : "\(number)"
        #expect(PublishedDate().read("5.\(numeral.uppercased()).2022") == .date("2022-\(digits)-05"))
        #expect(PublishedDate().read("\(numeral)/2022") == (number < 5 ? .numeral : .date("2022-\(digits)")))
    }

    @Test(
        arguments: [
            ("Aug-19", 8, 19), ("mai-22", 5, 22), ("Sep 19", nil, nil), ("Aug-2019", nil, nil), ("19-Aug", nil, nil),
            ("Dez.20", 12, 20), ("x-19", nil, nil),
        ] as [(String, Int?, Int?)]
    )
    func shortMonths(_ text: String, _ month: Int?, _ number: Int?) {
        let found = PublishedDate.shortMonth(text)
        #expect(found?.month == month && found?.number == number, "\(text)")
    }
}
