/// Real numbers between two limits; a missing limit means that nothing limits it.
public struct Interval: Hashable, Sendable {
    /// The smallest possible value.
    public var lower: Double?
    /// The largest possible value.
    public var upper: Double?

    /// Values between limits.
    public init(lower: Double?, upper: Double?) {
        self.lower = lower
        self.upper = upper
    }

    /// One value.
    public init(_ value: Double) { self.init(lower: value, upper: value) }

    /// The value where there is only one.
    public var exact: Double? { lower == upper ? lower : nil }
}
