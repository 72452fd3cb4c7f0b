import BorderCore

/// The keys of a ledger that have days, by series, unit of time and days.
struct CheckedSlots {
    /// A key with days.
    struct Slot {
        var series: Int32
        /// The place of its unit of time among all; their count for days that are none.
        var unit: UInt8
        var first: Int32
        var last: Int32
        var entry: Int32
        /// Its number, the least where its rows have several, and where these stand: kept here, as a ledger is too large
        /// to look back often.
        var least: Int64
        var lines: LineSpan
    }

    static let units = PeriodUnit.allCases

    /// In order once they are sorted.
    private(set) var all: [Slot] = []
    /// Where those of each series and unit begin, and at the end their count.
    private var starts: [Int32] = []

    /// The place of the unit of time that some days are; the count of units for days that are none.
    static func unit(of days: ClosedRange<Day>) -> UInt8 {
        let place = units.firstIndex {
            $0 == .day ? days.lowerBound == days.upperBound : $0.days(around: days.lowerBound) == days
        }
        return UInt8(place ?? units.count)
    }

    mutating func append(_ slot: Slot) { all.append(slot) }

    /// The places of the keys of a series and unit, by their days.
    subscript(series: Int, unit: UInt8) -> Range<Int> {
        let place = CheckedSlots.place(series, unit)
        return Int(starts[place])..<Int(starts[place + 1])
    }

    private static func place(_ series: Int, _ unit: UInt8) -> Int { series * (units.count + 1) + Int(unit) }

    /// Puts the keys in order.
    mutating func sort(seriesCount: Int) {
        // Counted into their series and units first, so that only short runs have to be compared.
        starts = Array(repeating: 0, count: CheckedSlots.place(seriesCount, 0) + 1)
        for slot in all { starts[CheckedSlots.place(Int(slot.series), slot.unit) + 1] += 1 }
        for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
        // In place: each goes where its run is next, and what stood there is looked at next.
        var next = starts
        for place in starts.indices.dropLast() {
            while next[place] < starts[place + 1] {
                let slot = all[Int(next[place])]
                let target = CheckedSlots.place(Int(slot.series), slot.unit)
                all.swapAt(Int(next[place]), Int(next[target]))
                next[target] += 1
            }
        }
        for place in starts.indices.dropLast() {
            let range = Int(starts[place])..<Int(starts[place + 1])
            if range.count > 1 { all[range].sort { ($0.first, $0.last) < ($1.first, $1.last) } }
        }
    }
}
