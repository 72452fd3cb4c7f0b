import Testing

@testable import BorderIntake

/// Marks of footnotes are no part of a number or of a word.
@Suite struct FootnoteMarkTests {
    @Test(arguments: [
        ("1234*", "1234", "*"), ("1234¹", "1234", "¹"), ("1 234 ²", "1 234", "²"), ("12 345 a)", "12 345", "a)"),
        ("77**", "77", "**"), ("77†", "77", "†"), ("77 ¹ ²", "77", "¹ ²"), ("77[a]", "77", "[a]"), ("5+*", "5+", "*"),
        ("1,234⁽¹⁾", "1,234", "⁽¹⁾"), ("12a)", "12", "a)"), ("9ᵇ", "9", "ᵇ"),
    ])
    func behindNumbers(_ text: String, _ number: String, _ mark: String) throws {
        let found = try #require(FootnoteMark(behindNumber: text), "\(text)")
        #expect(found.text == number && found.mark == mark, "\(found)")
        guard case .number(let read) = PublishedNumber.read(text, decimal: ".", missing: []) else {
            Issue.record("\(text) is no number")
            return
        }
        #expect(read.mark == mark)
        var plain = read
        plain.mark = ""
        #expect(.number(plain) == PublishedNumber.read(number, decimal: ".", missing: []))
    }

    /// Digits in brackets may be a number of their own, letters without a bracket a flag.
    @Test(arguments: ["1234(1)", "1 234 (2)", "77[1]", "77 1)", "1234", "*", "", "¹", "12 e", "(12)", "a)", "77(a)"])
    func othersAreNone(_ text: String) { #expect(FootnoteMark(behindNumber: text) == nil, "\(text)") }

    @Test(arguments: ["1234(1)", "1 234 (2)", "77[1]", "77 1)", "1234(12)"])
    func digitsInBracketsAreNeverJoined(_ text: String) {
        #expect(PublishedNumber.read(text, decimal: "", missing: []) == .notUnderstood)
        let words = CountText.explain(text, "count")
        #expect(!words.found.isEmpty && !words.suggestion.contains("write"), "\(words)")
    }

    @Test func bracketsAreSaid() {
        #expect(CountText.explain("1234(1)", "count").found == "'1234(1)' has a second number in brackets")
        #expect(CountText.explain("77 [12]", "count").found == "'77 [12]' has a second number in brackets")
        #expect(CountText.explain("(77)", "count").found == "'(77)' holds more than digits")
    }

    @Test(arguments: [
        ("Entries (1)", "entries"), ("Total²", "total"), ("Exits*", "exits"), ("Entries [2]", "entries"),
        ("Persons a)", "persons"), ("Entries 1)", "entries"), ("Border point ¹ ²", "border_point"),
        ("Persons (f)", "persons_(f)"), ("Entries (22)", "entries_(22)"), ("Persons (000)", "persons_(000)"),
        ("Crossing", "crossing"), ("*dates", "*dates"), ("*", "*"), ("%", "%"), ("2022 1)", "2022"),
        ("#affected+f", "#affected+f"),
    ])
    func behindHeadings(_ heading: String, _ word: String) { #expect(ColumnRole.normalised(heading) == word) }

    /// However marks are heaped, a number keeps its digits.
    @Test(arguments: 0..<200 as Range<Int>) func hostile(_ seed: Int) {
        let pieces = ["1", "2", "0", " ", "*", "¹", "a", ")", "(", "[", "]", "†", "é", "\u{0}", "⁽", "+", ",", "."]
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        var text = ""
        for _ in 0..<(seed % 16) {
            state ^= state << 13; state ^= state >> 7; state ^= state << 17
            text += pieces[Int(state % UInt64(pieces.count))]
        }
        if let mark = FootnoteMark(behindNumber: text) {
            #expect(text.contains(mark.text) && text.trimmed().hasSuffix(mark.mark), "\(text)")
            #expect(!mark.mark.contains { $0.isASCII && $0.isNumber }, "\(text)")
        }
        if let mark = FootnoteMark(behindHeading: text) { #expect(text.contains(mark.text) && !mark.text.isEmpty) }
        if case .number(let number) = PublishedNumber.read(text, decimal: ".", missing: []), number.upper == nil {
            let digits = text.filter { $0.isASCII && $0.isNumber }
            #expect(digits.contains(String(number.value)) || number.value == 0, "\(text) is \(number)")
        }
    }
}
