import BorderCore
import BorderTestSupport
import Testing

@testable import BorderEstimation

/// What an estimate would be with other constants, beside one made with them.
@Suite struct OtherConstantsTests {
    private static let parts: [[Int64]] = [[300, 280, 260, 410], [90, 120, 80, 60], [10, 14, 9, 30]]

    /// A whole of three parts over four days: what is said of all, of one and of nothing.
    private static var problem: SumProblem {
        wholeOf(
            3,
            [
                stated("all", 0, 0..<4, 1_500...1_900, target: (1_700, 60), group: 0),
                stated("one", 1, 0..<4, 1_000...1_400, target: (1_150, 90), group: 1),
                stated("day", 0, 3..<4, 300...700, target: (520, 70), group: 2),
                stated("other", 2, 1..<3, 150...260, target: (210, 30), group: 3),
            ]
        )
    }

    private static var pattern: ReferencePattern {
        var pattern = ReferencePattern(cells: TimeCells(0...4), nodeCount: 4)
        for (place, part) in parts.enumerated() { pattern.set(part.map { Double($0) * 1.3 }, ofLeaf: place + 1) }
        return pattern
    }

    private func options(_ deviation: Double) -> EstimateOptions {
        var options = EstimateOptions()
        options.patternDeviation = deviation
        return options
    }

    private func estimate(_ deviation: Double) -> SumEstimate {
        let problem = Self.problem
        let closure = SumClosure(problem)
        return SumEstimate(problem, closure: closure, pattern: Self.pattern, options: options(deviation))
    }

    @Test(arguments: [0.02, 0.15, 0.3, 0.6, 2]) func isTheEstimateMadeWithThem(_ deviation: Double) throws {
        let (usual, other) = (estimate(0.3), estimate(deviation))
        for node in 0...3 {
            for days in [0..<1, 0..<4, 2..<4] {
                let expected = try #require(other.best(node: node, instants: days))
                let given = try #require(usual.best(node: node, instants: days, options: options(deviation)))
                #expect(abs(given - expected) < 0.05 + expected / 1e4, "node \(node), \(days)")
            }
        }
    }

    @Test func theConstantMatters() throws {
        let usual = estimate(0.3)
        let near = try #require(usual.best(node: 0, instants: 3..<4, options: options(0.01)))
        let far = try #require(usual.best(node: 0, instants: 3..<4, options: options(3)))
        // The claim of the day pulls the more the less the pattern is trusted.
        #expect(abs(far - 520) < abs(near - 520))
        #expect(abs(far - near) > 1)
    }

    @Test func whatHasNoEstimateHasNoneWithOthers() {
        let problem = wholeOf(2, [stated("one", 1, 0..<2, 10...20, target: (15, 2), group: 0)])
        let estimate = SumEstimate(
            problem,
            closure: SumClosure(problem),
            pattern: ReferencePattern(cells: TimeCells(0...2), nodeCount: 3)
        )
        #expect(estimate.best(node: 2, instants: 0..<2) == nil)
        #expect(estimate.best(node: 2, instants: 0..<2, options: options(1)) == nil)
        #expect(estimate.best(node: 1, instants: 0..<9, options: options(1)) == nil)
        #expect(estimate.best(node: 1, instants: 0..<2, options: options(1)) != nil)
    }
}
