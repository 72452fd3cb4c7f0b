package import BorderCore

/// The two sides' counts of one passage, side by side: A's exits and B's entries. They are never merged.
package struct MirrorCheck: Hashable, Sendable {
    /// One side's count.
    package var one: Bounds
    /// The other side's.
    package var other: Bounds
    /// The first less the second.
    package var difference: FlowNet
    /// The smallest difference that both wordings leave, relative to the mean of the nearest values: 0 where they
    /// overlap.
    package var relative: Double
    /// Whether it is beyond the tolerance.
    package var isFlagged: Bool

    /// A relative difference that two honest counts may have: passages about midnight, rounding.
    package static let usualTolerance = 0.1

    /// Two counts of one passage.
    package init(_ one: Bounds, _ other: Bounds, tolerance: Double = MirrorCheck.usualTolerance) {
        self.one = one
        self.other = other
        difference = CountArithmetic.difference(one, other)
        // The nearest values of two intervals that do not overlap are two of their ends.
        if one.overlaps(other) {
            relative = 0
        } else {
            let high = Double(max(one.lower, other.lower))
            let low = Double(min(one.upper ?? .max, other.upper ?? .max))
            relative = (high - low) / ((high + low) / 2)
        }
        isFlagged = relative > tolerance
    }
}
