import BorderCore
import BorderEstimation
import Testing

@Suite("Best estimates")
struct SumEstimateTests {
    static func equalPattern(_ problem: SumProblem, days: Int) -> ReferencePattern {
        ReferencePattern(cells: TimeCells(0...days), nodeCount: problem.graph.nodeCount)
    }

    static var raw: EstimateOptions {
        var options = EstimateOptions()
        options.scalesPattern = false
        return options
    }

    @Test func finnishFridayToItsPrintedDigits() throws {
        let problem = FinnishWeek.problem
        let estimate = SumEstimate(
            problem,
            closure: SumClosure(problem),
            pattern: Self.equalPattern(problem, days: 7)
        )
        let friday = try #require(estimate.best(node: 0, instants: FinnishWeek.friday))
        let tuesday = try #require(estimate.best(node: 0, instants: FinnishWeek.tuesday))
        #expect(abs(friday - 7_791.84) < 0.011)
        #expect(abs(tuesday - 6_940.16) < 0.011)
        #expect(abs(friday + tuesday - 14_732) < 0.01)
        #expect(estimate.best(node: 0, instants: 3..<5) == 16_886)
        #expect(estimate.isPublishable)
        #expect(estimate.worstHardResidual <= 0.01)
    }

    @Test func twoCrossingsToTheirPrintedDigits() throws {
        let problem = TwoCrossings.problem
        var options = Self.raw
        options.cellTolerance = 1e-6
        let estimate = SumEstimate(
            problem,
            closure: SumClosure(problem),
            pattern: TwoCrossings.pattern,
            options: options
        )
        let expected: [(node: Int, day: Int, flow: Double)] = [
            (1, 0, 81.90), (1, 1, 48.10), (2, 0, 68.10), (2, 1, 40.00),
        ]
        for (node, day, flow) in expected {
            let best = try #require(estimate.best(node: node, instants: day..<day + 1))
            #expect(abs(best - flow) < 0.005)
        }
        // 60 × 0.80171 × 1.70256, and what is not stated is the pattern.
        let factors = estimate.factors(leaf: 1, instant: 0)
        #expect(factors.map(\.statement) == [0, 1])
        #expect(abs(factors[0].factor - 1.702_56) < 1e-4)
        #expect(abs(factors[1].factor - 0.801_71) < 1e-4)
        #expect(estimate.factors(leaf: 2, instant: 1).isEmpty)
        #expect(estimate.usual(leaf: 1, instant: 0) == 60)
    }

    @Test func whatNothingReachesStaysMissing() {
        let problem = wholeOf(2, [counted("a", 1, 0..<2, 10)])
        let closure = SumClosure(problem)
        let estimate = SumEstimate(problem, closure: closure, pattern: Self.equalPattern(problem, days: 3))
        #expect(estimate.best(node: 1, instants: 0..<1) == 5)
        #expect(estimate.best(node: 1, instants: 0..<2) == 10)
        #expect(estimate.best(node: 2, instants: 0..<1) == nil)
        #expect(estimate.best(node: 0, instants: 0..<1) == nil)
        #expect(estimate.best(node: 1, instants: 1..<3) == nil)
        #expect(estimate.best(node: 1, instants: 0..<9) == nil)
        #expect(estimate.best(node: 2, instants: 1..<1) == 0)
    }

    @Test func aLevelReachesWhereNoStatementDoes() {
        let problem = wholeOf(2, [counted("a", 1, 0..<1, 10)])
        var pattern = Self.equalPattern(problem, days: 2)
        pattern.set([5, 5], ofLeaf: 1)
        pattern.set([3, 3], ofLeaf: 2)
        let closure = SumClosure(problem)
        let raw = SumEstimate(problem, closure: closure, pattern: pattern, options: Self.raw)
        #expect(raw.best(node: 2, instants: 0..<2) == 6)
        // Scaled to what is stated of the same whole: twice the usual.
        let scaled = SumEstimate(problem, closure: closure, pattern: pattern)
        #expect(scaled.best(node: 2, instants: 0..<2) == 12)
        #expect(scaled.best(node: 0, instants: 0..<2) == 32)
        #expect(pattern.isKnown(1) && !ReferencePattern(cells: pattern.cells, nodeCount: 3).isKnown(1))
    }

    @Test func stillDaysHaveNoFlow() throws {
        let problem = wholeOf(
            2,
            [counted("both", 0, 0..<2, 90)],
            stillness: [SumProblem.Stillness(node: 1, instants: 0..<1)]
        )
        let estimate = SumEstimate(
            problem,
            closure: SumClosure(problem),
            pattern: Self.equalPattern(problem, days: 2)
        )
        #expect(estimate.best(node: 1, instants: 0..<1) == 0)
        let third = try #require(estimate.best(node: 1, instants: 1..<2))
        #expect(abs(third - 30) < 0.01)
    }

