package import BorderCore

/// A count beside the one it is compared with.
package struct CountChange: Hashable, Sendable {
    /// The count less the other.
    package var difference: FlowNet
    /// The difference relative to the other, 0.5 for half as many again; undefined for a small base.
    package var relative: Figure<Interval>

    /// Below this a relative change says nothing.
    package static let smallestBase: Int64 = 30

    /// The change from one count to another.
    package init(from before: Bounds, to now: Bounds) {
        difference = CountArithmetic.difference(now, before)
        guard before.lower >= CountChange.smallestBase else {
            relative = .undefined(.smallBase)
            return
        }
        relative = CountArithmetic.quotient(now, by: before).flatMap { ratio in
            .known(Interval(lower: ratio.lower.map { $0 - 1 }, upper: ratio.upper.map { $0 - 1 }))
        }
    }
}
