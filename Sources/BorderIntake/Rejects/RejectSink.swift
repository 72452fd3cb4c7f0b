package import BorderCore

/// Keeps the rows that could not be used.
package protocol RejectSink: Sendable {
    /// Called once before any row, with the header words as written.
    func begin(header: [String]) throws
    /// Called for each rejected row, in file order.
    func reject(_ row: RejectedRow) throws
}

/// A row that could not be used, with the reasons.
package struct RejectedRow: Hashable, Sendable {
    /// 1-based line on which the row starts.
    package var line: Int
    /// The fields as far as they could be told apart; bytes that are not UTF-8 are replaced.
    package var fields: [String]
    /// Why the row was rejected; never empty.
    package var reasons: [Diagnostic]

    /// A rejected row.
    package init(line: Int, fields: [String], reasons: [Diagnostic]) {
        self.line = line
        self.fields = fields
        self.reasons = reasons
    }
}
