import BorderCore
import BorderEstimation

/// Reference levels: how many usually pass a day, for every atom that a level reaches.
struct UsualFlow {
    /// Atom to usual number a day.
    private(set) var perDay: [Int: Double] = [:]

    /// A level of a larger set is split evenly over its atoms, unless a smaller set has a level of its own. Several
    /// periods of one set are averaged, each day weighing the same.
    init(_ levels: [PlacedReport], nodes: [CountedSet: Int], graph: PassageGraph) {
        var sums: [Int: (count: Double, days: Double)] = [:]
        for level in levels {
            guard let node = nodes[CountedSet(level)], let days = level.period?.dayCount.upperBound else { continue }
            sums[node, default: (0, 0)].count += level.quantity.point
            sums[node, default: (0, 0)].days += Double(days)
        }
        let bySize = sums.keys.sorted { (graph.atoms[$0].count, $0) < (graph.atoms[$1].count, $1) }
        for node in bySize {
            guard let sum = sums[node], sum.days > 0 else { continue }
            let free = graph.atoms[node].filter { perDay[$0] == nil }
            let taken = graph.atoms[node].compactMap { perDay[$0] }.reduce(0, +)
            guard !free.isEmpty else { continue }
            let rest = max(0, sum.count / sum.days - taken)
            for atom in free { perDay[atom] = rest / Double(free.count) }
        }
    }

    /// How the numbers would fall if nothing were reported: by the levels, and by the days of the week where they are
    /// known to differ; without any level evenly.
    ///
    /// A part without a level among parts that have one weighs as much as the smallest of them.
    func pattern(of graph: PassageGraph, cells: TimeCells, weekdays: WeekdayPattern?) -> ReferencePattern {
        var pattern = ReferencePattern(cells: cells, nodeCount: graph.graph.nodeCount)
        guard let smallest = perDay.values.min() else { return pattern }
        // Cells in days, a busy weekday counting for more than one.
        let days = (0..<cells.count).map { cell in
            cells.length(of: cell) / Double(Instants.perDay) * (weekdays?.factor(of: cells[cell]) ?? 1)
        }
        for leaf in 0..<graph.leafCount {
            let level = max(perDay[leaf] ?? smallest, 0.001)
            pattern.set(days.map { level * $0 }, ofLeaf: leaf)
        }
        return pattern
    }
}
