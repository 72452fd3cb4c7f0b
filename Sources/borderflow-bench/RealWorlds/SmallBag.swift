import BorderFlow

/// The three largest ports of a state over four months, and a handful of round claims: small enough for a sampler that
/// tries everything.
struct SmallBag {
    static let ports = 3
    static let months = 4
    /// The whole is node 0, the ports are those behind it.
    static let graph = SumGraph(nodeCount: 1 + ports, sums: [SumGraph.Sum(parent: 0, children: Array(1...ports))])

    let name: String
    let statements: [SumStatement]
    /// The usual count of each port in a month.
    let levels: [Double]
    let flows: [[Int64]]

    /// The bags of a year: one for each state, from a month on.
    static func all(_ world: PortWorld, from month: Int) -> [SmallBag] {
        world.states.map { state in
            let ports = world.leaves[state].sorted {
                let first = world.ports.lowerBound
                return (-world.levels[$0 - first], $0) < (-world.levels[$1 - first], $1)
            }
            return SmallBag(
                name: world.names[state],
                flows: ports.prefix(ports.count < Self.ports ? 0 : Self.ports).map {
                    Array(world.flows[$0][month..<month + Self.months])
                },
                levels: ports.prefix(Self.ports).map { world.levels[$0 - world.ports.lowerBound] }
            )
        }.filter { !$0.flows.isEmpty }
    }

    init(name: String, flows: [[Int64]], levels: [Double]) {
        (self.name, self.flows, self.levels) = (name, flows, levels)
        func sum(_ ports: Range<Int>, _ months: Range<Int>) -> Int64 {
            ports.reduce(0) { sum, port in months.reduce(sum) { $0 + flows[port][$1] } }
        }
        var statements: [SumStatement] = []
        func say(_ quantity: Quantity, _ node: Int, _ months: Range<Int>) {
            statements.append(
                SumStatement(
                    quantity,
                    node: node,
                    start: months.lowerBound...months.lowerBound,
                    end: months.upperBound...months.upperBound,
                    error: 0.03,
                    trust: 1,
                    number: statements.count
                )
            )
        }
        let all = 0..<Self.ports
        for month in [0, 2, 3] { say(Quantity(sum(all, month..<month + 1).asSpoken, .about), 0, month..<month + 1) }
        say(Quantity(sum(0..<1, 0..<4).asSpoken, .about), 1, 0..<4)
        say(Quantity(sum(1..<2, 1..<3).asSpoken, .about), 2, 1..<3)
        self.statements = statements
    }

    var problem: SumProblem { SumProblem(graph: Self.graph, statements: statements) }

    var pattern: ReferencePattern {
        var pattern = ReferencePattern(cells: TimeCells(0...Self.months), nodeCount: Self.graph.nodeCount)
        for (port, level) in levels.enumerated() { pattern.set(leaf: port + 1, level: level) }
        return pattern
    }
}
