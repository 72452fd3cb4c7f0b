/// The first and the last line of a file that some rows stand on.
package struct LineSpan: Hashable, Sendable {
    /// 1-based; 0 where no line is known.
    package var first: Int32
    /// The same as `first` for one row.
    package var last: Int32

    /// Rows without lines.
    static let none = LineSpan(first: 0, last: 0)

    /// One row.
    @inline(__always)
    static func one(_ line: Int32) -> LineSpan { LineSpan(first: line, last: line) }

    /// Takes in the lines of more rows.
    @inline(__always)
    mutating func join(_ more: LineSpan) {
        if more.first > 0 && (first == 0 || more.first < first) { first = more.first }
        if more.last > last { last = more.last }
    }
}
