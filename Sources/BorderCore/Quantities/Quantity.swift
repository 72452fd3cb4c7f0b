/// A number as a report words it: a value, perhaps a second one, and a qualifier.
///
/// A qualified number is an interval. `bounds` are the hard limits the wording allows; a missing upper bound means
/// that the wording sets none, never that it is large.
public struct Quantity: Hashable, Sendable {
    /// The printed number, or the low end of a range. Never negative.
    public var value: Int64
    /// The high end of a range; `nil` for every other qualifier.
    public var rangeEnd: Int64?
    /// How the number is worded.
    public var qualifier: Qualifier

    /// A number with its wording. `rangeEnd` is kept for ranges only.
    public init(_ value: Int64, _ qualifier: Qualifier = .exact, rangeEnd: Int64? = nil) {
        self.value = value
        self.qualifier = qualifier
        self.rangeEnd = qualifier == .range ? rangeEnd : nil
    }

    /// The size of the last digit that carries meaning: 1,000 for 17,000, and 1 for 16,886.
    public var granularity: Int64 {
        guard value != 0 else { return 1 }
        var unit: Int64 = 1
        while true {
            let (next, overflow) = unit.multipliedReportingOverflow(by: 10)
            if overflow || value % next != 0 { return unit }
            unit = next
        }
    }

    /// The values the wording allows.
    public var bounds: Bounds {
        switch qualifier {
        case .exact: Bounds(lower: value, upper: value)
        case .rounded: Bounds(lower: floor(granularity / 2), upper: value.addingClamped(granularity / 2))
        case .about: Bounds(lower: floor(granularity), upper: value.addingClamped(granularity))
        case .moreThan, .atLeast: Bounds(lower: value, upper: nil)
        case .nearly: Bounds(lower: floor(granularity), upper: value)
        // People and passages come whole: fewer than five are four at most.
        case .lessThan: Bounds(lower: 0, upper: value > 0 ? value - 1 : 0)
        case .upTo: Bounds(lower: 0, upper: value)
        case .range: Bounds(lower: value, upper: max(value, rangeEnd ?? value))
        }
    }

    /// The value less a margin; a count has no values below zero.
    private func floor(_ margin: Int64) -> Int64 { value > margin ? value - margin : 0 }
}

/// A lower and, where known, an upper limit of a count.
public struct Bounds: Hashable, Sendable {
    /// The smallest possible count.
    public var lower: Int64
    /// The largest possible count; `nil` where nothing limits it.
    public var upper: Int64?

    /// Limits of a count; `upper` is `nil` where nothing limits it.
    public init(lower: Int64, upper: Int64?) {
        self.lower = lower
        self.upper = upper
    }

    /// The interval of real numbers between the limits, for estimates; a lower limit above the upper one stands alone.
    package var reals: ClosedRange<Double> {
        Double(lower)...max(Double(lower), upper.map(Double.init) ?? .infinity)
    }

    /// Whether the two intervals share a value.
    public func overlaps(_ other: Bounds) -> Bool {
        (upper.map { other.lower <= $0 } ?? true) && (other.upper.map { lower <= $0 } ?? true)
    }
}

extension FixedWidthInteger {
    /// Addition that stops at the largest value instead of trapping, for limits of hostile numbers.
    func addingClamped(_ other: Self) -> Self {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
