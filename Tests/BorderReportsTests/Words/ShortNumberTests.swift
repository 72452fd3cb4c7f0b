import Testing

@testable import BorderReports

@Suite("Short numbers") struct ShortNumberTests {
    @Test(
        arguments: [
            ("9,999", "9,999"), ("10,000", "10k"), ("10,499", "10k"), ("10,500", "11k"), ("98,000+", "98k+"),
            ("≈580,608", "≈581k"), ("999,499", "999k"), ("999,500", "1M"), ("1,049,999", "1M"), ("1,050,000", "1.1M"),
            ("1,234,567–2,345,678", "1.2M–2.3M"), ("17,000 or 43,000", "17k or 43k"), ("9,949,999", "9.9M"),
            ("9,950,000", "10M"), ("123,456,789", "123M"), ("999,500,000", "1bn"), ("1,500,000,000", "1.5bn"),
            ("2,000,000,000,000", "2tn"), ("18,446,744,073,709,551,615", "18446744tn"), ("<1,000", "<1,000"),
            ("no data", "no data"), ("", ""), ("about 12,000–16,000 a day", "about 12k–16k a day"), ("0", "0"),
        ]
    ) func isWrittenWithTwoOrThreeDigits(text: String, short: String) {
        var language = MapLanguage.english
        #expect(language.number(text) == text)
        language.shortensNumbers = true
        #expect(language.number(text) == short)
    }

    @Test(
        arguments: [
            ("ru", "98 тыс.+", "1,2 млн"), ("fi", "98 t.+", "1,2 milj."), ("uk", "98 тис.+", "1,2 млн"),
            ("pl", "98 tys.+", "1,2 mln"), ("es", "98 mil+", "1,2 M"), ("kk", "98 мың+", "1,2 млн"),
            ("ka", "98 ათ.+", "1,2 მლნ"),
        ]
    ) func inTheWordsOfALanguage(code: String, thousands: String, million: String) throws {
        var language = try #require(MapLanguage(code))
        language.shortensNumbers = true
        #expect(language.number("98,000+") == thousands && language.number("1,234,567") == million)
    }
}
