public import BorderCore
import BorderIntake

/// What reading one source came to.
public struct FileReading: Sendable {
    /// The source's name.
    public var name: String
    /// Rows with anything in them.
    public var rowsRead: Int
    /// Rows that could not be used.
    public var rowsRejected: Int
    /// What the file was taken for, in words; empty where it is a table of ours.
    public var shape: String
    /// Who publishes it, as the profile says that it was read with; empty where nobody does.
    public var publisher: String
    /// The first findings in the order of the rows.
    public var diagnostics: [Diagnostic]
    /// How often the same was found in other rows, beyond the findings that say it.
    public var repeats: [Finding: Int]
    /// How many findings there were of each code.
    public var diagnosticCounts: [String: Int]

    init(_ name: String, _ summary: IntakeSummary) {
        self.name = name
        rowsRead = summary.rowsRead
        rowsRejected = summary.rowsRejected
        (shape, publisher) = (summary.shape, summary.publisher)
        diagnostics = summary.diagnostics
        repeats = summary.repeats
        diagnosticCounts = summary.diagnosticCounts
        let undated = summary.undated
        guard undated.count > 0 else { return }
        let (have, are) = undated.count == 1 ? ("has", "it is") : ("have", "they are")
        diagnosticCounts["undated-row"] = undated.count
        diagnostics.append(
            Diagnostic(
                .note,
                "undated-row",
                file: name,
                line: undated.line,
                column: 1,
                found: "\(undated.count.counted("row")) \(have) no date: \(are) in no number of a day, month or year"
            )
        )
    }
}
