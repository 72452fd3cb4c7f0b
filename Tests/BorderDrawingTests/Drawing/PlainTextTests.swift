import BorderCore
import Testing

@testable import BorderReports

@Suite struct PlainTextTests {
    @Test func controlAndDirectionSignsVanish() {
        #expect(PlainText.clean("a\u{0}b\n c\u{202E}d \u{FEFF}") == "a b c d")
        #expect(PlainText.clean("  Верхний   Ларс ") == "Верхний Ларс")
        #expect(PlainText.clean("") == "")
    }

    @Test func longTextEndsWithAnEllipsis() {
        let long = String(repeating: "crossing ", count: 40)
        let fitted = PlainText.fit(long, .city, width: 100)
        #expect(fitted.hasSuffix("…"))
        #expect(TextWidth.of(fitted, .city) <= 100)
        #expect(PlainText.fit("Narva", .city, width: 100) == "Narva")
    }

    @Test func wrapsAtBlanks() {
        let lines = PlainText.wrap("one two three four five six", .dek, width: 60, lines: 9)
        #expect(lines.joined(separator: " ") == "one two three four five six")
        #expect(lines.count > 2)
        #expect(lines.allSatisfy { TextWidth.of($0, .dek) <= 60 })
    }

    @Test func theLastLineTakesTheRest() {
        let lines = PlainText.wrap(String(repeating: "word ", count: 99), .dek, width: 120, lines: 2)
        #expect(lines.count == 2)
        #expect(lines[1].hasSuffix("…"))
        #expect(PlainText.wrap("", .dek, width: 100, lines: 2) == [])
        #expect(PlainText.wrap(String(repeating: "x", count: 300), .dek, width: 100, lines: 2).count == 1)
    }

    @Test func daysInWords() throws {
        func range(_ one: String, _ other: String) throws -> String {
            DayText.range(try #require(Day(one))...(try #require(Day(other))))
        }
        #expect(try range("2022-09-24", "2022-09-25") == "24–25 Sept 2022")
        #expect(try range("2022-09-30", "2022-10-02") == "30 Sept–2 Oct 2022")
        #expect(try range("2022-12-30", "2023-01-02") == "30 Dec 2022–2 Jan 2023")
        #expect(try range("2022-05-01", "2022-05-01") == "1 May 2022")
    }
}
