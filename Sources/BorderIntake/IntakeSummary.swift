public import BorderCore

/// What a reading found, beside the batches it handed over.
public struct IntakeSummary: Sendable {
    /// Rows with anything in them, the header aside.
    public var rowsRead = 0
    /// Rows that became an observation or a status event.
    public var rowsAccepted = 0
    /// Rows that could not be used.
    public var rowsRejected: Int { rowsRead - rowsAccepted }
    /// The first diagnostics, in file order.
    public var diagnostics: [Diagnostic] = []
    /// How many diagnostics each code had in all.
    public var diagnosticCounts: [String: Int] = [:]
    /// Reported closures, checkpoints, queues and rules, in file order.
    public var statusEvents: [StatusEvent] = []
    /// Whether rows say who counted, where it was printed or how sure the number is. Such rows are reports, which may
    /// repeat or contain each other; without any, every row is a record of its own.
    public var hasDetails = false
    /// What each column was read as.
    public var columns: [ColumnReading] = []

    /// A reading that found nothing.
    public init() {}
}

/// What a column of a file was read as.
public struct ColumnReading: Hashable, Sendable {
    /// The header word, as written.
    public var name: String
    /// The meaning it was given, such as `direction`; `nil` for a column that was not read.
    public var meaning: String?

    /// A column with the meaning it was given.
    public init(name: String, meaning: String?) {
        self.name = name
        self.meaning = meaning
    }
}
