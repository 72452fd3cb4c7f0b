import BorderFlow
import BorderSystem

/// A made-up year of crossings in sections of borders, both ways, and true claims of all kinds about it.
struct YearOfClaims {
    let problem: SumProblem
    let pattern: ReferencePattern
    /// Leaf and its flows by day.
    let truth: [(leaf: Int, flows: [Int64])]

    init(crossings: Int, days: Int, claims: Int, counted: Int, seed: UInt64) {
        var noise = SeededNoise(seed: seed)
        var sums: [SumGraph.Sum] = []
        var nodes = 0
        var leaves: [Int] = []
        var flows: [Int: [Int64]] = [:]
        // Each direction is a graph of its own: everything, borders, sections, crossings.
        for _ in 0..<2 {
            let own = (0..<crossings).map { nodes + $0 }
            nodes += crossings
            for leaf in own {
                let level = 800 * exp(noise.normal())
                let run = noise.autoregressive(count: days, persistence: 0.9)
                flows[leaf] = run.map { noise.poisson(level * exp(0.4 * $0)) }
            }
            leaves += own
            var parts = own
            for size in [4, 5, Int.max] where parts.count > 1 {
                let groups =
                    size == Int.max
                    ? [parts]
                    : stride(from: 0, to: parts.count, by: size).map {
                        Array(parts[$0..<min(parts.count, $0 + size)])
                    }
                parts = []
                for group in groups {
                    sums.append(SumGraph.Sum(parent: nodes, children: group))
                    flows[nodes] = (0..<days).map { day in group.reduce(0) { $0 + (flows[$1]?[day] ?? 0) } }
                    parts.append(nodes)
                    nodes += 1
                }
            }
        }
        var statements: [SumStatement] = []
        for leaf in leaves.prefix(min(counted, leaves.count)) {
            for day in 0..<days {
                let count = Quantity(flows[leaf]?[day] ?? 0)
                statements.append(Self.statement(count, leaf, day...day, day + 1...day + 1, statements.count))
            }
        }
        for _ in 0..<claims {
            let node =
                noise.uniform() < 0.5
                ? Int(noise.uniform() * Double(nodes)) : leaves[Int(noise.uniform() * Double(leaves.count))]
            let length = [1, 7, 10, 30, 60, 90][Int(noise.uniform() * 6)]
            let from = Int(noise.uniform() * Double(max(1, days - length)))
            let to = min(days, from + length)
            let total = (flows[node] ?? [])[from..<to].reduce(0, +)
            let isVague = noise.uniform() < 0.3
            let isExact = noise.uniform() < 0.3
            var unit: Int64 = 1
            while total / unit >= 100 { unit *= 10 }
            let round = (total + unit / 2) / unit * unit
            let quantity =
                isExact ? Quantity(total) : Quantity(round, round <= total ? .moreThan : .nearly)
            let start = isVague ? max(0, from - 2)...from : from...from
            let end = isVague ? to...min(days, to + 1) : to...to
            statements.append(Self.statement(quantity, node, start, end, statements.count))
        }
        problem = SumProblem(graph: SumGraph(nodeCount: nodes, sums: sums), statements: statements)
        var pattern = ReferencePattern(cells: TimeCells(0...days), nodeCount: nodes)
        for leaf in leaves {
            let mean = Double((flows[leaf] ?? []).reduce(0, +)) / Double(days)
            pattern.set(leaf: leaf, level: mean * exp(0.3 * noise.normal()))
        }
        self.pattern = pattern
        truth = leaves.map { ($0, flows[$0] ?? []) }
    }

    private static func statement(
        _ quantity: Quantity,
        _ node: Int,
        _ start: ClosedRange<Int>,
        _ end: ClosedRange<Int>,
        _ number: Int
    ) -> SumStatement {
        let plausible = quantity.plausible
        let half = Double((plausible.upper ?? plausible.lower) - plausible.lower) / 2
        let deviation = (half * half / 3 + 0.0009 * quantity.point * quantity.point).squareRoot()
        return SumStatement(
            id: "\(number)",
            node: node,
            start: start,
            end: end,
            bounds: quantity.bounds,
            target: quantity.qualifier == .exact && start.count == 1 && end.count == 1 || deviation <= 0
                ? nil : SumStatement.Target(point: quantity.point, deviation: deviation),
            group: number
        )
    }
}
