import BorderCore
import BorderEstimation
import Testing

@Suite("Cells of time")
struct TimeCellsTests {
    @Test func boundariesRiseAndComeOnce() {
        let cells = TimeCells([5, 1, 5, -3, 1])
        #expect(cells.boundaries == [-3, 1, 5])
        #expect(cells.count == 2)
        #expect(cells[0] == -3..<1)
        #expect(cells.length(of: 1) == 4)
        #expect(TimeCells([]).count == 0)
        #expect(TimeCells([7]).count == 0)
        #expect(TimeCells([5, 1]) == TimeCells([1, 5, 5]))
    }

    @Test func everyInstantOfAProblemCuts() {
        let open = SumStatement(
            id: "open",
            node: 0,
            start: 2...4,
            end: 9...11,
            bounds: Bounds(lower: 1, upper: nil),
            group: 0
        )
        var problem = onePlace([open])
        problem.stillness = [SumProblem.Stillness(node: 0, instants: 5..<6)]
        #expect(TimeCells(problem).boundaries == [2, 4, 5, 6, 9, 11])
        #expect(TimeCells(problem, and: [0, 5, 20]).boundaries == [0, 2, 4, 5, 6, 9, 11, 20])
    }

    @Test func instantsAreInOneCell() {
        let cells = TimeCells([0, 10, 20])
        #expect(cells.cell(at: 0) == 0)
        #expect(cells.cell(at: 9) == 0)
        #expect(cells.cell(at: 10) == 1)
        #expect(cells.cell(at: 20) == nil)
        #expect(cells.cell(at: -1) == nil)
        #expect(TimeCells([]).cell(at: 0) == nil)
    }
}

@Suite("Patterns of usual flow")
struct ReferencePatternTests {
    @Test func anEqualSplitGoesByLength() {
        let pattern = ReferencePattern(cells: TimeCells([0, 24, 34, 48, 72]), nodeCount: 2)
        #expect((0..<4).map { pattern[1, $0] } == [1, 10.0 / 24, 14.0 / 24, 1])
        #expect(!pattern.isKnown(0) && !pattern.isKnown(1))
    }

    @Test func levelsAreMultiplied() {
        var pattern = ReferencePattern(cells: TimeCells(0...3), nodeCount: 1)
        pattern.set(
            leaf: 0,
            level: 200,
            weekday: { [1, 1.5, 1][$0] },
            shape: { [1, 1, 2][$0] },
            access: { [0, 1, 0.5][$0] }
        )
        #expect((0..<3).map { pattern[0, $0] } == [0, 300, 200])
        #expect(pattern.isKnown(0))
    }

    @Test func withoutALevelALeafStaysUnknown() {
        var pattern = ReferencePattern(cells: TimeCells(0...2), nodeCount: 1)
        pattern.set(leaf: 0, level: nil, access: { $0 == 0 ? 0 : 1 })
        #expect((0..<2).map { pattern[0, $0] } == [0, 1])
        #expect(!pattern.isKnown(0))
    }

    @Test func whatIsNoFlowIsNone() {
        var pattern = ReferencePattern(cells: TimeCells(0...3), nodeCount: 1)
        pattern.set([-4, .nan, .infinity, 9], ofLeaf: 0)
        #expect((0..<3).map { pattern[0, $0] } == [0, 0, 0])
    }

    @Test func withoutLevelsLeavesGetWhatIsSaidOfThem() throws {
        // 600 in all, 300 of them at the first of three crossings on the first day: the others share the rest.
        let problem = wholeOf(3, [counted("all", 0, 0..<1, 600), counted("one", 1, 0..<1, 300)])
        let pattern = ReferencePattern(cells: TimeCells(0...2), nodeCount: 4)
        let estimate = SumEstimate(problem, closure: SumClosure(problem), pattern: pattern)
        let two = try #require(estimate.best(node: 2, instants: 0..<1))
        let three = try #require(estimate.best(node: 3, instants: 0..<1))
        #expect(abs(two - 150) < 0.01 && abs(three - 150) < 0.01)
        #expect(estimate.best(node: 2, instants: 1..<2) == nil)
        #expect(abs((estimate.usual(leaf: 2, instant: 0) ?? 0) - 150) < 1e-9)
    }

    @Test func aClosedLeafThatIsSaidToHaveFlowGetsIt() throws {
        let problem = wholeOf(2, [counted("one", 1, 0..<2, 50)])
        var pattern = ReferencePattern(cells: TimeCells(0...2), nodeCount: 3)
        pattern.set([0, 0], ofLeaf: 1)
        pattern.set([10, 10], ofLeaf: 2)
        let estimate = SumEstimate(problem, closure: SumClosure(problem), pattern: pattern)
        let day = try #require(estimate.best(node: 1, instants: 0..<1))
        #expect(abs(day - 25) < 0.01)
    }
}
