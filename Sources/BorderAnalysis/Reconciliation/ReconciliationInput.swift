public import BorderCore

/// Everything a reconciliation is made from.
public struct ReconciliationInput: Sendable {
    /// The reports, in any order.
    public var reports: [PlacedReport]
    /// Reported states: closures and queues.
    public var statuses: [ReportedStatus]
    /// Reference levels: how many usually pass. They divide larger numbers and are never shown as reports.
    public var levels: [PlacedReport]
    /// What will be asked for beyond what the reports speak of.
    public var sets: [CountedSet]
    /// Days whose limits will be asked for beyond those the reports name.
    public var days: [ClosedRange<Day>]

    /// Reports alone.
    public init(
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
