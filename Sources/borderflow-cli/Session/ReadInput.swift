import BorderFlow

/// What was read from the files of one call.
struct ReadInput {
    /// The totals of plain tables, one list a grouping, in the order of the groupings asked for.
    private(set) var tables: [[FlowInput.Table]] = []
    private(set) var reports: [PlacedReport] = []
    private(set) var statuses: [StatusEvent] = []
    private(set) var rowsRead = 0
    private(set) var rowsRejected = 0

    /// 1 where rows were rejected, else 0.
    var exitStatus: Int32 { rowsRejected > 0 ? ExitStatus.findings : ExitStatus.fine }

    /// The input of a summary under one of the groupings that were asked for.
    func flows(groupedAs index: Int = 0) -> FlowInput {
        var input = FlowInput()
        input.tables = index < tables.count ? tables[index] : []
        input.reports = reports
        return input
    }

    /// Adds what the workers made of one file.
    mutating func add(
        _ summary: IntakeSummary,
        partials: [InputPartial],
        file: String,
        atlas: Atlas
    ) throws(AnalysisError) {
        rowsRead += summary.rowsRead
        rowsRejected += summary.rowsRejected
        statuses += summary.statusEvents
        for partial in partials { reports += partial.reports.reports }
        let groupings = partials.first?.tallies.count ?? 0
        while tables.count < groupings { tables.append([]) }
        for index in 0..<groupings {
            var merged = PartialTotals()
            for partial in partials {
                try merged.merge(try partial.tallies[index].totals(atlas: atlas, file: file), file: file)
            }
            if merged.rows + merged.rowsOutside + merged.rowsBeyond > 0 {
                tables[index].append(FlowInput.Table(file: file, totals: merged))
            }
        }
    }
}
