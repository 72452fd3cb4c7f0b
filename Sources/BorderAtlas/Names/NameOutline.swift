/// Which letters a name has and how many: tells most names apart without looking at them.
struct NameOutline: Sendable {
    private let letters: UInt64
    private let count: Int32

    init(_ key: some Collection<UInt8>) {
        letters = key.reduce(0) { $0 | 1 << UInt64($1 & 63) }
        count = Int32(clamping: key.count)
    }

    /// Whether a name may be a spelling with few slips of the pen, or may begin with this one. An exchanged letter
    /// changes two of the letters there are, one left out or put in changes one.
    func mayMean(_ other: NameOutline, _ limit: Int) -> Bool {
        if count >= 4 && other.count > count && letters & ~other.letters == 0 { return true }
        return Int(abs(count - other.count)) <= limit && (letters ^ other.letters).nonzeroBitCount <= 2 * limit
    }
}
