import BorderAtlas
import BorderCore

extension FlowInput {
    /// The records that a selection asks for, as exact reports of their days, and how many rows that leaves out: those
    /// whose days were joined though some have no rows.
    ///
    /// - Parameters:
    ///   - selection: the filters; records that reach beyond the days asked for are left out.
    ///   - tree: which places lie in which.
    ///   - onlyNamed: whether only records that name whoever says so are wanted.
    /// - Returns: the reports, and how many rows are left out.
    package func recordReports(
        _ selection: Selection = .everything,
        tree: PlaceTree,
        onlyNamed: Bool = false
    ) -> (reports: [PlacedReport], rowsLeftOut: Int64) {
        var leftOut = LeftOutCounter()
        let selected = RecordSelection(self, selection: selection, tree: tree, leftOut: &leftOut)
        var reports: [PlacedReport] = []
        var rows: Int64 = 0
        for record in selected.records {
            if onlyNamed && selected.sources[Int(record.source)].attribution == Attribution() { continue }
            let made = selected.reports(of: record)
            if made.isEmpty { rows += selected.entry(record).rows }
            reports += made
        }
        return (reports, rows)
    }
}

extension Selection {
    /// Whatever adds up: flows, refusals, detections …
    static var everything: Selection {
        var selection = Selection()
        selection.kinds = Set(MeasureKind.allCases)
        return selection
    }
}
