import BitCollections

/// The fewest cells that must be withheld with one so that it may be larger, or smaller, by some amount while every sum
/// that is shown stays as it is: the cells of a change of the atoms that costs least.
struct HidingPattern {
    /// More atoms than these around a cell are not looked at.
    private static let largest = 300

    /// What a cell is in the search.
    enum Role {
        /// It is shown, and would have to be withheld if it changed.
        case shown(cost: Double)
        /// It is withheld, and may change by so much.
        case free(down: Double, up: Double)
    }

    /// The cells that change, those already withheld among them.
    let cells: Set<Int>

    /// The cells that change with a cell that must be larger by an amount (below 0: smaller), where a withheld one keeps
    /// `floor` at least; `nil` where no change of single atoms does it.
    init?(
        around cell: Int,
        by amount: Double,
        in system: AtomSystem,
        floor: Double,
        role: (Int) -> Role
    ) {
        let atoms = HidingPattern.atoms(around: cell, in: system)
        guard let own = system.atomsOfCell[cell] else { return nil }
        // Every atom may grow and shrink: columns 2i and 2i + 1.
        var equations: [(terms: [(Int, Double)], slack: Bool, constant: Double)] = []
        var costs = [Double](repeating: 1e-3, count: 2 * atoms.count)
        var limits: [(column: Int, most: Double)] = []
        var wholes: Set<Int> = []
        func terms(_ cell: Int, sign: Double = 1) -> [(Int, Double)] {
            atoms.enumerated().filter { system.atomsOfCell[cell]?.contains($1) ?? false }
                .flatMap { [(2 * $0.offset, sign), (2 * $0.offset + 1, -sign)] }
        }
        for (position, atom) in atoms.enumerated() {
            var (up, down) = (Double.infinity, system.example[atom])
            for other in system.cellsOfAtom[atom] {
                guard system.atomsOfCell[other]?.count == 1 else {
                    if other != cell { wholes.insert(other) }
                    continue
                }
                switch role(other) {
                case .shown(let cost):
                    costs[2 * position] += cost
                    costs[2 * position + 1] += cost
                    down = min(down, max(0, system.example[atom] - floor))
                case .free(let most, let least): (down, up) = (min(down, most), min(up, least))
                }
            }
            // Nothing changes by much more than is asked for.
            if up < 2 * abs(amount) { limits.append((2 * position, up)) }
            if down < 2 * abs(amount) { limits.append((2 * position + 1, down)) }
        }
        for whole in wholes.sorted() {
            switch role(whole) {
            case .shown: equations.append((terms(whole), false, 0))
            case .free(let down, let up):
                if up < 2 * abs(amount) { equations.append((terms(whole), true, up)) }
                if down < 2 * abs(amount) { equations.append((terms(whole, sign: -1), true, down)) }
            }
        }
        for limit in limits { equations.append(([(limit.column, 1)], true, limit.most)) }
        equations.append((terms(cell), false, amount))
        let variables = 2 * atoms.count + equations.count(where: \.slack)
        var slack = 2 * atoms.count
        let coefficients = equations.map { equation in
            var row = [Double](repeating: 0, count: variables)
            for (column, factor) in equation.terms { row[column] = factor }
            if equation.slack {
                row[slack] = 1
                slack += 1
            }
            return row
        }
        costs += [Double](repeating: 0, count: variables - costs.count)
        guard !own.isEmpty,
            let tableau = SimplexTableau(
                coefficients: coefficients,
                constants: equations.map(\.constant),
                variables: variables
            ),
            let change = tableau.cheapest(costs)
        else { return nil }
        var changed: Set<Int> = []
        for (position, atom) in atoms.enumerated() where abs(change[2 * position] - change[2 * position + 1]) > 1e-6 {
            for other in system.cellsOfAtom[atom] where system.atomsOfCell[other]?.count == 1 { changed.insert(other) }
        }
        cells = changed
    }

    /// The atoms nearest to a cell, over the sums that they are in.
    private static func atoms(around cell: Int, in system: AtomSystem) -> [Int] {
        var seen = system.atomsOfCell[cell] ?? []
        var queue = Array(seen)
        var cells: Set<Int> = []
        var next = 0
        while next < queue.count, queue.count < largest {
            for other in system.cellsOfAtom[queue[next]] where cells.insert(other).inserted {
                for atom in system.atomsOfCell[other] ?? [] where queue.count < largest && seen.insert(atom).inserted {
                    queue.append(atom)
                }
            }
            next += 1
        }
        return queue.sorted()
    }
}
