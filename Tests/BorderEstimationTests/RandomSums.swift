import BorderCore
import BorderEstimation
import BorderTestSupport

/// Small seeded problems: up to three places and their sum over four cells, with small whole numbers.
struct RandomSums {
    static let cellCount = 4
    static let spans = (0..<cellCount).flatMap { from in (from + 1...cellCount).map { from..<$0 } }

    var random: SplitMix
    let graph: SumGraph
    /// A truth that honest statements are made from: node by node, cell by cell.
    private(set) var truth: [[Int64]]

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
        let parts = Int.random(in: 0...3, using: &random)
        graph =
            parts == 0
            ? SumGraph(nodeCount: 1)
            : SumGraph(nodeCount: parts + 1, sums: [SumGraph.Sum(parent: 0, children: Array(1...parts))])
        truth = []
        for _ in 0..<graph.nodeCount {
            truth.append((0..<Self.cellCount).map { _ in Int64.random(in: 0...4, using: &random) })
        }
        for sum in graph.sums {
            truth[sum.parent] = (0..<Self.cellCount).map { cell in
                sum.children.reduce(0) { $0 + truth[$1][cell] }
            }
        }
    }

    /// Statements that may contradict each other.
    var problem: SumProblem {
        var copy = self
        return copy.make(count: 2...7, error: -1...1)
    }

    /// Statements that are all true.
    var honest: SumProblem {
        var copy = self
        return copy.make(count: 2...7, error: 0...0)
    }

    mutating func make(count: ClosedRange<Int>, error: ClosedRange<Int64>) -> SumProblem {
        let statements = (0..<Int.random(in: count, using: &random)).map { statement(group: $0, error: error) }
        return SumProblem(graph: graph, statements: statements)
    }

    /// A statement near the truth, off by `error`, with ends that may be open.
    mutating func statement(group: Int, error: ClosedRange<Int64>) -> SumStatement {
        let node = Int.random(in: 0..<graph.nodeCount, using: &random)
        let span = Self.spans.randomElement(using: &random) ?? 0..<1
        let flow = span.reduce(0) { $0 + truth[node][$1] }
        let slack = Int64.random(in: 0...2, using: &random)
        let middle = max(0, flow + Int64.random(in: error, using: &random))
        let isOpen = Int.random(in: 0..<4, using: &random) == 0
        let start = max(0, span.lowerBound - (isOpen ? 1 : 0))...span.lowerBound
        let end = span.upperBound...min(Self.cellCount, span.upperBound + (isOpen ? 1 : 0))
        let hasUpper = Int.random(in: 0..<5, using: &random) > 0
        return SumStatement(
            id: "s\(group)",
            node: node,
            start: start,
            end: end,
            bounds: Bounds(lower: max(0, middle - slack), upper: hasUpper ? middle + slack : nil),
            target: slack == 0 && !isOpen
                ? nil : SumStatement.Target(point: Double(middle), deviation: Double(slack) + 0.5),
            group: group,
            trust: Int.random(in: 0...3, using: &random)
        )
    }
}
