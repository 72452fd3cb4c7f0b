import BorderTestSupport
import Testing

@testable import BorderBytes

/// Texts in other encodings, against the tables of their standards.
@Suite struct EncodedTextTests {
    /// What a reader sees: what is no UTF-8 as U+FFFD, one for each byte that is none, and no mark at the start.
    private static func read(_ bytes: [UInt8], as name: String?, width: Int = 1 << 16) throws -> [Unicode.Scalar] {
        let encoding = try name.map { try #require(TextEncoding($0)) }
        let read = try StreamReading.bytes(bytes, form: SourceForm(encoding: encoding), width: width)
        let text = Array(String(decoding: read, as: UTF8.self).unicodeScalars)
        return text.first == "\u{FEFF}" ? Array(text.dropFirst()) : text
    }

    /// A text in one of the two orders of UTF-16's bytes.
    private static func bytes(_ units: [UInt16], isBigEndian: Bool) -> [UInt8] {
        units.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? pair : pair.reversed()
        }
    }

    private static let widths = [1, 2, 3, 7, 64, 4095, 1 << 16]

    @Test(arguments: CodePage.all)
    func everyByteIsItsLetterOrNone(page: CodePage) throws {
        let all = (UInt8.min ... .max).map { $0 }
        #expect(try Self.read(all, as: page.name) == Array(page.text(all).unicodeScalars))
        for seed in 0..<12 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
                UInt8.random(in: Bool.random(using: &random) ? 0...127 : 128...255, using: &random)
            }
            let width = Self.widths[Int.random(in: 0..<Self.widths.count, using: &random)]
            #expect(
                try Self.read(bytes, as: page.name, width: width) == Array(page.text(bytes).unicodeScalars),
                "seed \(seed)"
            )
        }
    }

    /// Longer than any piece that is converted at once, and three times as long when it is written in UTF-8.
    @Test(arguments: [1 << 15, 1 << 15 - 1, 70_001])
    func signsOfThreeBytesFitHoweverManyThereAre(count: Int) throws {
        let read = try StreamReading.bytes(
            [UInt8](repeating: 0x80, count: count),
            form: SourceForm(encoding: TextEncoding("windows-1252")),
            width: 4095
        )
        #expect(read == Array(String(repeating: "€", count: count).utf8))
    }

    @Test(arguments: [false, true], [false, true])
    func textsOfTwoByteUnitsAreReadWhateverIsInThem(isBigEndian: Bool, isMarked: Bool) throws {
        let name = isMarked ? nil : isBigEndian ? "UTF-16BE" : "UTF-16LE"
        for seed in 0..<40 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            var units: [UInt16] = []
            for _ in 0..<Int.random(in: 1...60, using: &random) {
                switch Int.random(in: 0..<10, using: &random) {
                case 0: units += Array("😀".utf16)
                // Half of a pair, which is a letter only if its other half happens to follow.
                case 1: units.append(UInt16.random(in: 0xD800...0xDFFF, using: &random))
                case 2...4: units.append(UInt16.random(in: 0x80...0xD7FF, using: &random))
                default: units.append(UInt16.random(in: 0x20...0x7E, using: &random))
                }
            }
            let isOdd = Int.random(in: 0..<4, using: &random) == 0
            let text = Self.bytes((isMarked ? [0xFEFF] : []) + units, isBigEndian: isBigEndian) + (isOdd ? [0x41] : [])
            let expected = Array(String(decoding: units, as: UTF16.self).unicodeScalars) + (isOdd ? ["\u{FFFD}"] : [])
            let width = Self.widths[Int.random(in: 0..<Self.widths.count, using: &random)]
            #expect(try Self.read(text, as: name, width: width) == expected, "seed \(seed)")
        }
    }

    /// Pieces of the file end within pairs: one unit in front of many pairs, so that every other border cuts one.
    @Test func pairsThatPiecesCutAreWhole() throws {
        let text = "a" + String(repeating: "😀", count: 9000)
        let read = try StreamReading.bytes(
            Self.bytes(Array(text.utf16), isBigEndian: false),
            form: SourceForm(encoding: TextEncoding("UTF-16LE"))
        )
        #expect(read == Array(text.utf8))
    }

    /// Whatever case its name is written in, and whoever says which half of a unit comes first: half a pair costs
    /// itself and not what follows it.
    @Test(arguments: ["UTF-16LE", "utf-16le", "UTF-16BE", "utf-16be", "UTF-16"])
    func halfAPairCostsItselfOnly(name: String) throws {
        let isBigEndian = name.uppercased() == "UTF-16BE"
        let mark: [UInt16] = name == "UTF-16" ? [0xFEFF] : []
        let units = Array("a,b\n".utf16) + [0xD800] + Array("1,2\n3,4\n".utf16)
        let read = try Self.read(Self.bytes(mark + units, isBigEndian: isBigEndian), as: name)
        let lines = read.split(separator: "\n").map { String(String.UnicodeScalarView($0)) }
        #expect(lines.first == "a,b" && lines.last == "3,4", "\(lines)")
    }

    /// Where signs may be written after their letter, a converter waits for them; at the end none come.
    @Test(arguments: [("windows-1258", "Hà Nội\nLao Bảo"), ("windows-1255", "מעבר הגבול")])
    func theLastLetterIsReadToo(name: String, text: String) throws {
        let page: [Unicode.Scalar: [UInt8]] = [
            "à": [0xE0], "ộ": [0xF4, 0xF2], "ả": [0x61, 0xD2],
        ]
        let bytes = text.unicodeScalars.flatMap { letter -> [UInt8] in
            // Hebrew letters stand in windows-1255 in the order of Unicode.
            let hebrew = (0x5D0...0x5EA).contains(letter.value) ? [UInt8(letter.value - 0x5D0 + 0xE0)] : nil
            return page[letter] ?? hebrew ?? [UInt8(truncatingIfNeeded: letter.value)]
        }
        #expect(String(String.UnicodeScalarView(try Self.read(bytes, as: name))) == text)
    }

    @Test(arguments: ["", "latin two", "UTF-16LE//IGNORE", "no-such-encoding", "windows-1250\0", "../x"])
    func whatIsNoNameOfAnEncodingIsNone(name: String) { #expect(TextEncoding(name) == nil) }
}
