import BorderAtlas
import BorderCore

/// Puts blocks in reading order: a block whose numbers are part of a number of another block follows that number, one
/// level down.
///
/// A number holds a block when it was computed from one of the block's reports (the largest such number wins), or
/// when its place, way, people and days hold the block's.
func nested(_ blocks: [FlowBlock], tree: PlaceTree, reports: [PlacedReport]) -> [FlowBlock] {
    var parents = lineageParents(blocks, reports: reports)
    for inner in blocks.indices where parents[inner] == nil && !blocks[inner].isTable {
        let outers = blocks.indices.filter { outer in
            outer != inner && !blocks[outer].isTable && contains(blocks[outer], blocks[inner], tree: tree)
        }
        guard let outer = outers.min(by: { size(of: blocks[$0]) < size(of: blocks[$1]) }),
            let row = blocks[outer].rows.firstIndex(where: { covers($0, blocks[inner]) })
        else { continue }
        parents[inner] = RowPosition(block: outer, row: row)
    }
    breakCycles(&parents)
    var children: [RowPosition: [Int]] = [:]
    for (index, parent) in parents.enumerated() { if let parent { children[parent, default: []].append(index) } }
    var result: [FlowBlock] = []
    func append(_ index: Int, level: Int) {
        for row in blocks[index].rows.indices {
            var shown = blocks[index].rows[row]
            shown.level += level
            result.append(FlowBlock(key: blocks[index].key, rows: [shown], isTable: blocks[index].isTable))
            for child in ordered(children[RowPosition(block: index, row: row)] ?? [], blocks) {
                append(child, level: shown.level + 1)
            }
        }
    }
    for root in ordered(blocks.indices.filter { parents[$0] == nil }, blocks) { append(root, level: 0) }
    return result
}

/// A row of a block.
private struct RowPosition: Hashable {
    var block: Int
    var row: Int
}

/// For every block the largest number that says it was computed from one of the block's reports.
private func lineageParents(_ blocks: [FlowBlock], reports: [PlacedReport]) -> [RowPosition?] {
    var positions: [String: RowPosition] = [:]
    for (block, rows) in blocks.enumerated() {
        for (row, content) in rows.rows.enumerated() where content.role.stands && positions[content.id] == nil {
            positions[content.id] = RowPosition(block: block, row: row)
        }
    }
    var parents = [RowPosition?](repeating: nil, count: blocks.count)
    for report in reports where !report.details.derivedFrom.isEmpty {
        guard let outer = positions[report.id] else { continue }
        for id in report.details.derivedFrom {
            guard let inner = positions[id]?.block, inner != outer.block else { continue }
            guard let current = parents[inner] else {
                parents[inner] = outer
                continue
            }
            let (new, old) = (blocks[outer].quantity.bounds.lower, blocks[current].quantity.bounds.lower)
            if (new, current.block, current.row) > (old, outer.block, outer.row) { parents[inner] = outer }
        }
    }
    return parents
}

extension [FlowBlock] {
    fileprivate subscript(position: RowPosition) -> FlowRow { self[position.block].rows[position.row] }
}

/// Cuts a chain of parents that comes back to itself, which hostile lineage can form.
private func breakCycles(_ parents: inout [RowPosition?]) {
    for start in parents.indices {
        var seen: Set<Int> = [start]
        var at = start
        while let next = parents[at]?.block {
            if !seen.insert(next).inserted {
                parents[at] = nil
                break
            }
            at = next
        }
    }
}

private func contains(_ outer: FlowBlock, _ inner: FlowBlock, tree: PlaceTree) -> Bool {
    let (out, within) = (outer.key, inner.key)
    guard out.measure == within.measure, out.bucket == within.bucket,
        out.group != within.group || out.population != within.population,
        within.population.isWithin(out.population), out.mode == within.mode || out.mode == .unspecified,
        tree.contains(out.group.placement, within.group.placement)
    else { return false }
    return outer.rows.contains { covers($0, inner) }
}

/// Whether the days of a row hold the days of some row of a block.
private func covers(_ whole: FlowRow, _ block: FlowBlock) -> Bool {
    guard whole.role.stands, !whole.isFiner, let days = whole.period else { return false }
    return block.rows.contains { part in
        guard part.role.stands, let covered = part.period else { return false }
        return days.startEarliest <= covered.startEarliest && covered.endLatest <= days.endLatest
    }
}

/// Smaller places and narrower populations are nearer parents.
private func size(of block: FlowBlock) -> (Int, Int, String) {
    (
        -block.key.group.placement.place.sizeRank, -block.key.population.conditions.count,
        block.key.group.placement.place.id
    )
}

/// Time first where time is grouped, then the largest number first.
private func ordered(_ indices: [Int], _ blocks: [FlowBlock]) -> [Int] {
    indices.sorted { first, second in
        let (one, two) = (blocks[first], blocks[second])
        if one.key.bucket != two.key.bucket {
            return (one.key.bucket?.rawValue ?? .max) < (two.key.bucket?.rawValue ?? .max)
        }
        if one.key.measure != two.key.measure { return one.key.measure < two.key.measure }
        let (large, small) = (one.largest, two.largest)
        if large != small { return large > small }
        return (one.key.group, one.key.population) < (two.key.group, two.key.population)
    }
}

extension FlowBlock {
    /// The largest number of the block, for ordering.
    fileprivate var largest: Int64 { rows.lazy.filter { $0.role.stands }.map(\.quantity.value).max() ?? -1 }
}
