/// Which sums have anything to say that they have not said before.
struct SumAges {
    /// How often the limits of each node fell.
    private var age: [Int]
    /// The ages of the parts, together, when a sum last spoke to its whole; with the whole, to its parts.
    private var saidToWhole: [Int]
    private var saidToParts: [Int]

    init(_ component: SumComponent) {
        age = [Int](repeating: 0, count: component.nodes.count)
        saidToWhole = [Int](repeating: -1, count: component.sums.count)
        saidToParts = [Int](repeating: -1, count: component.sums.count)
    }

    /// The limits of a node fell.
    mutating func changed(_ node: Int) { age[node] += 1 }

    /// Whether a part changed since the whole was last told; it is now.
    mutating func isNewsForWhole(_ index: Int, _ sum: SumGraph.Sum) -> Bool {
        let now = sum.children.reduce(0) { $0 + age[$1] }
        defer { saidToWhole[index] = now }
        return now != saidToWhole[index]
    }

    /// Whether the whole or a part changed since the parts were last told; they are now.
    mutating func isNewsForParts(_ index: Int, _ sum: SumGraph.Sum) -> Bool {
        let now = sum.children.reduce(age[sum.parent]) { $0 + age[$1] }
        defer { saidToParts[index] = now }
        return now != saidToParts[index]
    }
}
