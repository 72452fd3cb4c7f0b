import BorderTestSupport
import Testing

@testable import BorderIntake

/// What stands in a field of a published table, blanks at its ends left out.
@Suite struct FieldTextsTests {
    private func texts(_ row: String, fieldBytes: Int = 1 << 16) -> [String] {
        var found: [String] = []
        withRow(row, delimiter: UInt8(ascii: ";")) { fields in
            var texts = FieldTexts(fieldBytes: fieldBytes)
            for column in 0..<fields.count { found.append(String(decoding: texts.text(fields, column), as: UTF8.self)) }
        }
        return found
    }

    @Test func blanksOfEveryKindAreLeftOut() {
        #expect(texts(" a ;\tb\u{A0};\u{A0}\u{A0}c d\u{A0};;  ;é;à") == ["a", "b", "c d", "", "", "é", "à"])
    }

    @Test func quotesAreUndoneAndEachColumnHasItsOwnRoom() {
        #expect(texts("\"a \"\"b\"\"\";\" c \";\"\"\"\"") == ["a \"b\"", "c", "\""])
        withRow("\"1\"\"\",\"2\"\"\"") { fields in
            var texts = FieldTexts(fieldBytes: 100)
            let (one, other) = (texts.text(fields, 0), texts.text(fields, 1))
            #expect(Array(one) == Array("1\"".utf8) && Array(other) == Array("2\"".utf8))
        }
    }

    @Test func aFieldEndsWhereTheLimitIs() {
        #expect(texts("abcdef;ab    cd;\"a\"\"bcdef\"", fieldBytes: 4) == ["abcd", "ab", "a\"b"])
    }

    /// The slow way: characters of blank off both ends, ASCII ones first, then no-break ones.
    private func slow(_ text: String) -> String {
        var rest = Substring(text)
        while let first = rest.unicodeScalars.first, first.value <= 0x20 { rest.unicodeScalars.removeFirst() }
        while let last = rest.unicodeScalars.last, last.value <= 0x20 { rest.unicodeScalars.removeLast() }
        while rest.unicodeScalars.first == "\u{A0}" { rest.unicodeScalars.removeFirst() }
        while rest.unicodeScalars.last == "\u{A0}" { rest.unicodeScalars.removeLast() }
        return String(rest)
    }

    @Test(arguments: 0..<20 as Range<UInt64>) func randomFieldsAreThoseOfTheSlowWay(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let signs: [Character] = ["a", "é", " ", "\t", "\u{A0}", "Ж", "0", "à"]
        for _ in 0..<50 {
            let fields = (0..<4).map { _ in
                let count = Int.random(in: 0...6, using: &random)
                return String((0..<count).compactMap { _ in signs.randomElement(using: &random) })
            }
            #expect(texts(fields.joined(separator: ";")) == fields.map(slow), "seed \(seed)")
        }
    }
}
