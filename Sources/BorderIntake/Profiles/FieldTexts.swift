import BorderBytes

/// The texts of a published table's fields, each without blanks at its ends.
struct FieldTexts: ~Copyable {
    private let fieldBytes: Int
    /// Room for texts in which doubled quotes were undone, one for each column of the table.
    private var unquoted: [Int: UnsafeMutableRawBufferPointer] = [:]

    /// No texts yet.
    ///
    /// - Parameter fieldBytes: the most bytes of one field; what lies behind them is not read.
    init(fieldBytes: Int) { self.fieldBytes = fieldBytes }

    deinit { for room in unquoted.values { room.deallocate() } }

    /// The text of a field without blanks at its ends, no-break ones among them; eight bytes after it may be read.
    @inline(__always)
    mutating func text(_ row: Fields, _ column: Int) -> UnsafeRawBufferPointer {
        let field = row[column]
        let end = min(field.end, field.start &+ fieldBytes)
        if field.isEscaped { return undoubled(row, column) }
        // Few fields have blanks at their ends; a no-break one is 0xC2 0xA0.
        if field.start < end {
            let (first, last) = (FieldTexts.byte(row, field.start), FieldTexts.byte(row, end &- 1))
            if first <= 0x20 || first == 0xC2 || last <= 0x20 || last == 0xA0 {
                return FieldTexts.trimmed(row, field.start, end)
            }
        }
        return UnsafeRawBufferPointer(start: row.bytes + field.start, count: end &- field.start)
    }

    @inline(__always)
    private static func byte(_ row: Fields, _ at: Int) -> UInt8 { (row.bytes + at).load(as: UInt8.self) }

    @inline(never)
    private static func trimmed(_ row: Fields, _ first: Int, _ last: Int) -> UnsafeRawBufferPointer {
        var (start, end) = (first, last)
        while start < end, byte(row, start) <= 0x20 { start &+= 1 }
        while end > start, byte(row, end &- 1) <= 0x20 { end &-= 1 }
        while end &- start >= 2, byte(row, start) == 0xC2, byte(row, start &+ 1) == 0xA0 { start &+= 2 }
        while end &- start >= 2, byte(row, end &- 2) == 0xC2, byte(row, end &- 1) == 0xA0 { end &-= 2 }
        return UnsafeRawBufferPointer(start: row.bytes + start, count: end &- start)
    }

    /// The text of a field with its doubled quotes undone, which stays until the column is asked again.
    @inline(never)
    private mutating func undoubled(_ row: Fields, _ column: Int) -> UnsafeRawBufferPointer {
        let field = row[column]
        let end = min(field.end, field.start + fieldBytes)
        if unquoted[column].map({ $0.count < end - field.start + 8 }) ?? true {
            unquoted.removeValue(forKey: column)?.deallocate()
            unquoted[column] = .allocate(byteCount: 2 * (end - field.start) + 64, alignment: 8)
        }
        guard let room = unquoted[column] else {
            return UnsafeRawBufferPointer(start: row.bytes + field.start, count: 0)
        }
        var count = 0
        var at = field.start
        while at < end {
            let byte = FieldTexts.byte(row, at)
            room[count] = byte
            count += 1
            at += byte == quoteByte ? 2 : 1
        }
        for index in count..<(count + 8) { room[index] = 0 }
        return UnsafeRawBufferPointer(rebasing: room[..<count])
    }
}
