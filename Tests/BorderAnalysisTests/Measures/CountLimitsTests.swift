import BorderCore
import Testing

@testable import BorderAnalysis

/// Measures of worded counts against every pair of counts the wordings allow.
@Suite("Measures of limits, value by value")
struct CountLimitsTests {
    /// Every interval with ends up to a most, and every one without an upper end.
    private static func intervals(_ most: Int64) -> [Bounds] {
        (0...most).flatMap { lower in
            (lower...most).map { Bounds(lower: lower, upper: $0) } + [Bounds(lower: lower, upper: nil)]
        }
    }

    /// The counts of an interval; one without an upper end goes on to a count that leaves all others far behind.
    private static func counts(_ bounds: Bounds, end: Int64 = 1_000_000_000_000) -> [Int64] {
        bounds.upper.map { Array(bounds.lower...$0) } ?? Array(bounds.lower...bounds.lower + 4) + [end]
    }

    /// The values of a quotient over all pairs of counts, and whether some pair has none.
    private static func values(_ one: Bounds, _ other: Bounds, _ body: (Double, Double) -> Double?)
        -> (values: [Double], hasHole: Bool)
    {
        var hasHole = false
        var values: [Double] = []
        for mine in counts(one) {
            for theirs in counts(other) {
                if let value = body(Double(mine), Double(theirs)) { values.append(value) } else { hasHole = true }
            }
        }
        return (values, hasHole)
    }

