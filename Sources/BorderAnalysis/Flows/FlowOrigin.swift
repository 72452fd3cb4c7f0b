/// Where a number of a summary comes from.
public enum FlowOrigin: String, Sendable {
    /// Records of one source, summed: they exclude one another.
    case records
    /// One row that says so.
    case report
    /// Exact counts of one authority that tile the days, added up by us.
    case sum
    /// One total of a growing series less the one before, taken off by us.
    case difference
    /// What all reports together allow.
    case estimate
}

/// What numbers are sums over, where no number of the whole is given.
package struct SummedAxes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let places = SummedAxes(rawValue: 1)
    package static let people = SummedAxes(rawValue: 2)
    package static let modes = SummedAxes(rawValue: 4)
    /// Numbers of the same whole that are worded are left out.
    package static let onlyExact = SummedAxes(rawValue: 8)
}
