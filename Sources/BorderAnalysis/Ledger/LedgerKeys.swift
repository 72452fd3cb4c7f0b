import BorderCore

/// The keys of a ledger, each a series and its days, with the sums of their rows.
struct LedgerKeys: Sendable {
    private(set) var series = SeriesIndex()
    private var periods = KeyIndex()
    private var keys = KeyIndex()
    private var sums: [KeySum] = []
    private var spreads = Spreads()
    /// Rows that wait to be added together, and their keys.
    private var waiting: [(value: Int64, line: Int32)] = []
    private var waitingKeys: [UInt64] = []
    /// Whether a sum was more than 64 bits hold.
    private(set) var isOverflowed = false

    /// How many rows wait for each other: enough to look them up side by side, few enough to stay at hand.
    static let together = 64

    init() {}

    /// How many there are.
    var count: Int { sums.count }

    /// How many rows they have.
    var rows: Int64 { sums.reduce(0) { $0 + Int64($1.rows) } }

    /// The records of a key.
    @inline(__always)
    subscript(entry: Int) -> LedgerEntry {
        let sum = sums[entry]
        let key = keys.keys[entry]
        let isJoined = !series.codes[Int(key >> 32)].fold.isEmpty
        let spread = isJoined ? nil : spreads[sum]
        let period = periods.keys[Int(key & 0xFFFF_FFFF)]
        return LedgerEntry(
            series: Int(key >> 32),
            first: Int32(truncatingIfNeeded: Int64(bitPattern: period) >> 32),
            last: Int32(truncatingIfNeeded: period),
            sum: sum.sum,
            rows: Int64(sum.rows),
            least: spread?.least ?? sum.each,
            greatest: spread?.greatest ?? sum.each,
            covered: isJoined ? sum.detail : 0,
            lines: sum.lines
        )
    }

    /// The series of a key, how many rows it has and where they stand.
    @inline(__always)
    func tally(_ entry: Int) -> (series: Int, rows: Int64, lines: LineSpan) {
        (Int(keys.keys[entry] >> 32), Int64(sums[entry].rows), sums[entry].lines)
    }

    /// The key of a series and its days.
    @inline(__always)
    mutating func key(_ codes: SeriesCodes, _ first: Int32, _ last: Int32) -> UInt64 {
        let period = periods.index(of: UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: last)))
        return UInt64(series.index(of: codes)) << 32 | UInt64(period)
    }

    /// The places of keys that are known, and one more: 0 for others.
    func places(of wanted: [UInt64]) -> [UInt32] { keys.places(of: wanted) }

    /// Adds rows to a key.
    ///
    /// - Parameters:
    ///   - key: the key.
    ///   - place: its place, and one more; 0 where it has to be looked up.
    ///   - new: the rows.
    ///   - isJoined: whether the key is one of joined keys.
    /// - Returns: the place of the key.
    @inline(__always)
    mutating func add(_ key: UInt64, at place: UInt32 = 0, _ new: LedgerEntry, isJoined: Bool) -> Int {
        let entry = place > 0 ? Int(place) - 1 : keys.index(of: key)
        if entry == sums.count {
            sums.append(
                KeySum(sum: new.sum, rows: UInt32(clamping: new.rows), detail: new.covered, lines: new.lines)
            )
            if !isJoined && new.least != new.greatest { spreads.widen(&sums[entry], new.least, new.greatest) }
            return entry
        }
        // While all rows of a key have one number its sum tells it; joined keys have no use for it.
        if !isJoined { spreads.widen(&sums[entry], new.least, new.greatest) }
        if !sums[entry].add(new.sum, rows: new.rows, covered: new.covered, lines: new.lines) { isOverflowed = true }
        return entry
    }

    /// Adds a row of a key that is not joined, now or together with some that come next: `settle` ends their waiting.
    @inline(__always)
    mutating func addSoon(_ key: UInt64, _ value: Int64, line: Int32) {
        waitingKeys.append(key)
        waiting.append((value, line))
        if waiting.count == LedgerKeys.together { settle() }
    }

    /// Adds the rows that wait.
    mutating func settle() {
        guard !waiting.isEmpty else { return }
        let places = keys.places(of: waitingKeys)
        for index in waiting.indices {
            let (value, line) = waiting[index]
            let entry = LedgerEntry(one: value, line: line)
            _ = add(waitingKeys[index], at: places[index], entry, isJoined: false)
        }
        waiting.removeAll(keepingCapacity: true)
        waitingKeys.removeAll(keepingCapacity: true)
    }
}
