import BorderBytes
import BorderCore

/// Why a text is no JSON, or a value in it is of no use.
struct JSONFault: Error, Hashable {
    var place: TextPlace
    var code: String
    var found: String
    var expected: String

    /// The fault as what is said of a file.
    func diagnostic(in file: String) -> Diagnostic {
        Diagnostic(
            .error,
            code,
            file: file,
            line: place.line,
            column: place.column,
            found: found,
            expected: expected
        )
    }
}

/// Reads JSON (RFC 8259) token by token, strictly: no comments, no trailing commas, no depth or length without limit.
///
/// The texts of tokens are kept one behind the other in `text`, so that whoever asks for tokens has a record in one piece
/// of memory, without a string or a tree of it.
struct JSONTokens: ~Copyable {
    /// What stands next in the text.
    enum Token: Hashable {
        case beginObject, endObject, beginArray, endArray
        /// The name of a member, a text or a number: what it says is in `text`.
        case name, text, number
        case boolean(Bool), null
        /// Nothing follows.
        case end
    }

    private enum State { case outer, value, valueOrEnd, name, nameOrEnd, commaOrEnd }

    var bytes: JSONBytes
    /// The texts of the tokens since `beginRecord`.
    private(set) var text: [UInt8] = []
    /// Where in `text` that of the last token is.
    private(set) var range = 0..<0
    /// Where the last token starts.
    private(set) var place = TextPlace(line: 1, column: 1)
    /// What makes the text of the last token useless, although everybody knows where it ends.
    private(set) var problem: JSONFault?
    private var state = State.outer
    /// For each value that is open, whether it is an object.
    private var levels: [Bool] = []
    /// The most bytes of one record.
    let mostBytes: Int

    /// How deep values may lie in each other.
    static let depth = 512

    init(_ stream: consuming ByteStream, options: IntakeOptions) {
        bytes = JSONBytes(stream, options: options)
        mostBytes = options.limits.lineBytes
        bytes.skipOrderMark()
    }

    /// Forgets the texts of the record before.
    mutating func beginRecord() {
        text.removeAll(keepingCapacity: true)
        bytes.beginRecord(inList: !levels.isEmpty)
    }

    /// Takes what may stand before the next token.
    mutating func skipBlanks() { bytes.skipBlanks(betweenRecords: levels.isEmpty) }

    /// Forgets the text of the last token.
    mutating func drop() { text.removeLast(text.count - range.lowerBound) }

    /// Adds something to the texts.
    mutating func append(_ more: some Sequence<UInt8>) { text += more }

    /// Puts something into the texts before the text of the last token.
    mutating func insert(_ more: some Collection<UInt8>, at position: Int) {
        text.insert(contentsOf: more, at: position)
        range = (range.lowerBound + more.count)..<(range.upperBound + more.count)
    }

    /// Forgets the texts from a position on.
    mutating func truncate(to count: Int) { text.removeLast(max(0, text.count - count)) }

    /// Whether the record that began last is longer than any may be.
    var isTooLong: Bool { bytes.taken > mostBytes }

    /// Passes over what cannot be read, to the line after the one on which the outermost value began.
    mutating func recover() {
        bytes.goToLineAfterMark()
        levels.removeAll()
        state = .outer
    }

    /// The next token.
    mutating func next() throws(JSONFault) -> Token {
        problem = nil
        range = text.count..<text.count
        while true {
            skipBlanks()
            place = bytes.place
            let sign = bytes.peek()
            switch state {
            case .outer:
                guard sign != nil else { return .end }
                bytes.setMark()
                return try value(sign)
            case .value: return try value(sign)
            case .valueOrEnd where sign == UInt8(ascii: "]"): return close()
            case .valueOrEnd: return try value(sign)
            case .nameOrEnd where sign == UInt8(ascii: "}"): return close()
            case .name, .nameOrEnd: return try name(sign)
            case .commaOrEnd:
                let isObject = levels.last ?? false
                if sign == UInt8(ascii: isObject ? "}" : "]") { return close() }
                guard sign == UInt8(ascii: ",") else {
                    throw unexpected(sign, "a comma or the end of the \(isObject ? "object" : "list")")
                }
                _ = bytes.take()
                state = isObject ? .name : .value
            }
        }
    }

