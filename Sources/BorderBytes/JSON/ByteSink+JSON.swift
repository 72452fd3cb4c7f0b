extension ByteSink {
    /// Appends a text as a JSON string: quoted, with quotes, backslashes and control characters escaped.
    ///
    /// Noncharacters such as U+FFFE, which RFC 7493 forbids, become U+FFFD.
    public mutating func appendJSON(_ text: String) {
        var text = text
        append(UInt8(ascii: "\""))
        text.withUTF8 { unsafe appendEscaped($0) }
        append(UInt8(ascii: "\""))
    }

    /// Appends an integer, as a string where a reader that keeps numbers as doubles would change it.
    public mutating func appendJSON(_ value: Int64) {
        let isExactAsDouble = value.magnitude < 1 << 53
        if !isExactAsDouble { append(UInt8(ascii: "\"")) }
        appendInteger(value)
        if !isExactAsDouble { append(UInt8(ascii: "\"")) }
    }

    /// Appends a number; `null` for one that is not finite.
    public mutating func appendJSON(_ value: Double) {
        if value.isFinite { appendNumber(value) } else { append("null") }
    }

    /// Appends `true` or `false`.
    public mutating func appendJSON(_ value: Bool) { append(value ? "true" : "false") }

    private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        var clean = 0
        var index = 0
        while index < bytes.count {
            let byte = unsafe bytes[index]
            if byte >= 0x20 && byte < 0xEF && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") {
                index += 1
                continue
            }
            let length = byte < 0x80 ? 1 : byte < 0xF0 ? 3 : 4
            if unsafe length > 1 && !isNoncharacter(bytes, at: index) {
                index += length
                continue
            }
            unsafe append(UnsafeBufferPointer(rebasing: bytes[clean..<index]))
            if length > 1 { append("\u{FFFD}") } else { appendEscape(of: byte) }
            index += length
            clean = index
        }
        unsafe append(UnsafeBufferPointer(rebasing: bytes[clean...]))
    }

    private mutating func appendEscape(of byte: UInt8) {
        append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
        case 0x0A: append(UInt8(ascii: "n"))
        case 0x0D: append(UInt8(ascii: "r"))
        case 0x09: append(UInt8(ascii: "t"))
        default:
            append("u00")
            append(hexadecimal[Int(byte >> 4)])
            append(hexadecimal[Int(byte & 15)])
        }
    }
}

private let hexadecimal = Array("0123456789abcdef".utf8)

/// Whether the three or four bytes at `index` spell U+FDD0…FDEF or a code point that ends in FFFE or FFFF.
private func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let length = unsafe bytes[index] < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return false }
    let last = unsafe bytes[index + length - 1]
    let middle = unsafe bytes[index + length - 2]
    if unsafe length == 3 && bytes[index] == 0xEF && middle == 0xB7 { return (0x90...0xAF).contains(last) }
    let endsPlane = unsafe length == 3 ? bytes[index] == 0xEF : bytes[index + 1] & 0x0F == 0x0F
    return endsPlane && middle == 0xBF && last >= 0xBE
}
