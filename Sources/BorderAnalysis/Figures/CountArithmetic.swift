package import BorderCore

/// Measures of one count, and of two or more counts of the same days. Inputs are limits, so that a worded figure
/// carries what it leaves open into everything made of it.
package enum CountArithmetic {
    /// The sum of counts that share nothing.
    package static func sum(_ counts: [Bounds]) -> Figure<Bounds> {
        guard !counts.isEmpty else { return .undefined(.noFigure) }
        var sum = Bounds(lower: 0, upper: 0)
        for count in counts {
            let (lower, isTooLarge) = sum.lower.addingReportingOverflow(count.lower)
            guard !isTooLarge else { return .undefined(.tooLarge) }
            sum.lower = lower
            guard let mine = sum.upper, let theirs = count.upper else {
                sum.upper = nil
                continue
            }
            let (upper, isUpperTooLarge) = mine.addingReportingOverflow(theirs)
            guard !isUpperTooLarge else { return .undefined(.tooLarge) }
            sum.upper = upper
        }
        return .known(sum)
    }

    /// In minus out: [L₁ − U₂, U₁ − L₂]. No count is negative, so no difference leaves 64 bits.
    package static func difference(_ one: Bounds, _ other: Bounds) -> FlowNet {
        FlowNet(lower: other.upper.map { one.lower - $0 }, upper: one.upper.map { $0 - other.lower })
    }

    /// The part of a whole that one of its parts is: [L/(L + U of the rest), U/(U + L of the rest)].
    package static func share(_ part: Bounds, rest: Bounds) -> Figure<Interval> {
        let lower = ratio(part.lower, plus: rest.upper)
        let upper = part.upper.map { ratio($0, plus: rest.lower) } ?? 1
        guard let upper else { return .undefined(.nothingCounted) }
        return .known(Interval(lower: lower ?? 0, upper: max(upper, lower ?? 0)))
    }

    /// `count / (count + rest)`; 0 where nothing limits the rest, `nil` where both are zero.
    private static func ratio(_ count: Int64, plus rest: Int64?) -> Double? {
        guard let rest else { return 0 }
        let total = Double(count) + Double(rest)
        return total > 0 ? Double(count) / total : nil
    }

    /// Places of a count among counts, 1 for the largest: [1 + #{L > U of it}, 1 + #{U > L of it}].
    ///
    /// - Parameters:
    ///   - index: which of the counts.
    ///   - counts: all counts.
    /// - Returns: the best and the worst place it may have.
    package static func rank(of index: Int, in counts: [Bounds]) -> ClosedRange<Int> {
        let mine = counts[index]
        let others = counts.indices.filter { $0 != index }
        let above = others.count { other in mine.upper.map { counts[other].lower > $0 } ?? false }
        let mayBeAbove = others.count { other in counts[other].upper.map { $0 > mine.lower } ?? true }
        return 1 + above...1 + max(above, mayBeAbove)
    }

    /// (in − out) / (in + out), from −1 to 1. It rises with what comes in and falls with what goes out.
    package static func loadBalance(in entries: Bounds, out exits: Bounds) -> Figure<Interval> {
        func balance(_ into: Int64?, _ out: Int64?, open: Double) -> Double? {
            guard let into, let out else { return open }
            let total = Double(into) + Double(out)
            return total > 0 ? (Double(into) - Double(out)) / total : nil
        }
        // A missing upper limit is a count without end, which drives the balance to 1 or to −1.
        let low = balance(entries.lower, exits.upper, open: -1)
        let high = balance(entries.upper, exits.lower, open: 1)
        guard let low, let high else { return .undefined(.nothingCounted) }
        guard low > -1 || high < 1 else { return .undefined(.openBound) }
        return .known(Interval(lower: low, upper: high))
    }

    /// Exits for every entry. Not a share of persons: whoever leaves may have come earlier.
    package static func returnRatio(in entries: Bounds, out exits: Bounds) -> Figure<Interval> {
        entries.upper == nil && exits.upper == nil ? .undefined(.openBound) : quotient(exits, by: entries)
    }

    /// [L₁/U₂, U₁/L₂].
    static func quotient(_ count: Bounds, by base: Bounds) -> Figure<Interval> {
        guard base.upper != 0 else { return .undefined(.nothingCounted) }
        let lower = base.upper.map { Double(count.lower) / Double($0) } ?? 0
        let upper = base.lower > 0 ? count.upper.map { Double($0) / Double(base.lower) } : nil
        return .known(Interval(lower: lower, upper: upper))
    }

    /// Passages for every kilometre of a border of a published length.
    package static func perKilometre(_ count: Bounds, length kilometres: Double?) -> Figure<Interval> {
        guard let kilometres, kilometres > 0, kilometres.isFinite else { return .undefined(.noLength) }
        return .known(scaled(count, by: 1 / kilometres))
    }

    static func scaled(_ count: Bounds, by factor: Double) -> Interval {
        Interval(lower: Double(count.lower) * factor, upper: count.upper.map { Double($0) * factor })
    }
}
