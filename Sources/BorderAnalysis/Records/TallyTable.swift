/// Sums by a 64-bit key, in memory that grows with the number of keys and not with the number of rows.
///
/// One probe and four additions a row are what lets ten million rows be grouped in a fraction of a second.
struct TallyTable: Sendable {
    /// The sums of one key.
    struct Entry: Sendable {
        var key: UInt64
        var sum: Int64
        var rows: Int64
        var firstDay: Int32
        var lastDay: Int32
    }

    private var index = KeyIndex()
    private(set) var entries: [Entry] = []
    /// Whether some sum went beyond 64 bits; it then stands at the largest value and must not be shown.
    private(set) var overflowed = false

    init() {}

    /// Adds a count to a key.
    @inline(__always)
    mutating func add(_ count: Int64, first: Int32, last: Int32, to key: UInt64) {
        let at = index.index(of: key)
        if at == entries.count {
            entries.append(Entry(key: key, sum: count, rows: 1, firstDay: first, lastDay: last))
            return
        }
        let (sum, overflow) = entries[at].sum.addingReportingOverflow(count)
        if overflow { overflowed = true }
        entries[at].sum = overflow ? .max : sum
        entries[at].rows += 1
        if first < entries[at].firstDay { entries[at].firstDay = first }
        if last > entries[at].lastDay { entries[at].lastDay = last }
    }
}
