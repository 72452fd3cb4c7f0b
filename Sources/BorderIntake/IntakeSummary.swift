package import BorderCore

/// What a reading found, beside the batches it handed over.
package struct IntakeSummary: Sendable {
    /// Rows with anything in them, the header aside.
    package var rowsRead = 0
    /// Rows that became an observation or a status event.
    package var rowsAccepted = 0
    /// Rows that could not be used.
    package var rowsRejected: Int { rowsRead - rowsAccepted }
    /// The first diagnostics, in file order.
    package var diagnostics: [Diagnostic] = []
    /// How often the same was found again, after the diagnostics that say it.
    package var repeats: [Finding: Int] = [:]
    /// How many diagnostics each code had in all.
    package var diagnosticCounts: [String: Int] = [:]
    /// Reported closures, checkpoints, queues and rules, in file order.
    package var statusEvents: [StatusEvent] = []
    /// Whether rows say who counted, where it was printed or how sure the number is. Such rows are reports, which may
    /// repeat or contain each other; without any, every row is a record of its own.
    package var hasDetails = false
    /// What the table was taken for, in words; empty where its columns are ours.
    package var shape = ""
    /// Who publishes it, as the profile that it was read with says; empty where nobody does.
    package var publisher = ""
    /// What each column was read as.
    package var columns: [ColumnReading] = []
    /// The rows that say no days.
    package var undated = UndatedRows()

    /// A reading that found nothing.
    package init() {}
}

/// Rows that say no days, not even in words.
package struct UndatedRows: Hashable, Sendable {
    package var count = 0
    /// The line of the first of them.
    package var line = 0

    /// None.
    package init() {}

    /// Adds those that another reader of the same table met.
    mutating func merge(_ other: UndatedRows) {
        if other.count > 0 { line = count == 0 ? other.line : min(line, other.line) }
        count += other.count
    }
}

/// What a column of a file was read as.
package struct ColumnReading: Hashable, Sendable {
    /// The header word, as written.
    package var name: String
    /// The meaning it was given, such as `direction`; `nil` for a column that was not read.
    package var meaning: String?

    /// A column with the meaning it was given.
    package init(name: String, meaning: String?) {
        self.name = name
        self.meaning = meaning
    }
}
