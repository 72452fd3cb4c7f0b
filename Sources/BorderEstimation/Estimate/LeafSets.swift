/// Which leaves each node is the sum of. A leaf is a node that no sum splits further.
struct LeafSets: Sendable {
    /// The leaves, by their index in the graph, rising.
    let leaves: [Int]
    /// For each node the places of its leaves in `leaves`, rising.
    let ofNode: [[Int]]
    /// Sets of leaves that have the same sum though they differ: a whole that is split in more than one way.
    let links: [(one: [Int], other: [Int])]
    /// For each leaf the sum that it is first a part of, by its whole; `nil` for one that stands alone.
    let groups: [Int?]

    init(_ graph: SumGraph) {
        var isWhole = [Bool](repeating: false, count: graph.nodeCount)
        for sum in graph.sums { isWhole[sum.parent] = true }
        leaves = (0..<graph.nodeCount).filter { !isWhole[$0] }
        var sets = [[Int]](repeating: [], count: graph.nodeCount)
        for (place, leaf) in leaves.enumerated() { sets[leaf] = [place] }
        var links: [(one: [Int], other: [Int])] = []
        var group = [Int?](repeating: nil, count: graph.nodeCount)
        for sum in graph.sumsFromLeaves {
            let places = Set(sum.children.flatMap { sets[$0] }).sorted()
            if sets[sum.parent].isEmpty {
                sets[sum.parent] = places
            } else if sets[sum.parent] != places {
                links.append((sets[sum.parent], places))
            }
            for child in sum.children where group[child] == nil { group[child] = sum.parent }
        }
        ofNode = sets
        self.links = links
        groups = leaves.map { group[$0] }
    }
}
