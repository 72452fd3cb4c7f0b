package import BorderCore
import BorderIntake

/// What reading one source came to.
package struct FileReading: Sendable {
    /// The source's name.
    package var name: String
    /// Rows with anything in them, and those that could not be used.
    package var rowsRead: Int
    package var rowsRejected: Int
    /// The first findings in the order of the rows, and how many there were of each code.
    package var diagnostics: [Diagnostic]
    package var diagnosticCounts: [String: Int]

    init(_ name: String, _ summary: IntakeSummary) {
        self.name = name
        rowsRead = summary.rowsRead
        rowsRejected = summary.rowsRejected
        diagnostics = summary.diagnostics
        diagnosticCounts = summary.diagnosticCounts
    }
}
