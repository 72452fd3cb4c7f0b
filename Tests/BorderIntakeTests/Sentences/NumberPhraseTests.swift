import BorderCore
import BorderTestSupport
import Testing

@testable import BorderIntake

/// Numbers in words and figures, against numbers that the test spelled.
struct NumberPhraseTests {
    /// The number at the beginning of a text, and how many of its tokens it takes.
    private static func read(_ text: String, language: String = "en") throws -> (number: NumberPhrase?, tokens: Int) {
        let tokens = SentenceToken.tokens(of: text)
        return (NumberPhrase.read(tokens[...], try Sentences.language(language)), tokens.count)
    }

    private static func check(_ text: String, _ value: Int64, scale: Int64? = nil) throws {
        let (number, count) = try read(text + " of them")
        #expect(number?.value == value, "\(text)")
        #expect(number?.length == count - 2, "\(text)")
        if let scale { #expect(number?.scale == scale, "\(text)") }
    }

    @Test func everyNumberToElevenHundredIsReadAsItIsSpelled() throws {
        for style in SpokenNumber.styles {
            for value in 0...1100 as ClosedRange<Int64> { try Self.check(style.words(value), value) }
        }
    }

    @Test func largeNumbersAreReadAsTheyAreSpelled() throws {
        var random = SplitMix(seed: 41)
        for _ in 0..<1500 {
            let style = SpokenNumber.styles[Int.random(in: 0..<SpokenNumber.styles.count, using: &random)]
            var value =
                Int64.random(in: 1...999_999_999_999, using: &random) >> Int64.random(in: 0...30, using: &random)
            // Numbers with empty groups: two million and five.
            if Bool.random(using: &random) { value = value / 1000 * 1000 + Int64.random(in: 0...9, using: &random) }
            try Self.check(style.words(value), value)
        }
    }

    @Test(arguments: [
        ("five hundred and", 500, 2), ("five and six", 5, 1), ("two three", 2, 1), ("twenty twelve", 20, 1),
        ("ten five", 10, 1), ("two hundred hundred", 200, 2), ("nine thousand zero", 9000, 2),
        ("three-year-old", 3, 1), ("a hundred thousand", 100_000, 3), ("a thousand and one", 1001, 4),
        ("one hundred one hundred", 101, 3),
    ])
    func aNumberEndsWhereAnotherBegins(_ text: String, _ value: Int64, _ length: Int) throws {
        let number = try Self.read(text).number
        #expect(number?.value == value && number?.length == length)
    }

    @Test(arguments: [
        "", "a", "and", "a Russian", "hundred", "thousand", "million five", "and five", "-five", "one million million",
        "one thousand million", "nine billion billion", "ten million billion", "dozen", "½", "Ⅻ", "５", "٥", "half",
        "half of", "a half",
    ])
    func whatIsNoNumberIsNone(_ text: String) throws {
        let number = try Self.read(text).number
        #expect(number == nil)
    }

    @Test func figuresAreReadWithAnySeparatorOfThousands() throws {
        var random = SplitMix(seed: 42)
        for _ in 0..<1500 {
            let value =
                Int64.random(in: 0...CountText.maximum, using: &random) >> Int64.random(in: 0...52, using: &random)
            let separators = [",", " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", ""]
            let separator = separators[Int.random(in: 0..<separators.count, using: &random)]
            try Self.check(Self.grouped(value, separator), value, scale: 1)
            // A single group behind a dot is a fraction to an English reader.
            if value >= 1_000_000 { try Self.check(Self.grouped(value, "."), value, scale: 1) }
        }
    }

    /// A number with a separator between groups of three digits.
    private static func grouped(_ value: Int64, _ separator: String) -> String {
        let digits = Array("\(value)")
        return digits.indices.map { index in
            (index > 0 && (digits.count - index) % 3 == 0 ? separator : "") + String(digits[index])
        }.joined()
    }

    @Test func fractionsOfAScaleAreShiftedDigits() throws {
        var random = SplitMix(seed: 43)
        let scales: [(String, Int)] = [("thousand", 3), ("k", 3), ("million", 6), ("mln", 6), ("bn", 9)]
        for _ in 0..<800 {
            let whole = Int.random(in: 0...999, using: &random)
            let width = Int.random(in: 0...7, using: &random)
            let fraction = (0..<width).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            let (word, zeros) = scales[Int.random(in: 0..<scales.count, using: &random)]
            let text = "\(whole)\(width > 0 ? "." : "")\(fraction) \(word)"
            let number = try Self.read(text).number
            // On paper: the digits of the fraction take the places of the scale's zeros.
            let digits = "\(whole)\(fraction)\(String(repeating: "0", count: max(0, zeros - width)))"
            #expect(number?.value == (width <= zeros ? Int64(digits) : nil), "\(text)")
            if width <= zeros { #expect(number?.scale == Int64(digits: 1, zeros: zeros), "\(text)") }
        }
    }

    @Test(arguments: [
        ("9007199254740992", true), ("9007199254740993", false), ("9,007,199,254,740,992", true),
        ("9,007,199,254,740,993", false), ("9999999999999999", false), ("999,999,999,999,999,999", false),
        ("10000000000000000", false), ("9007199 billion", true), ("9007200 billion", false),
        ("9223372036854775807", false), ("9223372036854775808 million", false), ("99,999,999,999,999,999,999", false),
    ])
    func noNumberIsLargerThanACountMayBe(_ text: String, _ isCount: Bool) throws {
        #expect((try Self.read(text).number != nil) == isCount)
    }

    @Test(arguments: [
        ("a quarter of a million", 250_000), ("three quarters of a million", 750_000), ("½ million", 500_000),
        ("¼ million", 250_000), ("half a million", 500_000), ("2 1/2 million", 2_500_000), ("2½ million", 2_500_000),
    ])
    func partsOfAScaleAreNumbers(_ text: String, _ value: Int64) throws {
        try Self.check(text, value, scale: 1_000_000)
    }

    /// A quarter of a dozen is three, and of ten nothing whole.
    @Test(arguments: [
        ("two dozen", 24), ("a dozen", 12), ("nine dozen", 108), ("half a dozen", 6), ("a quarter of a dozen", 3),
    ])
    func dozensAreScales(_ text: String, _ value: Int64) throws { try Self.check(text, value, scale: 12) }

    @Test(arguments: [
        ("53 тысячи", 53_000), ("полтора миллиона", 1_500_000), ("полторы тысячи", 1500), ("1,5 миллиона", 1_500_000),
        ("66,5 тыс. человек", 66_500), ("пол миллиона", 500_000),
        ("1.300.000", 1_300_000), ("одна тысяча", 1000), ("17 000", 17_000),
    ])
    func russianFiguresHaveADecimalComma(_ text: String, _ value: Int64) throws {
        #expect(try Self.read(text, language: "ru").number?.value == value)
    }

    @Test func wordsInAnyOrderNeverTrap() throws {
        var random = SplitMix(seed: 44)
        let words = [
            "a", "and", "one", "nineteen", "ninety", "hundred", "thousand", "million", "billion", "-", "half", "9",
            "999",
            "9999999999999999", ",", ".", "'", "0", "k", "bn", "99999999999999999999",
        ]
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 1...20, using: &random)).map { _ in
                words[Int.random(in: 0..<words.count, using: &random)]
            }.joined(separator: Bool.random(using: &random) ? " " : "")
            let (number, count) = try Self.read(text)
            guard let number else { continue }
            #expect((0...CountText.maximum).contains(number.value), "\(text)")
            #expect((1...count).contains(number.length), "\(text)")
        }
    }
}

extension Int64 {
    /// A digit with zeros behind it.
    fileprivate init?(digits: Int, zeros: Int) { self.init("\(digits)" + String(repeating: "0", count: zeros)) }
}
