import BorderCore
import Testing

@testable import BorderIntake

@Suite struct PublishedNumberTests {
    private func read(_ text: String, decimal: String = "") -> PublishedNumber.Outcome {
        PublishedNumber.read(text, decimal: decimal, missing: ["f"])
    }

    @Test(
        arguments: [
            ("12 345", 12345), ("12\u{A0}345", 12345), ("12\u{202F}345", 12345), ("12'345", 12345),
            ("1,234,567", 1_234_567),
            ("1.234.567", 1_234_567), ("1.234,00", 1234), ("1,234.0", 1234), ("57", 57), ("12 345,0", 12345),
        ] as [(String, Int64)]
    )
    func thousands(_ text: String, _ value: Int64) {
        #expect(read(text) == .number(PublishedNumber(value: value)))
    }

    @Test func wordings() {
        #expect(read("<5") == .number(PublishedNumber(value: 5, qualifier: .lessThan)))
        #expect(read("1200+") == .number(PublishedNumber(value: 1200, qualifier: .atLeast)))
        #expect(read("1200-1500") == .number(PublishedNumber(value: 1200, upper: 1500, qualifier: .range)))
        #expect(read("1 200 – 1 500") == .number(PublishedNumber(value: 1200, upper: 1500, qualifier: .range)))
        #expect(read("~1200") == .number(PublishedNumber(value: 1200, qualifier: .about)))
    }

    @Test(arguments: [":", "..", "x", "-", "–", "NA", "nan", "Not available", "F"])
    func missingIsNeverZero(_ text: String) { #expect(read(text) == .missing(flags: "")) }

    /// A number of thousands or millions is as exact as its last digit, and says its own decimal sign.
    @Test(
        arguments: [
            ("1.1 thousands", 1_100), ("1,2 тыс.", 1_200), ("3.4k", 3_400), ("12 тыс", 12_000), ("5 mln", 5_000_000),
            ("2.25 million", 2_250_000), ("2.2M", 2_200_000), ("0,5 tys.", 500), ("7 tsd.", 7_000),
        ] as [(String, Int64)]
    )
    func thousandsInWords(_ text: String, _ value: Int64) {
        for decimal in ["", ",", "."] {
            #expect(read(text, decimal: decimal) == .number(PublishedNumber(value: value, qualifier: .rounded)))
        }
    }

    @Test func wordsAroundThousands() {
        #expect(read("~1.1 thousand") == .number(PublishedNumber(value: 1_100, qualifier: .about)))
        #expect(read("более 2 тыс.") == .number(PublishedNumber(value: 2_000, qualifier: .moreThan)))
        #expect(read("1.1–1.3k") == .number(PublishedNumber(value: 1_100, upper: 1_300, qualifier: .range)))
        #expect(read("1.100 thousand") == .ambiguous("1100", "1.100"))
        #expect(read("1.2345 thousand") == .fraction("1.2345"))
        #expect(read("under 10") == .number(PublishedNumber(value: 10, qualifier: .lessThan)))
        #expect(read("fewer than 5") == .number(PublishedNumber(value: 5, qualifier: .lessThan)))
        for text in ["k", "thousand", "9007199254740993 k", "5 tons"] { #expect(read(text) == .notUnderstood) }
    }

    @Test func flagsStandBehindNumbers() {
        #expect(read("628 e") == .number(PublishedNumber(value: 628, flags: "e")))
        #expect(read(": c") == .missing(flags: "c"))
        #expect(read("1 234 bp") == .number(PublishedNumber(value: 1234, flags: "bp")))
    }

    @Test func anythingElseBehindANumberIsNoFlag() {
        for text in ["5 mlrd", "12 q9", "7 persons"] { #expect(read(text) == .notUnderstood) }
        let own = PublishedNumber.read("12 k", decimal: "", missing: [], flags: ["k": "break"])
        #expect(own == .number(PublishedNumber(value: 12, flags: "k")))
        #expect(read("~1 200 e p") == .number(PublishedNumber(value: 1200, qualifier: .about, flags: "e p")))
    }

    @Test(
        arguments: [
            ("1,234", [.open]), ("> 1,234", [.open]), ("1.234 e", [.open]), ("1.200-1.500,5", [.open, .settled(",")]),
            ("1.234.567", [.settled(",")]), ("12,5", [.settled(",")]), ("1 234,567", [.settled(",")]), ("..", []),
            ("n.a.", []), ("ca. 12", []), ("1..2", []), ("Source: A, B", []),
        ] as [(String, [PublishedNumber.DecimalSign])]
    )
    func whatANumberSaysOfItsSigns(_ text: String, _ signs: [PublishedNumber.DecimalSign]) {
        #expect(PublishedNumber.decimalSigns(in: text) == signs)
    }

    @Test func twoReadingsAreNotGuessed() {
        #expect(read("1,234") == .ambiguous("1234", "1.234"))
        #expect(read("1.234") == .ambiguous("1234", "1.234"))
        #expect(read("1,234", decimal: ".") == .number(PublishedNumber(value: 1234)))
        #expect(read("1,234", decimal: ",") == .fraction("1.234"))
        #expect(read("12,5") == .fraction("12.5"))
    }

    /// Under either sign it is nothing.
    @Test(arguments: ["00,000", "000.000", "00.000"]) func nothingIsNotAskedAbout(_ text: String) {
        #expect(read(text) == .number(PublishedNumber(value: 0)))
    }

    @Test(arguments: [
        "", "abc", "1 23", "12 34 567", "1,23,456.0.1", "--5", "9007199254740993", "5 persons there", "<",
    ])
    func whatIsNoNumber(_ text: String) { #expect(read(text) == .notUnderstood) }

    @Test func flagsBecomeWords() {
        #expect(ObservationFlags.words("ep", [:]) == "estimated; provisional")
        #expect(ObservationFlags.words("b", [:]) == "break")
        #expect(ObservationFlags.words("..", [:]) == "not available")
        #expect(ObservationFlags.words("F", ["f": "low reliability"]) == "low reliability")
        #expect(ObservationFlags.words("A", [:]) == "")
        #expect(ObservationFlags.words("Provisional", [:]) == "provisional")
        #expect(ObservationFlags.words("b; e, p", [:]) == "break; estimated; provisional")
        #expect(ObservationFlags.words("odd word", [:]) == "odd word")
        #expect(ObservationFlags.words("e odd word/p", [:]) == "estimated; odd word; provisional")
        #expect(ObservationFlags.words("low reliability provisional", [:]) == "low reliability; provisional")
        #expect(ObservationFlags.words("S", [:]) == "special event")
    }
}
