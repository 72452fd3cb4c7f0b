import BorderFlow

extension Session {
    /// The usual counts of the file the options name; none where they name none.
    func levels(_ options: EstimateOptions) throws -> [PlacedReport] {
        guard let file = options.levels else { return [] }
        var reader = try InputReader(atlas: atlas, options: input, tallies: RecordTally.forReconciliation)
        try reader.read(file)
        try reader.finish()
        return reader.result.reports + countedReports(reader.result.tables).reports
    }
}
