import BorderCore

/// What one reader of a table found, beside the observations.
struct ReaderFinding: Sendable {
    var rowsRead: Int
    var rowsAccepted: Int
    var log: DiagnosticLog
    var statusEvents: [StatusEvent]
    var hasDetails: Bool
    var ignored: IgnoredColumns
    /// What was passed over, or read otherwise than as it stands.
    var tally: PublishedTally
    var undated: UndatedRows
}

extension RowReader {
    /// What this reader has found so far.
    func finding() -> ReaderFinding {
        ReaderFinding(
            rowsRead: rowsRead,
            rowsAccepted: rowsAccepted,
            log: log,
            statusEvents: statusEvents,
            hasDetails: hasDetails,
            ignored: ignored,
            tally: tally,
            undated: undated
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
    init(_ findings: [ReaderFinding], after header: DiagnosticLog, _ schema: TableSchema, of file: String) {
        var log = header
        var ignored = IgnoredColumns(schema.ignored, dimensions: schema.dimensions)
        var tally = PublishedTally()
        self.init()
        (shape, publisher) = (schema.shape, schema.publisher)
        for finding in findings {
            rowsRead += finding.rowsRead
            rowsAccepted += finding.rowsAccepted
            statusEvents += finding.statusEvents
            hasDetails = hasDetails || finding.hasDetails
            log.merge(finding.log)
            ignored.merge(finding.ignored)
            tally.merge(finding.tally)
            undated.merge(finding.undated)
        }
        var lost = DiagnosticLog(maximum: header.maximum)
        for column in ignored.columns where column.isLost {
            lost.add(.warning, "lost-column", file, schema.line, schema.positions[column.column]) {
                let name = schema.publishedNames?[column.column] ?? schema.names[column.column]
                return (
                    "column \(name.isEmpty ? "number \(column.column + 1)" : "'\(name.excerpt)'") holds different "
                        + "values and is not read: rows that differ only there would be taken for the same",
                    "a column whose name says what it holds",
                    "rename it, or take it out and add the rows up"
                )
            }
        }
        log.merge(lost)
        for note in tally.notes(of: file) { log.add(note) }
        statusEvents.sort { $0.line < $1.line }
        diagnostics = log.kept
        repeats = log.isFull ? [:] : log.repeats
        diagnosticCounts = log.counts
        columns = schema.columns
    }
}
