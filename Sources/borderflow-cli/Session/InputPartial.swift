import BorderFlow

/// What one worker makes of its share of a file: plain rows go into tallies, reports are kept one by one.
struct InputPartial: Sendable {
    private(set) var tallies: [RecordTally]
    private(set) var reports: ReportReader

    /// Nothing read yet.
    init(atlas: Atlas, file: String, tallies: [RecordTally]) {
        self.tallies = tallies
        reports = ReportReader(atlas: atlas, file: file)
    }

    /// Rows that say who counted, or how sure the number is, are reports; others are records of one count.
    mutating func add(_ batch: ObservationBatch) throws {
        guard batch.detail == nil, case .constant(0) = batch.attribution else { return reports.add(batch) }
        for index in tallies.indices { try tallies[index].add(batch) }
    }
}
