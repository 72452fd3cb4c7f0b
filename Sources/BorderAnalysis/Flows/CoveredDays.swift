import BorderCore

/// The days that some counts cover together.
struct CoveredDays {
    /// How many there are.
    private(set) var count = 0
    /// A hash of which they are: alike for the same days, however they were counted; 0 where no days are said.
    private(set) var fingerprint: UInt64 = 0
    /// From the first to the last; `nil` where some count has no days.
    private(set) var hull: ClosedRange<Day>?

    /// The days of one count.
    init(_ item: CountItem) {
        guard item.first != Day.unknown else { return }
        let reach = item.reach
        count = item.covered == 0 ? Int(reach.last - reach.first) + 1 : item.covered.nonzeroBitCount
        if item.isWhole { add(reach.first, reach.last) } else { addRuns(of: item) }
        hull = Day(rawValue: reach.first)...Day(rawValue: reach.last)
    }

    init(_ items: [CountItem]) {
        if items.count == 1 {
            self = CoveredDays(items[0])
            return
        }
        guard !items.isEmpty, !items.contains(where: { $0.first == Day.unknown }) else { return }
        var spans: [(Int32, Int32)] = []
        var joined: [Int32: UInt32] = [:]
        for item in items {
            if item.isWhole { spans.append(item.reach) } else { joined[item.first, default: 0] |= item.covered }
        }
        for (first, covered) in joined {
            for bit in 0..<Int32(32) where covered & 1 << UInt32(bit) != 0 { spans.append((first + bit, first + bit)) }
        }
        spans.sort { $0 < $1 }
        var last = spans[0].0 - 1
        var start = spans[0].0
        for span in spans where span.1 > last {
            count += Int(span.1) - Int(max(span.0, last + 1)) + 1
            if span.0 > last + 1 {
                add(start, last)
                start = span.0
            }
            last = span.1
        }
        add(start, last)
        hull = Day(rawValue: spans[0].0)...Day(rawValue: last)
    }

    /// Notes a run of days with none before and none behind it.
    private mutating func add(_ first: Int32, _ last: Int32) {
        fingerprint ^= KeyIndex.hash(UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: last)))
    }

    private mutating func addRuns(of item: CountItem) {
        var first: Int32?
        for bit in 0...Int32(32) {
            let isCovered = bit < 32 && item.covered & 1 << UInt32(bit) != 0
            if isCovered {
                first = first ?? item.first + bit
            } else if let start = first {
                add(start, item.first + bit - 1)
                first = nil
            }
        }
    }
}
