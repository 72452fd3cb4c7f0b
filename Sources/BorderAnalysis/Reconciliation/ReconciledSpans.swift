package import BorderCore

/// For which days reconciled numbers are given: those asked for, units of time, or the days the reports name.
package struct ReconciledSpans: Sendable {
    private let window: ClosedRange<Day>?
    private let from: Day?
    private let to: Day?
    /// The unit of time numbers are given for; `nil` for the days asked for or named.
    package let unit: PeriodUnit?

    /// The most units of time one set of passages is given for.
    package static let limit = 4000

    /// The days a selection asks for, in units of time where one is given.
    package init(selection: Selection, unit: PeriodUnit?) {
        window = selection.window
        from = selection.from
        to = selection.to
        self.unit = unit
    }

    /// All days any of the numbers will be about.
    package func all(of reports: [PlacedReport]) -> [ClosedRange<Day>] {
        guard unit != nil || window != nil else { return [] }
        let outer = reports.compactMap { $0.period?.outer }
        guard let first = outer.map(\.lowerBound).min(), let last = outer.map(\.upperBound).max() else { return [] }
        return spans(within: [first...last])
    }

    /// The days for which numbers of a set are given, in order of time.
    package func spans(of set: CountedSet, in reconciliation: Reconciliation) -> [ClosedRange<Day>] {
        let asked = window.map { reconciliation.figures(of: set, on: $0) } ?? reconciliation.figures(of: set)
        let named = asked.map(\.period.outer).filter { days in
            (from.map { $0 <= days.upperBound } ?? true) && (to.map { days.lowerBound <= $0 } ?? true)
        }
        if unit != nil || window != nil { return named.isEmpty ? [] : spans(within: named) }
        return Set(named).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    /// The days that are asked for, where both ends are.
    package var asked: [ClosedRange<Day>] { window.map { spans(within: [$0]) } ?? [] }

    private func spans(within named: [ClosedRange<Day>]) -> [ClosedRange<Day>] {
        guard let unit else { return window.map { [$0] } ?? [] }
        var starts: Set<Day> = []
        for days in named {
            var start = unit.start(of: max(days.lowerBound, from ?? days.lowerBound))
            let last = min(days.upperBound, to ?? days.upperBound)
            while start <= last && starts.count < ReconciledSpans.limit {
                starts.insert(start)
                let next = unit.next(after: start)
                if next <= start { break }
                start = next
            }
        }
        return starts.sorted().map { unit.days(around: $0) }
    }
}
