import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Words and numbers of fields.
struct WordReadingTests {
    @Test(arguments: [
        ("", DirectionTerm.unspecified), ("both", .both), (" Both Directions ", .both), ("in", .entry),
        ("OUTBOUND", .exit),
        ("arrivals", .entry), ("departure", .exit), ("into FIN", .into("FIN")), ("Into the EU", .into("the EU")),
        ("out of RUS", .outOf("RUS")), ("exit from Россия", .outOf("Россия")), ("entry to FIN", .into("FIN")),
        ("RUS>FIN", .route(from: "RUS", to: "FIN")), ("Russia → Finland", .route(from: "Russia", to: "Finland")),
        ("RUS -> FIN", .route(from: "RUS", to: "FIN")), ("*>GEO", .into("GEO")), ("RUS > *", .outOf("RUS")),
        ("İN>x", .route(from: "İN", to: "x")), ("FIN<>RUS", .bothWays("FIN", "RUS")),
        ("RUS<->FIN", .bothWays("RUS", "FIN")), ("Finland ⇄ Russia", .bothWays("Finland", "Russia")),
        ("FIN↔RUS", .bothWays("FIN", "RUS")), ("*<>GEO", .bothWays("*", "GEO")), ("*<>*", .both), ("⇄", .both),
        ("FIN?RUS", .eitherWay("FIN", "RUS")), ("*?GEO", .eitherWay("*", "GEO")), ("*?*", .unspecified),
    ])
    func directionsAreUnderstood(text: String, term: DirectionTerm) { #expect(DirectionTerm(words: text) == term) }

    @Test(arguments: [
        ">", "a>", ">b", "a>b>c", "*>*", "into", "into ", "out of", "north", "FIN", "a → b → c", "<RUS>FIN", "?",
        "?FIN", "FIN?", "a?b?c",
    ])
    func otherWordsAreNoDirection(text: String) { #expect(DirectionTerm(words: text) == nil) }

    @Test func everyDirectionIsReadAsItIsWritten() {
        let terms: [DirectionTerm] = [
            .unspecified, .both, .entry, .exit, .into("FIN"), .outOf("RUS"), .route(from: "RUS", to: "FIN"),
            .bothWays("FIN", "RUS"), .eitherWay("*", "GEO"),
        ]
        for term in terms { #expect(DirectionTerm(words: term.description) == term) }
        #expect(terms.filter(\.isRelative) == [.entry, .exit])
    }

    @Test func countsAreDigitsUpToTheLimit() {
        func read(_ text: String) -> Int64 { Array(text.utf8).withUnsafeBytes { CountText.read($0) } }
        for value in [0, 1, 9, 10, 16_886, 1 << 53] as [Int64] { #expect(read("\(value)") == value) }
        for text in [
            "", " 1", "1 ", "-1", "+1", "1.0", "1,000", "١٢", "9007199254740993", "00000000000000001", "0x10", "/", ":",
        ] {
            #expect(read(text) == -1, "\(text)")
        }
        var random = SplitMix(seed: 3)
        for _ in 0..<20_000 {
            let value = Int64.random(in: 0...(1 << 53), using: &random) >> Int64.random(in: 0...50, using: &random)
            #expect(read("\(value)") == value)
        }
    }

    @Test(arguments: [
        ("1’234’567", "write 1234567"), ("12_345", "write 12345"), ("1\u{202F}234", "write 1234"),
        ("12,34", "move words and signs to the note column"), ("1,23", "move words and signs to the note column"),
        ("1234,567", "move words and signs to the note column"), ("−4", "turn the direction round if that is meant"),
        ("--4", "move words and signs to the note column"), ("12.50", "counts have no fractions"),
        ("12.", "move words and signs to the note column"),
        ("…", "check the column"), ("NaN", "leave out the row: a missing count is not zero"),
        ("about 17000", "move words and signs to the note column"),
    ])
    func suggestionsForNumbers(text: String, suggestion: String) {
        #expect(CountText.explain(text, "count").suggestion == suggestion)
    }

    @Test func messagesShowNoMoreThanALineOfTheInput() {
        #expect("a\nb\tc".excerpt == "a b c")
        #expect(String(repeating: "é", count: 50).excerpt == String(repeating: "é", count: 40) + "…")
        #expect(String(repeating: "é", count: 40).excerpt.count == 40)
    }
}
