import BorderCore

/// Exact counts of one series as steps between moments: a count of 17–26 September leads from the beginning of the 17th
/// to that of the 27th, one of 10:00–24:00 from ten o'clock to the beginning of the next day, and back with its sign
/// turned. A way from one beginning of a day to another is a sum or a difference that nobody printed.
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

    /// By the minute from which they lead.
    private var steps: [Int: [Step]] = [:]

    private struct Step {
        var to: Int
        var report: PlacedReport
        var sign: Int64
    }

    /// The steps of the exact counts of one series. Two counts of the same time that differ are none.
    init(_ reports: [PlacedReport]) {
        // Persons counted twice are one person, so their counts have no differences.
        var counts: [Range<Int>: [PlacedReport]] = [:]
        for report in reports.sorted(by: { $0.id < $1.id })
        where report.quantity.qualifier == .exact && report.measure.kind.addsUp && report.measure.unit != .person {
            guard let minutes = report.countedMinutes else { continue }
            counts[minutes, default: []].append(report)
        }
        for (minutes, same) in counts {
            guard let report = same.first, same.allSatisfy({ $0.quantity.value == report.quantity.value }) else {
                continue
            }
            steps[minutes.lowerBound, default: []].append(Step(to: minutes.upperBound, report: report, sign: 1))
            steps[minutes.upperBound, default: []].append(Step(to: minutes.lowerBound, report: report, sign: -1))
        }
        for start in steps.keys { steps[start]?.sort { ($0.report.id, $0.to) < ($1.report.id, $1.to) } }
    }

    /// The count of some days from the fewest counts; `nil` where they do not give one, or give less than nothing.
    func count(of days: ClosedRange<Day>) -> Derivation? {
        let asked = Instants.of(days)
        let (start, end) = (asked.lowerBound, asked.upperBound)
        var cameBy: [Int: (from: Int, step: Step)] = [:]
        var seen: Set<Int> = [start]
        var front = [start]
        while !front.isEmpty && !seen.contains(end) {
            var next: [Int] = []
            for minute in front {
                for step in steps[minute] ?? [] where seen.insert(step.to).inserted {
                    cameBy[step.to] = (minute, step)
                    next.append(step.to)
                }
            }
            front = next
        }
        var path: [Step] = []
        var minute = end
        while minute != start {
            guard let (from, step) = cameBy[minute] else { return nil }
            path.append(step)
            minute = from
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

extension PlacedReport {
    /// The minutes that an exact number of exact days is certainly for, on the clock of its place; `nil` where its hours
    /// are told on another clock.
    fileprivate var countedMinutes: Range<Int>? {
        guard let period, period.isExact, details.hours?.zone.isEmpty ?? true else { return nil }
        return minutes.flatMap { $0.outer.isEmpty ? nil : $0.outer }
    }
}
