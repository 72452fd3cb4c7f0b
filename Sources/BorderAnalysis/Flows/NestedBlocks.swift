import BorderAtlas
import BorderCore

/// A row in reading order, and how deep it lies.
struct NestedRow {
    var row: Int
    var level: Int
}

/// The rows of blocks in reading order: a block whose numbers are part of a number of another block follows that
/// number, one level down.
///
/// A number holds a block when it was computed from one of the block's reports (the largest such number wins), or
/// when its place, way, people and days hold the block's. Records are held by records of their own source only.
///
/// - Parameters:
///   - all: the blocks.
///   - indices: which of them are listed.
///   - codes: numbers for what their rows say.
///   - tree: which places lie in which.
///   - reports: all reports behind them.
///   - isOrderedBySize: whether of numbers side by side the largest comes first.
/// - Returns: every row of the listed blocks.
func nested(
    _ all: FlowBlocks,
    among indices: Range<Int>,
    _ codes: FlowCodes,
    tree: PlaceTree,
    reports: [PlacedReport],
    isOrderedBySize: Bool
) -> [NestedRow] {
    let nesting = BlockNesting(all, indices, codes, tree: tree, isOrderedBySize: isOrderedBySize)
    var parents = nesting.lineageParents(of: reports)
    for inner in indices where parents[inner] == nil { parents[inner] = nesting.parent(of: inner) }
    breakCycles(&parents)
    var children: [RowPosition: [Int]] = [:]
    var roots: [Int] = []
    for index in indices {
        if let parent = parents[index] { children[parent, default: []].append(index) } else { roots.append(index) }
    }
    var result: [NestedRow] = []
    result.reserveCapacity(indices.reduce(0) { $0 + all.blocks[$1].rows.count })
    func append(_ index: Int, level: Int) {
        for row in all.blocks[index].rows {
            let shown = all.rows[row].level + level
            result.append(NestedRow(row: row, level: shown))
            guard let held = children[RowPosition(block: index, row: row)] else { continue }
            for child in nesting.ordered(held) { append(child, level: shown + 1) }
        }
    }
    for root in nesting.ordered(roots) { append(root, level: 0) }
    return result
}

/// A row of a block.
private struct RowPosition: Hashable {
    var block: Int
    var row: Int
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

/// Which block lies in which.
private struct BlockNesting {
    private let all: FlowBlocks
    private let indices: Range<Int>
    private let codes: FlowCodes
    private let index: FlowBlockIndex
    /// For every subject those that may hold it: of the same or a larger place, the same or more people and modes.
    private let outer: [[Int32]]
    /// Smaller places and narrower populations are nearer parents.
    private let size: [(Int, Int, String)]
    /// Subjects by measure, by place and way, and by people.
    private let measures: [Int]
    private let groups: [Int]
    private let people: [Int]
    private let isOrderedBySize: Bool

    init(
        _ all: FlowBlocks,
        _ indices: Range<Int>,
        _ codes: FlowCodes,
        tree: PlaceTree,
        isOrderedBySize: Bool
    ) {
        self.all = all
        self.isOrderedBySize = isOrderedBySize
        self.indices = indices
        self.codes = codes
        index = FlowBlockIndex(all.blocks, among: indices)
        let subjects = all.subjects
        outer = BlockNesting.holders(of: subjects, tree: tree)
        size = subjects.map {
            (
                -$0.group.placement.place.sizeRank, -$0.population.conditions.count, $0.group.placement.place.id
            )
        }
        measures = subjects.map(\.measure).ranks(by: <)
        groups = subjects.map(\.group).ranks(by: <)
        people = subjects.map(\.population).ranks(by: <)
    }

    private static func holders(of subjects: [TotalSubject], tree: PlaceTree) -> [[Int32]] {
        var atPlace: [Place: [Int32]] = [:]
        for (code, subject) in subjects.enumerated() {
            atPlace[subject.group.placement.place, default: []].append(Int32(code))
        }
        let holders = atPlace.keys.filter(tree.mayHoldPlaces).sorted()
        var larger: [Place: [Place]] = [:]
        for place in atPlace.keys {
            larger[place] = holders.filter { $0 != place && tree.contains($0, place) } + [place]
        }
        return subjects.map { within in
            (larger[within.group.placement.place] ?? []).flatMap { place in
                (atPlace[place] ?? []).filter { code in
                    let out = subjects[Int(code)]
                    return out.measure == within.measure && (out.mode == within.mode || out.mode == .unspecified)
                        && within.population.isWithin(out.population)
                        && tree.contains(out.group.placement, within.group.placement)
                }
            }
        }
    }

    /// The number that holds a block, of several the nearest.
    func parent(of inner: Int) -> RowPosition? {
        let block = all.blocks[inner]
        var nearest: (size: (Int, Int, String), position: RowPosition)?
        for subject in outer[Int(block.subject)] {
            for outer in index.blocks(subject, block.bucket) where outer != inner && mayHold(outer, inner) {
                guard let row = all.blocks[outer].rows.first(where: { covers($0, block) }) else { continue }
                let own = size[Int(subject)]
                if let nearest, nearest.size < own || nearest.size == own && nearest.position.block < outer { continue }
                nearest = (own, RowPosition(block: outer, row: row))
            }
        }
        return nearest?.position
    }

