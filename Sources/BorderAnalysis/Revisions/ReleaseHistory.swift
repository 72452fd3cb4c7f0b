import BorderAtlas
package import BorderCore

/// What a publisher said on one day: a whole release of a table.
package struct Release: Sendable {
    /// The day on which it was certainly published.
    package var published: Day
    /// The minute of that day, where it is known.
    package var minute: Int?
    /// The day or month as its name says.
    package var label: String
    /// Its records and reports.
    package var numbers: FlowInput
    /// Its states of places.
    package var states: [StatusEvent]

    /// What releases are ordered by: a day without a time comes after its times.
    var moment: (Day, Int) { (published, minute ?? 1440) }

    /// A release.
    package init(
        published: Day,
        minute: Int? = nil,
        label: String,
        numbers: FlowInput,
        states: [StatusEvent]
    ) {
        self.published = published
        self.minute = minute
        self.label = label
        self.numbers = numbers
        self.states = states
    }
}

/// Releases of one table as one history.
///
/// A release speaks of the days from the first to the last of its rows. What an earlier release said of any of these
/// holds no longer: it is repeated, revised or withdrawn. What an earlier release said of other days stands. So no
/// passage is counted by two releases, whether a publisher repeats the whole table or publishes the new days alone. States
/// that were seen at a time stand beside those seen later.
package struct ReleaseHistory: Sendable {
    /// The releases, the earliest first.
    package let releases: [Release]

    /// A history of releases in any order.
    package init(_ releases: [Release]) { self.releases = releases.sorted { $0.moment < $1.moment } }

    /// What was known on a day.
    ///
    /// - Parameters:
    ///   - day: the day; `nil` for all there is.
    ///   - rows: how rows of one key are read, if the user says so.
    /// - Returns: the numbers and states, and what became of those of earlier releases.
    package func known(on day: Day?, rows: RowsReading? = nil) -> KnownReleases {
        let known = releases.filter { release in day.map { release.published <= $0 } ?? true }
        var later = SpokenDays()
        var ledgers: [String: Ledger] = [:]
        var reports: [PlacedReport] = []
        var states: [StatusEvent] = []
        var laterStates = SpokenDays()
        // Whether they are snapshots is seen in all of them, whatever day is asked for.
        let snapshots = SnapshotStates.are(in: releases) ? SnapshotStates(of: known) : nil
        for release in known.reversed() {
            for ledger in release.numbers.ledgers {
                let standing = ledger.parted { entry, _ in !later.include(ledger[entry].days) }.ledger
                if ledgers[ledger.file] == nil {
                    ledgers[ledger.file] = standing
                } else {
                    ledgers[ledger.file]?.merge(standing)
                }
            }
            reports += release.numbers.reports.filter { !later.include($0.period?.outer) }
            if snapshots == nil { states += release.states.filter { !laterStates.include($0.period?.outer) } }
            later.add(release.numbers.spokenDays)
            laterStates.add(release.states.map { $0.period?.outer })
        }
        var counts = RevisionCounts()
        for release in known { counts.add(release.numbers) }
        let all = ledgers.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }.map(\.value)
        return KnownReleases(
            numbers: FlowInput(
                ledgers: all,
                reports: reports,
                leftOut: counts.withdrawn == 0 ? [] : [LeftOut(reason: .withdrawn, count: counts.withdrawn)],
                rows: rows
            ).linked(rows: rows),
            states: snapshots?.standing ?? states,
            snapshots: snapshots.map { ($0.repeated, $0.revised, $0.earlier) },
            labels: known.map(\.label),
            later: releases.count - known.count,
            repeated: counts.repeated,
            revised: counts.revised,
            withdrawn: counts.withdrawn,
            standing: known.count < 2 ? 0 : counts.standing
        )
    }
}

/// What was known of a history on a day.
package struct KnownReleases: Sendable {
    package var numbers: FlowInput
    package var states: [StatusEvent]
    /// Of states that were seen at a time, those of earlier releases that later ones repeat or give anew, and those that
    /// stand beside the last; `nil` where there are none.
    package var snapshots: (repeated: Int64, revised: Int64, standing: Int64)?
    /// The releases that were known, the earliest first.
    package var labels: [String]
    /// How many were published later.
    package var later: Int
    /// Numbers of earlier releases that a later one repeats, gives anew, or has no more.
    package var repeated: Int64
    package var revised: Int64
    package var withdrawn: Int64
    /// Numbers of earlier releases that stand, because no later one speaks of their days.
    package var standing: Int64
}

/// The days of which later releases speak.
struct SpokenDays {
    private var runs: [ClosedRange<Day>] = []
    /// Whether there is a later release at all.
    private var isAny = false

    /// Adds what a release speaks of: from its first day to its last.
    mutating func add(_ days: [ClosedRange<Day>?]) {
        let dated = days.compactMap { $0 }
        if !days.isEmpty { isAny = true }
        guard let first = dated.map(\.lowerBound).min(), let last = dated.map(\.upperBound).max() else { return }
        runs.append(first...last)
    }

    /// Whether some of the days are spoken of. What says no days may be of any.
    func include(_ days: ClosedRange<Day>?) -> Bool {
        guard let days else { return isAny }
        return runs.contains { $0.overlaps(days) }
    }
}

extension FlowInput {
    /// The days of every record and report.
    fileprivate var spokenDays: [ClosedRange<Day>?] {
        ledgers.flatMap { ledger in (0..<ledger.count).map { ledger[$0].days } } + reports.map { $0.period?.outer }
    }
}
