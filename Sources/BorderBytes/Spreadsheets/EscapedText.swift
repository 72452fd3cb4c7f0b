extension String {
    /// With the signs that XML cannot hold in place of `_xHHHH_`, the number of a unit of UTF-16.
    var unescaped: String {
        guard utf8.contains(UInt8(ascii: "_")) else { return self }
        let units = Array(utf16)
        var signs: [UInt16] = []
        var at = 0
        while at < units.count {
            let sign = Self.escapedSign(units[at...].prefix(7))
            signs.append(sign ?? units[at])
            at += sign == nil ? 1 : 7
        }
        return String(decoding: signs, as: UTF16.self)
    }

    private static func escapedSign(_ units: ArraySlice<UInt16>) -> UInt16? {
        guard units.count == 7, units.starts(with: "_x".utf16), units.last == "_".utf16.first else { return nil }
        let digits = String(decoding: units.dropFirst(2).dropLast(), as: UTF16.self)
        return digits.allSatisfy(\.isHexDigit) ? UInt16(digits, radix: 16) : nil
    }

    /// With blanks for line ends and other signs that nobody sees, so that a row is a line and has its number.
    var onOneLine: String {
        guard utf8.contains(where: Self.isControl) else { return self }
        return String(decoding: utf8.map { Self.isControl($0) ? 0x20 : $0 }, as: UTF8.self)
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 }
}
