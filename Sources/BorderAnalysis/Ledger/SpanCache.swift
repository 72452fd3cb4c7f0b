import BorderCore

/// The run of days each day is joined with.
struct SpanCache: Sendable {
    let grain: LedgerGrain
    private var starts: [Int32] = []
    private var ends: [Int32] = []
    private var firstCached: Int32 = 0

    init(grain: LedgerGrain) { self.grain = grain }

    @inline(__always)
    mutating func span(of day: Int32) -> (Int32, Int32) {
        let slot = Int(day) - Int(firstCached)
        if slot >= 0 && slot < starts.count && starts[slot] != Day.unknown { return (starts[slot], ends[slot]) }
        let days = grain.span(of: Day(rawValue: day))
        let span = (days.lowerBound.rawValue, days.upperBound.rawValue)
        // Days of one file lie close together; a stray day far off is simply not remembered.
        if starts.isEmpty {
            firstCached = day - 4096
            starts = [Int32](repeating: Day.unknown, count: 8192)
            ends = starts
        }
        let place = Int(day) - Int(firstCached)
        if starts.indices.contains(place) { (starts[place], ends[place]) = span }
        return span
    }
}
