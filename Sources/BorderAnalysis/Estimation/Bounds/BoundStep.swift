/// Which of the two limits of a flow.
public enum BoundSide: Hashable, Sendable {
    /// The least it can be.
    case lower
    /// The most it can be.
    case upper
}

/// One number in the chain of additions and subtractions that a limit comes from.
public struct BoundStep: Hashable, Sendable {
    /// Index in the problem's statements; `nil` where the step is that flows are never negative, or a stillness.
    public var statement: Int?
    /// Index of the node the number is about.
    public var node: Int
    /// The instants the number is about.
    public var instants: Range<Int>
    /// The number.
    public var limit: Int64
    /// Whether the number is added; otherwise it is subtracted.
    public var adds: Bool

    /// A number of a chain.
    public init(statement: Int?, node: Int, instants: Range<Int>, limit: Int64, adds: Bool) {
        self.statement = statement
        self.node = node
        self.instants = instants
        self.limit = limit
        self.adds = adds
    }
}

extension [BoundStep] {
    /// What the additions and subtractions come to; stops at the ends of `Int64`.
    public var total: Int64 {
        reduce(0) { sum, step in
            let (next, overflow) =
                step.adds ? sum.addingReportingOverflow(step.limit) : sum.subtractingReportingOverflow(step.limit)
            if !overflow { return next }
            return step.adds == (step.limit > 0) ? .max : .min
        }
    }
}
