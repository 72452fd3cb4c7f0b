import BitCollections
import BorderCore

/// What a reader can work out who knows which atoms a number is the sum of, and of each number what is printed.
struct ReaderKnowledge {
    /// Systems of more equations, or of more variables, are not solved.
    private static let largest = (equations: 400, variables: 1500)

    private let system: AtomSystem
    private let known: [Int: Bounds]
    /// The atoms whose value is settled by sums in which nothing else is open.
    private var settled: [Int64?]

    /// A reader who is told the limits of every cell; `nil` where they contradict each other openly.
    init?(_ system: AtomSystem, _ bounds: (Int) -> Bounds) {
        self.system = system
        var known: [Int: Bounds] = [:]
        for cell in system.atomsOfCell.keys {
            let limits = bounds(cell)
            if limits.lower > 0 || limits.upper != nil { known[cell] = limits }
        }
        self.known = known
        settled = [Int64?](repeating: nil, count: system.cellsOfAtom.count)
        for (atom, cells) in system.cellsOfAtom.enumerated() where cells.isEmpty { settled[atom] = 0 }
        guard settle(), known.allSatisfy(isTrueOfSettled) else { return nil }
    }

    /// Whether a number with nothing open in it is within its limits.
    private func isTrueOfSettled(_ cell: Int, _ limits: Bounds) -> Bool {
        var sum: Int64 = 0
        for atom in system.atomsOfCell[cell] ?? [] {
            guard let value = settled[atom] else { return true }
            sum += value
        }
        return limits.lower <= sum && sum <= limits.upper ?? .max
    }

    /// The limits of a cell; `nil` where they cannot be computed.
    func range(of cell: Int) -> Bounds? {
        guard let atoms = system.atomsOfCell[cell] else { return Bounds(lower: 0, upper: nil) }
        let open = atoms.filter { settled[$0] == nil }
        let sure = atoms.reduce(Int64(0)) { $0 + (settled[$1] ?? 0) }
        guard !open.isEmpty else { return Bounds(lower: sure, upper: sure) }
        let part = component(of: open)
        guard let (tableau, columns) = tableau(part) else { return nil }
        let asked = open.compactMap { columns[$0] }
        guard let low = tableau.smallest(asked), let high = tableau.largest(asked) else { return nil }
        let lower = sure + Int64((low - 1e-4).rounded(.up))
        return Bounds(lower: lower, upper: high.isInfinite ? nil : sure + Int64((high + 1e-4).rounded(.down)))
    }

    /// The cells that hang together with a cell by what is open.
    func cellsAround(_ cell: Int) -> Set<Int> {
        let open = (system.atomsOfCell[cell] ?? []).filter { settled[$0] == nil }
        return Set(component(of: open).flatMap { system.cellsOfAtom[$0] }).union([cell])
    }

    /// Values of all atoms that agree with everything that is known; `nil` where none are found.
    var example: [Double]? {
        var values = settled.map { Double($0 ?? 0) }
        var left = Set(settled.indices.filter { settled[$0] == nil })
        while let atom = left.min() {
            let part = component(of: [atom])
            left.subtract(part)
            guard let (tableau, columns) = tableau(part) else { return nil }
            let solution = tableau.solution
            for (atom, column) in columns { values[atom] = solution[column] }
        }
        return values
    }

    /// Whether any numbers agree with everything that is known.
    var isPossible: Bool {
        var left = Set(settled.indices.filter { settled[$0] == nil })
        while let atom = left.first {
            let part = component(of: [atom])
            left.subtract(part)
            if tableau(part) == nil { return false }
        }
        return true
    }

    /// Finds what sums with one open atom, or with nothing left for several, settle.
    private mutating func settle() -> Bool {
        var queue = known.filter { $0.value.lower == $0.value.upper }.map(\.key).sorted()
        while let cell = queue.popLast() {
            guard let atoms = system.atomsOfCell[cell], let bounds = known[cell] else { continue }
            var (rest, open): (Int64, [Int]) = (bounds.lower, [])
            for atom in atoms { if let value = settled[atom] { rest -= value } else { open.append(atom) } }
            if rest < 0 || open.isEmpty && rest > 0 { return false }
            guard open.count == 1 || rest == 0 else { continue }
            for atom in open {
                settled[atom] = open.count == 1 ? rest : 0
                for other in system.cellsOfAtom[atom] where other != cell && known[other]?.lower == known[other]?.upper
                {
                    if known[other] != nil { queue.append(other) }
                }
            }
        }
        return true
    }

    /// Open atoms that hang together by known numbers.
    private func component(of atoms: some Sequence<Int>) -> [Int] {
        var seen = BitSet(atoms)
        var cells: Set<Int> = []
        var queue = Array(seen)
        while let atom = queue.popLast() {
            for cell in system.cellsOfAtom[atom] where known[cell] != nil && cells.insert(cell).inserted {
                for other in system.atomsOfCell[cell] ?? [] where settled[other] == nil {
                    if seen.insert(other).inserted { queue.append(other) }
                }
            }
        }
        return Array(seen)
    }

    /// The equations of some atoms, with the column of each.
    private func tableau(_ atoms: [Int]) -> (SimplexTableau, [Int: Int])? {
        let columns = Dictionary(uniqueKeysWithValues: atoms.enumerated().map { ($1, $0) })
        let cells = Set(atoms.flatMap { system.cellsOfAtom[$0] }).filter { known[$0] != nil }.sorted()
        var equations: [(atoms: [Int], slack: Double, constant: Double)] = []
        for cell in cells {
            guard let bounds = known[cell], let all = system.atomsOfCell[cell] else { continue }
            let sure = all.reduce(Int64(0)) { $0 + (settled[$1] ?? 0) }
            let own = all.compactMap { columns[$0] }
            if let upper = bounds.upper {
                equations.append((own, upper == bounds.lower ? 0 : 1, Double(upper - sure)))
            }
            if bounds.lower > sure && bounds.upper != bounds.lower {
                equations.append((own, -1, Double(bounds.lower - sure)))
            }
        }
        let slacks = equations.count { $0.slack != 0 }
        let variables = atoms.count + slacks
        guard variables <= ReaderKnowledge.largest.variables, equations.count <= ReaderKnowledge.largest.equations
        else { return nil }
        var next = atoms.count
        let coefficients = equations.map { equation in
            var row = [Double](repeating: 0, count: variables)
            for column in equation.atoms { row[column] = 1 }
            if equation.slack != 0 {
                row[next] = equation.slack
                next += 1
            }
            return row
        }
        return SimplexTableau(coefficients: coefficients, constants: equations.map(\.constant), variables: variables)
            .map { ($0, columns) }
    }
}
