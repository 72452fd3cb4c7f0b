import BitCollections
import BorderCore
import BorderEstimation

/// The sets of a run as a graph of sums.
///
/// Every set is the sum of disjoint smaller sets and whatever is left over, as often as there are ways to choose them:
/// a border is its named crossings and the rest, and also its men and the rest. All ways lead to the same atoms.
struct PassageGraph: Sendable {
    let graph: SumGraph
    /// The node of each set, in the order of the sets given.
    let nodes: [Int]
    /// The atoms of each node; those of an atom are itself.
    let atoms: [BitSet]
    /// Nodes 0..<leafCount are the atoms.
    let leafCount: Int

    /// Above this many sets, what is left over is split into its atoms at once.
    private static let remainderLimit = 4000

    init(_ sets: [CountedSet], tree: PlaceTree) {
        let split = PassageAtoms(sets, tree: tree)
        leafCount = split.count
        var builder = Builder(atomCount: split.count)
        nodes = split.members.map { builder.node(of: $0) }
        builder.addSums()
        graph = SumGraph(nodeCount: builder.atoms.count, sums: builder.sums)
        atoms = builder.atoms
    }

    private struct Builder {
        /// Nodes 0..<atomCount are the atoms.
        var atoms: [BitSet]
        var index: [BitSet: Int] = [:]
        var sums: [SumGraph.Sum] = []

        init(atomCount: Int) {
            atoms = (0..<atomCount).map { [$0] }
            for (node, atom) in atoms.enumerated() { index[atom] = node }
        }

        mutating func node(of set: BitSet) -> Int {
            if let known = index[set] { return known }
            index[set] = atoms.count
            atoms.append(set)
            return atoms.count - 1
        }

        mutating func addSums() {
            var next = 0
            while next < atoms.count {
                defer { next += 1 }
                let whole = atoms[next]
                guard whole.count > 1 else { continue }
                for parts in families(within: whole, known: atoms.count) {
                    sums.append(SumGraph.Sum(parent: next, children: children(of: whole, parts: parts)))
                }
            }
        }

        /// Disjoint families of the largest sets within a set; one empty family where there is none.
        private func families(within whole: BitSet, known: Int) -> [[Int]] {
            var inside = (0..<known).filter { atoms[$0].count > 1 && atoms[$0].isStrictSubset(of: whole) }
            inside.sort { (-atoms[$0].count, $0) < (-atoms[$1].count, $1) }
            var largest: [Int] = []
            for node in inside where !largest.contains(where: { atoms[node].isSubset(of: atoms[$0]) }) {
                largest.append(node)
            }
            var families: [(parts: [Int], taken: BitSet)] = []
            for node in largest {
                if let free = families.firstIndex(where: { $0.taken.isDisjoint(with: atoms[node]) }) {
                    families[free].parts.append(node)
                    families[free].taken.formUnion(atoms[node])
                } else {
                    families.append(([node], atoms[node]))
                }
            }
            return families.isEmpty ? [[]] : families.map(\.parts)
        }

        private mutating func children(of whole: BitSet, parts: [Int]) -> [Int] {
            var rest = whole
            for part in parts { rest.subtract(atoms[part]) }
            if rest.isEmpty { return parts }
            // A rest that is no set of its own is one node, so that its flow is bounded as a whole.
            if parts.isEmpty || atoms.count > PassageGraph.remainderLimit { return parts + Array(rest) }
            return parts + [node(of: rest)]
        }
    }
}
