import BorderCore

/// What one reader of a table found, beside the observations.
struct ReaderFinding: Sendable {
    var rowsRead: Int
    var rowsAccepted: Int
    var log: DiagnosticLog
    var statusEvents: [StatusEvent]
    var hasDetails: Bool
}

extension ReportTableReader {
    /// What this reader has found so far.
    func finding() -> ReaderFinding {
        ReaderFinding(
            rowsRead: rowsRead,
            rowsAccepted: rowsAccepted,
            log: log,
            statusEvents: statusEvents,
            hasDetails: hasDetails
        )
    }

    /// The rows rejected since the last call.
    mutating func takeRejected() -> [RejectedRow] {
        defer { rejected.removeAll() }
        return rejected
    }
}

extension IntakeSummary {
    /// The findings of all readers of a table, after what its header gave cause to say.
    init(_ findings: [ReaderFinding], after header: DiagnosticLog, _ columns: [ColumnReading]) {
        var log = header
        self.init()
        for finding in findings {
            rowsRead += finding.rowsRead
            rowsAccepted += finding.rowsAccepted
            statusEvents += finding.statusEvents
            hasDetails = hasDetails || finding.hasDetails
            log.merge(finding.log)
        }
        statusEvents.sort { $0.line < $1.line }
        diagnostics = log.kept
        diagnosticCounts = log.counts
        self.columns = columns
    }
}
