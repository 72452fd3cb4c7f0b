import BorderFlow

/// A way to add up the rows of plain tables: under which grouping, and which rows.
struct TallyQuestion: Sendable {
    var grouping: Grouping
    var selection: Selection

    /// What a reconciliation needs of the tables: every row, whatever the filters show.
    static let ofReconciliation = Grouping.forReconciliation.map { TallyQuestion(grouping: $0, selection: Selection()) }
}

/// What one worker makes of its share of a file: plain rows go into tallies, reports are kept one by one.
struct InputPartial: Sendable {
    private(set) var tallies: [RecordTally]
    private(set) var reports: ReportReader

    /// Nothing read yet.
    init(atlas: Atlas, file: String, questions: [TallyQuestion]) {
        tallies = questions.map { RecordTally(grouping: $0.grouping, selection: $0.selection) }
        reports = ReportReader(atlas: atlas, file: file)
    }

    /// Rows that say who counted, or how sure the number is, are reports; others are records of one count.
    mutating func add(_ batch: ObservationBatch) throws {
        guard batch.detail == nil else { return reports.add(batch) }
        for index in tallies.indices { try tallies[index].add(batch) }
    }
}
