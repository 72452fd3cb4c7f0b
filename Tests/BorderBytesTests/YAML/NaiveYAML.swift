import BorderTestSupport

/// A value that may be written in YAML in many ways.
indirect enum NaiveYAML: Hashable {
    case text(String)
    /// Nothing, as it is written: `~`, `null` or no sign at all.
    case nothing(String)
    case list([NaiveYAML])
    case map([Pair])

    struct Pair: Hashable {
        var key: String
        var value: NaiveYAML
    }

    private static let texts = [
        "", "null", "~", "a: b", "a:", "- x", "-", "#c", "a #b", "'", "\"", "\\", "\\n", "two\nlines", "{", "[a]", "*a",
        "&a",
        "!t", "%", "@", "`", "|", ">", "NO", "1.5", "Ω 😀", "tab\there", " blanks ", "---", "...", "? x", "x",
        "Upper Lars",
        "2022-09-24", "a\n\nb",
    ]

    /// A value filled at random, with lists and maps in each other to a depth.
    static func random(_ random: inout SplitMix, depth: Int) -> NaiveYAML {
        switch Int.random(in: 0..<(depth == 0 ? 5 : 10), using: &random) {
        case 0: return .nothing(["~", "null", ""][Int.random(in: 0..<3, using: &random)])
        case 1...4: return .text(texts[Int.random(in: 0..<texts.count, using: &random)])
        case 5...6:
            return .list(
                (0..<Int.random(in: 0...3, using: &random)).map { _ in Self.random(&random, depth: depth - 1) }
            )
        default: return map(&random, depth: depth)
        }
    }

    /// A map filled at random.
    static func map(_ random: inout SplitMix, depth: Int) -> NaiveYAML {
        var pairs: [Pair] = []
        for key in texts.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random)) {
            pairs.append(Pair(key: key, value: Self.random(&random, depth: depth - 1)))
        }
        return .map(pairs)
    }
}

/// A text in YAML under way, and where its texts, lists and maps in brackets begin.
struct NaiveYAMLWriter {
    private(set) var text = ""
    /// Line and column of every key and every text in the order of the file, both from 1.
    private(set) var places: [[Int]] = []
    private var random: SplitMix

    /// Writes a value in styles that the seed tells.
    init(_ value: NaiveYAML, seed: UInt64) {
        random = SplitMix(seed: seed)
        if pick(3) == 0 { text += "---\n" }
        if pick(3) == 0 { text += "# first\n\n" }
        block(value, indent: 0, isInLine: false)
        if pick(4) == 0 { text += "...\n" }
        if pick(3) == 0 { text += "# last" }
    }

    private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

    private mutating func mark() {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        places.append([lines.count, (lines.last?.count ?? 0) + 1])
    }

    private mutating func endLine() { text += ["\n", "\n", " # note: x\n", "\n\n", "\n    # deep\n"][pick(5)] }

    /// Writes a value in lines of its own or in brackets, up to the end of its last line.
    private mutating func block(_ value: NaiveYAML, indent: Int, isInLine: Bool) {
        let margin = String(repeating: " ", count: indent)
        switch value {
        case .list(let items) where !items.isEmpty && pick(4) > 0:
            if isInLine { endLine() }
            for item in items {
                text += margin + "-"
                follow(item, indent: indent)
            }
        case .map(let pairs) where !pairs.isEmpty && pick(4) > 0:
            if isInLine { endLine() }
            for pair in pairs {
                text += margin
                key(pair.key)
                text += ":"
                follow(pair.value, indent: indent)
            }
        case .text(let words) where isInLine && Self.mayBeLiteral(words) && pick(3) == 0:
            text += " "
            mark()
            let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
            text += "|-\n" + lines.map { $0.isEmpty ? "\n" : margin + "  " + $0 + "\n" }.joined()
        case .nothing("") where isInLine: endLine()
        default:
            text += isInLine ? " " : margin
            flow(value)
            endLine()
        }
    }

    private mutating func follow(_ value: NaiveYAML, indent: Int) {
        block(value, indent: indent + 1 + pick(3), isInLine: true)
    }

    /// Lines that stand as they are below a bar.
    private static func mayBeLiteral(_ words: String) -> Bool {
        let isPrinted = !words.isEmpty && !words.contains("\t")
        return isPrinted && !words.hasPrefix(" ") && !words.hasPrefix("\n") && !words.hasSuffix("\n")
    }

    private mutating func flow(_ value: NaiveYAML) {
        switch value {
        case .text(let words):
            mark()
            scalar(words)
        case .nothing(let sign): text += sign.isEmpty ? "~" : sign
        case .list(let items):
            text += "["
            for (place, item) in items.enumerated() {
                if place > 0 { text += [",", ", ", " , "][pick(3)] }
                flow(item)
            }
            text += "]"
        case .map(let pairs):
            text += "{"
            for (place, pair) in pairs.enumerated() {
                if place > 0 { text += [", ", " , "][pick(2)] }
                key(pair.key)
                text += ": "
                flow(pair.value)
            }
            text += "}"
        }
    }

    private mutating func key(_ words: String) {
        mark()
        scalar(words)
    }

    /// A text without quotes where nothing in it means anything, else in either quotes.
    private mutating func scalar(_ words: String) {
        let letters = words.unicodeScalars
        let isWord = !letters.isEmpty && letters.allSatisfy { $0.properties.isAlphabetic } && words != "null"
        switch pick(3) {
        case 0 where isWord: text += words
        case 1 where !words.contains("\n"): text += "'" + words.replacing("'", with: "''") + "'"
        default:
            let escaped = words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            text += "\"" + escaped.replacing("\n", with: "\\n").replacing("\t", with: "\\t") + "\""
        }
    }
}
