import BorderBytes

extension JSONReader {
    /// The text in quotes that begins here, its escapes undone.
    mutating func text() throws(JSONFault) -> String {
        let place = bytes.place
        _ = bytes.take()
        var text: [UInt8] = []
        while true {
            guard let byte = bytes.take() else {
                throw fault("the quote that opens here is never closed", "a closing quote", at: place)
            }
            switch byte {
            case quoteByte:
                guard let valid = String(validating: text, as: UTF8.self) else {
                    throw fault("the text is no UTF-8", "text in UTF-8", code: "broken-utf8", at: place)
                }
                return valid
            case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
            case 0..<0x20: throw fault("a line end or control character stands in a text", "its escape, such as \\n")
            default: text.append(byte)
            }
            try checkLength()
        }
    }

    private mutating func escape() throws(JSONFault) -> Character {
        let place = bytes.place
        switch bytes.take() {
        case quoteByte: return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            var value = try hexadecimal()
            if (0xD800..<0xDC00).contains(value) {
                guard bytes.take() == UInt8(ascii: "\\"), bytes.take() == UInt8(ascii: "u") else {
                    throw fault("half a character is escaped", "the other half", at: place)
                }
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else {
                    throw fault("half a character is escaped", "the other half", at: place)
                }
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            }
            guard value != 0, let scalar = Unicode.Scalar(value) else {
                throw fault("an escape stands for no character", "\\u and four digits of a character", at: place)
            }
            return Character(scalar)
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