    @Test func farTargetsPullNoHarderThanTheirWidthAllows() throws {
        // The target is 40 deviations off: beyond two, its pull is 2 × phi / deviation, which the pattern withstands.
        let problem = onePlace([stated("a", 0, 0..<1, 0...1_000, target: (50, 1_000))])
        var pattern = Self.equalPattern(problem, days: 1)
        pattern.set([40_050], ofLeaf: 0)
        let estimate = SumEstimate(problem, closure: SumClosure(problem), pattern: pattern, options: Self.raw)
        let limited = try #require(estimate.best(node: 0, instants: 0..<1))
        #expect(abs(limited - 1_000) < 0.01)
        var open = problem
        open.statements[0].bounds.upper = nil
        let free = SumEstimate(open, closure: SumClosure(open), pattern: pattern, options: Self.raw)
        let best = try #require(free.best(node: 0, instants: 0..<1))
        // phi = 0.09 × 50 = 4.5, so ln(x / 40,050) = −2 × 4.5 / 1,000.
        #expect(abs(best - 40_050 * 0.991_040_379) < 0.01)
    }

    @Test func openEndsWeighTheDaysTheyMayCount() throws {
        // Begins on day 0, 1 or 2, ends after day 2: weights of a third, two thirds and one.
        let statement = SumStatement(
            id: "since",
            node: 0,
            start: 0...2,
            end: 3...3,
            bounds: Bounds(lower: 0, upper: nil),
            target: SumStatement.Target(point: 60, deviation: 0.001),
            group: 0
        )
        let problem = onePlace([statement])
        let estimate = SumEstimate(
            problem,
            closure: SumClosure(problem),
            pattern: Self.equalPattern(problem, days: 3)
        )
        let days = try (0..<3).map { try #require(estimate.best(node: 0, instants: $0..<$0 + 1)) }
        #expect(abs(days[0] / 3 + days[1] * 2 / 3 + days[2] - 60) < 0.01)
        // Scaled to the statement the equal pattern meets it at once.
        #expect(abs(days[0] - 30) < 0.01 && abs(days[2] - 30) < 0.01)
    }

    @Test func grainSaysWhereOpenTimesMayBegin() throws {
        let statement = SumStatement(
            id: "since",
            node: 0,
            start: 0...48,
            end: 72...72,
            bounds: Bounds(lower: 0, upper: nil),
            target: SumStatement.Target(point: 60, deviation: 0.001),
            group: 0
        )
        let problem = onePlace([statement])
        var options = EstimateOptions()
        options.grain = 24
        let pattern = ReferencePattern(cells: TimeCells([0, 24, 48, 72]), nodeCount: 1)
        let estimate = SumEstimate(problem, closure: SumClosure(problem), pattern: pattern, options: options)
        let day = try #require(estimate.best(node: 0, instants: 48..<72))
        #expect(abs(day - 30) < 0.01)
    }

    @Test func aWholeSplitInTwoWaysHasOneSum() throws {
        // 0 = 1 + 2 (crossings) = 3 + 4 (road and rail).
        let graph = SumGraph(
            nodeCount: 5,
            sums: [SumGraph.Sum(parent: 0, children: [1, 2]), SumGraph.Sum(parent: 0, children: [3, 4])]
        )
        let problem = SumProblem(
            graph: graph,
            statements: [counted("one", 1, 0..<1, 70), counted("road", 3, 0..<1, 40), atLeast("all", 0, 0..<1, 100)]
        )
        let estimate = SumEstimate(
            problem,
            closure: SumClosure(problem),
            pattern: Self.equalPattern(problem, days: 1)
        )
        let two = try #require(estimate.best(node: 2, instants: 0..<1))
        let rail = try #require(estimate.best(node: 4, instants: 0..<1))
        #expect(abs(70 + two - 40 - rail) < 0.02)
        #expect(two >= 30)
    }

    @Test func anEstimateThatIsNotFinishedSaysSo() {
        let problem = wholeOf(2, [counted("day", 0, 0..<1, 150_000), counted("crossing", 1, 0..<2, 130_000)])
        let closure = SumClosure(problem)
        var hasty = EstimateOptions()
        hasty.sweepLimit = 1
        let pattern = TwoCrossings.pattern
        let unfinished = SumEstimate(problem, closure: closure, pattern: pattern, options: hasty)
        #expect(unfinished.sweeps == 1)
        #expect(unfinished.worstHardResidual > 150)
        #expect(!unfinished.isPublishable)
        let finished = SumEstimate(problem, closure: closure, pattern: pattern)
        #expect(finished.sweeps > 1)
        #expect(finished.worstHardResidual <= 0.01)
        #expect(finished.isPublishable)
    }

    @Test func partOfADayIsAPartOfItsFlow() throws {
        let problem = onePlace([counted("day", 0, 0..<24, 48)])
        let estimate = SumEstimate(
            problem,
            closure: SumClosure(problem),
            pattern: ReferencePattern(cells: TimeCells([0, 24]), nodeCount: 1)
        )
        #expect(estimate.best(node: 0, instants: 6..<12) == 12)
        #expect(estimate.cells.boundaries == [0, 24])
    }

    @Test func hugeTargetsAreEstimatedToo() throws {
        let problem = onePlace([
            stated("a", 0, 0..<2, 0...Int64.max, target: (1e18, 1e17)),
            stated("b", 0, 0..<1, 0...Int64.max, target: (1, 1)),
        ])
        let estimate = SumEstimate(
            problem,
            closure: SumClosure(problem),
            pattern: Self.equalPattern(problem, days: 2)
        )
        let best = try #require(estimate.best(node: 0, instants: 0..<2))
        #expect(best.isFinite && best > 1e17)
    }
}
