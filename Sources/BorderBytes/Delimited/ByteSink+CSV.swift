extension ByteSink {
    /// Appends a text cell of a CSV row (RFC 4180): quoted where it holds a comma, a quote or a line break, and
    /// where it is empty, so that an empty text differs from a missing value.
    ///
    /// `spreadsheetSafe` puts an apostrophe before a text that a spreadsheet would run as a formula; a signed number is
    /// none.
    public mutating func appendCSV(_ text: String, spreadsheetSafe: Bool) {
        var text = text
        text.withUTF8 { unsafe appendCell($0, spreadsheetSafe: spreadsheetSafe) }
    }

    private mutating func appendCell(_ bytes: UnsafeBufferPointer<UInt8>, spreadsheetSafe: Bool) {
        let isGuarded = unsafe spreadsheetSafe && isFormula(bytes)
        guard unsafe bytes.isEmpty || bytes.contains(where: needsQuotes) || bytes.first == 0x20 || bytes.last == 0x20
        else {
            if isGuarded { append(UInt8(ascii: "'")) }
            return unsafe append(bytes)
        }
        append(UInt8(ascii: "\""))
        if isGuarded { append(UInt8(ascii: "'")) }
        for index in bytes.indices {
            let byte = unsafe bytes[index]
            if byte == UInt8(ascii: "\"") { append(byte) }
            append(byte)
        }
        append(UInt8(ascii: "\""))
    }
}

private func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
}

/// Whether spreadsheets take a cell for a formula. A signed number is none.
private func isFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch unsafe bytes.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
        let halves = unsafe bytes.dropFirst().split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return unsafe halves.count > 2
            || halves.contains { half in unsafe half.isEmpty || !half.allSatisfy { 0x30...0x39 ~= $0 } }
    default: return false
    }
}
