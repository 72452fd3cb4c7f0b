import BorderFlow

extension RecordTally {
    /// What a reconciliation needs of plain tables: every row, whatever the filters show.
    static var forReconciliation: [RecordTally] {
        Grouping.forReconciliation.map { RecordTally(grouping: $0, selection: Selection()) }
    }
}
