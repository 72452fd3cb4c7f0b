import BorderCore

/// Finds exact counts of one authority that together cover a span of days, each day once.
enum Tiling {
    /// The fewest reports that tile the days; `nil` where the reports leave a gap.
    ///
    /// Only exact numbers with exact periods count: the sum of anything else is no number. Among tilings the one
    /// with the fewest reports wins; ties go to the earlier report in the list. Days of which two exact numbers differ
    /// are tiled by neither: no sum rests on a number that is contested.
    static func tile(_ days: ClosedRange<Day>, with reports: [PlacedReport]) -> [PlacedReport]? {
        let length = days.dayCount
        guard length <= 3660 else { return nil }
        // best[d]: the fewest reports that cover the first d days, and the last of them.
        var best = [(count: Int, last: Int)?](repeating: nil, count: length + 1)
        best[0] = (0, -1)
        let inside = reports.indices.filter { index in
            let report = reports[index]
            guard report.isExactCount, let period = report.period else { return false }
            return days.contains(period.startEarliest) && days.contains(period.endLatest)
        }
        let contested = contestedPeriods(inside.map { reports[$0] })
        let usable = inside.filter { index in reports[index].period.map { !contested.contains($0) } ?? false }.sorted {
            first,
            second in
            let one = reports[first].period?.endLatest ?? days.lowerBound
            let two = reports[second].period?.endLatest ?? days.lowerBound
            return (one, first) < (two, second)
        }
        for index in usable {
            guard let period = reports[index].period else { continue }
            let start = days.lowerBound.distance(to: period.startEarliest)
            let end = days.lowerBound.distance(to: period.endLatest) + 1
            guard let before = best[start] else { continue }
            if best[end].map({ before.count + 1 < $0.count }) ?? true { best[end] = (before.count + 1, index) }
        }
        var tiles: [PlacedReport] = []
        var end = length
        while end > 0 {
            guard let step = best[end], let period = reports[step.last].period else { return nil }
            tiles.append(reports[step.last])
            end = days.lowerBound.distance(to: period.startEarliest)
        }
        return tiles.reversed()
    }

    /// The days of which two exact numbers differ.
    private static func contestedPeriods(_ reports: [PlacedReport]) -> Set<Period> {
        var numbers: [Period: Int64] = [:]
        var contested: Set<Period> = []
        for report in reports {
            guard let period = report.period else { continue }
            if let known = numbers.updateValue(report.quantity.value, forKey: period), known != report.quantity.value {
                contested.insert(period)
            }
        }
        return contested
    }
}
