package import BorderCore

/// Limits of every node over every time: the least and the most that statements, stillness and sums leave.
///
/// For one node the limits are exact, whatever times the statements are about. Across sums they are never too narrow,
/// and sometimes wider than an exact solution would be. Quantities beyond 2⁶¹ are read as 2⁶¹ below, and as no limit
/// above.
package struct SumClosure: Sendable {
    private let components: [ComponentClosure]
    /// Which component a node is in, and its place there.
    private let places: [(component: Int, node: Int)]

    /// Computes the limits until none of them falls any more.
    package init(_ problem: SumProblem) {
        let ranked = problem.rankedStatements.flatMap { problem.edges(ofStatement: $0) }
        self.init(components: SumClosure.close(problem, edges: ranked + problem.stillnessEdges))
    }

    /// Puts closed components together.
    init(components: [ComponentClosure]) {
        self.components = components
        var places = [(component: Int, node: Int)](
            repeating: (0, 0),
            count: components.reduce(0) { $0 + $1.component.nodes.count }
        )
        for (index, closed) in components.enumerated() {
            for (place, node) in closed.component.nodes.enumerated() { places[node] = (index, place) }
        }
        self.places = places
    }

    private static func close(_ problem: SumProblem, edges: [DifferenceEdge]) -> [ComponentClosure] {
        let components = problem.graph.components
        var component = [Int](repeating: 0, count: problem.graph.nodeCount)
        for (index, nodes) in components.enumerated() { for node in nodes.nodes { component[node] = index } }
        var own = [[DifferenceEdge]](repeating: [], count: components.count)
        for edge in edges { own[component[edge.node]].append(edge) }
        return components.indices.map { ComponentClosure(components[$0], edges: own[$0]) }
    }

    /// Whether all statements can be true at once, as far as the limits show.
    package var isFeasible: Bool { components.allSatisfy { $0.contradiction == nil } }

    /// The limits of a node over any time. A time that is no union of cells gets the upper limit of the cells around it
    /// and the lower limit of those within it. Where statements contradict each other, nothing is limited.
    package func bounds(node: Int, instants: Range<Int>) -> Bounds {
        if instants.isEmpty { return Bounds(lower: 0, upper: 0) }
        let (closed, local) = (components[places[node].component], places[node].node)
        let lower = closed.entry(node: local, instants: instants, side: .lower).map { -closed.limit($0) }
        let upper = closed.entry(node: local, instants: instants, side: .upper).map { closed.limit($0) }
        return Bounds(lower: lower ?? 0, upper: upper)
    }

    /// The additions and subtractions that come to one limit, in their order: what a reader can check by hand.
    ///
    /// - Parameters:
    ///   - node: Index of the node.
    ///   - instants: The time.
    ///   - side: Which limit.
    /// - Returns: The chain; empty where there is no such limit, and for a lower limit of nothing.
    package func proof(node: Int, instants: Range<Int>, of side: BoundSide) -> [BoundStep] {
        let (closed, local) = (components[places[node].component], places[node].node)
        guard let entry = closed.entry(node: local, instants: instants, side: side) else { return [] }
        if side == .lower, closed.limit(entry) == 0 { return [] }
        return closed.chain(of: entry, side: side) ?? []
    }
}
