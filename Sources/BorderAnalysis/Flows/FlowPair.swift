/// The two ways across one place in one period, side by side.
package struct FlowPair: Hashable, Sendable {
    /// The way called "entries": into the alphabetically first end, or into the place.
    package var entries: FlowRow
    /// The way back.
    package var exits: FlowRow
    /// Entries minus exits.
    package var net: FlowNet
    /// Both ways together, where both are exact and nobody is counted in both.
    package var total: Int64?
}

/// Entries minus exits, as far as the qualifiers allow.
package struct FlowNet: Hashable, Sendable {
    /// Smallest difference; `nil` where a qualifier leaves it open.
    package var lower: Int64?
    /// Largest difference; `nil` where a qualifier leaves it open.
    package var upper: Int64?

    /// A difference between limits.
    package init(lower: Int64?, upper: Int64?) {
        self.lower = lower
        self.upper = upper
    }
}
