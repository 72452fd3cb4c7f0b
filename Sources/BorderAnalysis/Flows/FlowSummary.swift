public import BorderCore

/// Why a number is not shown.
public enum LeftOutReason: Hashable, Sendable {
    /// It counts something else, which is never added.
    case otherMeasure(Measure)
    /// It is for a larger place than the one asked for.
    case widerPlace
    /// It has no date, and days were asked for.
    case undated
    /// A row of a table lies outside the filters.
    case filtered
    /// A row of a table reaches beyond the days asked for; it is not split.
    case beyondDays
    /// It was published after the day whose knowledge is asked for.
    case publishedLater
    /// Nobody says when it was published, and the knowledge of a day was asked for.
    case unknownPublication
    /// An earlier release had it, and a later one of the same days has it no more.
    case withdrawn
}

/// Numbers that a summary does not show, and why.
public struct LeftOut: Hashable, Sendable {
    /// Why it is not shown.
    public var reason: LeftOutReason
    /// How many rows of input.
    public var count: Int64

    /// A reason and how many rows it concerns.
    public init(reason: LeftOutReason, count: Int64) {
        self.reason = reason
        self.count = count
    }
}

/// The answer to "who crossed where, when and which way".
public struct FlowSummary: Sendable {
    /// The filters that were asked for.
    public var selection: Selection
    /// How the numbers are grouped.
    public var grouping: Grouping
    /// The numbers; a nested row follows the row it belongs to.
    public var rows: [FlowRow]
    /// Which numbers are the two ways of one thing.
    package var paired = FlowPairs()
    /// Sources some of whose rows may repeat or correct others unseen, so that all are added.
    package var uncompared: [LedgerReading] = []
    /// What is not shown.
    public var leftOut: [LeftOut]
    /// Whether small counts are withheld: how many rows were left out is then not said either, as a row may be a person.
    package var withholdsCounts = false
    /// Everyone whose numbers are shown, sorted.
    public var sources: [String]
}
