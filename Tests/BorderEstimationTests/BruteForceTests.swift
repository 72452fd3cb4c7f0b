import BorderCore
import BorderEstimation
import BorderTestSupport
import Testing

@Suite("Bounds beside all possible flows")
struct BruteForceTests {
    /// Every way to fill the cells of the leaves, up to a limit that no small problem needs to exceed.
    struct Worlds {
        let problem: SumProblem
        let leaves: [Int]
        static let most = 4

        init(_ problem: SumProblem) {
            self.problem = problem
            leaves = problem.graph.sums.first?.children ?? [0]
        }

        /// The least and the most of nodes over times among all worlds in which every statement is true.
        func limits(cells: Int, of asked: [(node: Int, instants: Range<Int>)]) -> [ClosedRange<Int>]? {
            var limits: [ClosedRange<Int>]?
            var flows = [Int](repeating: 0, count: leaves.count * cells)
            while true {
                if isTrue(flows, cells: cells) {
                    let sums = asked.map { sum(flows, cells, $0.node, $0.instants) }
                    limits = zip(limits ?? sums.map { $0...$0 }, sums).map {
                        min($0.lowerBound, $1)...max($0.upperBound, $1)
                    }
                }
                var place = 0
                while place < flows.count, flows[place] == Self.most {
                    flows[place] = 0
                    place += 1
                }
                if place == flows.count { return limits }
                flows[place] += 1
            }
        }

        private func sum(_ flows: [Int], _ cells: Int, _ node: Int, _ instants: Range<Int>) -> Int {
            var sum = 0
            for (place, leaf) in leaves.enumerated() where node == leaf || (node == 0 && leaves != [0]) {
                for cell in instants { sum += flows[place * cells + cell] }
            }
            return sum
        }

        /// A statement is true where some reading of its time makes it so: less flow than the lower limit for the
        /// longest, or more than the upper one for the shortest, no reading does.
        private func isTrue(_ flows: [Int], cells: Int) -> Bool {
            problem.statements.allSatisfy { statement in
                guard sum(flows, cells, statement.node, statement.outer) >= statement.bounds.lower else { return false }
                guard let upper = statement.bounds.upper, let inner = statement.inner else { return true }
                return sum(flows, cells, statement.node, inner) <= upper
            }
        }
    }

    /// A few places and cells whose totals are limited, so that all flows can be gone through.
    static func small(_ seed: UInt64) -> (problem: SumProblem, cells: Int) {
        var random = SplitMix(seed: seed)
        let (parts, cells) =
            [(1, 4), (1, 3), (2, 2), (2, 2), (3, 1), (2, 3), (3, 2)].randomElement(using: &random) ?? (1, 3)
        let graph =
            parts == 1
            ? SumGraph(nodeCount: 1)
            : SumGraph(nodeCount: parts + 1, sums: [SumGraph.Sum(parent: 0, children: Array(1...parts))])
        // The whole is limited to what the worlds go up to, so that the worlds are all there are.
        var statements = [stated("all", 0, 0..<cells, 0...Int64(Worlds.most), group: 0)]
        for number in 1...Int.random(in: 2...5, using: &random) {
            let from = Int.random(in: 0..<cells, using: &random)
            let to = Int.random(in: from + 1...cells, using: &random)
            let low = Int64.random(in: 0...2, using: &random)
            let high = low + Int64.random(in: 0...3, using: &random)
            let node = Int.random(in: 0..<graph.nodeCount, using: &random)
            var statement = stated("\(number)", node, from..<to, low...high, group: number)
            if Int.random(in: 0..<4, using: &random) == 0 { statement.start = max(0, from - 1)...from }
            if Int.random(in: 0..<4, using: &random) == 0 { statement.end = to...min(cells, to + 1) }
            statements.append(statement)
        }
        return (SumProblem(graph: graph, statements: statements), cells)
    }

    @Test func boundsHoldInEveryWorldAndTouchOne() {
        var (touched, asked, impossible) = (0, 0, 0)
        for seed in 0..<60 as Range<UInt64> {
            let (problem, cells) = Self.small(seed)
            let closure = SumClosure(problem)
            let worlds = Worlds(problem)
            var random = SplitMix(seed: seed + 1_000)
            let queries = (0..<6).map { _ in
                let from = Int.random(in: 0..<cells, using: &random)
                let to = Int.random(in: from + 1...cells, using: &random)
                return (node: Int.random(in: 0..<problem.graph.nodeCount, using: &random), instants: from..<to)
            }
            guard let limits = worlds.limits(cells: cells, of: queries) else {
                #expect(!closure.isFeasible, "seed \(seed)")
                impossible += 1
                continue
            }
            #expect(closure.isFeasible, "seed \(seed)")
            for (query, limits) in zip(queries, limits) {
                let bounds = closure.bounds(node: query.node, instants: query.instants)
                #expect(bounds.lower <= limits.lowerBound, "seed \(seed), \(query)")
                #expect(bounds.upper.map { $0 >= limits.upperBound } ?? true, "seed \(seed), \(query)")
                asked += 1
                if bounds == Bounds(lower: Int64(limits.lowerBound), upper: Int64(limits.upperBound)) { touched += 1 }
            }
        }
        #expect(asked > 150)
        #expect(impossible > 5)
        #expect(Double(touched) >= 0.97 * Double(asked), "\(touched) of \(asked)")
    }
}
