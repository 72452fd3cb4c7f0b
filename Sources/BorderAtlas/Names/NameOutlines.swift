/// Which letters names have and how many: tells most names apart without looking at them.
struct NameOutlines: Sendable {
    /// The rows of the names, the shortest first, and the letters of each.
    private var rows: [Int32] = []
    private var letters: [UInt64] = []
    /// Where the names of a length start: those of `n` bytes are `starts[n]..<starts[n + 1]`.
    private var starts: [Int] = [0]

    /// No names.
    init() {}

    /// The outlines of keys that are handed over one by one, in the order of their rows.
    init(_ forEachKey: ((UnsafeRawBufferPointer) -> Void) -> Void) {
        var byLength: [[(row: Int32, letters: UInt64)]] = []
        var row: Int32 = 0
        forEachKey { key in
            while byLength.count <= key.count { byLength.append([]) }
            byLength[key.count].append((row, NameOutlines.letters(key)))
            row += 1
        }
        for names in byLength {
            rows += names.map(\.row)
            letters += names.map(\.letters)
            starts.append(rows.count)
        }
    }

    /// Calls the closure with the row of each name that may be a spelling of a key with few slips of the pen. A slip
    /// takes at most one letter away and brings at most one that was not there.
    func forEachRow(near key: [UInt8], limit: Int, _ body: (Int) -> Void) {
        let first = max(0, key.count - limit)
        let last = min(starts.count - 2, key.count + limit)
        guard first <= last else { return }
        let wanted = NameOutlines.letters(key)
        for place in starts[first]..<starts[last + 1] {
            let other = letters[place]
            guard NameOutlines.has(wanted & ~other, atMost: limit), NameOutlines.has(other & ~wanted, atMost: limit)
            else { continue }
            body(Int(rows[place]))
        }
    }

    /// Whether few bits are set; all of them need not be counted.
    @inline(__always)
    private static func has(_ bits: UInt64, atMost limit: Int) -> Bool {
        var rest = bits
        for _ in 0..<limit { rest &= rest &- 1 }
        return rest == 0
    }

    private static func letters(_ key: some Sequence<UInt8>) -> UInt64 { key.reduce(0) { $0 | 1 << UInt64($1 & 63) } }
}
