import BorderTestSupport
import Testing

@testable import BorderIntake

/// What is said of a text that is no count: exactly one reason, and a suggestion that is itself a count.
struct CountFaultWordsTests {
    @Test(arguments: [
        (
            "9007199254740993", "'9007199254740993' is out of range", "a number up to 9007199254740992",
            "check the number"
        ),
        ("n/a", "'n/a' is no number", "a whole number in digits", "leave out the row: a missing count is not zero"),
        (
            "UNKNOWN", "'UNKNOWN' is no number", "a whole number in digits",
            "leave out the row: a missing count is not zero"
        ),
        ("-5", "'-5' is negative", "a count of 0 or more", "turn the direction round if that is meant"),
        ("−5", "'−5' is negative", "a count of 0 or more", "turn the direction round if that is meant"),
        ("+5", "'+5' has a sign", "a whole number in digits", "write 5"),
        ("17 000", "'17 000' has thousands separators", "a whole number in digits", "write 17000"),
        ("17.000", "'17.000' has thousands separators", "a whole number in digits", "write 17000"),
        ("17.0", "'17.0' has a decimal point", "a whole number in digits", "write 17"),
        ("17.5", "'17.5' has a decimal point", "a whole number in digits", "counts have no fractions"),
        ("many", "'many' is no number", "a whole number in digits", "check the column"),
        (
            "5 cars", "'5 cars' holds more than digits", "a whole number in digits",
            "move words and signs to the note column"
        ),
        ("1e5", "'1e5' holds more than digits", "a whole number in digits", "move words and signs to the note column"),
        (
            "0x10", "'0x10' holds more than digits", "a whole number in digits",
            "move words and signs to the note column"
        ),
        (
            "+5 000", "'+5 000' holds more than digits", "a whole number in digits",
            "move words and signs to the note column"
        ),
        ("٥", "'٥' is no number", "a whole number in digits", "check the column"),
        ("=cmd()", "'=cmd()' is no number", "a whole number in digits", "check the column"),
    ])
    func everyReasonInFull(_ text: String, _ found: String, _ expected: String, _ suggestion: String) {
        let words = CountText.explain(text, "count")
        #expect(words.found == found)
        #expect(words.expected == expected)
        #expect(words.suggestion == suggestion)
    }

    /// A number that a person wrote with separators is suggested without them.
    @Test func separatorsAreTakenOutAndNothingElse() {
        var random = SplitMix(seed: 95)
        let separators = [",", " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", ".", "_"]
        for _ in 0..<1500 {
            let separator = separators[Int.random(in: 0..<separators.count, using: &random)]
            let groups = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                String(String(Int.random(in: 1000...1999, using: &random)).dropFirst())
            }
            let first = String(Int.random(in: 0...999, using: &random))
            let text = ([first] + groups).joined(separator: separator)
            #expect(CountText.explain(text, "count").suggestion == "write \(first)\(groups.joined())", "\(text)")
            // One group of another length, or two kinds of separators, is no such number.
            #expect(!CountText.explain(text + "0", "count").found.contains("separators"), "\(text)")
            let mixed = text + (separator == "," ? "." : ",") + "000"
            if groups.count > 0 { #expect(!CountText.explain(mixed, "count").found.contains("separators"), "\(mixed)") }
        }
    }

    @Test(arguments: hostileNames) func aHostileTextIsShownInOneShortLine(_ text: String) {
        let words = CountText.explain(text, "count")
        for part in [words.found, words.expected, words.suggestion] {
            #expect(!part.contains { $0.isNewline }, "\(part.debugDescription)")
            #expect(part.count < 120)
        }
    }
}
