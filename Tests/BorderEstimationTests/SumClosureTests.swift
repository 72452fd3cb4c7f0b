import BorderCore
import BorderEstimation
import Testing

@Suite("Bounds of flows")
struct SumClosureTests {
    @Test func finnishFridayAndTuesday() {
        let closure = SumClosure(FinnishWeek.problem)
        #expect(closure.isFeasible)
        #expect(closure.bounds(node: 0, instants: FinnishWeek.friday) == Bounds(lower: 7_077, upper: 8_077))
        #expect(closure.bounds(node: 0, instants: FinnishWeek.tuesday) == Bounds(lower: 6_655, upper: 7_655))
        #expect(closure.bounds(node: 0, instants: 3..<5) == Bounds(lower: 16_886, upper: 16_886))
        #expect(closure.bounds(node: 0, instants: 0..<7) == Bounds(lower: 50_655, upper: 50_655))
    }

    @Test func twoCrossingsLeaveOneDayOpen() {
        let closure = SumClosure(TwoCrossings.problem)
        #expect(closure.bounds(node: 1, instants: 0..<1) == Bounds(lower: 0, upper: 130))
        #expect(closure.bounds(node: 2, instants: 0..<1) == Bounds(lower: 20, upper: 150))
        #expect(closure.bounds(node: 1, instants: 1..<2) == Bounds(lower: 0, upper: 130))
        #expect(closure.bounds(node: 2, instants: 1..<2) == Bounds(lower: 0, upper: nil))
    }

    @Test func nothingStatedIsNothingKnown() {
        let closure = SumClosure(wholeOf(2, []))
        #expect(closure.isFeasible)
        #expect(closure.bounds(node: 1, instants: 0..<1) == Bounds(lower: 0, upper: nil))
        #expect(closure.bounds(node: 1, instants: 3..<3) == Bounds(lower: 0, upper: 0))
        #expect(closure.proof(node: 1, instants: 0..<1, of: .lower).isEmpty)
        #expect(closure.proof(node: 1, instants: 0..<1, of: .upper).isEmpty)
    }

    @Test func timesBetweenCellsAreWidened() {
        let closure = SumClosure(onePlace([counted("a", 0, 0..<10, 50), counted("b", 0, 10..<20, 70)]))
        #expect(closure.bounds(node: 0, instants: 0..<15) == Bounds(lower: 50, upper: 120))
        #expect(closure.bounds(node: 0, instants: 4..<6) == Bounds(lower: 0, upper: 50))
        #expect(closure.bounds(node: 0, instants: -5..<10) == Bounds(lower: 50, upper: nil))
        #expect(closure.bounds(node: 0, instants: -5..<30) == Bounds(lower: 120, upper: nil))
        #expect(closure.bounds(node: 0, instants: 30..<40) == Bounds(lower: 0, upper: nil))
    }

    @Test func openEndsHoldForTheLongestAndTheShortestReading() {
        let statement = SumStatement(
            id: "since last week",
            node: 0,
            start: 0...4,
            end: 7...9,
            bounds: Bounds(lower: 100, upper: 200),
            group: 0
        )
        let closure = SumClosure(onePlace([statement]))
        #expect(closure.bounds(node: 0, instants: 0..<9) == Bounds(lower: 100, upper: nil))
        #expect(closure.bounds(node: 0, instants: 4..<7) == Bounds(lower: 0, upper: 200))
        #expect(closure.bounds(node: 0, instants: 0..<7) == Bounds(lower: 0, upper: nil))
    }

    @Test func timesThatMayBeEmptyLimitNothingAbove() {
        let statement = SumStatement(
            id: "vague",
            node: 0,
            start: 0...5,
            end: 3...9,
            bounds: Bounds(lower: 10, upper: 20),
            group: 0
        )
        let closure = SumClosure(onePlace([statement]))
        #expect(closure.bounds(node: 0, instants: 0..<9) == Bounds(lower: 10, upper: nil))
    }

    @Test func stillPlacesPassTheirFlowOn() {
        let problem = wholeOf(
            2,
            [counted("both", 0, 0..<2, 90)],
            stillness: [SumProblem.Stillness(node: 1, instants: 0..<1)]
        )
        let closure = SumClosure(problem)
        #expect(closure.bounds(node: 1, instants: 0..<1) == Bounds(lower: 0, upper: 0))
        #expect(closure.bounds(node: 1, instants: 1..<2) == Bounds(lower: 0, upper: 90))
        #expect(closure.proof(node: 1, instants: 0..<1, of: .upper).map(\.statement) == [nil])
    }

    @Test func sumsOfSumsReachBothWays() {
        // 0 = 1 + 2, 1 = 3 + 4; 5 = 1 + 6 is another whole with a part in common.
        let graph = SumGraph(
            nodeCount: 7,
            sums: [
                SumGraph.Sum(parent: 0, children: [1, 2]), SumGraph.Sum(parent: 1, children: [3, 4]),
                SumGraph.Sum(parent: 5, children: [1, 6]),
            ]
        )
        let problem = SumProblem(
            graph: graph,
            statements: [
                counted("top", 0, 0..<1, 100), stated("two", 2, 0..<1, 10...20), counted("three", 3, 0..<1, 30),
                stated("other", 5, 0..<1, 0...95),
            ]
        )
        let closure = SumClosure(problem)
        #expect(closure.bounds(node: 1, instants: 0..<1) == Bounds(lower: 80, upper: 90))
        #expect(closure.bounds(node: 4, instants: 0..<1) == Bounds(lower: 50, upper: 60))
        #expect(closure.bounds(node: 6, instants: 0..<1) == Bounds(lower: 0, upper: 15))
        #expect(closure.bounds(node: 5, instants: 0..<1) == Bounds(lower: 80, upper: 95))
    }

    @Test func piecesOfTheGraphDoNotSpoilEachOther() {
        let problem = SumProblem(
            graph: SumGraph(nodeCount: 2),
            statements: [counted("a", 0, 0..<1, 5), counted("b", 0, 0..<1, 6), counted("c", 1, 0..<1, 7)]
        )
        let closure = SumClosure(problem)
        #expect(!closure.isFeasible)
        #expect(closure.bounds(node: 0, instants: 0..<1) == Bounds(lower: 0, upper: nil))
        #expect(closure.bounds(node: 1, instants: 0..<1) == Bounds(lower: 7, upper: 7))
    }
}
