import BorderCore

/// The numbers of a publication, and which of them are not shown so that no small one can be worked out.
///
/// Of every number that is not shown a reader is left with at least as many possible values as there are below the
/// limit, whichever sums are solved.
struct WithheldCells {
    /// What a reader sees of a cell.
    enum State: Int {
        /// Its value.
        case visible
        /// That it is below the limit.
        case small
        /// That there is a number, and nothing of its size.
        case plain
    }

    private(set) var bounds: [Bounds] = []
    private(set) var states: [State] = []
    /// Cells that are nearly the same number of the same thing: one is shown for the other.
    private var likes: [[Int]] = []
    private var systems: [AtomSystem] = []
    private var systemsOfCell: [[Int]] = []
    /// How much solving each system has cost, in steps of arithmetic.
    private var work: [Double] = []
    /// So much solving is a second or two; then a system is protected without sums.
    private static let budget = 1e10
    /// Counts below this are small.
    let limit: Int64

    init(limit: Int64) { self.limit = limit }

    /// Adds a cell with what is printed of it, which is shown unless it is small.
    ///
    /// - Parameters:
    ///   - bounds: the values that its wording allows.
    ///   - value: the number that it words.
    /// - Returns: the cell.
    mutating func add(_ bounds: Bounds, value: Int64) -> Int {
        self.bounds.append(bounds)
        // "More than 3" may be any number: it is not called small.
        states.append(value >= limit ? .visible : bounds.upper.map { $0 < limit } ?? false ? .small : .plain)
        likes.append([])
        systemsOfCell.append([])
        return states.count - 1
    }

    /// Shows cells only together.
    mutating func join(_ cells: [Int]) { for cell in cells { likes[cell] = cells.filter { $0 != cell } } }

    /// Adds the sums that a reader knows.
    mutating func add(_ system: AtomSystem) {
        for cell in system.atomsOfCell.keys { systemsOfCell[cell].append(systems.count) }
        systems.append(system)
        work.append(0)
    }

    /// Whether sums of a system cannot be solved, or not in reasonable time.
    private func isUnsolved(_ system: Int) -> Bool {
        systems[system].isOpaque || work[system] > WithheldCells.budget
    }

    /// Whether a cell's value is not shown.
    func isWithheld(_ cell: Int) -> Bool { states[cell] != .visible }

    // MARK: What a reader is left with

    /// What is printed of a cell, and what follows from its not being called small.
    private func told(_ cell: Int) -> Bounds {
        switch states[cell] {
        case .visible: bounds[cell]
        case .small: Bounds(lower: 0, upper: limit - 1)
        case .plain: Bounds(lower: bounds[cell].lower >= limit ? limit : 0, upper: nil)
        }
    }

    private func knowledge(_ system: Int) -> ReaderKnowledge? { ReaderKnowledge(systems[system], told) }

    /// How many more values than one a reader must take for possible; `nil` where that cannot be computed.
    private mutating func doubt(about cell: Int, in system: Int) -> Int64? {
        let (cells, atoms) = (Double(systems[system].atomsOfCell.count), Double(systems[system].cellsOfAtom.count))
        work[system] += cells * cells * (cells + atoms)
        guard let range = knowledge(system)?.range(of: cell) else { return nil }
        return range.upper.map { $0 - range.lower } ?? .max
    }

    private func isSafe(_ cell: Int, _ knowledge: ReaderKnowledge?) -> Bool {
        guard let range = knowledge?.range(of: cell) else { return false }
        return range.upper.map { $0 - range.lower >= limit - 1 } ?? true
    }

    // MARK: Withholding more

    /// Withholds further cells, the smallest that suffices first, until every withheld one is in doubt; then shows those
    /// again that are not needed.
    mutating func protect() {
        var queue = states.indices.filter(isWithheld)
        while let cell = queue.popLast() {
            for other in likes[cell] where !isWithheld(other) { queue += withhold(other) }
            for system in systemsOfCell[cell] {
                while !isUnsolved(system), !(doubt(about: cell, in: system).map { $0 >= limit - 1 } ?? false) {
                    var more = withholdPattern(around: cell, in: system)
                    if more.isEmpty { more = withholdMore(around: cell, in: system) }
                    if more.isEmpty { break }
                    queue += more
                }
                guard isUnsolved(system) else { continue }
                // Without sums to solve, nothing that a withheld number is a part of is shown.
                for other in systems[system].notWithin(cell) where !isWithheld(other) { queue += withhold(other) }
            }
        }
        showAgain()
    }

