public import BorderCore

/// Keeps the rows that could not be used.
public protocol RejectSink: Sendable {
    /// Called once before any row, with the header words as written.
    func begin(header: [String]) throws
    /// Called for each rejected row, in file order.
    func reject(_ row: RejectedRow) throws
    /// Whether the words of the reasons are wanted, which may cost a search for what was meant; their codes and places
    /// are always there. Most sinks want them.
    var readsReasons: Bool { get }
}

extension RejectSink {
    /// The words are wanted.
    public var readsReasons: Bool { true }
}

/// A row that could not be used, with the reasons.
public struct RejectedRow: Hashable, Sendable {
    /// 1-based line on which the row starts.
    public var line: Int
    /// The fields as far as they could be told apart; bytes that are not UTF-8 are replaced.
    public var fields: [String]
    /// Why the row was rejected; never empty.
    public var reasons: [Diagnostic]

    /// A rejected row.
    public init(line: Int, fields: [String], reasons: [Diagnostic]) {
        self.line = line
        self.fields = fields
        self.reasons = reasons
    }
}
