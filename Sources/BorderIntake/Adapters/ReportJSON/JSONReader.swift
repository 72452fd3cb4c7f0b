import BorderBytes
import BorderCore

/// Reads JSON (RFC 8259) value by value, strictly: no comments, no trailing commas, no lone surrogates, no depth or
/// length without limit.
struct JSONReader: ~Copyable {
    var bytes: JSONBytes
    /// The most bytes of one outermost value.
    private let mostBytes: Int

    /// How deep values may lie in each other.
    static let depth = 8

    init(_ stream: consuming ByteStream, options: IntakeOptions) {
        bytes = JSONBytes(stream, blockBytes: options.blockBytes)
        mostBytes = options.limits.lineBytes
    }

    /// The value that begins here.
    mutating func value() throws(JSONFault) -> JSONItem {
        bytes.taken = 0
        return try value(depth: 0)
    }

    func fault(_ found: String, _ expected: String, code: String = "bad-json", at place: TextPlace? = nil) -> JSONFault
    {
        JSONFault(place: place ?? bytes.place, code: code, found: found, expected: expected)
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONItem {
        bytes.skipBlanks()
        let place = bytes.place
        guard depth <= JSONReader.depth else {
            throw fault("values lie more than \(JSONReader.depth) deep in each other", "a flat object")
        }
        switch bytes.peek() {
        case nil: throw fault("the text ends in the middle of a value", "the rest of it")
        case UInt8(ascii: "{"): return JSONItem(value: .object(try object(depth)), place: place)
        case UInt8(ascii: "["): return JSONItem(value: .array(try array(depth)), place: place)
        case UInt8(ascii: "\""): return JSONItem(value: .text(try text()), place: place)
        case UInt8(ascii: "t"): return JSONItem(value: .boolean(try word("true", true)), place: place)
        case UInt8(ascii: "f"): return JSONItem(value: .boolean(try word("false", false)), place: place)
        case UInt8(ascii: "n"):
            _ = try word("null", false)
            return JSONItem(value: .null, place: place)
        case let byte? where byte == UInt8(ascii: "-") || (48...57).contains(byte):
            return JSONItem(value: .number(try number()), place: place)
        case let byte?: throw unexpected(byte, "a value")
        }
    }

    private mutating func object(_ depth: Int) throws(JSONFault) -> [JSONMember] {
        _ = bytes.take()
        var members: [JSONMember] = []
        bytes.skipBlanks()
        if bytes.peek() == UInt8(ascii: "}") {
            _ = bytes.take()
            return members
        }
        while true {
            bytes.skipBlanks()
            let place = bytes.place
            guard bytes.peek() == UInt8(ascii: "\"") else { throw unexpected(bytes.peek(), "a name in quotes") }
            let name = try text()
            bytes.skipBlanks()
            guard bytes.take() == UInt8(ascii: ":") else {
                throw fault("no colon follows a name", "a colon and a value")
            }
            members.append(JSONMember(name: name, place: place, item: try value(depth: depth + 1)))
            bytes.skipBlanks()
            let next = bytes.peek()
            guard next == UInt8(ascii: ",") || next == UInt8(ascii: "}") else {
                throw unexpected(next, "a comma or the end of the object")
            }
            _ = bytes.take()
            if next == UInt8(ascii: "}") { return members }
            try checkLength()
        }
    }

    private mutating func array(_ depth: Int) throws(JSONFault) -> [JSONItem] {
        _ = bytes.take()
        var items: [JSONItem] = []
        bytes.skipBlanks()
        if bytes.peek() == UInt8(ascii: "]") {
            _ = bytes.take()
            return items
        }
        while true {
            items.append(try value(depth: depth + 1))
            bytes.skipBlanks()
            let next = bytes.peek()
            guard next == UInt8(ascii: ",") || next == UInt8(ascii: "]") else {
                throw unexpected(next, "a comma or the end of the list")
            }
            _ = bytes.take()
            if next == UInt8(ascii: "]") { return items }
            try checkLength()
        }
    }

    private mutating func word<Value>(_ word: String, _ value: Value) throws(JSONFault) -> Value {
        let place = bytes.place
        for byte in word.utf8 {
            guard bytes.peek() == byte else { throw fault("a word that is no value", "true, false or null", at: place) }
            _ = bytes.take()
        }
        return value
    }

    private mutating func number() throws(JSONFault) -> String {
        let place = bytes.place
        var text: [UInt8] = []
        func isPart(_ byte: UInt8) -> Bool {
            (48...57).contains(byte) || [43, 45, 46, 69, 101].contains(byte)
        }
        while let byte = bytes.peek(), isPart(byte), text.count <= 64 {
            text.append(byte)
            _ = bytes.take()
        }
        guard text.count <= 64, JSONReader.isNumber(text) else {
            throw fault("'\(String(decoding: text, as: UTF8.self).excerpt)' is no number", "digits", at: place)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether the bytes are a number of JSON: no zeros in front, digits on both sides of the point.
    private static func isNumber(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        func digits() -> Int {
            let count = rest.prefix { (48...57).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == 45 { rest = rest.dropFirst() }
        let leading = rest.first
        let whole = digits()
        guard whole > 0, whole == 1 || leading != 48 else { return false }
        if rest.first == 46 {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if rest.first == 69 || rest.first == 101 {
            rest = rest.dropFirst()
            if rest.first == 43 || rest.first == 45 { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }

    func checkLength() throws(JSONFault) {
        guard bytes.taken > mostBytes else { return }
        throw fault("the value is longer than \(mostBytes) bytes", "one report an object", code: "long-line")
    }

    func unexpected(_ byte: UInt8?, _ expected: String) -> JSONFault {
        guard let byte else { return fault("the text ends", expected) }
        let isVisible = (0x21...0x7E).contains(byte)
        let shown =
            isVisible ? "'\(Character(Unicode.Scalar(byte)))'" : "byte 0x\(String(byte, radix: 16, uppercase: true))"
        return fault("\(shown) stands where it cannot", expected)
    }
}
