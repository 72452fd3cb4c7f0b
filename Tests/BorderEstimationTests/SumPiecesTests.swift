import BorderCore
import BorderTestSupport
import Testing

@testable import BorderEstimation

/// Limits found piece by piece are those found for all time at once.
@Suite("Pieces that hang together neither by sums nor by time")
struct SumPiecesTests {
    /// The limits of a problem as if all its time hung together: slow, and obvious.
    private func atOnce(_ problem: SumProblem) -> SumClosure {
        let edges = problem.rankedStatements.flatMap { problem.edges(ofStatement: $0) } + problem.stillnessEdges
        return SumClosure(
            components: problem.graph.components.map { component in
                ComponentClosure(component, edges: edges.filter { component.nodes.contains($0.node) })
            }
        )
    }

    /// Some runs of statements one after the other, with or without time between them.
    private func drawn(_ seed: UInt64, error: ClosedRange<Int64>) -> SumProblem {
        var sums = RandomSums(seed: seed)
        var problem = SumProblem(graph: sums.graph, statements: [])
        for run in 0..<3 {
            let start = run * (RandomSums.cellCount + (seed % 2 == 0 ? 0 : 2))
            for statement in sums.make(count: 1...5, error: error).statements {
                var later = statement
                later.start = statement.start.lowerBound + start...statement.start.upperBound + start
                later.end = statement.end.lowerBound + start...statement.end.upperBound + start
                later.group = problem.statements.count
                later.id = "s\(later.group)"
                problem.statements.append(later)
            }
        }
        var random = SplitMix(seed: seed &+ 1_000)
        if seed % 3 == 0 {
            let node = Int.random(in: 0..<problem.graph.nodeCount, using: &random)
            let first = Int.random(in: 0...12, using: &random)
            problem.stillness = [SumProblem.Stillness(node: node, instants: first..<first + 5)]
        }
        return problem
    }

    @Test("every limit of every time is the same as for all time at once", arguments: 0..<120 as Range<UInt64>)
    func limits(seed: UInt64) {
        let problem = drawn(seed, error: seed % 4 == 1 ? -1...1 : 0...0)
        let (pieces, whole) = (SumClosure(problem), atOnce(problem))
        #expect(pieces.isFeasible == whole.isFeasible, "seed \(seed)")
        guard whole.isFeasible else { return }
        for node in 0..<problem.graph.nodeCount {
            for from in -1..<20 {
                for to in from + 1...20 {
                    let bounds = pieces.bounds(node: node, instants: from..<to)
                    #expect(
                        bounds == whole.bounds(node: node, instants: from..<to),
                        "seed \(seed), \(node), \(from)..<\(to)"
                    )
                    let lower = pieces.proof(node: node, instants: from..<to, of: .lower)
                    #expect(lower.total == bounds.lower, "seed \(seed), \(node), \(from)..<\(to)")
                    guard let upper = bounds.upper else { continue }
                    let chain = pieces.proof(node: node, instants: from..<to, of: .upper)
                    #expect(chain.total == upper, "seed \(seed), \(node), \(from)..<\(to)")
                }
            }
        }
    }

    @Test("days are pieces of their own, a week holds its days together, and stillness ties nothing")
    func pieces() {
        func spans(_ problem: SumProblem) -> [Range<Int>] {
            let edges = problem.rankedStatements.flatMap { problem.edges(ofStatement: $0) }
            return SumPieces(problem, ranked: edges).pieces.map(\.span)
        }
        let days = (0..<4).map { counted("\($0)", 0, $0..<$0 + 1, 5, group: $0) }
        #expect(spans(onePlace(days)) == [0..<1, 1..<2, 2..<3, 3..<4])
        #expect(spans(onePlace(days + [counted("two", 0, 1..<3, 10, group: 9)])) == [0..<1, 1..<3, 3..<4])
        var still = onePlace(Array(days[1...2]))
        still.stillness = [SumProblem.Stillness(node: 0, instants: 0..<6)]
        #expect(spans(still) == [0..<1, 1..<2, 2..<3, 3..<6])
        // Parts of one whole hang together, other places do not.
        let parts = wholeOf(2, [counted("a", 1, 0..<2, 5), counted("b", 2, 1..<3, 5, group: 1)])
        #expect(spans(parts) == [0..<3])
        let apart = SumProblem(
            graph: SumGraph(nodeCount: 2),
            statements: parts.statements.map { statement in
                var other = statement
                other.node -= 1
                return other
            }
        )
        #expect(spans(apart) == [0..<2, 1..<3])
    }

    @Test("ten years of days, with one day told twice: the other days are not even looked at together")
    func years() {
        var statements = (0..<3_650).map { day in
            counted("day \(day)", day % 2 + 1, day..<day + 1, Int64(day), group: day, trust: 1)
        }
        statements.append(counted("again", 2, 1_001..<1_002, 7, group: 9_000))
        let start = ContinuousClock.now
        let search = ConflictSearch(wholeOf(2, statements))
        #expect(search.setAsideGroups == [9_000])
        #expect(search.conflicts.map(\.groups) == [[1_001, 9_000]])
        #expect(search.closure.bounds(node: 2, instants: 1_001..<1_002) == Bounds(lower: 1_001, upper: 1_001))
        let odd = (0..<3_650).filter { $0 % 2 == 1 }.reduce(0) { $0 + Int64($1) }
        #expect(search.closure.bounds(node: 2, instants: 0..<3_650) == Bounds(lower: odd, upper: nil))
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
