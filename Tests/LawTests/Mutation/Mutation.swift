import BorderTestSupport

/// Damage to the bytes of a file, as discs, networks, spreadsheets and enemies do it; a seed does always the same.
struct Mutation {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    /// The bytes with some damage, most often at one place only: what is damaged everywhere is refused at once.
    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<([1, 1, 1, 2, 5].randomElement(using: &random) ?? 1) { damage(&bytes) }
        return bytes
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return bytes = token() }
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<9, using: &random) {
        case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.removeSubrange(range(from: at, bytes.count))
        case 3: bytes.insert(contentsOf: bytes[range(from: at, bytes.count)], at: at)
        case 4: swap(&bytes, range(from: 0, at), range(from: at, bytes.count))
        case 5: swapCells(&bytes)
        case 6: bytes.removeLast(bytes.count - at)
        default: bytes.insert(contentsOf: token(), at: at)
        }
    }

    /// A range that starts at a position, short ones before long ones.
    private mutating func range(from start: Int, _ end: Int) -> Range<Int> {
        let most = [1, 4, 20, 200].randomElement(using: &random) ?? 1
        return start..<min(end, start + Int.random(in: 1...most, using: &random))
    }

    /// Puts two ranges, of which the first ends before the second starts, each in the place of the other.
    private func swap(_ bytes: inout [UInt8], _ one: Range<Int>, _ other: Range<Int>) {
        guard one.upperBound <= other.lowerBound else { return }
        let (first, second) = (Array(bytes[one]), Array(bytes[other]))
        bytes.replaceSubrange(other, with: first)
        bytes.replaceSubrange(one, with: second)
    }

    /// Swaps what stands between two pairs of separators, whatever the text is.
    private mutating func swapCells(_ bytes: inout [UInt8]) {
        var cells: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where Self.separators.contains(byte) {
            cells.append(start..<index)
            start = index + 1
        }
        cells.append(start..<bytes.count)
        let two = [cells.randomElement(using: &random), cells.randomElement(using: &random)].compactMap(\.self)
            .sorted { $0.lowerBound < $1.lowerBound }
        if two.count == 2, two[0] != two[1] { swap(&bytes, two[0], two[1]) }
    }

    private mutating func token() -> [UInt8] { Self.tokens.randomElement(using: &random) ?? [] }

    /// What stands between cells, members and rows.
    private static let separators = Set(",;\t|\n:".utf8)

    /// What has broken readers before.
    static let tokens: [[UInt8]] = brokenLetters + texts.map { Array($0.utf8) }

    /// Half letters: a lone continuation, a lone start, a surrogate, an overlong slash, the mark of UTF-16.
    private static let brokenLetters: [[UInt8]] = [[0x80], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xFF, 0xFE]]

    private static let texts = [
        // Marks of tables.
        "\"", "\"\"", "\"\"\"", "'", ",", ";", "\t", "|", "\n", "\r", "\r\n", "\n\n", ",,,,", "sep=;\n", "#",
        // Marks of JSON and YAML.
        "{", "}", "[", "]", ":", "\\", "\\u0000", "\\ud800", "null", "true", "{}", "[]", "{\"a\":", "\"a\":1,",
        "\u{1E}",
        "- ", "&a ", "*a", "!!binary ", "? ", "...\n", "---\n", "~", "{x: y}", String(repeating: "[", count: 600),
        // Numbers and days.
        "1e999", "-1", "-0", "1.5", "NaN", "inf", "0x10", "٣", "1_000", "9007199254740993", "18446744073709551616",
        String(repeating: "9", count: 400), "<5", "~", "1-2", "2022-02-30", "0000-00-00", "9999-12-31", "31/12/2022",
        "2022-09-24T22:30:00Z", "2022-09-24/2022-09-01", "../2022-09-24",
        // Texts that somebody would run, follow or be misled by.
        "=cmd()", "@SUM(A1)", "+49", "../", "../../etc/passwd", "%s%n", "<script>", "\u{1B}[31m", "\u{7F}", "\u{85}",
        "\u{0}", "\u{1A}", "\u{FEFF}", "\u{202E}", "\u{2028}", "\u{200B}", "e\u{301}\u{302}", "🇫🇮",
        // Words that mean something.
        "RUS>FIN", "any", "total", "FIN-RUS", "NA", String(repeating: "long ", count: 60),
    ]
}
