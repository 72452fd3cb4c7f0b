public import BorderCore

/// What was usual before: a count of some days, from which a mean a day follows.
public struct Baseline: Hashable, Sendable {
    /// The days.
    public var days: ClosedRange<Day>
    /// What passed on them.
    public var count: Bounds

    /// A count of some days.
    public init(days: ClosedRange<Day>, count: Bounds) {
        self.days = days
        self.count = count
    }

    /// How many days.
    public var dayCount: Int { days.dayCount }

    /// The mean a day.
    public var mean: Interval { CountArithmetic.scaled(count, by: 1 / Double(dayCount)) }

    /// How many more passed than as many usual days would have brought: Q − n · mean.
    ///
    /// - Parameters:
    ///   - count: what passed.
    ///   - days: on how many days.
    /// - Returns: the difference; negative where fewer passed than usual.
    public func excess(of count: Bounds, over days: Int) -> Interval {
        Interval(
            lower: mean.upper.map { Double(count.lower) - $0 * Double(days) },
            upper: count.upper.flatMap { upper in mean.lower.map { Double(upper) - $0 * Double(days) } }
        )
    }
}
