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
