/// The rows of one key.
struct KeySum: Sendable {
    var sum: Int64
    var rows: UInt32
    /// Which of the joined days have rows; 0 where days were not joined.
    var covered: UInt32
    /// Where the rows stand.
    var lines: LineSpan

    /// The number of each row, where all have the same.
    var each: Int64 { sum / Int64(max(1, rows)) }

    /// Adds rows; `false` where the sum leaves 64 bits, and it then stands at the largest value.
    @inline(__always)
    mutating func add(_ more: Int64, rows count: Int64, covered days: UInt32, lines: LineSpan) -> Bool {
        let (total, overflow) = sum.addingReportingOverflow(more)
        sum = overflow ? .max : total
        rows = UInt32(clamping: Int64(rows) + count)
        covered |= days
        self.lines.join(lines)
        return !overflow
    }
}
