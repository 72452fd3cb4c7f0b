/// JSON as it is written: members in their order, repeated ones kept, numbers as their text. Slow and strict (RFC 8259).
public indirect enum JSONText: Hashable, Sendable {
    case object([Member])
    case array([JSONText])
    case string(String)
    /// The number's characters as they stand in the file.
    case number(String)
    case boolean(Bool)
    case null

    /// A name and its value.
    public struct Member: Hashable, Sendable {
        /// The member's name, unescaped.
        public var name: String
        /// What it holds.
        public var value: JSONText

        /// A name and its value.
        public init(name: String, value: JSONText) {
            self.name = name
            self.value = value
        }
    }

    /// What is wrong with a text, and at which byte.
    public struct Fault: Error, CustomStringConvertible {
        /// `byte 17: expected ':'`.
        public let description: String
    }

    /// Reads one JSON text with nothing but white space around it.
    public init(_ bytes: [UInt8]) throws {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw Fault(description: "broken UTF-8") }
        var reader = JSONReader(bytes: bytes)
        self = try reader.wholeText()
    }

    /// The value of a member; `nil` if there is none or this is no object.
    public subscript(name: String) -> JSONText? { members.first { $0.name == name }?.value }

    /// The members of an object; none of anything else.
    public var members: [Member] { if case .object(let members) = self { members } else { [] } }

    /// The elements of an array; `nil` for anything else.
    public var elements: [JSONText]? { if case .array(let elements) = self { elements } else { nil } }

    /// The text of a string; `nil` for anything else.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The value of a number; `nil` for anything else.
    public var number: Double? { if case .number(let text) = self { Double(text) } else { nil } }
}

/// Reads bytes that are known to be UTF-8. Files of the whole world pass here in unoptimised builds, so it looks at each
/// byte about once.
private struct JSONReader {
    let bytes: [UInt8]
    var index = 0

    mutating func wholeText() throws -> JSONText {
        let value = try value(depth: 0)
        skipBlanks()
        guard index == bytes.count else { throw fault("nothing after the value") }
        return value
    }

    private func fault(_ expected: String) -> JSONText.Fault {
        JSONText.Fault(description: "byte \(index): expected \(expected)")
    }

    private var next: UInt8 { index < bytes.count ? bytes[index] : 0 }

    private mutating func skipBlanks() {
        while next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { index += 1 }
    }

    private mutating func take(_ byte: UInt8) throws {
        guard next == byte else { throw fault("'\(Unicode.Scalar(byte))'") }
        index += 1
    }

    private mutating func value(depth: Int) throws -> JSONText {
        guard depth < 64 else { throw fault("less nesting") }
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return .object(try list("{", "}") { try $0.member(depth: depth + 1) })
        case UInt8(ascii: "["): return .array(try list("[", "]") { try $0.value(depth: depth + 1) })
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return .boolean(try word("true", true))
        case UInt8(ascii: "f"): return .boolean(try word("false", false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func list<Element>(
        _ open: Unicode.Scalar,
        _ close: Unicode.Scalar,
        _ element: (inout JSONReader) throws -> Element
    ) throws -> [Element] {
        try take(UInt8(ascii: open))
        skipBlanks()
        var elements: [Element] = []
        if next != UInt8(ascii: close) {
            elements.append(try element(&self))
            skipBlanks()
            while next == UInt8(ascii: ",") {
                index += 1
                elements.append(try element(&self))
                skipBlanks()
            }
        }
        try take(UInt8(ascii: close))
        return elements
    }

    private mutating func member(depth: Int) throws -> JSONText.Member {
        skipBlanks()
        let name = try string()
        skipBlanks()
        try take(UInt8(ascii: ":"))
        return JSONText.Member(name: name, value: try value(depth: depth))
    }

    private mutating func word<Value>(_ word: String, _ value: Value) throws -> Value {
        for byte in word.utf8 { try take(byte) }
        return value
    }

    private mutating func digits() throws {
        let start = index
        while next >= 0x30 && next <= 0x39 { index += 1 }
        guard index > start else { throw fault("a digit") }
    }

    private mutating func number() throws -> String {
        let start = index
        if next == UInt8(ascii: "-") { index += 1 }
        if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
        if next == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            index += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func string() throws -> String {
        try take(UInt8(ascii: "\""))
        var units: [UInt16] = []
        var start = index
        while index < bytes.count, next != UInt8(ascii: "\"") {
            guard next >= 0x20 else { throw fault("an escaped control character") }
            if next == UInt8(ascii: "\\") {
                units += Array(String(decoding: bytes[start..<index], as: UTF8.self).utf16)
                index += 1
                units.append(try escape())
                start = index
            } else {
                index += 1
            }
        }
        let rest = String(decoding: bytes[start..<index], as: UTF8.self)
        try take(UInt8(ascii: "\""))
        guard !units.isEmpty else { return rest }
        guard let text = String(validating: units + Array(rest.utf16), as: UTF16.self) else {
            throw fault("paired surrogates")
        }
        return text
    }

    private mutating func escape() throws -> UInt16 {
        let byte = next
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(byte)
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "u"):
            let digits = String(decoding: bytes[min(index, bytes.count)..<min(index + 4, bytes.count)], as: UTF8.self)
            guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else {
                throw fault("four hex digits")
            }
            index += 4
            return unit
        default: throw fault("an escape")
        }
    }
}
