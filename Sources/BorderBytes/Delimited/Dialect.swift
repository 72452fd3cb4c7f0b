/// The two bytes that a table's shape depends on, and the limits its rows must keep.
package struct Dialect: Hashable, Sendable {
    /// Between fields.
    package var delimiter = UInt8(ascii: ",")
    /// After rows. A carriage return before a line feed belongs to the row's end.
    package var terminator = lineFeed
    /// The most bytes of a row.
    package var lineBytes: Int
    /// The most bytes of a field.
    package var fieldBytes: Int
    /// The most fields of a row.
    package var columns: Int

    /// Commas and line feeds, and at most so many bytes in a row and a field, and so many columns.
    package init(lineBytes: Int, fieldBytes: Int, columns: Int) {
        // Positions in a block must fit 32 bits, and room for every field is made in advance.
        self.lineBytes = min(max(1, lineBytes), 1 << 28)
        self.fieldBytes = min(max(1, fieldBytes), 1 << 24)
        self.columns = min(max(1, columns), 1 << 20)
    }

    /// The delimiter's name for messages.
    package var delimiterName: String {
        switch delimiter {
        case UInt8(ascii: ";"): "semicolon"
        case UInt8(ascii: "\t"): "tab"
        case UInt8(ascii: "|"): "bar"
        default: "comma"
        }
    }

    /// Reads the row end and the delimiter off the first row with anything in it.
    package mutating func recognise(_ bytes: [UInt8]) {
        unsafe bytes.withUnsafeBytes { all in
            if let base = all.baseAddress { unsafe recognise(in: base, 0..<all.count) }
        }
    }

    /// Reads the row end and the delimiter off the first row with anything in it.
    mutating func recognise(in bytes: UnsafeRawPointer, _ range: Range<Int>) {
        let start = unsafe Dialect.firstText(in: bytes, range)
        // However many bytes are at hand, no more than one row may have are looked at.
        let limit = min(range.upperBound, start + lineBytes + 1)
        let end = unsafe Dialect.firstLineEnd(in: bytes, start..<limit) ?? limit
        if end + 1 < limit, unsafe (bytes + end).load(as: UInt8.self) == carriageReturn,
            unsafe (bytes + end + 1).load(as: UInt8.self) != lineFeed
        {
            terminator = carriageReturn
        }
        var counts: [UInt8: Int] = [:]
        unsafe Dialect.visit(bytes, start..<end) { _, byte in
            counts[byte, default: 0] += 1
            return true
        }
        var most = counts[delimiter] ?? 0
        for candidate in Dialect.delimiters {
            let count = counts[candidate] ?? 0
            if count > most { (delimiter, most) = (candidate, count) }
        }
    }

    /// The first position that is no blank, no line end and no part of a byte order mark.
    static func firstText(in bytes: UnsafeRawPointer, _ range: Range<Int>) -> Int {
        range.first { index in
            switch unsafe (bytes + index).load(as: UInt8.self) {
            case lineFeed, carriageReturn, 0x20, 0x09, 0xEF, 0xBB, 0xBF: false
            default: true
            }
        } ?? range.upperBound
    }

    /// The first line end outside quotes.
    static func firstLineEnd(in bytes: UnsafeRawPointer, _ range: Range<Int>) -> Int? {
        var end: Int?
        unsafe visit(bytes, range) { index, byte in
            if byte == lineFeed || byte == carriageReturn { end = index }
            return end == nil
        }
        return end
    }

    private static let delimiters: [UInt8] = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
    ]

    /// Shows `body` the bytes outside quotes until it has seen enough. A quote counts where a field may start.
    private static func visit(_ bytes: UnsafeRawPointer, _ range: Range<Int>, _ body: (Int, UInt8) -> Bool) {
        var isQuoted = false
        var isFieldStart = true
        for index in range {
            let byte = unsafe (bytes + index).load(as: UInt8.self)
            if byte == quoteByte && (isQuoted || isFieldStart) {
                isQuoted.toggle()
                // After the second of two quotes the text goes on.
                isFieldStart = !isQuoted
                continue
            }
            if isQuoted { continue }
            isFieldStart = delimiters.contains(byte)
            if !body(index, byte) { return }
        }
    }
}
