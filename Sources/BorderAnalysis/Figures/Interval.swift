/// Real numbers between two limits; a missing limit means that nothing limits it.
package struct Interval: Hashable, Sendable {
    /// The smallest possible value.
    package var lower: Double?
    /// The largest possible value.
    package var upper: Double?

    /// Values between limits.
    package init(lower: Double?, upper: Double?) {
        self.lower = lower
        self.upper = upper
    }

    /// One value.
    package init(_ value: Double) { self.init(lower: value, upper: value) }

    /// The value where there is only one.
    package var exact: Double? { lower == upper ? lower : nil }
}
