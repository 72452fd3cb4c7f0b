package import BorderCore

/// Everything a reconciliation is made from.
package struct ReconciliationInput: Sendable {
    /// The reports, in any order.
    package var reports: [PlacedReport]
    /// Reported states: closures and queues.
    package var statuses: [ReportedStatus]
    /// Reference levels: how many usually pass. They divide larger numbers and are never shown as reports.
    package var levels: [PlacedReport]
    /// What will be asked for beyond what the reports speak of.
    package var sets: [CountedSet]
    /// Days whose limits will be asked for beyond those the reports name.
    package var days: [ClosedRange<Day>]

    /// Reports alone.
    package init(
        _ reports: [PlacedReport],
        statuses: [ReportedStatus] = [],
        levels: [PlacedReport] = [],
        sets: [CountedSet] = [],
        days: [ClosedRange<Day>] = []
    ) {
        self.reports = reports
        self.statuses = statuses
        self.levels = levels
        self.sets = sets
        self.days = days
    }
}
