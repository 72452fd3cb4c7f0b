/// Which of the two limits of a flow.
package enum BoundSide: Hashable, Sendable {
    /// The least it can be.
    case lower
    /// The most it can be.
    case upper
}

/// One number in the chain of additions and subtractions that a limit comes from.
package struct BoundStep: Hashable, Sendable {
    /// Index in the problem's statements; `nil` where the step is that flows are never negative, or a stillness.
    package var statement: Int?
    /// Index of the node the number is about.
    package var node: Int
    /// The instants the number is about.
    package var instants: Range<Int>
    /// The number.
    package var limit: Int64
    /// Whether the number is added; otherwise it is subtracted.
    package var adds: Bool

    /// A number of a chain.
    package init(statement: Int?, node: Int, instants: Range<Int>, limit: Int64, adds: Bool) {
        self.statement = statement
        self.node = node
        self.instants = instants
        self.limit = limit
        self.adds = adds
    }
}

extension [BoundStep] {
    /// What the additions and subtractions come to; stops at the ends of `Int64`.
    package var total: Int64 {
        reduce(0) { sum, step in
            let (next, overflow) =
                step.adds ? sum.addingReportingOverflow(step.limit) : sum.subtractingReportingOverflow(step.limit)
            if !overflow { return next }
            return step.adds == (step.limit > 0) ? .max : .min
        }
    }
}