    /// Passes over the rest of a value whose first token was taken last.
    mutating func skip(after first: Token) throws(JSONFault) {
        var depth = 0
        var token = first
        while true {
            switch token {
            case .beginObject, .beginArray: depth += 1
            case .endObject, .endArray: depth -= 1
            default: drop()
            }
            if depth <= 0 { return }
            token = try next()
        }
    }

    func fault(_ found: String, _ expected: String, code: String = "bad-json", at place: TextPlace? = nil) -> JSONFault
    {
        JSONFault(place: place ?? bytes.place, code: code, found: found, expected: expected)
    }

    func unexpected(_ byte: UInt8?, _ expected: String) -> JSONFault {
        guard let byte else { return fault("the text ends", expected) }
        let isVisible = (0x21...0x7E).contains(byte)
        let shown =
            isVisible ? "'\(Character(Unicode.Scalar(byte)))'" : "byte 0x\(String(byte, radix: 16, uppercase: true))"
        return fault("\(shown) stands where it cannot", expected)
    }

    // MARK: Pieces

    private mutating func close() -> Token {
        _ = bytes.take()
        let isObject = levels.popLast() ?? false
        state = levels.isEmpty ? .outer : .commaOrEnd
        return isObject ? .endObject : .endArray
    }

    private mutating func open(_ isObject: Bool) throws(JSONFault) -> Token {
        guard levels.count < JSONTokens.depth else {
            throw fault("values lie more than \(JSONTokens.depth) deep in each other", "a flat object")
        }
        _ = bytes.take()
        levels.append(isObject)
        state = isObject ? .nameOrEnd : .valueOrEnd
        return isObject ? .beginObject : .beginArray
    }

    private mutating func name(_ sign: UInt8?) throws(JSONFault) -> Token {
        guard sign == quoteByte else { throw unexpected(sign, "a name in quotes") }
        try readText()
        bytes.skipBlanks()
        guard bytes.take() == UInt8(ascii: ":") else { throw fault("no colon follows a name", "a colon and a value") }
        state = .value
        return .name
    }

    private mutating func value(_ sign: UInt8?) throws(JSONFault) -> Token {
        guard let sign else { throw fault("the text ends in the middle of a value", "the rest of it") }
        let token: Token
        switch sign {
        case UInt8(ascii: "{"): return try open(true)
        case UInt8(ascii: "["): return try open(false)
        case quoteByte:
            try readText()
            token = .text
        case UInt8(ascii: "t"): token = try word("true", .boolean(true))
        case UInt8(ascii: "f"): token = try word("false", .boolean(false))
        case UInt8(ascii: "n"): token = try word("null", .null)
        case UInt8(ascii: "-"), 48...57:
            try readNumber()
            token = .number
        default: throw unexpected(sign, "a value")
        }
        state = levels.isEmpty ? .outer : .commaOrEnd
        return token
    }

    private mutating func word(_ word: String, _ token: Token) throws(JSONFault) -> Token {
        for byte in word.utf8 {
            guard bytes.peek() == byte else { throw fault("a word that is no value", "true, false or null", at: place) }
            _ = bytes.take()
        }
        return token
    }

    private mutating func keep(_ byte: UInt8) { if text.count < mostBytes { text.append(byte) } }

    /// A number of JSON: no zeros in front, digits on both sides of the point.
    private mutating func readNumber() throws(JSONFault) {
        let start = text.count
        func digits(_ tokens: inout JSONTokens) -> Int {
            var count = 0
            while let byte = tokens.bytes.peek(), (48...57).contains(byte) {
                tokens.keep(byte)
                _ = tokens.bytes.take()
                count += 1
            }
            return count
        }
        func takes(_ tokens: inout JSONTokens, _ signs: [UInt8]) -> Bool {
            guard let byte = tokens.bytes.peek(), signs.contains(byte) else { return false }
            tokens.keep(byte)
            _ = tokens.bytes.take()
            return true
        }
        _ = takes(&self, [45])
        let leading = bytes.peek()
        let whole = digits(&self)
        var isNumber = whole > 0 && (whole == 1 || leading != 48)
        if takes(&self, [46]) { isNumber = digits(&self) > 0 && isNumber }
        if takes(&self, [69, 101]) {
            _ = takes(&self, [43, 45])
            isNumber = digits(&self) > 0 && isNumber
        }
        while takes(&self, [43, 45, 46, 69, 101]) || digits(&self) > 0 { isNumber = false }
        range = start..<text.count
        guard isNumber else {
            throw fault("'\(String(decoding: text[range], as: UTF8.self).excerpt)' is no number", "digits", at: place)
        }
    }

