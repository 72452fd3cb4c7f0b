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
    private let readingOfSource: [Key: RowsReading]

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
        var byKey: [Key: RowsReading] = [:]
        for ledger in ledgers {
            for (attribution, reading) in ledger.readings(asked: rows) {
                all.append(reading)
                byKey[Key(ledger: ledger.file, attribution: attribution)] = reading.reading
            }
        }
        readings = all
        let stated = ledgers.reduce(into: Set<Place>()) { $0.formUnion($1.placesWithModes) }
        modes = ledgers.map { $0.modes(unless: stated) }
        readingOfSource = byKey
    }

    /// How the rows of a source are read.
    func reading(of attribution: Attribution, in ledger: Ledger) -> RowsReading {
        readingOfSource[Key(ledger: ledger.file, attribution: attribution)] ?? .counts
    }
}
