import BorderCore

/// Exact counts of one series as steps between the beginnings of days: a count of 17–26 September leads from the 17th
/// to the 27th, and back with its sign turned. A way from one beginning to another is a sum or a difference that
/// nobody printed.
struct ExactDifferences {
    /// What passed on some days, from counts that were added or taken off.
    struct Derivation: Hashable {
        var count: Int64
        /// Ids of the counts that were added, and of those that were taken off.
        var addends: [String]
        var subtrahends: [String]
        /// `78,742 − 53,136`.
        var words: String
    }

    private var steps: [Day: [Step]] = [:]

    private struct Step {
        var to: Day
        var report: PlacedReport
        var sign: Int64
    }

    /// The steps of the exact counts of one series.
    init(_ reports: [PlacedReport]) {
        // Persons counted twice are one person, so their counts have no differences.
        for report in reports.sorted(by: { $0.id < $1.id })
        where report.isExactCount && report.measure.kind.addsUp && report.measure.unit != .person {
            guard let days = report.period?.outer else { continue }
            let (first, end) = (days.lowerBound, days.upperBound.advanced(by: 1))
            steps[first, default: []].append(Step(to: end, report: report, sign: 1))
            steps[end, default: []].append(Step(to: first, report: report, sign: -1))
        }
    }

    /// The count of some days from the fewest counts; `nil` where they do not give one, or give less than nothing.
    func count(of days: ClosedRange<Day>) -> Derivation? {
        let (start, end) = (days.lowerBound, days.upperBound.advanced(by: 1))
        var cameBy: [Day: (from: Day, step: Step)] = [:]
        var seen: Set<Day> = [start]
        var front = [start]
        while !front.isEmpty && !seen.contains(end) {
            var next: [Day] = []
            for day in front {
                for step in steps[day] ?? [] where seen.insert(step.to).inserted {
                    cameBy[step.to] = (day, step)
                    next.append(step.to)
                }
            }
            front = next
        }
        var path: [Step] = []
        var day = end
        while day != start {
            guard let (from, step) = cameBy[day] else { return nil }
            path.append(step)
            day = from
        }
        return derivation(path.reversed())
    }

    private func derivation(_ path: [Step]) -> Derivation? {
        var count: Int64 = 0
        var words = ""
        for step in path.filter({ $0.sign > 0 }) + path.filter({ $0.sign < 0 }) {
            let value = step.report.quantity.value
            let (next, overflow) =
                step.sign > 0 ? count.addingReportingOverflow(value) : count.subtractingReportingOverflow(value)
            guard !overflow else { return nil }
            count = next
            words += words.isEmpty ? value.grouped : (step.sign > 0 ? " + " : " − ") + value.grouped
        }
        guard count >= 0, !path.isEmpty else { return nil }
        return Derivation(
            count: count,
            addends: path.filter { $0.sign > 0 }.map(\.report.id),
            subtrahends: path.filter { $0.sign < 0 }.map(\.report.id),
            words: words
        )
    }
}
