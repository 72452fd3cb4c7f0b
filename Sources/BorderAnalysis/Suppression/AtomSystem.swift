import BitCollections
import BorderCore

/// Published numbers as sums over atoms: parts so small that every number counts each wholly or not at all.
struct AtomSystem {
    /// The cells of each atom, and the atoms of each cell; cells are named by their numbers in the publication.
    private(set) var cellsOfAtom: [[Int]]
    private(set) var atomsOfCell: [Int: BitSet] = [:]
    /// Whether the numbers contradict each other, or are too large to compute with: a reader cannot rely on any sum.
    private(set) var isOpaque = false
    /// Values of the atoms that give all numbers.
    private(set) var example: [Double] = []

    /// The sums of some cells.
    ///
    /// - Parameters:
    ///   - cellsOfAtom: for each atom the cells that count it.
    ///   - leftovers: for each atom, for each of the things in it, the leftovers that it is of, by their numbers; a
    ///     leftover has no name, and nobody need be there. Of none where it is there in any case.
    ///   - bounds: the numbers themselves.
    ///   - kind: alike for cells of one level of detail, which may part a larger one.
    init(
        _ cellsOfAtom: [[Int]],
        leftovers: [Set<Set<Int>>] = [],
        bounds: (Int) -> Bounds,
        kind: (Int) -> Int = { _ in 0 }
    ) {
        self.cellsOfAtom = cellsOfAtom
        index()
        // Beyond this Doubles no longer hold whole numbers apart.
        guard atomsOfCell.keys.allSatisfy({ bounds($0).lower < 1 << 50 && bounds($0).upper ?? 0 < 1 << 50 }) else {
            isOpaque = true
            return
        }
        let groups = partings(kind)
        for (whole, parts) in groups {
            guard let upper = bounds(whole).upper else { continue }
            // A whole that is smaller than its parts is no sum of them.
            if parts.contains(where: { sum(of: apart($0), bounds) > upper }) { detach(whole) }
        }
        if !isPossible(bounds) { makePossible(bounds) }
        guard !isOpaque else { return }
        var empty: Set<Int> = []
        let names = leftovers.joined().reduce(into: Set<Int>()) { $0.formUnion($1) }
        close(names.sorted()[...], bounds) { some in
            empty.formUnion(some)
            let atoms = leftovers.indices.filter { atom in
                leftovers[atom].allSatisfy { !$0.isDisjoint(with: empty) }
            }
            return (BitSet(atoms), { empty.subtract(some) })
        }
        let wholes = groups.filter { atomsOfCell[$0.whole] != nil }
        let beside = wholes.flatMap { atomsBeside($0.parts, of: $0.whole, bounds) }
        close(beside[...], bounds) { sets in (sets.reduce(into: BitSet()) { $0.formUnion($1) }, {}) }
        example = ReaderKnowledge(self, bounds)?.example ?? []
        if example.isEmpty { isOpaque = true }
    }

    /// The cells that have a part in common with a cell.
    func overlapping(_ cell: Int) -> Set<Int> {
        Set((atomsOfCell[cell] ?? []).flatMap { cellsOfAtom[$0] }).subtracting([cell])
    }

    /// Those of them that are no parts of the cell.
    func notWithin(_ cell: Int) -> Set<Int> {
        let atoms = atomsOfCell[cell] ?? []
        return overlapping(cell).filter { !(atomsOfCell[$0]?.isStrictSubset(of: atoms) ?? true) }
    }

    private mutating func index() {
        atomsOfCell = [:]
        for (atom, cells) in cellsOfAtom.enumerated() {
            for cell in cells { atomsOfCell[cell, default: []].insert(atom) }
        }
    }

    private func isPossible(_ bounds: (Int) -> Bounds) -> Bool {
        ReaderKnowledge(self, bounds)?.isPossible ?? false
    }

