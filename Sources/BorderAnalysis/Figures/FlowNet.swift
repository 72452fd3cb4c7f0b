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
