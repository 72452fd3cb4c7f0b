import BorderAtlas
import BorderCore

// A day that was copied from the day before.
extension LedgerChecks {
    private struct DayOf: Hashable {
        var attribution: Attribution
        var day: Int32
    }

    /// What a day has in common with the day before.
    private struct Likeness {
        var pairs = 0
        var equal = 0
        /// Places whose number is the same and large enough not to come again by chance.
        var places: Set<Place> = []
        var lines = LineSpan.none
        var series = Int.max
    }

    /// The least number that does not come again by chance at several places at once.
    private static let telling: Int64 = 20
    private static let fewestPlaces = 3

    /// Days on which nine in ten series, at three places or more, have the number of the day before.
    mutating func lookAtCopies() {
        guard let unit = LedgerChecks.units.firstIndex(of: .day).map({ UInt8($0) }) else { return }
        var days: [DayOf: Likeness] = [:]
        for (key, range) in ranges where key.unit == unit && range.count > 1 {
            let attribution = series[key.series].attribution
            for index in range.dropFirst() where slots[index].first == slots[index - 1].first + 1 {
                let (before, value) = (limits(slots[index - 1]).lowerBound, limits(slots[index]).lowerBound)
                var likeness = days[DayOf(attribution: attribution, day: slots[index].first)] ?? Likeness()
                likeness.pairs += 1
                if before == value {
                    likeness.equal += 1
                    likeness.lines.join(ledger[Int(slots[index].entry)].lines)
                    likeness.series = min(likeness.series, key.series)
                    if value >= LedgerChecks.telling { likeness.places.insert(series[key.series].placement.place) }
                }
                days[DayOf(attribution: attribution, day: slots[index].first)] = likeness
            }
        }
        for (day, likeness) in days
        where likeness.places.count >= LedgerChecks.fewestPlaces && likeness.equal * 10 >= likeness.pairs * 9 {
            let (first, last) = (Day(rawValue: day.day - 1), Day(rawValue: day.day))
            let found = found(series[likeness.series], first...last, [Int64(likeness.places.count)], likeness.lines)
            add(.copiedDay, series[likeness.series], found)
        }
    }
}
