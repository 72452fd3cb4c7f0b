import BorderCore
import Testing

@testable import BorderEstimation

@Suite("Bounds of hostile numbers")
struct HostileSumsTests {
    @Test func quintillionsAreCountedExactly() {
        let large: Int64 = 1_000_000_000_000_000_000
        let closure = SumClosure(wholeOf(2, [counted("a", 1, 0..<1, large), counted("b", 2, 0..<1, large)]))
        #expect(closure.isFeasible)
        #expect(closure.bounds(node: 0, instants: 0..<1) == Bounds(lower: 2 * large, upper: 2 * large))
    }

    @Test func theLargestNumberIsWidenedNotWrapped() {
        let closure = SumClosure(wholeOf(2, [counted("a", 1, 0..<1, .max), counted("b", 2, 0..<1, .max)]))
        #expect(closure.isFeasible)
        #expect(closure.bounds(node: 1, instants: 0..<1) == Bounds(lower: 1 << 61, upper: nil))
        #expect(closure.bounds(node: 0, instants: 0..<1) == Bounds(lower: 1 << 61, upper: nil))
    }

    @Test func manyLargePartsStopAtTheLargestLimit() {
        let large: Int64 = 1_000_000_000_000_000_000
        let statements = (1...20).map { counted("\($0)", $0, 0..<1, large) }
        let bounds = SumClosure(wholeOf(20, statements)).bounds(node: 0, instants: 0..<1)
        #expect(bounds == Bounds(lower: 1 << 61, upper: nil))
    }

    @Test func negativeLimitsContradict() {
        #expect(!SumClosure(onePlace([stated("a", 0, 0..<1, -5 ... -1)])).isFeasible)
        #expect(!SumClosure(onePlace([stated("a", 0, 0..<1, Int64.min ... -1)])).isFeasible)
        #expect(SumClosure(onePlace([stated("a", 0, 0..<1, Int64.min...3)])).isFeasible)
    }

    @Test func flowInNoTimeContradicts() {
        #expect(!SumClosure(onePlace([atLeast("a", 0, 4..<4, 1)])).isFeasible)
        #expect(SumClosure(onePlace([atLeast("a", 0, 4..<4, 0)])).isFeasible)
    }

    @Test func farAwayInstantsAreInstants() {
        let problem = onePlace([counted("a", 0, Int.min..<Int.max, 9), atLeast("b", 0, 0..<1, 4)])
        let closure = SumClosure(problem)
        #expect(closure.bounds(node: 0, instants: 0..<1) == Bounds(lower: 4, upper: 9))
        #expect(closure.bounds(node: 0, instants: 1..<Int.max) == Bounds(lower: 0, upper: 5))
    }

    @Test func sumsInCirclesEnd() {
        let graph = SumGraph(
            nodeCount: 2,
            sums: [SumGraph.Sum(parent: 0, children: [1]), SumGraph.Sum(parent: 1, children: [0])]
        )
        let closure = SumClosure(SumProblem(graph: graph, statements: [counted("a", 0, 0..<1, 3)]))
        #expect(closure.bounds(node: 1, instants: 0..<1) == Bounds(lower: 3, upper: 3))
    }

    @Test func tenThousandStatementsOfOneDay() {
        let statements = (0..<10_000).map { number in
            stated("\(number)", 1, 0..<1, Int64(number % 500)...Int64(1_000 + number), group: number)
        }
        let start = ContinuousClock.now
        let closure = SumClosure(wholeOf(2, statements))
        #expect(closure.bounds(node: 1, instants: 0..<1) == Bounds(lower: 499, upper: 1_000))
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test func tooManyBoundariesWidenAndNeverNarrow() {
        // Each statement has boundaries of its own, more than are kept.
        var problem = onePlace(
            (0..<60).map { number in
                stated("\(number)", 0, number * 2..<number * 2 + 1, 1...9, group: number)
            }
        )
        problem.statements.append(stated("all", 0, 0..<120, 0...70))
        let edges = problem.statements.indices.flatMap { problem.edges(ofStatement: $0) }
        let component = problem.graph.components[0]
        let all = SumClosure(components: [ComponentClosure(component, edges: edges)])
        let some = SumClosure(components: [ComponentClosure(component, edges: edges, boundaryLimit: 30)])
        #expect(all.isFeasible && some.isFeasible)
        #expect(all.bounds(node: 0, instants: 0..<120) == Bounds(lower: 60, upper: 70))
        let narrow = all.bounds(node: 0, instants: 4..<5)
        let wide = some.bounds(node: 0, instants: 4..<5)
        #expect(narrow == Bounds(lower: 1, upper: 9))
        #expect(wide == Bounds(lower: 1, upper: 9))
        let late = some.bounds(node: 0, instants: 100..<101)
        #expect(late.lower == 0 && late.upper == 55)
        #expect(some.bounds(node: 0, instants: 0..<120) == Bounds(lower: 16, upper: 70))
    }

    @Test func boundaryLimitsKeepTimeAndMemory() {
        for nodes in [1, 10, 100, 5_000] {
            let limit = BoundaryChoice.limit(nodeCount: nodes)
            #expect(nodes * limit * limit <= BoundaryChoice.entryLimit)
            #expect(nodes * limit * limit * limit <= BoundaryChoice.stepLimit)
        }
        #expect(BoundaryChoice.limit(nodeCount: 76) >= 366)
    }
}
