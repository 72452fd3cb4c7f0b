import BorderCore
import BorderEstimation

/// A problem with the answers of another solver, as `Scripts/lp-fixtures.py` writes them.
struct SolvedProblem {
    struct Query {
        var node: Int
        var instants: Range<Int>
        var lower: Double
        var upper: Double?
    }

    var number = 0
    var problem = SumProblem(graph: SumGraph(nodeCount: 0), statements: [])
    var isFeasible = true
    var queries: [Query] = []
    /// Leaf, and its flow in each cell.
    var pattern: [(leaf: Int, flows: [Double])] = []
    var best: [(leaf: Int, flows: [Double])] = []

    /// Reads a file of them.
    static func read(_ text: String) -> [SolvedProblem] {
        var problems: [SolvedProblem] = []
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if words[0] == "problem" {
                problems.append(SolvedProblem(number: Int(words[1]) ?? -1))
            } else if !problems.isEmpty {
                problems[problems.count - 1].take(words[0], Array(words.dropFirst()))
            }
        }
        return problems
    }

    private mutating func take(_ kind: String, _ words: [String]) {
        let numbers = words.map { Int($0) ?? -1 }
        switch kind {
        case "graph":
            let sums = words.dropFirst().map { word in
                let sides = word.split(separator: "=")
                let children = sides[1].split(separator: "+").compactMap { Int($0) }
                return SumGraph.Sum(parent: Int(sides[0]) ?? -1, children: children)
            }
            problem.graph = SumGraph(nodeCount: numbers[0], sums: sums)
        case "s":
            let target =
                words.count < 9
                ? nil : SumStatement.Target(point: Double(words[7]) ?? -1, deviation: Double(words[8]) ?? -1)
            let statement = SumStatement(
                id: "\(problem.statements.count)",
                node: numbers[0],
                start: numbers[1]...numbers[2],
                end: numbers[3]...numbers[4],
                bounds: Bounds(lower: Int64(numbers[5]), upper: Int64(words[6])),
                target: target,
                group: problem.statements.count
            )
            problem.statements.append(statement)
        case "still":
            problem.stillness.append(SumProblem.Stillness(node: numbers[0], instants: numbers[1]..<numbers[2]))
        case "feasible": isFeasible = words[0] == "1"
        case "q":
            queries.append(
                Query(
                    node: numbers[0],
                    instants: numbers[1]..<numbers[2],
                    lower: Double(words[3]) ?? -1,
                    upper: Double(words[4])
                )
            )
        case "pattern": pattern.append((numbers[0], words.dropFirst().compactMap { Double($0) }))
        default: best.append((numbers[0], words.dropFirst().compactMap { Double($0) }))
        }
    }
}
