import BorderCore

/// What an estimate has to meet: the cells that are certain, and the rows about the others. It does not depend on the
/// pattern.
struct EstimateModel: Sendable {
    /// Time.
    let cells: TimeCells
    /// Leaves; the flow of leaf `l` in cell `t` has the index `l * cells.count + t`.
    let leafSets: LeafSets
    /// Flows that the limits leave no choice for; not a number where they do.
    private(set) var fixed: [Double]
    /// Cells that all rows count alike.
    private(set) var groups: CellGroups
    /// Rows about groups of cells, in pieces that share none, long rows first.
    private(set) var blocks: [[EstimateRow]] = []
    /// Flows that some row is about, or that are certain.
    private(set) var isReached: [Bool]

    /// Sorts out what is certain and what still is to be fitted.
    init(_ problem: SumProblem, closure: SumClosure, cells: TimeCells, grain: Int) {
        self.cells = cells
        leafSets = LeafSets(problem.graph)
        let count = leafSets.leaves.count * cells.count
        fixed = [Double](repeating: .nan, count: count)
        isReached = [Bool](repeating: false, count: count)
        groups = CellGroups([], cellCount: 0)
        fix(closure)
        let gathered = gather(problem, closure: closure)
        var rows: [EstimateRow] = []
        var placeOfRow: [[EstimateRow.Segment]: Int] = [:]
        for (key, pooled) in gathered {
            guard let row = expand(pooled, key: key, grain: grain) else { continue }
            if let place = placeOfRow[row.segments] {
                rows[place].pool(row)
            } else {
                placeOfRow[row.segments] = rows.count
                rows.append(row)
            }
        }
        rows += links
        reachThroughLinks()
        let groups = CellGroups(rows, cellCount: count)
        blocks = RowBlocks.split(rows, cellCount: count).map { $0.map(groups.row) }
        self.groups = groups
    }

    /// The set of cells that a row is about, before it is spelled out.
    struct RowKey: Hashable {
        var leaves: [Int]
        var time: OpenTime
    }

    /// Cells whose limits meet are certain.
    private mutating func fix(_ closure: SumClosure) {
        for (place, leaf) in leafSets.leaves.enumerated() {
            for cell in 0..<cells.count {
                let bounds = closure.bounds(node: leaf, instants: cells[cell])
                guard bounds.lower == bounds.upper else { continue }
                fixed[place * cells.count + cell] = Double(bounds.lower)
                isReached[place * cells.count + cell] = true
            }
        }
    }

    /// One row for each set of cells that statements are about, in the order of the most trusted of each.
    private func gather(_ problem: SumProblem, closure: SumClosure) -> [(key: RowKey, row: EstimateRow)] {
        var gathered: [(key: RowKey, row: EstimateRow)] = []
        var places: [RowKey: Int] = [:]
        func add(_ row: EstimateRow, _ key: RowKey) {
            if let place = places[key] {
                gathered[place].row.pool(row)
            } else {
                places[key] = gathered.count
                gathered.append((key, row))
            }
        }
        for index in problem.rankedStatements {
            let statement = problem.statements[index]
            guard let start = boundaries(statement.start), let end = boundaries(statement.end) else { continue }
            let leaves = leafSets.ofNode[statement.node]
            let time = OpenTime(start: start, end: end)
            for edge in problem.edges(ofStatement: index) {
                guard let from = cells.index(of: edge.instants.lowerBound),
                    let to = cells.index(of: edge.instants.upperBound)
                else { continue }
                let known = closure.bounds(node: edge.node, instants: edge.instants)
                var row = EstimateRow(segments: [], lower: -.infinity, upper: .infinity, statements: [index])
                if edge.side == .lower { row.lower = Double(edge.limit) } else { row.upper = Double(edge.limit) }
                if let upper = known.upper, known.lower == upper {
                    (row.lower, row.upper) = (Double(upper), Double(upper))
                }
                add(row, RowKey(leaves: leaves, time: OpenTime(start: from...from, end: to...to)))
            }
            let isExact = time.isCertain && statement.bounds.lower == statement.bounds.upper
            guard let target = statement.target, !isExact, target.deviation > 0, target.deviation.isFinite,
                target.point.isFinite
            else { continue }
            var row = EstimateRow(segments: [], lower: -.infinity, upper: .infinity, statements: [index])
            row.point = target.point
            row.precision = 1 / (target.deviation * target.deviation)
            row.size = max(0, target.point)
            if row.precision.isFinite, row.precision > 0 { add(row, RowKey(leaves: leaves, time: time)) }
        }
        return gathered
    }

    private func boundaries(_ instants: ClosedRange<Int>) -> ClosedRange<Int>? {
        guard let first = cells.index(of: instants.lowerBound), let last = cells.index(of: instants.upperBound) else {
            return nil
        }
        return first...last
    }

    /// Spells a row out in cells and takes off what is certain; `nil` where nothing is left to be fitted.
    private mutating func expand(_ row: EstimateRow, key: RowKey, grain: Int) -> EstimateRow? {
        var row = row
        var cellsOfWeight: [Double: [Int32]] = [:]
        var certain = 0.0
        for cell in key.time.outer {
            let weight = key.time.weight(of: cell, in: cells, grain: grain)
            guard weight > 0 else { continue }
            for leaf in key.leaves {
                let index = leaf * cells.count + cell
                isReached[index] = true
                if fixed[index].isNaN {
                    cellsOfWeight[weight, default: []].append(Int32(clamping: index))
                } else {
                    certain += weight * fixed[index]
                }
            }
        }
        guard !cellsOfWeight.isEmpty else { return nil }
        row.segments = cellsOfWeight.sorted { $0.key > $1.key }
            .map { EstimateRow.Segment(weight: $0.key, cells: $0.value.sorted()) }
        row.subtract(certain)
        row.normalise()
        return row
    }

    /// Where one of two sets with the same sum is known, so is the other.
    private mutating func reachThroughLinks() {
        for link in leafSets.links {
            for cell in 0..<cells.count {
                for (known, other) in [(link.one, link.other), (link.other, link.one)]
                where known.allSatisfy({ isReached[$0 * cells.count + cell] }) {
                    for leaf in other { isReached[leaf * cells.count + cell] = true }
                }
            }
        }
    }

    /// Sets of leaves with the same sum have it in every cell.
    private var links: [EstimateRow] {
        leafSets.links.flatMap { link -> [EstimateRow] in
            let shared = Set(link.one).intersection(link.other)
            return (0..<cells.count).compactMap { cell -> EstimateRow? in
                var row = EstimateRow(segments: [], lower: 0, upper: 0, statements: [])
                for (leaves, weight) in [(link.one, 1.0), (link.other, -1.0)] {
                    var free: [Int32] = []
                    for leaf in leaves where !shared.contains(leaf) {
                        let index = leaf * cells.count + cell
                        if fixed[index].isNaN {
                            free.append(Int32(clamping: index))
                        } else {
                            row.subtract(weight * fixed[index])
                        }
                    }
                    if !free.isEmpty { row.segments.append(EstimateRow.Segment(weight: weight, cells: free)) }
                }
                return row.segments.isEmpty ? nil : row
            }
        }
    }
}
