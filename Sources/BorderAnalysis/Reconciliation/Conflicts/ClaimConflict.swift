package import BorderCore

/// Reports that cannot all be right, or do not add up as they are worded. Never averaged away.
package struct ClaimConflict: Hashable, Sendable {
    /// What is wrong between the reports.
    package enum Kind: String, CaseIterable, Sendable {
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
    package var kind: Kind
    /// Ids of the reports, in order.
    package var reports: [String]
    /// Ids of those that are set aside, so that the others agree.
    package var setAside: [String] = []
    /// Ids of the others that are trusted no more than those, and no less.
    package var equallyTrusted: [String] = []
    /// The number that cannot be, for `arithmetic`.
    package var violated: ArithmeticStep?
    /// What the others leave for it, step by step; empty where two wordings say it all.
    package var arithmetic: [ArithmeticStep] = []
    /// Whether the others leave at most the sum, else at least the sum.
    package var leavesAtMost = true
    /// The difference between what is said to remain and what entries less exits leave, for `balance`.
    package var difference: Int64?

    /// A conflict between reports.
    package init(kind: Kind, reports: [String]) {
        self.kind = kind
        self.reports = reports
    }

    /// A stable name for other outputs: the kind and the reports.
    package var id: String { "conflict:\(kind.rawValue):\(reports.joined(separator: "+"))" }
}

/// One number of an addition or subtraction that leads to a limit.
package struct ArithmeticStep: Hashable, Sendable {
    /// The number.
    package var value: Int64
    /// Whether it is added; else it is taken away.
    package var adds: Bool
    /// The reports that give it; none where it rests on flows never being negative, or on a closure.
    package var reports: [String]
    /// What it counts; `nil` for a part that has no name of its own.
    package var set: CountedSet?
    /// The days it is for; `nil` where they are not whole days.
    package var days: ClosedRange<Day>?

    /// A number with its sign and its reports.
    package init(
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
