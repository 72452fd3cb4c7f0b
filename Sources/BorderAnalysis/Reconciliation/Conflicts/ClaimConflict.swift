public import BorderCore

/// Reports that cannot all be right, or do not add up as they are worded. Never averaged away.
public struct ClaimConflict: Hashable, Sendable {
    /// What is wrong between the reports.
    public enum Kind: String, CaseIterable, Sendable {
        /// Their sums and differences leave no possible number: removing any one of them would.
        case arithmetic
        /// They word one thing so that no number fits both.
        case wording
        /// They give one figure different days.
        case dates
        /// Entries less exits do not leave the number said to remain.
        case balance
        /// They are computed from one another in a circle.
        case circle
    }

    /// What is wrong.
    public var kind: Kind
    /// Ids of the reports, in order.
    public var reports: [String]
    /// Ids of those that are set aside, so that the others agree.
    public var setAside: [String] = []
    /// The number that cannot be, for `arithmetic`.
    public var violated: ArithmeticStep?
    /// What the others leave for it, step by step; empty where two wordings say it all.
    public var arithmetic: [ArithmeticStep] = []
    /// Whether the others leave at most the sum, else at least the sum.
    public var leavesAtMost = true
    /// The difference between what is said to remain and what entries less exits leave, for `balance`.
    public var difference: Int64?

    /// A conflict between reports.
    public init(kind: Kind, reports: [String]) {
        self.kind = kind
        self.reports = reports
    }

    /// A stable name for other outputs: the kind and the reports.
    public var id: String { "conflict:\(kind.rawValue):\(reports.joined(separator: "+"))" }
}

/// One number of an addition or subtraction that leads to a limit.
public struct ArithmeticStep: Hashable, Sendable {
    /// The number.
    public var value: Int64
    /// Whether it is added; else it is taken away.
    public var adds: Bool
    /// The reports that give it; none where it rests on flows never being negative, or on a closure.
    public var reports: [String]
    /// What it counts; `nil` for a part that has no name of its own.
    public var set: CountedSet?
    /// The days it is for; `nil` where they are not whole days.
    public var days: ClosedRange<Day>?

    /// A number with its sign and its reports.
    public init(
        value: Int64,
        adds: Bool,
        reports: [String],
        set: CountedSet? = nil,
        days: ClosedRange<Day>? = nil
    ) {
        self.value = value
        self.adds = adds
        self.reports = reports
        self.set = set
        self.days = days
    }
}
