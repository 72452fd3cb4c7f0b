package import BorderCore

/// The days before and after an event that are compared; the day of the event is in neither.
package struct EffectWindows: Hashable, Sendable {
    /// The day of the event.
    package var event: Day
    /// How many days before it.
    package var before: Int
    /// How many days after it.
    package var after: Int

    /// Days on both sides of an event, at least one each.
    package init(event: Day, before: Int = 7, after: Int = 7) {
        self.event = event
        self.before = max(1, before)
        self.after = max(1, after)
    }

    /// The days before.
    package var daysBefore: ClosedRange<Day> { event.advanced(by: -before)...event.advanced(by: -1) }

    /// The days after.
    package var daysAfter: ClosedRange<Day> { event.advanced(by: 1)...event.advanced(by: after) }
}

/// What is known of one series before and after an event.
package struct WindowFigures: Hashable, Sendable {
    /// How many of the days before have an exact number.
    package var knownBefore: Int
    /// How many of the days after have one.
    package var knownAfter: Int
    /// Mean of a day before, every weekday with the same weight; `nil` where too little is known.
    package var meanBefore: Double?
    /// Mean of a day after, over the same weekdays; `nil` where too little is known.
    package var meanAfter: Double?

    /// The means of a series of daily counts.
    ///
    /// Only weekdays that both sides have count, each with the mean of its days: a week and a fortnight then compare.
    init(_ counts: [Day: Int64], _ windows: EffectWindows) {
        let before = WindowFigures.byWeekday(counts, windows.daysBefore)
        let after = WindowFigures.byWeekday(counts, windows.daysAfter)
        knownBefore = before.values.reduce(0) { $0 + $1.count }
        knownAfter = after.values.reduce(0) { $0 + $1.count }
        guard isEnough(windows) else { return }
        let common = before.keys.filter { after[$0] != nil }.sorted()
        meanBefore = WindowFigures.mean(before, common)
        meanAfter = WindowFigures.mean(after, common)
    }

    /// Whether at most a fifth of the days is missing on either side.
    func isEnough(_ windows: EffectWindows) -> Bool {
        5 * (windows.before - knownBefore) <= windows.before && 5 * (windows.after - knownAfter) <= windows.after
    }

    private static func byWeekday(_ counts: [Day: Int64], _ days: ClosedRange<Day>) -> [Int: [Int64]] {
        var groups: [Int: [Int64]] = [:]
        for offset in 0...days.lowerBound.distance(to: days.upperBound) {
            let day = days.lowerBound.advanced(by: offset)
            if let count = counts[day] { groups[day.isoWeekday, default: []].append(count) }
        }
        return groups
    }

    private static func mean(_ groups: [Int: [Int64]], _ weekdays: [Int]) -> Double? {
        guard !weekdays.isEmpty else { return nil }
        let means = weekdays.map { weekday -> Double in
            let counts = groups[weekday] ?? []
            return counts.reduce(0.0) { $0 + Double($1) } / Double(counts.count)
        }
        return means.reduce(0, +) / Double(means.count)
    }
}
