package import BorderCore
import BorderSystem

/// How far a day's count lies from what the days before let expect.
package struct Anomaly: Hashable, Sendable {
    /// The distance in robust standard deviations; negative for fewer than expected.
    package var score: Double
    /// Whether it is far enough to be worth a look: beyond 3.5 either way.
    package var isFlagged: Bool { abs(score) > 3.5 }
}

/// A change of level that lasts.
package struct LevelShift: Hashable, Sendable {
    /// The first day of the new level.
    package var day: Day
    /// The new level in relation to the old: 2 for twice as many.
    package var factor: Double
}

extension CountSeries {
    /// The distance of a day's exact count from the middle of the 28 days before, without the rhythm of the week, in
    /// units of the spread of the 56 days before.
    package func anomaly(at day: Day) -> Figure<Anomaly> {
        guard unit == .day else { return .undefined(.dailyOnly) }
        guard let cell = cells[day], cell.exact != nil else { return .undefined(.notExact) }
        guard cell.isComparable else { return .undefined(.thinCoverage) }
        guard let week = WeekdayAdjustment(before: day, in: self), let value = week.value(at: day, in: self),
            let usual = week.median(ofLast: 28, before: day)
        else { return .undefined(.shortHistory) }
        return .known(Anomaly(score: (value - usual) / week.spread))
    }

    /// The days on which a new level begins.
    ///
    /// A day is a candidate where the middle of the seven days from it on and that of the fourteen days before, both
    /// without the rhythm of the week, differ by more than a factor of 1.3 and by more than 2.5 times the spread of
    /// the 56 days before. Of a run of candidates the day with the largest difference of means stands.
    package var levelShifts: [LevelShift] {
        guard unit == .day else { return [] }
        var shifts: [LevelShift] = []
        var best: (day: Day, difference: Double, last: Day)?
        func close() { if let best { shifts.append(LevelShift(day: best.day, factor: exp(best.difference))) } }
        for day in starts {
            guard let difference = levelDifference(at: day) else { continue }
            guard let current = best, current.last.advanced(by: 1) == day else {
                close()
                best = (day, difference, day)
                continue
            }
            best =
                abs(difference) > abs(current.difference)
                ? (day, difference, day) : (current.day, current.difference, day)
        }
        close()
        return shifts
    }

    /// The difference of means at a candidate; `nil` for any other day.
    private func levelDifference(at day: Day) -> Double? {
        guard let week = WeekdayAdjustment(before: day, in: self), let before = week.median(ofLast: 14, before: day)
        else { return nil }
        let after = (0..<7).compactMap { week.value(at: day.advanced(by: $0), in: self) }
        guard after.count >= 5 else { return nil }
        let difference = after.median - before
        guard abs(difference) > log(1.3), abs(difference) / week.spread > 2.5 else { return nil }
        return after.mean - week.history.filter { $0.day >= day.advanced(by: -14) }.map(\.value).mean
    }
}