    private func mayHold(_ outer: Int, _ inner: Int) -> Bool {
        let (out, within) = (all.blocks[outer], all.blocks[inner])
        // Records of a file are held by those of their own; what somebody is named for stands among reports.
        let isAmongReports = within.isTable && !out.isTable && within.isNamed
        if within.isTable && !isAmongReports {
            guard out.isTable, let mine = out.rows.first, let theirs = within.rows.first,
                codes.authorityOfRow[mine] == codes.authorityOfRow[theirs]
            else { return false }
        }
        if isAmongReports || out.subject == within.subject { return isAmongReports }
        let (one, other) = (all.subjects[Int(out.subject)], all.subjects[Int(within.subject)])
        return one.group != other.group || one.population != other.population
    }

    /// Whether the days of a row hold the days of some row of a block.
    private func covers(_ outer: Int, _ block: FlowBlock) -> Bool {
        let whole = all.rows[outer]
        guard whole.role.stands, !whole.isFiner, let days = whole.period else { return false }
        // A sum with gaps, or of some smaller places, holds nothing for certain.
        if whole.isTableTotal {
            guard whole.level == 0, whole.hasWhole, whole.at.isEmpty, whole.isWhole else { return false }
        }
        // Records are held as the sum they are.
        return (block.isTable ? block.rows.prefix(1) : block.rows).contains { part in
            guard all.rows[part].role.stands, let covered = all.rows[part].period,
                holds(codes.subjectOfRow[outer], codes.subjectOfRow[part])
            else { return false }
            return days.startEarliest <= covered.startEarliest && covered.endLatest <= days.endLatest
        }
    }

    /// Whether a number is of everybody and of every mode that another is of.
    private func holds(_ whole: Int32, _ part: Int32) -> Bool {
        guard whole != part else { return true }
        let (one, other) = (codes.subjects[Int(whole)], codes.subjects[Int(part)])
        return (one.mode == other.mode || one.mode == .unspecified) && other.population.isWithin(one.population)
    }

    /// For every block the largest number that says it was computed from one of the block's reports.
    func lineageParents(of reports: [PlacedReport]) -> [RowPosition?] {
        var parents = [RowPosition?](repeating: nil, count: all.blocks.count)
        let derived = reports.filter { !$0.details.derivedFrom.isEmpty }
        guard !derived.isEmpty else { return parents }
        var positions: [String: RowPosition] = [:]
        for block in indices {
            for row in all.blocks[block].rows where all.rows[row].role.stands {
                let id = all.rows[row].id
                if positions[id] == nil { positions[id] = RowPosition(block: block, row: row) }
            }
        }
        for report in derived {
            guard let outer = positions[report.id] else { continue }
            for id in report.details.derivedFrom {
                guard let inner = positions[id]?.block, inner != outer.block else { continue }
                guard let current = parents[inner] else {
                    parents[inner] = outer
                    continue
                }
                let (new, old) = (
                    all.rows[outer.row].quantity.bounds.lower, all.rows[current.row].quantity.bounds.lower
                )
                if (new, current.block, current.row) > (old, outer.block, outer.row) { parents[inner] = outer }
            }
        }
        return parents
    }

    /// Time first where time is grouped, then the largest number first.
    func ordered(_ indices: [Int]) -> [Int] {
        let keys = indices.map { index in
            let block = all.blocks[index]
            return OrderKey(
                block: index,
                subject: Int(block.subject),
                bucket: block.bucket?.rawValue ?? .max,
                largest: isOrderedBySize ? largest(of: block) : 0
            )
        }
        return keys.sorted { one, other in
            if one.bucket != other.bucket { return one.bucket < other.bucket }
            if measures[one.subject] != measures[other.subject] {
                return measures[one.subject] < measures[other.subject]
            }
            if one.largest != other.largest { return one.largest > other.largest }
            return (groups[one.subject], people[one.subject], one.block)
                < (groups[other.subject], people[other.subject], other.block)
        }.map(\.block)
    }

    private struct OrderKey {
        var block: Int
        var subject: Int
        var bucket: Int32
        var largest: Int64
    }

    /// The largest number of a block, for ordering.
    private func largest(of block: FlowBlock) -> Int64 {
        var largest: Int64 = -1
        for row in block.rows where all.rows[row].role.stands {
            largest = max(largest, all.rows[row].quantity.value)
        }
        return largest
    }
}

extension Array where Element: Equatable {
    /// For every element how many different ones come before it in order.
    fileprivate func ranks(by areInOrder: (Element, Element) -> Bool) -> [Int] {
        let order = indices.sorted { areInOrder(self[$0], self[$1]) }
        var ranks = [Int](repeating: 0, count: count)
        for (before, after) in zip(order, order.dropFirst()) {
            ranks[after] = ranks[before] + (self[before] == self[after] ? 0 : 1)
        }
        return ranks
    }
}
