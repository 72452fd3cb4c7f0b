/// Limits of a number that was computed from reports, with the reports that left an end open.
///
/// A difference may be negative, so both ends may be open. Whatever is computed stays true: where a result does not
/// fit 64 bits, its end is open rather than wrong.
package struct CitedBounds: Hashable, Sendable {
    /// The smallest possible value; `nil` where nothing limits it.
    package private(set) var lower: Int64?
    /// The largest possible value; `nil` where nothing limits it.
    package private(set) var upper: Int64?
    /// The reports because of which there is no smallest value, in the order of their ids; none where there is one.
    package private(set) var lowerOpenedBy: [String]
    /// The reports because of which there is no largest value.
    package private(set) var upperOpenedBy: [String]
    /// Every report that went into the result.
    package private(set) var reports: [String]

    /// The limits that one report sets.
    package init(_ bounds: Bounds, of report: String) {
        lower = bounds.lower
        upper = bounds.upper
        lowerOpenedBy = []
        upperOpenedBy = bounds.upper == nil ? [report] : []
        reports = [report]
    }

    private init(_ lower: End, _ upper: End, reports: [String]) {
        self.lower = lower.value
        self.upper = upper.value
        // An end that no report opened was opened by a result too large: all of them together.
        lowerOpenedBy = lower.value != nil ? [] : lower.openedBy.isEmpty ? reports : lower.openedBy
        upperOpenedBy = upper.value != nil ? [] : upper.openedBy.isEmpty ? reports : upper.openedBy
        self.reports = reports
    }

    /// One end of a result on its way.
    private struct End {
        var value: Int64?
        var openedBy: [String]
    }

    private var low: End { End(value: lower, openedBy: lowerOpenedBy) }
    private var high: End { End(value: upper, openedBy: upperOpenedBy) }

    /// Whether a value lies within the limits.
    package func contains(_ value: Int64) -> Bool {
        (lower.map { $0 <= value } ?? true) && (upper.map { value <= $0 } ?? true)
    }

    /// The same limits for a number that is never negative, such as a flow; `nil` where no such number is left.
    package var notNegative: CitedBounds? {
        if let upper, upper < 0 { return nil }
        return CitedBounds(End(value: max(0, lower ?? 0), openedBy: []), high, reports: reports)
    }
}

extension CitedBounds {
    /// The limits of a sum.
    package static func + (left: CitedBounds, right: CitedBounds) -> CitedBounds {
        CitedBounds(
            joined(left.low, right.low) { $0.addingReportingOverflow($1) },
            joined(left.high, right.high) { $0.addingReportingOverflow($1) },
            reports: union(left.reports, right.reports)
        )
    }

    /// The limits of a difference of two numbers that are not known to depend on each other.
    package static func - (left: CitedBounds, right: CitedBounds) -> CitedBounds {
        CitedBounds(
            joined(left.low, right.high) { $0.subtractingReportingOverflow($1) },
            joined(left.high, right.low) { $0.subtractingReportingOverflow($1) },
            reports: union(left.reports, right.reports)
        )
    }

    /// The limits of a sum of any number of parts; `nil` for none, as no parts are no zero.
    package static func sum(_ parts: [CitedBounds]) -> CitedBounds? {
        parts.dropFirst().reduce(parts.first) { sum, part in sum.map { $0 + part } }
    }

    /// The limits of entries minus exits.
    package static func net(entries: CitedBounds, exits: CitedBounds) -> CitedBounds { entries - exits }

    /// The limits of this part of a whole, in units of the whole divided by `scale`: 1,000 gives tenths of a per cent.
    ///
    /// The low end is rounded down and the high end up, so that the true share is always within. A part is no larger
    /// than its whole, so the high end is never open. `nil` where the two cannot be part and whole, or may be negative.
    package func share(of whole: CitedBounds, scale: Int64 = 1000) -> CitedBounds? {
        guard scale > 0, let part = notNegative, let all = whole.notNegative, let least = part.lower,
            all.upper.map({ least <= $0 }) ?? true
        else { return nil }
        let reports = CitedBounds.union(reports, whole.reports)
        // With an endless whole the part may be as small a share as one likes.
        var low: Int64 = 0
        if let most = all.upper, most > 0 { low = CitedBounds.quotient(least, most, scale, roundsUp: false) }
        var high = scale
        if let most = part.upper, let fewest = all.lower, fewest > 0, most < fewest {
            high = CitedBounds.quotient(most, fewest, scale, roundsUp: true)
        }
        return CitedBounds(End(value: low, openedBy: []), End(value: high, openedBy: []), reports: reports)
    }

    /// A number times the scale divided by a number that is at least as large.
    private static func quotient(_ value: Int64, _ divisor: Int64, _ scale: Int64, roundsUp: Bool) -> Int64 {
        let product = value.multipliedFullWidth(by: scale)
        let (quotient, rest) = divisor.dividingFullWidth(product)
        return quotient + (roundsUp && rest > 0 ? 1 : 0)
    }

    private static func joined(
        _ left: End,
        _ right: End,
        _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) -> End {
        let openedBy = union(left.openedBy, right.openedBy)
        guard let one = left.value, let other = right.value else { return End(value: nil, openedBy: openedBy) }
        let (result, overflow) = operation(one, other)
        return End(value: overflow ? nil : result, openedBy: [])
    }

    private static func union(_ one: [String], _ other: [String]) -> [String] {
        one == other ? one : Set(one + other).sorted()
    }
}
