/// Numbers 0..<count in sets that can be joined (union-find).
struct DisjointSets {
    private var parents: [Int]

    /// Every number in a set of its own.
    init(count: Int) { parents = Array(0..<count) }

    /// The smallest number of the set that holds `index`.
    mutating func root(of index: Int) -> Int {
        var root = index
        while parents[root] != root { root = parents[root] }
        var at = index
        while parents[at] != root { (parents[at], at) = (root, parents[at]) }
        return root
    }

    /// Puts two numbers, and all of their sets, into one set.
    mutating func join(_ one: Int, _ other: Int) {
        let (first, second) = (root(of: one), root(of: other))
        parents[max(first, second)] = min(first, second)
    }

    /// The sets, each in rising order, ordered by their smallest number.
    mutating func sets() -> [[Int]] {
        var members: [Int: [Int]] = [:]
        for index in parents.indices { members[root(of: index), default: []].append(index) }
        return members.sorted { $0.key < $1.key }.map(\.value)
    }
}