    /// Whether an interval has every value, and no more where every pair has one.
    private static func expect(
        _ interval: Interval?,
        holds found: (values: [Double], hasHole: Bool),
        _ words: String,
        at location: SourceLocation = #_sourceLocation
    ) {
        guard let interval else { return }
        let (low, high) = (interval.lower ?? -.infinity, interval.upper ?? .infinity)
        for value in found.values {
            #expect(low - 1e-9 <= value && value <= high + 1e-9, "\(words): \(value)", sourceLocation: location)
        }
        guard !found.hasHole, let least = found.values.min(), let most = found.values.max() else { return }
        #expect(abs(least - low) < 1e-9, "\(words): \(low)", sourceLocation: location)
        if high.isFinite { #expect(abs(most - high) < 1e-9, "\(words): \(high)", sourceLocation: location) }
        if !high.isFinite { #expect(most > 1e9, "\(words): there is a largest value", sourceLocation: location) }
    }

    @Test("the share of a part: every part and rest", arguments: intervals(3))
    func share(part: Bounds) {
        for rest in Self.intervals(3) {
            let found = Self.values(part, rest) { $0 + $1 > 0 ? $0 / ($0 + $1) : nil }
            let share = CountArithmetic.share(part, rest: rest)
            // Nothing for sure of what may be nothing is no share.
            #expect((share.reason == .nothingCounted) == (part.upper == 0 && rest.lower == 0), "\(part) of \(rest)")
            Self.expect(share.value, holds: found, "\(part) beside \(rest)")
        }
    }

    @Test("the balance of in and out: every pair", arguments: intervals(3))
    func balance(into: Bounds) {
        for out in Self.intervals(3) {
            let found = Self.values(into, out) { $0 + $1 > 0 ? ($0 - $1) / ($0 + $1) : nil }
            let balance = CountArithmetic.loadBalance(in: into, out: out)
            let isNothing = into.lower == 0 && out.upper == 0 || into.upper == 0 && out.lower == 0
            #expect((balance.reason == .nothingCounted) == isNothing, "\(into) and \(out)")
            let saysNothing = found.values.contains { $0 < -1 + 1e-9 } && found.values.contains { $0 > 1 - 1e-9 }
            #expect((balance.reason == .openBound) == (!isNothing && saysNothing), "\(into) and \(out)")
            Self.expect(balance.value, holds: found, "\(into) and \(out)")
        }
    }

    @Test("exits for every entry: every pair", arguments: intervals(3))
    func returnRatio(into: Bounds) {
        for out in Self.intervals(3) {
            let found = Self.values(into, out) { $0 > 0 ? $1 / $0 : nil }
            let ratio = CountArithmetic.returnRatio(in: into, out: out)
            let isOpen = into.upper == nil && out.upper == nil
            #expect((ratio.reason == .openBound) == isOpen, "\(into) and \(out)")
            #expect((ratio.reason == .nothingCounted) == (!isOpen && into.upper == 0), "\(into) and \(out)")
            #expect(ratio.value.map { ($0.upper == nil) == (into.lower == 0 || out.upper == nil) } ?? true)
            Self.expect(ratio.value, holds: found, "\(into) and \(out)")
        }
    }

    @Test("sums and differences: every pair", arguments: intervals(3))
    func sumsAndDifferences(one: Bounds) {
        for other in Self.intervals(3) {
            let closed = { (some: Bounds) in Self.counts(Bounds(lower: some.lower, upper: some.upper ?? some.lower)) }
            let pairs = closed(one).flatMap { mine in closed(other).map { (mine, $0) } }
            let sum = CountArithmetic.sum([one, other]).value
            let isOpen = one.upper == nil || other.upper == nil
            #expect(sum?.lower == pairs.map { $0 + $1 }.min())
            #expect(sum?.upper == (isOpen ? nil : pairs.map { $0 + $1 }.max()))
            let difference = CountArithmetic.difference(one, other)
            #expect(difference.lower == (other.upper == nil ? nil : pairs.map { $0 - $1 }.min()))
            #expect(difference.upper == (one.upper == nil ? nil : pairs.map { $0 - $1 }.max()))
        }
    }

    @Test("the places a count may have among three: every triple", arguments: intervals(2))
    func ranks(first: Bounds) {
        for second in Self.intervals(2) {
            for third in Self.intervals(2) {
                let all = [first, second, third]
                var places: Set<Int> = []
                for one in Self.counts(first, end: 9) {
                    for two in Self.counts(second, end: 9) {
                        for three in Self.counts(third, end: 9) {
                            places.insert(1 + (two > one ? 1 : 0) + (three > one ? 1 : 0))
                        }
                    }
                }
                let rank = CountArithmetic.rank(of: 0, in: all)
                #expect(rank.lowerBound == places.min() && rank.upperBound == places.max(), "\(all)")
            }
        }
    }

    @Test("a relative change needs a base of 30 and holds every pair", arguments: [0, 1, 29, 30, 31, 60] as [Int64])
    func change(base: Int64) {
        for before in [
            Bounds(lower: base, upper: base), Bounds(lower: base, upper: base + 3), Bounds(lower: base, upper: nil),
        ] {
            for now in [Bounds(lower: 0, upper: 0), Bounds(lower: 28, upper: 31), Bounds(lower: 90, upper: nil)] {
                let change = CountChange(from: before, to: now)
                #expect(change.difference == CountArithmetic.difference(now, before))
                guard base >= 30 else {
                    #expect(change.relative.reason == .smallBase)
                    continue
                }
                let found = Self.values(now, before) { ($0 - $1) / $1 }
                Self.expect(change.relative.value, holds: found, "\(before) to \(now)")
            }
        }
    }

    @Test("two sides of a passage: the smallest difference that both leave", arguments: intervals(4))
    func mirror(one: Bounds) {
        for other in Self.intervals(4) {
            let pairs = Self.counts(one).flatMap { mine in Self.counts(other).map { (Double(mine), Double($0)) } }
            let smallest = pairs.map { $0 + $1 > 0 ? abs($0 - $1) / (($0 + $1) / 2) : 0 }.min() ?? .nan
            let check = MirrorCheck(one, other)
            #expect(abs(check.relative - smallest) < 1e-9, "\(one) and \(other)")
            #expect(check.isFlagged == (smallest > 0.1), "\(one) and \(other)")
            #expect(MirrorCheck(other, one).relative == check.relative, "it does not matter who counts first")
        }
    }
}
