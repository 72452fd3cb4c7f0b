import BorderAtlas
import BorderCore

// A day that was copied from the day before.
extension LedgerChecks {
    /// What a day has in common with the day before.
    private struct Likeness {
        var pairs = 0
        var equal = 0
        /// Places whose number is the same and large enough not to come again by chance.
        var places: Set<Place> = []
        var lines = LineSpan.none
        var series = Int.max
        let day: Int32

        init(_ day: Int32) { self.day = day }
    }

    /// The least number that does not come again by chance at several places at once.
    private static let telling: Int64 = 20
    private static let fewestPlaces = 3

    /// Days on which nine in ten series, at three places or more, have the number of the day before.
    mutating func lookAtCopies() {
        guard let unit = CheckedSlots.units.firstIndex(of: .day).map({ UInt8($0) }) else { return }
        var attributions: [Attribution: UInt64] = [:]
        var days = KeyIndex()
        var likenesses: [Likeness] = []
        for (number, series) in series.enumerated() {
            let range = slots[number, unit]
            guard range.count > 1 else { continue }
            let attribution = attributions[series.attribution] ?? UInt64(attributions.count)
            attributions[series.attribution] = attribution
            for index in range.dropFirst() {
                let (before, slot) = (slots.all[index - 1], slots.all[index])
                guard slot.first == before.first + 1 else { continue }
                let day = days.index(of: attribution << 32 | UInt64(UInt32(bitPattern: slot.first)))
                if day == likenesses.count { likenesses.append(Likeness(slot.first)) }
                likenesses[day].pairs += 1
                guard before.least == slot.least else { continue }
                likenesses[day].equal += 1
                likenesses[day].lines.join(slot.lines)
                likenesses[day].series = min(likenesses[day].series, number)
                if slot.least >= LedgerChecks.telling { likenesses[day].places.insert(series.placement.place) }
            }
        }
        for likeness in likenesses
        where likeness.places.count >= LedgerChecks.fewestPlaces && likeness.equal * 10 >= likeness.pairs * 9 {
            let (first, last) = (Day(rawValue: likeness.day - 1), Day(rawValue: likeness.day))
            let found = found(series[likeness.series], first...last, [Int64(likeness.places.count)], likeness.lines)
            add(.copiedDay, series[likeness.series], found)
        }
    }
}
