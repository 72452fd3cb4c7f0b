import BorderCore
import BorderSystem

/// Logarithms of daily counts without the rhythm of the week, as far as the days before one day show it.
struct WeekdayAdjustment {
    /// The adjusted logarithms of the days before, by day, the earliest first.
    let history: [(day: Day, value: Double)]
    /// The middle of the history's absolute deviations, as a standard deviation; 0.08 at least.
    let spread: Double
    private let effects: [Double]

    /// Looks at the exact counts of the 56 days before `day`; `nil` where fewer than 28 are counted.
    init?(before day: Day, in series: CountSeries) {
        var values: [(day: Day, value: Double)] = []
        for back in (1...56).reversed() {
            let earlier = day.advanced(by: -back)
            if let value = WeekdayAdjustment.logarithm(at: earlier, in: series) { values.append((earlier, value)) }
        }
        guard values.count >= 28 else { return nil }
        let middle = values.map(\.value).median
        effects = (1...7).map { weekday in
            let same = values.filter { $0.day.isoWeekday == weekday }.map(\.value)
            return same.isEmpty ? 0 : same.median - middle
        }
        let effects = effects
        history = values.map { ($0.day, $0.value - effects[$0.day.isoWeekday - 1]) }
        let adjusted = history.map(\.value)
        let centre = adjusted.median
        spread = max(1.4826 * adjusted.map { abs($0 - centre) }.median, 0.08)
    }

    /// The adjusted logarithm of a day; `nil` where it has no exact count.
    func value(at day: Day, in series: CountSeries) -> Double? {
        WeekdayAdjustment.logarithm(at: day, in: series).map { $0 - effects[day.isoWeekday - 1] }
    }

    /// The middle of the adjusted logarithms of the last days before; `nil` where fewer than half are counted.
    func median(ofLast days: Int, before day: Day) -> Double? {
        let recent = history.filter { $0.day >= day.advanced(by: -days) }.map(\.value)
        return recent.count * 2 >= days ? recent.median : nil
    }

    private static func logarithm(at day: Day, in series: CountSeries) -> Double? {
        series.cells[day].flatMap { $0.isComparable ? $0.exact : nil }.map { log(1 + Double($0)) }
    }
}

extension [Double] {
    /// The middle value, or the mean of the two in the middle; 0 for none.
    var median: Double {
        guard !isEmpty else { return 0 }
        let inOrder = sorted()
        let middle = count / 2
        return count.isMultiple(of: 2) ? (inOrder[middle - 1] + inOrder[middle]) / 2 : inOrder[middle]
    }

    var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