    private mutating func withhold(_ cell: Int) -> [Int] {
        states[cell] = .plain
        return [cell]
    }

    /// Withholds the cells that cost least of those that leave the shown sums as they are.
    ///
    /// - Returns: the cells that changed.
    private mutating func withholdPattern(around cell: Int, in system: Int) -> [Int] {
        let value = bounds[cell].lower
        // A small number may be any below the limit; of another one it is enough that it may be larger.
        let amounts = states[cell] == .small ? [limit - 1 - value, -value] : [limit - 1]
        var changed: [Int] = []
        for amount in amounts where amount != 0 {
            let pattern = HidingPattern(
                around: cell,
                by: Double(amount),
                in: systems[system],
                floor: Double(limit),
                role: role
            )
            for other in (pattern?.cells ?? []).sorted() where !isWithheld(other) { changed += withhold(other) }
        }
        return changed
    }

    private func role(of cell: Int) -> HidingPattern.Role {
        let value = Double(bounds[cell].lower)
        switch states[cell] {
        // Few cells before small ones.
        case .visible: return .shown(cost: 1 + min(1, value / 1e6))
        case .small: return .free(down: value, up: Double(limit - 1) - value)
        case .plain: return .free(down: value >= Double(limit) ? value - Double(limit) : value, up: .infinity)
        }
    }

    /// Withholds the smallest shown cell that helps; where none is left, no longer says that the cell is small.
    ///
    /// - Returns: the cells that changed.
    private mutating func withholdMore(around cell: Int, in system: Int) -> [Int] {
        let wholes = systems[system].overlapping(cell)
        let near = wholes.reduce(into: wholes) { $0.formUnion(systems[system].overlapping($1)) }
            .filter { states[$0] == .visible }.sorted { (bounds[$0].lower, $0) < (bounds[$1].lower, $1) }
        guard !near.isEmpty else {
            guard states[cell] == .small else { return [] }
            return withhold(cell)
        }
        var best: (doubt: Int64, cell: Int)?
        for candidate in near.prefix(16) {
            states[candidate] = .plain
            let doubt = doubt(about: cell, in: system) ?? -1
            states[candidate] = .visible
            if doubt >= limit - 1 { return withhold(candidate) }
            if best.map({ doubt > $0.doubt }) ?? true { best = (doubt, candidate) }
        }
        return best.map { withhold($0.cell) } ?? []
    }

    /// Shows cells again, the largest first, as long as every withheld one stays in doubt.
    private mutating func showAgain() {
        let spare = states.indices.filter { states[$0] == .plain && bounds[$0].lower >= limit }
        for cell in spare.sorted(by: { (bounds[$1].lower, $0) < (bounds[$0].lower, $1) }) where states[cell] == .plain {
            let group = [cell] + likes[cell]
            guard group.allSatisfy({ states[$0] == .plain && bounds[$0].lower >= limit }) else { continue }
            let touched = Set(group.flatMap { systemsOfCell[$0] }).sorted()
            guard !touched.contains(where: isUnsolved) else { continue }
            let around = touched.map { system in
                knowledge(system).map { known in group.reduce(into: Set<Int>()) { $0.formUnion(known.cellsAround($1)) }
                }
            }
            for member in group { states[member] = .visible }
            let isFine = zip(touched, around).allSatisfy { system, cells in
                guard let cells else { return false }
                let withheld = cells.filter(isWithheld)
                guard withheld.count <= 30, let known = knowledge(system) else { return false }
                return withheld.allSatisfy { isSafe($0, known) }
            }
            for (system, cells) in zip(touched, around) {
                let count = Double(cells?.count ?? 0)
                work[system] += count * count * count * Double(min(count, 30))
            }
            if !isFine { for member in group { states[member] = .plain } }
        }
    }
}
