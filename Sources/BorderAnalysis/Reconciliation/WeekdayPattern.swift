import BorderCore

/// How the days of the week differ, read off exact daily counts.
package struct WeekdayPattern: Hashable, Sendable {
    /// Beside the mean of the seven days around them, Monday first; the mean of all is 1.
    package let ratios: [Double]
    /// Whose daily counts it was read off, in order.
    package let sets: [CountedSet]

    /// Days that a series must have; fewer would mistake an event for a habit.
    package static let leastDays = 28

    /// The medians over all daily series that are long enough; `nil` where none is, or where a weekday was seen less
    /// than three times among days without gaps.
    package init?(_ figures: [ClaimFigure]) {
        var series: [CountedSet: [Day: Double]] = [:]
        for figure in figures where figure.kind == .flow && figure.isExact && figure.period.isExact {
            let day = figure.period.outer.lowerBound
            guard figure.isOf(day...day) else { continue }
            series[figure.set, default: [:]][day] = Double(figure.bounds.lower)
        }
        var ratios = [[Double]](repeating: [], count: 7)
        var sets: [CountedSet] = []
        for (set, counts) in series.sorted(by: { $0.key < $1.key }) where counts.count >= Self.leastDays {
            sets.append(set)
            for (day, count) in counts.sorted(by: { $0.key < $1.key }) {
                let around = (-3...3).compactMap { counts[day.advanced(by: $0)] }
                let sum = around.reduce(0, +)
                if around.count == 7, sum > 0 { ratios[day.isoWeekday - 1].append(count * 7 / sum) }
            }
        }
        guard ratios.allSatisfy({ $0.count >= 3 }) else { return nil }
        let medians = ratios.map(\.median)
        let mean = medians.mean
        guard mean > 0 else { return nil }
        self.ratios = medians.map { $0 / mean }
        self.sets = sets
    }

    /// The mean ratio over some instants.
    func factor(of instants: Range<Int>) -> Double {
        guard !instants.isEmpty else { return 1 }
        // Whole weeks have the mean 1, however many there are.
        let week = 7 * Instants.perDay
        let weeks = instants.count / week
        var sum = Double(weeks * week)
        var from = instants.lowerBound + weeks * week
        while from < instants.upperBound {
            let day = Instants.day(of: from)
            let end = max(from + 1, min(instants.upperBound, Instants.start(of: day) + Instants.perDay))
            sum += ratios[day.isoWeekday - 1] * Double(end - from)
            from = end
        }
        return sum / Double(instants.count)
    }
}
