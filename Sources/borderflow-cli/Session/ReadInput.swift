import BorderFlow

/// What was read from the files of one call.
struct ReadInput {
    /// The totals of plain tables, one list a grouping, in the order of the groupings asked for.
    private(set) var tables: [[FlowInput.Table]] = []
    private(set) var reports: [PlacedReport] = []
    private(set) var statuses: [StatusEvent] = []
    /// The usual counts by which larger numbers are divided.
    private(set) var levels: [PlacedReport] = []
    private(set) var rowsRead = 0
    private(set) var rowsRejected = 0
    /// What was left out because it was not known on the day asked for.
    private(set) var leftOut: [LeftOut] = []

    /// 1 where rows were rejected, else 0.
    var exitStatus: Int32 { rowsRejected > 0 ? ExitStatus.findings : ExitStatus.fine }

    /// The input of a summary under one of the groupings that were asked for.
    func flows(groupedAs index: Int = 0) -> FlowInput {
        var input = FlowInput()
        input.tables = index < tables.count ? tables[index] : []
        input.reports = reports
        input.leftOut = leftOut
        return input
    }

    /// Leaves out what was not published on the day whose knowledge a selection asks for, and says on standard error
    /// what that was. Rows of plain tables never say when they were published.
    mutating func keepKnown(to selection: Selection) {
        guard let day = selection.asOf else { return }
        let known = selection.known(reports)
        let states = selection.known(statuses)
        reports = known.items
        statuses = states.items
        let rows = tables.first?.reduce(0) { $0 &+ $1.totals.rows &+ $1.totals.rowsOutside &+ $1.totals.rowsBeyond }
        tables = tables.map { _ in [] }
        leftOut = [
            LeftOut(reason: .publishedLater, count: Int64(known.later)),
            LeftOut(reason: .unknownPublication, count: Int64(known.undated) &+ (rows ?? 0)),
        ]
        StandardError.say(
            "borderflow: as known on \(day): left out because published later: \(known.later.counted("number")), "
                + "\(states.later.counted("state")); because nobody says when they were published: "
                + "\((Int64(known.undated) &+ (rows ?? 0)).counted("number")), \(states.undated.counted("state"))"
        )
    }

    /// Adds what was read from a file of usual counts.
    mutating func add(levels read: ReadInput) {
        levels += read.reports + countedReports(read.tables).reports
        add(rejected: read.rowsRejected)
    }

    /// Counts rows that were rejected elsewhere in the call.
    mutating func add(rejected rows: Int) { rowsRejected += rows }

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
