/// Which boundaries a component's limits are kept for.
enum BoundaryChoice {
    /// Entries of all matrices of a component together; beyond, memory would grow without bound.
    static let entryLimit = 32_000_000
    /// Steps of the closing of all matrices of a component; beyond, time would.
    static let stepLimit = 6_000_000_000

    /// All boundaries that edges name. Where these are too many, those that most edges name: an edge that ends at one
    /// left out is then read as one over a longer or shorter time, on whichever side it holds for certain.
    static func cells(for edges: [DifferenceEdge], limit: @autoclosure () -> Int) -> TimeCells {
        let all = TimeCells(edges.flatMap { [$0.instants.lowerBound, $0.instants.upperBound] })
        guard let first = all.boundaries.first, let last = all.boundaries.last, all.boundaries.count > 2 else {
            return all
        }
        let most = limit()
        guard all.boundaries.count > most else { return all }
        var uses: [Int: Int] = [:]
        for edge in edges {
            uses[edge.instants.lowerBound, default: 0] += 1
            uses[edge.instants.upperBound, default: 0] += 1
        }
        let kept = all.boundaries.sorted { (-uses[$0, default: 0], $0) < (-uses[$1, default: 0], $1) }.prefix(most)
        return TimeCells(kept + [first, last])
    }

    /// How many boundaries may be kept for each of so many nodes.
    static func limit(nodeCount: Int) -> Int {
        var limit = 2
        while nodeCount * (limit + 1) * (limit + 1) <= entryLimit,
            nodeCount * (limit + 1) * (limit + 1) * (limit + 1) <= stepLimit
        {
            limit += 1
        }
        return limit
    }
}
