/// The limits of every node of one component between any two of its boundaries.
struct ComponentClosure: Sendable {
    /// The nodes and their sums.
    let component: SumComponent
    /// Boundaries that statements and stillness name; others would only repeat their neighbours.
    let cells: TimeCells
    /// What the limits were computed from, the most trusted first.
    private(set) var edges: [DifferenceEdge]
    /// The limits; `nil` where no edge names a boundary.
    private(set) var matrices: DifferenceMatrices?
    /// Where limits contradict each other: a node of the component and a boundary; `nil` where none do.
    private(set) var contradiction: (node: Int, boundary: Int)?

    /// Steps of work it took.
    private(set) var work = 0

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
        guard cells.boundaries.count > 0 else { return }
        work = component.nodes.count * cells.boundaries.count * cells.boundaries.count
        var open = DifferenceMatrices(count: component.nodes.count, size: cells.boundaries.count)
        setEdges(of: &open)
        var ages = SumAges(component)
        if (0..<open.count).allSatisfy({ close($0, of: &open, &ages) }) {
            for _ in 0..<Self.roundLimit {
                guard let changed = runRound(&open, &ages), changed else { break }
            }
        }
        matrices = open
    }

    /// Names the statements of the edges by other numbers, where statements were left out of the problem since.
    mutating func renumberStatements(_ number: [Int: Int]) {
        for index in edges.indices { edges[index].statement = edges[index].statement.flatMap { number[$0] } }
    }

    private func setEdges(of matrices: inout DifferenceMatrices) {
        var place: [Int: Int] = [:]
        for (local, node) in component.nodes.enumerated() { place[node] = local }
        for (index, edge) in edges.enumerated() {
            guard let node = place[edge.node] else { continue }
            let reason = Int32(clamping: cells.boundaries.count + index)
            switch edge.side {
            case .lower:
                guard let span = cells.covering(edge.instants) else { continue }
                let limit = -min(edge.limit, DifferenceMatrices.cap)
                matrices.lower(node, span.upperBound, span.lowerBound, to: limit, because: reason)
            case .upper:
                guard let span = cells.within(edge.instants), edge.limit <= DifferenceMatrices.cap else { continue }
                let limit = max(edge.limit, -DifferenceMatrices.cap)
                matrices.lower(node, span.lowerBound, span.upperBound, to: limit, because: reason)
            }
        }
    }

    /// Closes one matrix if it is open. Returns whether nothing contradicts.
    private mutating func close(_ node: Int, of matrices: inout DifferenceMatrices, _ ages: inout SumAges) -> Bool {
        let touched = matrices.touchedCount(node)
        guard touched > 0 else { return true }
        work += touched * matrices.size * matrices.size
        ages.changed(node)
        guard let boundary = matrices.close(node) else { return true }
        contradiction = (node, boundary)
        return false
    }

    /// Lets sums speak once from the parts up and once from the wholes down. Returns whether any limit fell; `nil` at a
    /// contradiction.
    private mutating func runRound(_ matrices: inout DifferenceMatrices, _ ages: inout SumAges) -> Bool? {
        var changed = false
        for (index, sum) in component.sums.enumerated() where ages.isNewsForWhole(index, sum) {
            work += sum.children.count * matrices.size * matrices.size
            matrices.propagateUp(sum, index: index)
            changed = changed || matrices.isOpen(sum.parent)
            guard close(sum.parent, of: &matrices, &ages) else { return nil }
        }
        for (index, sum) in component.sums.enumerated().reversed() where ages.isNewsForParts(index, sum) {
            work += 4 * sum.children.count * matrices.size * matrices.size
            matrices.propagateDown(sum, index: index)
            for child in sum.children {
                changed = changed || matrices.isOpen(child)
                guard close(child, of: &matrices, &ages) else { return nil }
            }
        }
        return changed
    }
}
