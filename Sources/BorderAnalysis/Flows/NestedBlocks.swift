import BorderAtlas
import BorderCore

/// Puts blocks in reading order: a block whose numbers are part of a number of another block follows that number, one
/// level down.
///
/// A number holds a block when it was computed from one of the block's reports (the largest such number wins), or
/// when its place, way, people and days hold the block's. Records are held by records of their own source only.
func nested(_ blocks: [FlowBlock], tree: PlaceTree, reports: [PlacedReport]) -> [FlowRow] {
    var parents = lineageParents(blocks, reports: reports)
    let index = BlockIndex(blocks, tree: tree)
    for inner in blocks.indices where parents[inner] == nil {
        let outers = index.outers(of: inner, among: blocks)
        guard let outer = outers.min(by: { size(of: blocks[$0]) < size(of: blocks[$1]) }),
            let row = blocks[outer].rows.firstIndex(where: { covers($0, blocks[inner]) })
        else { continue }
        parents[inner] = RowPosition(block: outer, row: row)
    }
    breakCycles(&parents)
    var children: [RowPosition: [Int]] = [:]
    for (index, parent) in parents.enumerated() { if let parent { children[parent, default: []].append(index) } }
    var result: [FlowRow] = []
    result.reserveCapacity(blocks.reduce(0) { $0 + $1.rows.count })
    func append(_ index: Int, level: Int) {
        for row in blocks[index].rows.indices {
            result.append(blocks[index].rows[row])
            result[result.count - 1].level += level
            let shown = result[result.count - 1].level
            guard let held = children[RowPosition(block: index, row: row)] else { continue }
            for child in ordered(held, blocks) { append(child, level: shown + 1) }
        }
    }
    for root in ordered(blocks.indices.filter { parents[$0] == nil }, blocks) { append(root, level: 0) }
    return result
}

/// Which blocks may hold others: by place, so that only those of larger places are looked at.
private struct BlockIndex {
    private struct Key: Hashable {
        var place: Place
        var measure: Measure
        var bucket: Day?
    }

    private let tree: PlaceTree
    private var byKey: [Key: [Int]] = [:]
    private var larger: [Place: [Place]] = [:]

    init(_ blocks: [FlowBlock], tree: PlaceTree) {
        self.tree = tree
        let places = Set(blocks.map(\.key.group.placement.place))
        let holders = places.filter { if case .crossing = $0 { false } else { true } }.sorted()
        for place in places { larger[place] = holders.filter { $0 != place && tree.contains($0, place) } + [place] }
        for (number, block) in blocks.enumerated() {
            let key = Key(
                place: block.key.group.placement.place,
                measure: block.key.measure,
                bucket: block.key.bucket
            )
            byKey[key, default: []].append(number)
        }
    }

    func outers(of inner: Int, among blocks: [FlowBlock]) -> [Int] {
        let block = blocks[inner]
        var found: [Int] = []
        for place in larger[block.key.group.placement.place] ?? [] {
            let key = Key(place: place, measure: block.key.measure, bucket: block.key.bucket)
            for outer in byKey[key] ?? [] where outer != inner && isHeld(block, by: blocks[outer]) {
                found.append(outer)
            }
        }
        return found
    }

    private func isHeld(_ inner: FlowBlock, by outer: FlowBlock) -> Bool {
        let (out, within) = (outer.key, inner.key)
        // Records of a file are held by those of their own; what somebody is named for stands among reports.
        let isAmongReports = inner.isTable && !outer.isTable && inner.isNamed
        if inner.isTable && !isAmongReports {
            guard outer.isTable, outer.rows.first?.authority == inner.rows.first?.authority else { return false }
        }
        guard isAmongReports || out.group != within.group || out.population != within.population,
            within.population.isWithin(out.population), out.mode == within.mode || out.mode == .unspecified,
            tree.contains(out.group.placement, within.group.placement)
        else { return false }
        return outer.rows.contains { covers($0, inner) }
    }
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
    for start in parents.indices where parents[start] != nil {
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

/// Whether the days of a row hold the days of some row of a block.
private func covers(_ whole: FlowRow, _ block: FlowBlock) -> Bool {
    guard whole.role.stands, !whole.isFiner, let days = whole.period else { return false }
    // A sum with gaps, or of some smaller places, holds nothing for certain.
    if whole.isTableTotal {
        guard whole.level == 0, whole.hasWhole, whole.at.isEmpty, whole.isWhole else { return false }
    }
    // Records are held as the sum they are.
    return (block.isTable ? block.rows.prefix(1) : block.rows[...]).contains { part in
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
    let keys = indices.map { ($0, blocks[$0].key.bucket?.rawValue ?? .max, blocks[$0].largest) }
    return keys.sorted { one, other in
        if one.1 != other.1 { return one.1 < other.1 }
        let (first, second) = (blocks[one.0], blocks[other.0])
        if first.key.measure != second.key.measure { return first.key.measure < second.key.measure }
        if one.2 != other.2 { return one.2 > other.2 }
        if first.key.group != second.key.group { return first.key.group < second.key.group }
        return (first.key.population, one.0) < (second.key.population, other.0)
    }.map { $0.0 }
}

extension FlowBlock {
    /// The largest number of the block, for ordering.
    fileprivate var largest: Int64 { rows.lazy.filter { $0.role.stands }.map(\.quantity.value).max() ?? -1 }
}
