import BorderTestSupport
import Testing

/// A number in words is an interval, however the words are spelled, and what is no number is none.
@Suite struct NumberWordingTests {
    /// What the guide says that a wording allows: the width of "about" follows the trailing zeros.
    private static let meanings: [(spellings: [String], qualifier: String, low: Int, high: Int?)] = [
        (["<5", "< 5"], "less_than", 0, 4),
        (["<1200", "<1 200", "< 1'200"], "less_than", 0, 1199),
        (["<=5", "≤5", "≤ 5"], "up_to", 0, 5),
        (["≤1\u{202F}200"], "up_to", 0, 1200),
        ([">5", "> 5"], "more_than", 5, nil),
        ([">=5", "≥5", "≥ 5"], "at_least", 5, nil),
        (["1200+", "1200 +", "1 200+", "1\u{A0}200+", "1'200+"], "at_least", 1200, nil),
        (["1200-1500", "1200 - 1500", "1200–1500", "1200 – 1500", "1200—1500"], "range", 1200, 1500),
        (["1 200-1 500", "1'200–1'500", "1\u{A0}200 – 1\u{A0}500"], "range", 1200, 1500),
        (["0-4"], "range", 0, 4),
        (["5-5"], "range", 5, 5),
        (["~1200", "~ 1200", "≈1200", "ca. 1200", "Ca. 1200", "c. 1200", "~1 200"], "about", 1100, 1300),
        (["~17000", "≈ 17 000"], "about", 16_000, 18_000),
        (["~1250"], "about", 1240, 1260),
        (["~1234"], "about", 1233, 1235),
    ]

    /// A month for each row, so that every row is a number by itself.
    private static func month(_ index: Int) -> String {
        "\(2001 + index / 12)-\(CountModel.twoDigits(1 + index % 12))"
    }

    /// A table with one row for each text.
    private static func table(_ texts: [String]) -> String {
        "Border;Datum;Richtung;Anzahl\n"
            + texts.enumerated().map { "FIN-RUS;\(month($0));RUS>FIN;\($1)\n" }.joined()
    }

    @Test func everySpellingHasItsBounds() throws {
        var texts: [String] = []
        var wanted: [String] = []
        for meaning in Self.meanings {
            for spelling in meaning.spellings {
                let high = meaning.high.map { "\($0)" } ?? ""
                wanted.append("\(Self.month(texts.count)) \(meaning.qualifier) \(meaning.low) \(high)")
                texts.append(spelling)
            }
        }
        let answer = try Answered(Self.table(texts))
        #expect(answer.rejected == 0, "\(answer.said)")
        let found = answer.cells("bucket", "qualifier", "value_low", "value_high")
        for (text, row) in zip(texts, wanted) where !found.contains(row) {
            let instead = found.first { $0.hasPrefix(row.prefix(7)) } ?? "nothing"
            Issue.record("'\(text)' is \(instead) and not \(row)")
        }
        #expect(found.count == texts.count)
    }

    /// Random numbers in every wording, with their thousands parted in every way, have the bounds of the number.
    @Test(arguments: UInt64(0)..<4) func partedThousandsKeepTheBounds(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var texts: [String] = []
        var wanted: [String] = []
        for index in 0..<30 {
            let (millions, thousands) = (Int.random(in: 1...9, using: &random), Int.random(in: 0...999, using: &random))
            let units = Int.random(in: 1...999, using: &random)
            let sign = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", ""][index % 7]
            let shown = [thousands, units].map { String("\(1000 + $0)".dropFirst()) }
            let text = ([String(millions)] + shown).joined(separator: sign)
            let value = millions * 1_000_000 + thousands * 1000 + units
            let (worded, low, high): (String, Int, Int?) =
                switch Int.random(in: 0..<5, using: &random) {
                case 0: (text, value, value)
                case 1: ("<\(text)", 0, value - 1)
                case 2: ("\(text)+", value, nil)
                case 3: ("\(text)–\(9_999_999)", value, 9_999_999)
                default: ("≤ \(text)", 0, value)
                }
            texts.append(worded)
            wanted.append("\(Self.month(index)) \(low) \(high.map { "\($0)" } ?? "")")
        }
        let answer = try Answered(Self.table(texts))
        let found = answer.cells("bucket", "value_low", "value_high")
        #expect(found == wanted.sorted(), "seed \(seed): \(texts)\n\(answer.said)")
    }

    /// Nothing is made of what is no number: groups of the wrong length are not joined, signs alone are nothing.
    @Test func whatIsNoNumberIsRefused() throws {
        let texts = [
            "1 23", "12 34 567", "1'2345", "1 2 3", "-5", "<", "+", "~", "<-5", "1200++", "5%", "1-2-3", "one", "1e",
            "²12", "½", "0x10", "1..2", "(12)", "1500-1200", "9 007 199 254 740 993", "5-", "1200-", "<5+", "١٢", ",",
            "99999999999999999999", "1 200 -", "12 of 30", "1.5 e mln",
        ]
        let answer = try Answered(Self.table(["7"] + texts))
        #expect(answer.cells("bucket", "value") == ["\(Self.month(0)) 7"], "\(answer.said)")
        #expect(answer.rejected == texts.count)
    }

    /// What stands for a number that nobody knows is said aloud and is neither a zero nor a refused row.
    @Test func whatIsMissingIsNoZero() throws {
        let texts = [":", "..", "x", "-", "…", "–", "n/a", "N/A", "na", "n.a.", "not available", "null", ""]
        let answer = try Answered(Self.table(["7"] + texts))
        #expect(answer.cells("bucket", "value") == ["\(Self.month(0)) 7"], "\(answer.said)")
        #expect(answer.rejected == 0)
        #expect(answer.said.contains("\(texts.count) numbers are missing"), "\(answer.said)")
    }
}