    /// Leaves nobody in what some things stand for, as far as the numbers allow it: who knows that there is nobody knows
    /// more.
    ///
    /// - Parameters:
    ///   - things: what may be empty.
    ///   - bounds: the numbers.
    ///   - atoms: which atoms are empty where some more things are, and how to take that back.
    private mutating func close<Thing>(
        _ things: ArraySlice<Thing>,
        _ bounds: (Int) -> Bounds,
        _ atoms: (ArraySlice<Thing>) -> (empty: BitSet, undo: () -> Void)
    ) {
        guard !things.isEmpty else { return }
        let (empty, undo) = atoms(things)
        // A number of them alone keeps them: it says who is there.
        let kept = atomsOfCell.values.reduce(into: BitSet()) { if $1.isSubset(of: empty) { $0.formUnion($1) } }
        let open = self
        for atom in empty.subtracting(kept) { cellsOfAtom[atom] = [] }
        index()
        guard !isPossible(bounds) else { return }
        self = open
        undo()
        guard things.count > 1 else { return }
        let middle = things.startIndex + things.count / 2
        close(things[..<middle], bounds, atoms)
        close(things[middle...], bounds, atoms)
    }

    private mutating func detach(_ cell: Int) {
        for atom in atomsOfCell.removeValue(forKey: cell) ?? [] { cellsOfAtom[atom].removeAll { $0 == cell } }
    }

    /// Leaves out what contradicts smaller numbers.
    private mutating func makePossible(_ bounds: (Int) -> Bounds) {
        guard atomsOfCell.count <= 120 else {
            isOpaque = true
            return
        }
        let inOrder = atomsOfCell.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }.map(\.key)
        var possible = self
        for cell in inOrder { possible.detach(cell) }
        for cell in inOrder {
            var next = possible
            for atom in atomsOfCell[cell] ?? [] { next.cellsOfAtom[atom].append(cell) }
            next.atomsOfCell[cell] = atomsOfCell[cell]
            if next.isPossible(bounds) { possible = next }
        }
        self = possible
    }

    // MARK: What adds up

    /// For every cell those in it, by level of detail.
    private func partings(_ kind: (Int) -> Int) -> [(whole: Int, parts: [[Int]])] {
        atomsOfCell.sorted { $0.key < $1.key }.compactMap { whole, atoms in
            var kinds: [Int: [Int]] = [:]
            for part in overlapping(whole) where atomsOfCell[part].map({ $0.isStrictSubset(of: atoms) }) ?? false {
                kinds[kind(part), default: []].append(part)
            }
            let parts = kinds.sorted { $0.key < $1.key }.map { $0.value.sorted() }
            return parts.isEmpty ? nil : (whole, parts)
        }
    }

    /// The cells that share nothing with one before them.
    private func apart(_ cells: [Int], from taken: BitSet = []) -> [Int] {
        var taken = taken
        return cells.filter { cell in
            guard let atoms = atomsOfCell[cell], atoms.isDisjoint(with: taken) else { return false }
            taken.formUnion(atoms)
            return true
        }
    }

    private func sum(of cells: [Int], _ bounds: (Int) -> Bounds) -> Int64 {
        cells.reduce(0) { $0.addingReportingOverflow(bounds($1).lower).partialValue }
    }

    /// Where parts add up to their whole, nothing is beside them: nobody is left for a part that is not listed.
    private func atomsBeside(_ parts: [[Int]], of whole: Int, _ bounds: (Int) -> Bounds) -> [BitSet] {
        func isExact(_ cell: Int) -> Bool { bounds(cell).lower == bounds(cell).upper }
        guard isExact(whole) else { return [] }
        let total = bounds(whole).lower
        let all = parts.joined().filter(isExact).sorted { (bounds($1).lower, $0) < (bounds($0).lower, $1) }
        return parts.compactMap { kind in
            // Of parts that overlap those count that fit, the largest first.
            var (sum, taken): (Int64, BitSet) = (0, [])
            func take(_ cells: [Int]) {
                for cell in cells where sum + bounds(cell).lower <= total {
                    guard let atoms = atomsOfCell[cell], atoms.isDisjoint(with: taken) else { continue }
                    sum += bounds(cell).lower
                    taken.formUnion(atoms)
                }
            }
            take(kind.filter(isExact).sorted { (bounds($1).lower, $0) < (bounds($0).lower, $1) })
            if sum < total { take(all) }
            return sum == total ? (atomsOfCell[whole] ?? []).subtracting(taken) : nil
        }
    }
}
