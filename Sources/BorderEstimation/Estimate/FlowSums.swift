/// Sums of flows over leaves and cells, without going through the cells each time.
struct FlowSums: Sendable {
    private let cells: TimeCells
    private let leafSets: LeafSets
    private let placeOfLeaf: [Int: Int]
    /// Leaf by leaf: the flow before each boundary.
    private let before: [Double]
    /// Leaf by leaf: how many cells before each boundary nothing is known of.
    private let unknown: [Int32]

    init(_ flows: [Double], model: EstimateModel, pattern: ReferencePattern) {
        cells = model.cells
        leafSets = model.leafSets
        var places: [Int: Int] = [:]
        for (place, leaf) in model.leafSets.leaves.enumerated() { places[leaf] = place }
        placeOfLeaf = places
        let patternCells = (0..<model.cells.count).map { pattern.cells.cell(at: model.cells[$0].lowerBound) != nil }
        var before: [Double] = []
        var unknown: [Int32] = []
        before.reserveCapacity(leafSets.leaves.count * (cells.count + 1))
        unknown.reserveCapacity(leafSets.leaves.count * (cells.count + 1))
        for (place, leaf) in leafSets.leaves.enumerated() {
            var sum = 0.0
            var missing: Int32 = 0
            before.append(sum)
            unknown.append(missing)
            for cell in 0..<cells.count {
                let index = place * cells.count + cell
                sum += flows[index]
                if !model.isReached[index], !(pattern.isKnown(leaf) && patternCells[cell]) { missing += 1 }
                before.append(sum)
                unknown.append(missing)
            }
        }
        self.before = before
        self.unknown = unknown
    }

    /// The sum over a node's leaves; `nil` where a part of it is not known. A cell that is asked for in part gives the
    /// part that the time asked for has in its length.
    func sum(node: Int, instants: Range<Int>) -> Double? {
        if instants.isEmpty { return 0 }
        guard let span = cells.covering(instants) else { return nil }
        let stride = cells.boundaries.count
        let first = cells.length(of: span.lowerBound)
        let last = cells.length(of: span.upperBound - 1)
        let cutBefore = (Double(instants.lowerBound) - Double(cells.boundaries[span.lowerBound])) / first
        let cutAfter = (Double(cells.boundaries[span.upperBound]) - Double(instants.upperBound)) / last
        var sum = 0.0
        for leaf in leafSets.ofNode[node] {
            let (from, to) = (leaf * stride + span.lowerBound, leaf * stride + span.upperBound)
            if unknown[to] != unknown[from] { return nil }
            sum += before[to] - before[from]
            if cutBefore > 0 { sum -= cutBefore * (before[from + 1] - before[from]) }
            if cutAfter > 0 { sum -= cutAfter * (before[to] - before[to - 1]) }
        }
        return max(0, sum)
    }

    /// The index of the flow of a leaf in the cell of an instant.
    func index(leaf: Int, instant: Int) -> Int? {
        guard let place = placeOfLeaf[leaf], let cell = cells.cell(at: instant) else { return nil }
        return place * cells.count + cell
    }
}
