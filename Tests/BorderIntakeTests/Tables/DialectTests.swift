import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// What the first row tells of a file: its delimiter and what ends its rows.
struct DialectTests {
    private static func dialect(_ text: [UInt8], limit: Int = 1 << 20) -> Dialect {
        var limits = IntakeLimits()
        limits.lineBytes = limit
        var dialect = Dialect(limits: limits)
        text.withUnsafeBytes { all in
            if let base = all.baseAddress { dialect.recognise(in: base, 0..<all.count) }
        }
        return dialect
    }

    private static let delimiters: [UInt8] = [44, 59, 9, 124]

    /// A cell of letters and, in quotes, anything else.
    private static func cell(_ random: inout SplitMix) -> [UInt8] {
        let letters = Array("name\(Int.random(in: 0...9, using: &random))".utf8)
        guard Int.random(in: 0..<3, using: &random) == 0 else { return letters }
        let inside = (0..<Int.random(in: 0...8, using: &random)).flatMap { _ -> [UInt8] in
            [[44], [59], [9], [124], [10], [13], [34, 34], [65]][Int.random(in: 0..<8, using: &random)]
        }
        return [34] + inside + [34]
    }

    @Test func aHeaderTellsItsDelimiterAndItsRowEndWhateverStandsInQuotes() {
        for seed in Seeds.below(2500) {
            var random = SplitMix(seed: seed)
            let delimiter = Self.delimiters[Int.random(in: 0..<4, using: &random)]
            let end: [UInt8] = [[10], [13, 10], [13]][Int.random(in: 0..<3, using: &random)]
            let cells = (0..<Int.random(in: 2...5, using: &random)).map { _ in Self.cell(&random) }
            // Line ends and blanks may stand before it, and a second row behind it that is of another kind.
            var text = (0..<Int.random(in: 0...2, using: &random)).flatMap { _ in end }
            text += [120] + Array(cells.joined(separator: [delimiter])) + end + Array("a,b;c|d\te,f\n".utf8)
            // The first cell begins with a letter, so a quote in it is no quote.
            if cells[0].first == 34 { continue }
            let found = Self.dialect(text)
            #expect(found.delimiter == delimiter, "seed \(seed)")
            #expect(found.terminator == (end == [13] ? 13 : 10), "seed \(seed)")
        }
    }

    @Test(
        arguments: [
            ("a,b;c\n", 44), ("a;b;c,d\n", 59), ("a|b|c,d;e\n", 124), ("a\tb\n", 9), ("one\n", 44), ("a;b", 59),
            // As many of one as of another: the one that stands first in the list of the usual ones.
            ("a|b;c\n", 59), ("a\tb;c\n", 59), ("a;b,c\n", 44), ("a|b\tc\n", 9),
            // A quote within a word is no quote; an unclosed one hides what is behind it.
            ("a\"b;c\"d;e\n", 59), ("\"a;b;c\n", 44), ("a,\"b;c;d;e\n", 44), ("\"a\"\";\";b\n", 59),
            ("'a;b';c,d,e\n", 44),
        ] as [(String, UInt8)]
    )
    func delimitersByHand(_ text: String, _ delimiter: UInt8) {
        #expect(Self.dialect(Array(text.utf8)).delimiter == delimiter)
    }

    @Test(
        arguments: [
            ("a,b\rc,d\r", 13), ("a,b\r\nc,d\r\n", 10), ("a,b\nc,d\r", 10), ("a,b\r", 10), ("a,b", 10),
            ("\"a\rb\",c\n", 10),
            ("\"a\nb\",c\rd", 13), ("\r\ra,b\rc", 13), ("\r\n\r\na,b\nc", 10),
        ] as [(String, UInt8)]
    )
    func rowEndsByHand(_ text: String, _ terminator: UInt8) {
        #expect(Self.dialect(Array(text.utf8)).terminator == terminator)
    }

    /// No more than one row may have is looked at.
    @Test func aHeaderThatIsTooLongIsNotReadToItsEnd() {
        let long = Array("a,b".utf8) + [UInt8](repeating: 59, count: 50) + [10]
        #expect(Self.dialect(long, limit: 3).delimiter == 44)
        #expect(Self.dialect(long, limit: 4).delimiter == 59)
        #expect(Self.dialect(long, limit: 100).delimiter == 59)
    }

    @Test func blanksAndMarksAreNoText() {
        func first(_ bytes: [UInt8]) -> Int {
            bytes.withUnsafeBytes { all in
                all.baseAddress.map { Dialect.firstText(in: $0, 0..<all.count) } ?? -1
            }
        }
        for byte in UInt8.min ... .max {
            let isBlank = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains(byte)
            #expect(first([byte, 65]) == (isBlank ? 1 : 0), "\(byte)")
            #expect(first([byte, byte, byte]) == (isBlank ? 3 : 0), "\(byte)")
        }
    }
}
