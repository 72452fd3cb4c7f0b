import BorderCore
import BorderTestSupport
import Testing

/// Sums, differences and shares of intervals: never narrower than the truth, and no end opened without a name.
struct BoundsArithmeticTests {
    private static func bounds(_ lower: Int64, _ upper: Int64?, _ id: String = "a") -> CitedBounds {
        CitedBounds(Bounds(lower: lower, upper: upper), of: id)
    }

    /// Every interval within 0...4, some without an upper end.
    private static let small: [(Int64, Int64?)] = (0...4).flatMap { low in
        (low...4).map { (Int64(low), Int64($0)) } + [(Int64(low), nil)]
    }

    /// The values of an interval, an open one up to a number beyond which nothing new happens.
    private static func values(_ interval: (Int64, Int64?)) -> [Int64] { Array(interval.0...(interval.1 ?? 30)) }

    @Test func everySmallSumAndDifferenceIsExact() {
        for one in Self.small {
            for other in Self.small {
                let (a, b) = (Self.bounds(one.0, one.1), Self.bounds(other.0, other.1, "b"))
                let sums = Self.values(one).flatMap { x in Self.values(other).map { x + $0 } }
                let differences = Self.values(one).flatMap { x in Self.values(other).map { x - $0 } }
                let isOpen = one.1 == nil || other.1 == nil
                #expect((a + b).lower == sums.min())
                #expect((a + b).upper == (isOpen ? nil : sums.max()))
                #expect((a - b).lower == (other.1 == nil ? nil : differences.min()))
                #expect((a - b).upper == (one.1 == nil ? nil : differences.max()))
                #expect(CitedBounds.net(entries: a, exits: b) == a - b)
                #expect((a + b).reports == ["a", "b"])
            }
        }
    }

    @Test func everySmallShareHoldsTheTruthAndNoMoreThanRounding() {
        for one in Self.small {
            for other in Self.small {
                let share = Self.bounds(one.0, one.1).share(of: Self.bounds(other.0, other.1, "b"), scale: 100)
                let pairs = Self.values(one).flatMap { part in
                    Self.values(other).filter { $0 >= part && $0 > 0 }.map { (part, $0) }
                }
                guard let share, let low = share.lower, let high = share.upper else {
                    // No part of a number this small can be that large.
                    #expect(other.1.map { one.0 > $0 } ?? false)
                    continue
                }
                for (part, whole) in pairs {
                    #expect(low * whole <= part * 100 && part * 100 <= high * whole)
                }
                #expect(0 <= low && low <= high && high <= 100)
                if one.1 != nil, other.1 != nil, other.0 > 0, let truth = pairs.map({ $0.0 * 100 / $0.1 }).min() {
                    #expect(low == truth)
                }
            }
        }
    }

    @Test func anOpenEndNamesTheReportsThatOpenedIt() {
        let open = Self.bounds(53_000, nil, "ge-since")
        let closed = Self.bounds(10, 20, "fi")
        let other = Self.bounds(98_000, nil, "kz-since")
        #expect((open + closed).upperOpenedBy == ["ge-since"])
        #expect((open + closed).lowerOpenedBy == [])
        #expect((open + closed + other).upperOpenedBy == ["ge-since", "kz-since"])
        #expect((closed - open).lowerOpenedBy == ["ge-since"])
        #expect((closed - open).upper == 20 - 53_000)
        #expect((open - closed).upperOpenedBy == ["ge-since"])
        #expect((open - other).lowerOpenedBy == ["kz-since"] && (open - other).upperOpenedBy == ["ge-since"])
        #expect((closed + closed).reports == ["fi"])
    }

    @Test func whatDoesNotFitIsOpenAndNotWrong() {
        let huge = Self.bounds(.max - 1, .max, "a")
        let sum = huge + Self.bounds(.max, .max, "b")
        #expect(sum.lower == nil && sum.upper == nil)
        #expect(sum.upperOpenedBy == ["a", "b"] && sum.lowerOpenedBy == ["a", "b"])
        let least = Self.bounds(0, 0) - huge - huge
        #expect(least.lower == nil && least.upper == nil)
        #expect(huge.share(of: huge)?.upper == 1000)
        #expect(huge.share(of: huge, scale: .max)?.upper == .max)
        #expect(Self.bounds(1, 1).share(of: huge, scale: 0) == nil)
    }

    @Test func sumsOfManyDoNotDependOnTheirOrder() {
        #expect(CitedBounds.sum([]) == nil)
        var random = SplitMix(seed: 11)
        for _ in 0..<100 {
            let parts = (0..<Int.random(in: 1...8, using: &random)).map { index in
                let low = Int64.random(in: 0...1000, using: &random)
                let high: Int64? = Bool.random(using: &random) ? low + Int64.random(in: 0...50, using: &random) : nil
                return Self.bounds(low, high, "r\(index)")
            }
            let sum = CitedBounds.sum(parts)
            #expect(sum == CitedBounds.sum(parts.shuffled(using: &random)))
            #expect(sum?.lower == parts.compactMap(\.lower).reduce(0, +))
            #expect(sum?.upperOpenedBy == parts.filter { $0.upper == nil }.flatMap(\.reports).sorted())
        }
    }

    @Test func aFlowIsNeverNegative() {
        let difference = Self.bounds(5, 10) - Self.bounds(8, 9, "b")
        #expect((difference.lower, difference.upper) == (-4, 2))
        #expect(difference.notNegative?.lower == 0 && difference.notNegative?.upper == 2)
        #expect((Self.bounds(1, 2) - Self.bounds(5, 6, "b")).notNegative == nil)
        let open = Self.bounds(5, 10) - Self.bounds(8, nil, "b")
        #expect(open.notNegative?.lower == 0 && open.notNegative?.lowerOpenedBy == [])
        #expect(open.contains(-1_000_000) && !open.contains(3))
    }
}
