import BorderCore
import BorderTestSupport
import Testing

/// Laws of limits, with numbers of 128 bits beside those of 64.
struct BoundsLawsTests {
    private static let edges: [Int64] = [
        .min, .min + 1, -1_000_000_000_000_000_000, -1, 0, 1, 1_000_000_000_000_000_000, .max - 1, .max,
    ]

    /// Limits between two numbers of any sign; differences have such limits.
    private static func bounds(_ low: Int64?, _ high: Int64?, _ id: String) -> CitedBounds {
        let zero = CitedBounds(Bounds(lower: 0, upper: 0), of: id)
        let up = CitedBounds(Bounds(lower: max(0, low ?? 0), upper: high.map { max(0, $0) }), of: id)
        guard let low, low < 0 else {
            return low == nil ? zero - CitedBounds(Bounds(lower: 0, upper: nil), of: id) : up
        }
        // 0...x less 0...y lies between -y and x.
        let down = CitedBounds(Bounds(lower: 0, upper: low == .min ? .max : -low), of: id)
        return up - down
    }

    private static func random(_ random: inout SplitMix, _ id: String) -> CitedBounds {
        func end() -> Int64 {
            Bool.random(using: &random)
                ? edges[Int.random(in: 0..<edges.count, using: &random)] : Int64.random(in: -50...50, using: &random)
        }
        let (one, other) = (end(), end())
        let isOpen = Int.random(in: 0..<5, using: &random) == 0
        return bounds(min(one, other), isOpen ? nil : max(one, other), id)
    }

    /// The values at and beside the ends.
    private static func samples(_ bounds: CitedBounds) -> [Int128] {
        let low = bounds.lower.map { Int128($0) } ?? Int128(Int64.min) * 4
        let high = bounds.upper.map { Int128($0) } ?? Int128(Int64.max) * 4
        return [low, min(low + 1, high), (low + high) / 2, max(high - 1, low), high]
    }

    private static func holds(_ bounds: CitedBounds, _ value: Int128) -> Bool {
        (bounds.lower.map { Int128($0) <= value } ?? true) && (bounds.upper.map { value <= Int128($0) } ?? true)
    }

    @Test func noSumOrDifferenceOfAnyNumbersEscapesItsLimits() {
        var random = SplitMix(seed: 21)
        for _ in 0..<3000 {
            let (a, b) = (Self.random(&random, "a"), Self.random(&random, "b"))
            let (sum, difference) = (a + b, a - b)
            for x in Self.samples(a) {
                for y in Self.samples(b) {
                    #expect(Self.holds(sum, x + y), "\(a) + \(b)")
                    #expect(Self.holds(difference, x - y), "\(a) - \(b)")
                }
            }
            // An end is open only where one of the ends is, or where the result is too large.
            let fits = { (value: Int128) in Int64(exactly: value) }
            let low = a.lower.flatMap { x in b.lower.flatMap { fits(Int128(x) + Int128($0)) } }
            let high = a.upper.flatMap { x in b.lower.flatMap { fits(Int128(x) - Int128($0)) } }
            #expect(sum.lower == low && difference.upper == high)
            // Whoever leaves an end open is named, and nobody else is.
            #expect(sum.lowerOpenedBy.isEmpty == (sum.lower != nil))
            #expect(difference.upperOpenedBy.isEmpty == (difference.upper != nil))
            #expect(Set(sum.upperOpenedBy).isSubset(of: ["a", "b"]) && sum.reports == ["a", "b"])
        }
    }

    @Test func sumsHaveNoOrder() {
        var random = SplitMix(seed: 22)
        for _ in 0..<1500 {
            let parts = ["a", "b", "c"].map { id in
                let low = Int64.random(in: -1000...1000, using: &random)
                let isOpen = Int.random(in: 0..<4, using: &random) == 0
                return Self.bounds(low, isOpen ? nil : low + Int64.random(in: 0...50, using: &random), id)
            }
            let (a, b, c) = (parts[0], parts[1], parts[2])
            #expect(a + b == b + a)
            #expect((a + b) + c == a + (b + c))
            #expect(a - (b + c) == (a - b) - c)
            #expect(CitedBounds.sum(parts) == a + b + c && CitedBounds.sum([a]) == a)
            // A number less itself is not nought: nobody says that the two move together.
            let nought = a - a
            #expect(nought.contains(0) && nought.reports == ["a"])
        }
    }

    @Test func aShareOfAnyNumbersHoldsTheTruth() {
        var random = SplitMix(seed: 23)
        var shares = 0
        for _ in 0..<3000 {
            let (a, b) = (Self.random(&random, "a"), Self.random(&random, "b"))
            let scale = [1, 3, 100, 1000, 1_000_000_000_000, .max][Int.random(in: 0..<6, using: &random)] as Int64
            guard let share = a.share(of: b, scale: scale), let low = share.lower, let high = share.upper else {
                continue
            }
            shares += 1
            #expect(0 <= low && low <= high && high <= scale)
            #expect(share.lowerOpenedBy.isEmpty && share.upperOpenedBy.isEmpty)
            for part in Self.samples(a) where part >= 0 {
                for whole in Self.samples(b) where whole >= part && whole > 0 && whole < Int128(Int64.max) {
                    #expect(Int128(low) * whole <= part * Int128(scale), "\(part) of \(whole)")
                    #expect(part * Int128(scale) <= Int128(high) * whole, "\(part) of \(whole)")
                }
            }
        }
        #expect(shares > 800)
    }
}
