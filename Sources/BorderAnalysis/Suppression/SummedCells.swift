import BorderCore

/// The cells of a publication and the sums that a reader knows of them.
struct SummedCells {
    /// What a reader sees of a cell.
    enum State: Int {
        /// Its value.
        case visible
        /// That it is below the limit.
        case small
        /// That there is a number, and nothing of its size.
        case plain
        /// Nothing: it is in no publication, and no limit is kept for it.
        case hidden
    }

    /// A whole that is exactly the sum of its parts.
    struct Sum {
        var whole: Int
        var parts: [Int]
    }

    private(set) var values: [Int64] = []
    private(set) var states: [State] = []
    private(set) var sums: [Sum] = []
    /// Counts below this are small.
    let limit: Int64

    init(limit: Int64) { self.limit = limit }

    /// Adds a cell that is published unless it is small.
    mutating func add(_ value: Int64) -> Int {
        values.append(value)
        states.append(value < limit ? .small : .visible)
        return values.count - 1
    }

    /// Adds a cell that nobody publishes.
    mutating func addHidden() -> Int {
        values.append(0)
        states.append(.hidden)
        return values.count - 1
    }

    mutating func add(_ sum: Sum) { sums.append(sum) }

    /// Whether a cell's value is not shown.
    func isWithheld(_ cell: Int) -> Bool { states[cell] == .small || states[cell] == .plain }

    /// Withholds further cells, the smallest that helps first, until no withheld cell can be worked out: a reader who
    /// solves all sums is left with as many values of each as there are below the limit.
    ///
    /// Where nothing is left to withhold, that a cell is small is no longer said.
    mutating func protect() {
        var safe: Set<[Int]> = []
        var isOpen = true
        while isOpen {
            isOpen = false
            for component in components {
                let signature = component.flatMap { [$0, states[$0].rawValue] }
                guard !safe.contains(signature) else { continue }
                if isSafe(component) {
                    safe.insert(signature)
                } else {
                    isOpen = withholdMore(around: component) || isOpen
                    if !isOpen { safe.insert(signature) }
                    break
                }
            }
        }
    }

    /// Cells that are not shown, in sets that hang together by sums.
    private var components: [[Int]] {
        var sets = DisjointSets(count: values.count)
        for sum in sums {
            let unknown = ([sum.whole] + sum.parts).filter { states[$0] != .visible }
            for cell in unknown.dropFirst() { sets.join(unknown[0], cell) }
        }
        let touched = Set(sums.flatMap { [$0.whole] + $0.parts })
        return sets.sets().filter { component in
            component.contains { isWithheld($0) } && component.contains { touched.contains($0) }
        }
    }

    private func sums(with component: [Int]) -> [Sum] {
        let members = Set(component)
        return sums.filter { members.contains($0.whole) || $0.parts.contains(where: members.contains) }
    }

    /// Withholds the smallest shown cell of a sum with the component; where none is left, stops saying that cells are
    /// small.
    ///
    /// - Returns: whether anything changed.
    private mutating func withholdMore(around component: [Int]) -> Bool {
        let shown = sums(with: component).flatMap { [$0.whole] + $0.parts }.filter { states[$0] == .visible }
        if let next = shown.min(by: { (values[$0], $0) < (values[$1], $1) }) {
            states[next] = .plain
            return true
        }
        let small = component.filter { states[$0] == .small }
        for cell in small { states[cell] = .plain }
        return !small.isEmpty
    }

    /// Whether a reader who solves every sum is left in doubt about every withheld cell.
    private func isSafe(_ component: [Int]) -> Bool {
        guard let deduce = deducible(component) else { return false }
        return component.filter(isWithheld).allSatisfy { cell in
            guard let range = deduce(cell) else { return false }
            return range.upper.map { $0 - range.lower >= limit - 1 } ?? true
        }
    }

    /// What a reader can deduce of the cells of a component; `nil` where it cannot be computed, which counts as
    /// everything.
    private func deducible(_ component: [Int]) -> ((Int) -> Bounds?)? {
        guard component.count <= 300 else { return nil }
        let position = Dictionary(uniqueKeysWithValues: component.enumerated().map { ($1, $0) })
        let capped = component.filter { states[$0] == .small }
        let columns = component.count + capped.count
        var coefficients: [[Double]] = []
        var constants: [Double] = []
        for sum in sums(with: component) {
            var row = [Double](repeating: 0, count: columns)
            var constant = 0.0
            for (cell, sign) in [(sum.whole, -1.0)] + sum.parts.map({ ($0, 1.0) }) {
                // Beyond this Doubles no longer hold whole numbers apart.
                guard values[cell] < 1 << 50 else { return nil }
                if let at = position[cell] { row[at] += sign } else { constant -= sign * Double(values[cell]) }
            }
            coefficients.append(row)
            constants.append(constant)
        }
        for (index, cell) in capped.enumerated() {
            var row = [Double](repeating: 0, count: columns)
            row[position[cell] ?? 0] = 1
            row[component.count + index] = 1
            coefficients.append(row)
            constants.append(Double(limit - 1))
        }
        guard let tableau = SimplexTableau(coefficients: coefficients, constants: constants, variables: columns) else {
            return nil
        }
        return { cell in
            guard let at = position[cell], let low = tableau.smallest(at), let high = tableau.largest(at) else {
                return nil
            }
            let lower = Int64((low - 1e-4).rounded(.up))
            return Bounds(lower: lower, upper: high.isInfinite ? nil : Int64((high + 1e-4).rounded(.down)))
        }
    }
}
