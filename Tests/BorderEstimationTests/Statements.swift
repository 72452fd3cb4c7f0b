import BorderCore
import BorderEstimation
import BorderTestSupport

/// Statements as tests write them: a node, a time whose ends are certain, and limits.
func stated(
    _ id: String,
    _ node: Int,
    _ instants: Range<Int>,
    _ bounds: ClosedRange<Int64>,
    target: (point: Double, deviation: Double)? = nil,
    group: Int = 0,
    trust: Int = 0
) -> SumStatement {
    SumStatement(
        id: id,
        node: node,
        start: instants.lowerBound...instants.lowerBound,
        end: instants.upperBound...instants.upperBound,
        bounds: Bounds(lower: bounds.lowerBound, upper: bounds.upperBound),
        target: target.map { SumStatement.Target(point: $0.point, deviation: $0.deviation) },
        group: group,
        trust: trust
    )
}

/// An exact count of a certain time.
func counted(
    _ id: String,
    _ node: Int,
    _ instants: Range<Int>,
    _ count: Int64,
    group: Int = 0,
    trust: Int = 0
) -> SumStatement {
    stated(id, node, instants, count...count, group: group, trust: trust)
}

/// "More than" a count, or "at least" one.
func atLeast(_ id: String, _ node: Int, _ instants: Range<Int>, _ count: Int64, group: Int = 0) -> SumStatement {
    SumStatement(
        id: id,
        node: node,
        start: instants.lowerBound...instants.lowerBound,
        end: instants.upperBound...instants.upperBound,
        bounds: Bounds(lower: count, upper: nil),
        group: group
    )
}

/// A problem of one node that no sum splits.
func onePlace(_ statements: [SumStatement]) -> SumProblem {
    SumProblem(graph: SumGraph(nodeCount: 1), statements: statements)
}

/// Node 0 is the sum of the nodes 1, 2, … `parts`.
func wholeOf(_ parts: Int, _ statements: [SumStatement], stillness: [SumProblem.Stillness] = []) -> SumProblem {
    SumProblem(
        graph: SumGraph(nodeCount: parts + 1, sums: [SumGraph.Sum(parent: 0, children: Array(1...parts))]),
        statements: statements,
        stillness: stillness
    )
}

/// Finland, 21 to 27 September 2022, by days from Wednesday on: five exact days, "nearly 44,000" for the first six,
/// 50,655 for the week, and Frontex's 30,000 for Thursday to Sunday.
enum FinnishWeek {
    static let friday = 2..<3
    static let tuesday = 6..<7

    static let statements = [
        counted("wed", 0, 0..<1, 4_824, group: 0),
        counted("thu", 0, 1..<2, 6_470, group: 1),
        counted("sat", 0, 3..<4, 8_572, group: 2),
        counted("sun", 0, 4..<5, 8_314, group: 3),
        counted("mon", 0, 5..<6, 7_743, group: 4),
        stated("six", 0, 0..<6, 43_000...44_000, target: (43_750, 212_239.583_333_333_3.squareRoot()), group: 5),
        counted("week", 0, 0..<7, 50_655, group: 6),
        stated("frontex", 0, 1..<5, 25_000...35_000, target: (30_000, 8_423_333.333_333_334.squareRoot()), group: 7),
    ]

    static let problem = onePlace(statements)
}

/// Two crossings and two days: node 0 is both crossings. 150 on the first day, 130 at the first crossing.
enum TwoCrossings {
    static let problem = wholeOf(
        2,
        [counted("day", 0, 0..<1, 150, group: 0), counted("crossing", 1, 0..<2, 130, group: 1)]
    )

    static var pattern: ReferencePattern {
        var pattern = ReferencePattern(cells: TimeCells(0...2), nodeCount: 3)
        pattern.set([60, 60], ofLeaf: 1)
        pattern.set([40, 40], ofLeaf: 2)
        return pattern
    }
}
