/// The limits of every node of one component between any two of its boundaries.
struct ComponentClosure: Sendable {
    /// The nodes and their sums.
    let component: SumComponent
    /// Boundaries that statements and stillness name; others would only repeat their neighbours.
    let cells: TimeCells
    /// What the limits were computed from, the most trusted first.
    let edges: [DifferenceEdge]
    /// One for each node of the component.
    private(set) var matrices: [DifferenceMatrix]
    /// Where limits contradict each other: a node of the component and a boundary; `nil` where none do.
    private(set) var contradiction: (node: Int, boundary: Int)?

    /// Rounds of sums after which limits are left as they are; they are right all the same, perhaps too wide.
    static let roundLimit = 30

    /// Runs until no limit falls any more, or until two contradict each other.
    ///
    /// - Parameters:
    ///   - component: Nodes and sums.
    ///   - edges: Limits of its nodes, by their index in the graph; of equal ones the first is named as the reason.
    ///   - boundaryLimit: How many boundaries may be kept; `nil` for as many as time and memory allow.
    init(_ component: SumComponent, edges: [DifferenceEdge], boundaryLimit: Int? = nil) {
        self.component = component
        self.edges = edges
        cells = BoundaryChoice.cells(
            for: edges,
            limit: boundaryLimit ?? BoundaryChoice.limit(nodeCount: component.nodes.count)
        )
        matrices = []
        guard cells.boundaries.count > 0 else { return }
        matrices = component.nodes.map { _ in DifferenceMatrix(size: cells.boundaries.count) }
        setEdges()
        var ages = SumAges(component)
        for node in matrices.indices where !close(node, &ages) { return }
        for _ in 0..<Self.roundLimit {
            guard let changed = runRound(&ages), changed else { return }
        }
    }

    private mutating func setEdges() {
        var place: [Int: Int] = [:]
        for (local, node) in component.nodes.enumerated() { place[node] = local }
        for (index, edge) in edges.enumerated() {
            guard let node = place[edge.node] else { continue }
            let reason = Int32(clamping: cells.boundaries.count + index)
            switch edge.side {
            case .lower:
                guard let span = cells.covering(edge.instants) else { continue }
                let limit = -min(edge.limit, DifferenceMatrix.cap)
                matrices[node].lower(span.upperBound, span.lowerBound, to: limit, because: reason)
            case .upper:
                guard let span = cells.within(edge.instants), edge.limit <= DifferenceMatrix.cap else { continue }
                let limit = max(edge.limit, -DifferenceMatrix.cap)
                matrices[node].lower(span.lowerBound, span.upperBound, to: limit, because: reason)
            }
        }
    }

    /// Closes one matrix if it is open. Returns whether nothing contradicts.
    private mutating func close(_ node: Int, _ ages: inout SumAges) -> Bool {
        guard matrices[node].isOpen else { return true }
        ages.changed(node)
        if matrices[node].close() { return true }
        contradiction = (node, matrices[node].contradiction ?? 0)
        return false
    }

    /// Lets sums speak once from the parts up and once from the wholes down. Returns whether any limit fell; `nil` at a
    /// contradiction.
    private mutating func runRound(_ ages: inout SumAges) -> Bool? {
        var changed = false
        for (index, sum) in component.sums.enumerated() where ages.isNewsForWhole(index, sum) {
            matrices.propagateUp(sum, index: index)
            changed = changed || matrices[sum.parent].isOpen
            guard close(sum.parent, &ages) else { return nil }
        }
        for (index, sum) in component.sums.enumerated().reversed() where ages.isNewsForParts(index, sum) {
            matrices.propagateDown(sum, index: index)
            for child in sum.children {
                changed = changed || matrices[child].isOpen
                guard close(child, &ages) else { return nil }
            }
        }
        return changed
    }
}
