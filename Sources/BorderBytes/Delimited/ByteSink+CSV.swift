extension ByteSink {
    /// Appends a text cell of a CSV row (RFC 4180): quoted where it holds a comma, a quote or a line break, and
    /// where it is empty, so that an empty text differs from a missing value.
    ///
    /// `spreadsheetSafe` puts an apostrophe before a text that a spreadsheet would run as a formula.
    package mutating func appendCSV(_ text: String, spreadsheetSafe: Bool) {
        var text = text
        text.withUTF8 { appendCell($0, spreadsheetSafe: spreadsheetSafe) }
    }

    private mutating func appendCell(_ bytes: UnsafeBufferPointer<UInt8>, spreadsheetSafe: Bool) {
        let isFormula = spreadsheetSafe && bytes.first.map(startsFormula) ?? false
        guard bytes.isEmpty || bytes.contains(where: needsQuotes) || bytes.first == 0x20 || bytes.last == 0x20 else {
            if isFormula { append(UInt8(ascii: "'")) }
            return append(bytes)
        }
        append(UInt8(ascii: "\""))
        if isFormula { append(UInt8(ascii: "'")) }
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { append(byte) }
            append(byte)
        }
        append(UInt8(ascii: "\""))
    }
}

private func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
}

/// Whether spreadsheets take a cell that starts with this byte for a formula.
private func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
}
