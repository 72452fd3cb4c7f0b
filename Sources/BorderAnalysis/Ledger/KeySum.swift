/// The rows of one key.
struct KeySum: Sendable {
    var sum: Int64
    var rows: UInt32
    /// Of a joined key the days that have rows, as bits; of any other the number of its spread, 0 where all rows have
    /// one number.
    var detail: UInt32
    /// Where the rows stand.
    var lines: LineSpan

    /// The number of each row, where all have the same.
    var each: Int64 { rows <= 1 ? sum : sum / Int64(rows) }

    /// Adds rows; `false` where the sum leaves 64 bits, and it then stands at the largest value.
    @inline(__always)
    mutating func add(_ more: Int64, rows count: Int64, covered days: UInt32, lines: LineSpan) -> Bool {
        let (total, overflow) = sum.addingReportingOverflow(more)
        sum = overflow ? .max : total
        rows = UInt32(clamping: Int64(rows) + count)
        detail |= days
        self.lines.join(lines)
        return !overflow
    }
}
