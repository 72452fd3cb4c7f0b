package import BorderCore

/// What was published by a day, and how much was not.
package struct KnownItems<Item: Sendable>: Sendable {
    /// What was known.
    package var items: [Item]
    /// How many were published later.
    package var later = 0
    /// How many do not say when they were published, so that nobody can tell.
    package var undated = 0

    /// Everything, where no day is asked for; else what was published by that day.
    init(_ all: [Item], by day: Day?, details: (Item) -> ReportDetails) {
        items = all
        guard let day else { return }
        items = []
        for item in all {
            switch details(item).publishedBy {
            case nil: undated += 1
            case let published? where published > day: later += 1
            default: items.append(item)
            }
        }
    }
}

extension Selection {
    /// The reports that were known on the day asked for. A report counts as published on the last day it may have
    /// been: the last of the month where only the month is known.
    package func known(_ reports: [PlacedReport]) -> KnownItems<PlacedReport> {
        KnownItems(reports, by: asOf) { $0.details }
    }

    /// The states that were known on the day asked for.
    package func known(_ states: [StatusEvent]) -> KnownItems<StatusEvent> {
        KnownItems(states, by: asOf) { $0.details }
    }
}
