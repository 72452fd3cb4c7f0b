import BorderCore
import BorderEstimation
import BorderTestSupport
import Testing

@Suite("What holds for every bag of statements")
struct SumPropertyTests {
    @Test(arguments: 0..<200)
    func aTrueStatementMoreNeverWidens(seed: UInt64) {
        var sums = RandomSums(seed: seed)
        var problem = sums.make(count: 1...6, error: 0...0)
        let before = SumClosure(problem)
        problem.statements.append(sums.statement(group: 99, error: 0...0))
        let after = SumClosure(problem)
        #expect(before.isFeasible && after.isFeasible, "seed \(seed)")
        for node in 0..<problem.graph.nodeCount {
            for span in RandomSums.spans {
                let (wide, narrow) = (
                    before.bounds(node: node, instants: span), after.bounds(node: node, instants: span)
                )
                #expect(narrow.lower >= wide.lower, "seed \(seed)")
                #expect((narrow.upper ?? .max) <= (wide.upper ?? .max), "seed \(seed)")
            }
        }
    }

    @Test(arguments: 0..<200)
    func theTruthLiesWithinTheBounds(seed: UInt64) {
        let sums = RandomSums(seed: seed)
        let closure = SumClosure(sums.honest)
        for node in sums.truth.indices {
            for span in RandomSums.spans {
                let truth = span.reduce(Int64(0)) { $0 + sums.truth[node][$1] }
                let bounds = closure.bounds(node: node, instants: span)
                #expect(bounds.lower <= truth && truth <= bounds.upper ?? .max, "seed \(seed), node \(node), \(span)")
            }
        }
    }

    @Test(arguments: 0..<60)
    func theOrderOfStatementsNeverMatters(seed: UInt64) throws {
        let problem = RandomSums(seed: seed).problem
        var shuffled = problem
        var random = SplitMix(seed: seed + 77)
        shuffled.statements.shuffle(using: &random)
        let (one, other) = (ConflictSearch(problem), ConflictSearch(shuffled))
        #expect(one.setAsideGroups == other.setAsideGroups)
        #expect(one.conflicts.map(\.groups) == other.conflicts.map(\.groups))
        #expect(one.conflicts.map(\.limit) == other.conflicts.map(\.limit))
        for node in 0..<problem.graph.nodeCount {
            for span in RandomSums.spans {
                #expect(
                    one.closure.bounds(node: node, instants: span) == other.closure.bounds(node: node, instants: span)
                )
                let names = one.closure.proof(node: node, instants: span, of: .upper)
                    .map { $0.statement.map { one.consistent.statements[$0].id } }
                let otherNames = other.closure.proof(node: node, instants: span, of: .upper)
                    .map { $0.statement.map { other.consistent.statements[$0].id } }
                #expect(names == otherNames, "seed \(seed)")
            }
        }
        let (best, otherBest) = (Self.estimate(one), Self.estimate(other))
        for node in 0..<problem.graph.nodeCount {
            for cell in 0..<RandomSums.cellCount {
                let flow = best.best(node: node, instants: cell..<cell + 1)
                let otherFlow = otherBest.best(node: node, instants: cell..<cell + 1)
                #expect(flow == otherFlow, "seed \(seed)")
            }
        }
    }

    @Test(arguments: 0..<100)
    func partsAddUpAndEstimatesKeepTheirBounds(seed: UInt64) throws {
        let search = ConflictSearch(RandomSums(seed: seed).problem)
        let estimate = Self.estimate(search)
        #expect(estimate.isPublishable)
        for span in RandomSums.spans {
            for node in 0..<search.consistent.graph.nodeCount {
                guard let best = estimate.best(node: node, instants: span) else { continue }
                let bounds = search.closure.bounds(node: node, instants: span)
                #expect(best >= Double(bounds.lower))
                #expect(best <= bounds.upper.map(Double.init) ?? .infinity)
                let days = try span.map { try #require(estimate.best(node: node, instants: $0..<$0 + 1)) }
                #expect(abs(days.reduce(0, +) - best) <= 0.05, "seed \(seed), node \(node), \(span)")
            }
            for sum in search.consistent.graph.sums {
                let parts = sum.children.compactMap { estimate.best(node: $0, instants: span) }
                guard let whole = estimate.best(node: sum.parent, instants: span), parts.count == sum.children.count
                else { continue }
                #expect(abs(parts.reduce(0, +) - whole) <= 0.05, "seed \(seed), \(span)")
            }
        }
    }

    @Test func sumsOfManyPlacesAreKeptToAHundredth() throws {
        for seed in 0..<20 as Range<UInt64> {
            var random = SplitMix(seed: seed)
            let leaves = 12
            let graph = SumGraph(nodeCount: leaves + 1, sums: [SumGraph.Sum(parent: 0, children: Array(1...leaves))])
            let statements = (0..<10).map { number in
                let from = Int.random(in: 0..<20, using: &random)
                let count = Int64.random(in: 1_000...9_000, using: &random)
                return stated(
                    "\(number)",
                    number % 4 == 0 ? 0 : number,
                    from..<from + 10,
                    count / 2...count * 40,
                    target: (Double(count), Double(count) / 20),
                    group: number
                )
            }
            let problem = SumProblem(graph: graph, statements: statements)
            let search = ConflictSearch(problem)
            var pattern = ReferencePattern(cells: TimeCells(0...30), nodeCount: leaves + 1)
            for leaf in 1...leaves { pattern.set(leaf: leaf, level: Double(leaf) * 100) }
            let estimate = SumEstimate(search.consistent, closure: search.closure, pattern: pattern)
            for _ in 0..<50 {
                let from = Int.random(in: 0..<30, using: &random)
                let span = from..<Int.random(in: from + 1...30, using: &random)
                let parts = try (1...leaves).map { try #require(estimate.best(node: $0, instants: span)) }
                let whole = try #require(estimate.best(node: 0, instants: span))
                #expect(abs(parts.reduce(0, +) - whole) <= 0.01, "seed \(seed), \(span)")
            }
        }
    }

    static func estimate(_ search: ConflictSearch) -> SumEstimate {
        let pattern = ReferencePattern(
            cells: TimeCells(0...RandomSums.cellCount),
            nodeCount: search.consistent.graph.nodeCount
        )
        return SumEstimate(search.consistent, closure: search.closure, pattern: pattern)
    }
}
