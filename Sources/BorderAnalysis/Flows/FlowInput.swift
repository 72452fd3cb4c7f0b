import BorderAtlas
import BorderCore

/// Everything an answer is made from: records of files in ledgers, and single reports.
package struct FlowInput: Sendable {
    /// The records, a ledger a file, and one of all rows that name whoever says so.
    package let ledgers: [Ledger]
    /// The single reports.
    package var reports: [PlacedReport]
    /// What was left out before, for the notes of the summary.
    package var leftOut: [LeftOut]
    /// How the rows of every source were read.
    package let readings: [LedgerReading]
    /// How the border was crossed, by ledger and series.
    let modes: [[Mode]]
    /// The sources of which rows of one key are added: few, of as many sources as there may be rows.
    private let listsOfEvents: Set<Key>

    private struct Key: Hashable {
        var ledger: String
        var attribution: Attribution
    }

    /// Records and reports.
    ///
    /// - Parameters:
    ///   - ledgers: the records.
    ///   - reports: the reports.
    ///   - leftOut: what was left out before.
    ///   - rows: how rows of one key are read, if the user says so.
    package init(
        ledgers: [Ledger] = [],
        reports: [PlacedReport] = [],
        leftOut: [LeftOut] = [],
        rows: RowsReading? = nil
    ) {
        self.ledgers = ledgers
        self.reports = reports
        self.leftOut = leftOut
        var all: [LedgerReading] = []
        var lists: Set<Key> = []
        for ledger in ledgers {
            for (attribution, reading) in ledger.readings(asked: rows) {
                all.append(reading)
                guard reading.reading == .events else { continue }
                lists.insert(Key(ledger: ledger.file, attribution: attribution))
            }
        }
        readings = all
        var stated = ledgers.reduce(into: Set<Place>()) { $0.formUnion($1.placesWithModes) }
        for report in reports where report.mode != .unspecified && !report.isModeOfPlace {
            stated.insert(report.placement.place)
        }
        modes = ledgers.map { $0.modes(unless: stated) }
        listsOfEvents = lists
        // Where others say how the border was crossed, those that do not are of everybody.
        for index in reports.indices where reports[index].isModeOfPlace {
            guard stated.contains(reports[index].placement.place) else { continue }
            (self.reports[index].mode, self.reports[index].isModeOfPlace) = (.unspecified, false)
        }
    }

    /// How the rows of a source are read.
    func reading(of attribution: Attribution, in ledger: Ledger) -> RowsReading {
        listsOfEvents.contains(Key(ledger: ledger.file, attribution: attribution)) ? .events : .counts
    }
}
