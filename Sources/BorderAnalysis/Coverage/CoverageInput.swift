package import BorderCore

/// Everything a coverage is made from.
package struct CoverageInput: Sendable {
    /// The groupings under which plain tables are summed, in the order of `daily` and `monthly`.
    package static let groupings = [
        Grouping(places: [.crossing], period: .day), Grouping(places: [.crossing], period: .month),
    ]

    /// Plain tables by place and day.
    package var daily: [FlowInput.Table]
    /// The same tables by place and month, for rows of more than a day.
    package var monthly: [FlowInput.Table]
    /// The single reports.
    package var reports: [PlacedReport]
    /// The states.
    package var states: [StatusEvent]

    /// An input of reports, states, and tables summed by day and by month.
    package init(
        reports: [PlacedReport],
        states: [StatusEvent] = [],
        daily: [FlowInput.Table] = [],
        monthly: [FlowInput.Table] = []
    ) {
        self.reports = reports
        self.states = states
        self.daily = daily
        self.monthly = monthly
    }

    /// The days asked for; an end that is left open is the first or last day of the reports asked for.
    ///
    /// - Returns: `nil` where no end is given and no report has a day.
    package func days(_ selection: Selection, reports: [PlacedReport]) -> ClosedRange<Day>? {
        let periods = reports.compactMap(\.period)
        let tables = daily.compactMap(\.totals.days)
        let first = selection.from ?? (periods.map(\.startEarliest) + tables.map(\.lowerBound)).min()
        let last = selection.to ?? (periods.map(\.endLatest) + tables.map(\.upperBound)).max()
        guard let first, let last, first <= last else { return nil }
        return first...last
    }
}
