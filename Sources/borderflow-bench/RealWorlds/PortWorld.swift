import BorderFlow

/// Twelve months of the ports that have a count for each, and what was usual in the months before.
struct PortWorld {
    /// The months of a year to be told, and those before it that are known.
    struct Window: CaseIterable {
        var name: String
        var known: Range<Int>
        var months: Range<Int>

        /// Both borders were closed to most travellers on 21 March 2020: in the middle of the first window, early in the
        /// second, before the third.
        static let allCases = [
            Window(name: "Sept 2019 to Aug 2020", known: 0..<8, months: 8..<20),
            Window(name: "2020", known: 0..<12, months: 12..<24),
            Window(name: "2021", known: 12..<24, months: 24..<36),
        ]
    }

    static let months = 12
    static let everything = 0

    /// Node 0 is everything, then the borders, the states, the ports.
    let graph: SumGraph
    /// The nodes of borders, of states and of ports.
    let borders: Range<Int>
    let states: Range<Int>
    let ports: Range<Int>
    /// The leaves of each node.
    let leaves: [[Int]]
    /// Names of the nodes.
    let names: [String]
    /// The state of each port, by place among the ports.
    let stateOfPort: [Int]
    /// Counts by node and month.
    let flows: [[Int64]]
    /// The usual count of a month, by place among the ports.
    let levels: [Double]
    /// Ports left out because a month has no count.
    let leftOut: Int

    init(_ table: PortTable, window: Window) {
        let span = window.known.lowerBound..<window.months.upperBound
        let kept = table.ports.filter { port in span.allSatisfy { port.counts[$0] != nil } }
        leftOut = table.ports.count - kept.count
        var borderNames: [String] = []
        var stateNames: [String] = []
        var borderOfState: [Int] = []
        var stateOfPort: [Int] = []
        for port in kept {
            if !borderNames.contains(port.border) { borderNames.append(port.border) }
            if !stateNames.contains(port.state) {
                stateNames.append(port.state)
                borderOfState.append(borderNames.firstIndex(of: port.border) ?? 0)
            }
            stateOfPort.append(stateNames.firstIndex(of: port.state) ?? 0)
        }
        let borders = 1..<1 + borderNames.count
        let states = borders.upperBound..<borders.upperBound + stateNames.count
        let ports = states.upperBound..<states.upperBound + kept.count
        var sums = [SumGraph.Sum(parent: Self.everything, children: Array(borders))]
        for border in borderNames.indices {
            let children = stateNames.indices.filter { borderOfState[$0] == border }.map { states.lowerBound + $0 }
            sums.append(SumGraph.Sum(parent: borders.lowerBound + border, children: children))
        }
        for state in stateNames.indices {
            let children = kept.indices.filter { stateOfPort[$0] == state }.map { ports.lowerBound + $0 }
            sums.append(SumGraph.Sum(parent: states.lowerBound + state, children: children))
        }
        graph = SumGraph(nodeCount: ports.upperBound, sums: sums)
        var leaves = [[Int]](repeating: [], count: ports.upperBound)
        for port in ports {
            let state = stateOfPort[port - ports.lowerBound]
            let above = [Self.everything, borders.lowerBound + borderOfState[state], states.lowerBound + state, port]
            for node in above { leaves[node].append(port) }
        }
        flows = leaves.map { own in
            window.months.map { month in
                own.reduce(0) { $0 + (kept[$1 - ports.lowerBound].counts[month] ?? 0) }
            }
        }
        levels = kept.map { port in
            window.known.reduce(0) { $0 + Double(port.counts[$1] ?? 0) } / Double(window.known.count)
        }
        names = ["everything"] + borderNames + stateNames + kept.map(\.name)
        (self.borders, self.states, self.ports) = (borders, states, ports)
        (self.leaves, self.stateOfPort) = (leaves, stateOfPort)
    }

    /// The count of a node over some months.
    func flow(_ node: Int, _ months: Range<Int>) -> Int64 { flows[node][months].reduce(0, +) }

    /// What is usual: the level of each port, the same in every month; or nothing.
    func pattern(knowsLevels: Bool = true) -> ReferencePattern {
        var pattern = ReferencePattern(cells: TimeCells(0...Self.months), nodeCount: graph.nodeCount)
        guard knowsLevels else { return pattern }
        for (port, level) in zip(ports, levels) { pattern.set(leaf: port, level: level) }
        return pattern
    }
}
