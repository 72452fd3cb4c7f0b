import BorderCore

/// The days that some counts cover together.
struct CoveredDays {
    /// How many there are.
    private(set) var count = 0
    /// From the first to the last; `nil` where some count has no days.
    private(set) var hull: ClosedRange<Day>?

    init(_ items: [CountItem]) {
        guard !items.isEmpty, !items.contains(where: { $0.first == Day.unknown }) else { return }
        if items.count == 1 {
            let reach = items[0].reach
            count = items[0].covered == 0 ? Int(reach.last - reach.first) + 1 : items[0].covered.nonzeroBitCount
            hull = Day(rawValue: reach.first)...Day(rawValue: reach.last)
            return
        }
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
        for span in spans where span.1 > last {
            count += Int(span.1) - Int(max(span.0, last + 1)) + 1
            last = span.1
        }
        hull = Day(rawValue: spans[0].0)...Day(rawValue: last)
    }
}
