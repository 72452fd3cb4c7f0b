import BorderBytes
import BorderCore

extension ReportTableReader {
    /// The text of a field without blanks at its ends; empty, with a diagnostic, if it is too long.
    @inline(__always)
    mutating func text(_ bytes: UnsafeRawPointer, _ column: Int) -> UnsafeRawBufferPointer {
        let field = splitter.field(column)
        var (start, end) = (field.start, field.end)
        if end &- start > splitter.dialect.fieldBytes {
            explainLongField(bytes, field)
            return UnsafeRawBufferPointer(start: bytes + start, count: 0)
        }
        if field.isEscaped { return trimmed(rawText(bytes, column)) }
        while start < end, isBlank(bytes, start) { start = start &+ 1 }
        while end > start, isBlank(bytes, end &- 1) { end = end &- 1 }
        return UnsafeRawBufferPointer(start: bytes + start, count: end &- start)
    }

    /// The text of a field as it stands, doubled quotes undone.
    func rawText(_ bytes: UnsafeRawPointer, _ column: Int) -> UnsafeRawBufferPointer {
        let field = splitter.field(column)
        let count = min(field.end - field.start, splitter.dialect.fieldBytes)
        guard field.isEscaped else { return UnsafeRawBufferPointer(start: bytes + field.start, count: count) }
        var length = 0
        var index = 0
        while index < count {
            let byte = (bytes + field.start + index).load(as: UInt8.self)
            scratch[length] = byte
            length += 1
            index += byte == quoteByte ? 2 : 1
        }
        return UnsafeRawBufferPointer(rebasing: scratch[..<length])
    }

    /// The text of a field as a string without blanks at its ends.
    mutating func string(_ bytes: UnsafeRawPointer, _ column: Int) -> String {
        String(decoding: text(bytes, column), as: UTF8.self)
    }

    private func trimmed(_ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        guard let base = text.baseAddress else { return text }
        var (start, end) = (0, text.count)
        while start < end, isBlank(base, start) { start += 1 }
        while end > start, isBlank(base, end - 1) { end -= 1 }
        return UnsafeRawBufferPointer(start: base + start, count: end - start)
    }

    @inline(__always)
    private func isBlank(_ bytes: UnsafeRawPointer, _ index: Int) -> Bool {
        let byte = (bytes + index).load(as: UInt8.self)
        return byte == 0x20 || byte == 0x09
    }

    /// The names of the from and the to column in one text.
    mutating func joined(_ bytes: UnsafeRawPointer, _ from: Int?, _ to: Int?) -> UnsafeRawBufferPointer {
        // Copies, because undoing the quotes of one name would overwrite the other.
        let one = from.map { Array(text(bytes, $0)) } ?? []
        let other = to.map { Array(text(bytes, $0)) } ?? []
        scratch.copyBytes(from: one)
        scratch[one.count] = ColumnWords.routeSeparator.asciiValue ?? 0
        UnsafeMutableRawBufferPointer(rebasing: scratch[(one.count + 1)...]).copyBytes(from: other)
        return UnsafeRawBufferPointer(rebasing: scratch[..<(one.count + 1 + other.count)])
    }
}
