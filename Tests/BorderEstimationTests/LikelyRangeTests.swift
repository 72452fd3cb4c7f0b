import BorderCore
import BorderEstimation
import Testing

@Suite("Likely ranges")
struct LikelyRangeTests {
    static func week(_ change: (inout EstimateOptions) -> Void = { _ in }) -> (LikelyRange, SumEstimate, SumClosure) {
        var options = EstimateOptions()
        change(&options)
        let problem = FinnishWeek.problem
        let closure = SumClosure(problem)
        let pattern = ReferencePattern(cells: TimeCells(0...7), nodeCount: 1)
        return (
            LikelyRange(problem, closure: closure, pattern: pattern, options: options),
            SumEstimate(problem, closure: closure, pattern: pattern, options: options), closure
        )
    }

    @Test func finnishFridayLiesWithinItsBounds() throws {
        let (ranges, estimate, _) = Self.week()
        let range = try #require(ranges.range(node: 0, instants: FinnishWeek.friday))
        let best = try #require(estimate.best(node: 0, instants: FinnishWeek.friday))
        #expect(range.contains(best))
        #expect(range.lowerBound >= 7_077 && range.upperBound <= 8_077)
        #expect(range.upperBound - range.lowerBound > 100)
        let tuesday = try #require(ranges.range(node: 0, instants: FinnishWeek.tuesday))
        #expect(tuesday.lowerBound >= 6_655 && tuesday.upperBound <= 7_655)
    }

    @Test func whatIsCertainHasNoRange() throws {
        let (ranges, _, _) = Self.week()
        #expect(ranges.range(node: 0, instants: 3..<5) == 16_886...16_886)
        #expect(ranges.range(node: 0, instants: 0..<7) == 50_655...50_655)
    }

    @Test func theSeedDecidesAndNothingElse() {
        let (one, _, _) = Self.week { $0.seed = 5 }
        let (same, _, _) = Self.week { $0.seed = 5 }
        let (other, _, _) = Self.week { $0.seed = 6 }
        let range = one.range(node: 0, instants: FinnishWeek.friday)
        #expect(range == same.range(node: 0, instants: FinnishWeek.friday))
        #expect(range != other.range(node: 0, instants: FinnishWeek.friday))
    }

    @Test func whereThereIsNoEstimateThereIsNoRange() {
        let (ranges, _, _) = Self.week()
        #expect(ranges.range(node: 0, instants: 5..<9) == nil)
    }

    @Test func lessKnownPatternsGiveWiderRanges() throws {
        let problem = wholeOf(3, [counted("all", 0, 0..<7, 7_000)])
        let closure = SumClosure(problem)
        var pattern = ReferencePattern(cells: TimeCells(0...7), nodeCount: 4)
        for leaf in 1...3 { pattern.set(leaf: leaf, level: 100) }
        func width(_ options: EstimateOptions) throws -> Double {
            let ranges = LikelyRange(problem, closure: closure, pattern: pattern, options: options)
            let range = try #require(ranges.range(node: 1, instants: 2..<3))
            return range.upperBound - range.lowerBound
        }
        let (full, levels) = try (width(EstimateOptions()), width(.levelsOnly))
        #expect(full > 50)
        #expect(levels > full)
    }

    @Test func theNoiseIsNormalAndRemembers() {
        var noise = SeededNoise(seed: 11)
        let values = (0..<20_000).map { _ in noise.normal() }
        let mean = values.reduce(0, +) / 20_000
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
        #expect(abs(mean) < 0.03 && abs(variance - 1) < 0.05)
        let run = noise.autoregressive(count: 20_000, persistence: 0.9)
        let square = run.reduce(0) { $0 + $1 * $1 } / 20_000
        let next = zip(run, run.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / 19_999
        #expect(abs(square - 1) < 0.15 && abs(next / square - 0.9) < 0.02)
        #expect(SeededNoise(seed: 1).first == 0x910A_2DEC_8902_5CC1)
    }
}

extension SeededNoise {
    fileprivate var first: UInt64 {
        var copy = self
        return copy.next()
    }
}
