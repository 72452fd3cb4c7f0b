/// The two ways across one place in one period, side by side.
public struct FlowPair: Hashable, Sendable {
    /// The way called "entries": into the alphabetically first end, or into the place.
    public var entries: FlowRow
    /// The way back.
    public var exits: FlowRow
    /// Entries minus exits.
    public var net: FlowNet
    /// Both ways together, where both are exact and nobody is counted in both.
    public var total: Int64?
}

/// Entries minus exits, as far as the qualifiers allow.
public struct FlowNet: Hashable, Sendable {
    /// Smallest difference; `nil` where a qualifier leaves it open.
    public var lower: Int64?
    /// Largest difference; `nil` where a qualifier leaves it open.
    public var upper: Int64?

    /// A difference between limits.
    public init(lower: Int64?, upper: Int64?) {
        self.lower = lower
        self.upper = upper
    }
}