    /// The text in quotes that begins here, its escapes undone.
    private mutating func readText() throws(JSONFault) {
        let start = text.count
        _ = bytes.take()
        while true {
            bytes.takePlain(into: &text, most: mostBytes)
            guard let byte = bytes.peek() else {
                throw fault("the quote that opens here is never closed", "a closing quote", at: place)
            }
            guard byte >= 0x20 else {
                let words = ("a line end or control character stands in a text", "its escape, such as \\n")
                // Where the line ends the text was mostly meant to end before.
                if byte == lineFeed { throw fault(words.0, words.1, at: place) }
                _ = bytes.take()
                throw fault(words.0, words.1)
            }
            if byte == quoteByte {
                _ = bytes.take()
                break
            }
            // A plain byte where the stream went on in another block.
            if byte != UInt8(ascii: "\\") { continue }
            _ = bytes.take()
            try readEscape()
        }
        range = start..<text.count
        let isBroken = text.withUnsafeBytes { all in
            all.baseAddress.map { ByteScan.firstBrokenUTF8(in: $0, start..<all.count) != nil } ?? false
        }
        if isBroken && !isTooLong {
            problem = fault("the text is no UTF-8", "text in UTF-8", code: "broken-utf8", at: place)
        }
    }

    private mutating func readEscape() throws(JSONFault) {
        let place = bytes.place
        switch bytes.take() {
        case quoteByte: keep(quoteByte)
        case UInt8(ascii: "\\"): keep(UInt8(ascii: "\\"))
        case UInt8(ascii: "/"): keep(UInt8(ascii: "/"))
        case UInt8(ascii: "b"): keep(8)
        case UInt8(ascii: "f"): keep(12)
        case UInt8(ascii: "n"): keep(10)
        case UInt8(ascii: "r"): keep(13)
        case UInt8(ascii: "t"): keep(9)
        case UInt8(ascii: "u"):
            var value = try hexadecimal()
            if (0xD800..<0xDC00).contains(value), bytes.peek() == UInt8(ascii: "\\") {
                _ = bytes.take()
                guard bytes.take() == UInt8(ascii: "u") else {
                    throw fault("half a character is escaped", "the other half", at: place)
                }
                let low = try hexadecimal()
                value = (0xDC00..<0xE000).contains(low) ? 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00) : 0
            }
            if let scalar = Unicode.Scalar(value), value != 0 {
                for byte in String(Character(scalar)).utf8 { keep(byte) }
            } else {
                // Whoever does not look at the problem must not read on as if nothing stood here.
                for byte in "\u{FFFD}".utf8 { keep(byte) }
                problem = fault(
                    "an escape stands for no character",
                    "\\u and four digits of a character",
                    at: place
                )
            }
        default: throw fault("a backslash stands before no escape", "\\\\ for a backslash", at: place)
        }
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = bytes.take(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("an escape has no four digits", "\\u and four digits")
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}

extension JSONTokens {
    /// Takes the rest of a list that has begun.
    ///
    /// - Returns: where the texts of its first two numbers lie, if it is the position of a point and holds nothing else.
    mutating func position() throws(JSONFault) -> [Range<Int>] {
        var numbers: [Range<Int>] = []
        var isPoint = true
        while true {
            let token = try next()
            switch token {
            case .endArray: return isPoint && (2...3).contains(numbers.count) ? Array(numbers.prefix(2)) : []
            case .number: numbers.append(range)
            default:
                isPoint = false
                try skip(after: token)
            }
        }
    }
}
