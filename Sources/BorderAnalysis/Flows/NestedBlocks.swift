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

/// The days of a row, and whom and how it counts.
private struct RowDays: Hashable {
    var first: Int32
    var last: Int32
    var subject: Int32
}

/// Which block lies in which.
private struct BlockNesting {
    private let all: FlowBlocks
    private let indices: Range<Int>
    private let codes: FlowCodes
    /// Sums of records by who says them, and all groups where there are reports among them.
    private let tables: FlowBlockIndex
    private let reports: FlowBlockIndex
    private let everything: FlowBlockIndex
    /// Of groups of reports, which may be thousands of a few days.
    private var wholes: [Int: [(days: RowDays, row: Int)]] = [:]
    private var parts: [Int: [RowDays]] = [:]
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
        let ofReports = indices.filter { !all.blocks[$0].isTable }
        reports = FlowBlockIndex(all.blocks, among: ofReports)
        everything = ofReports.isEmpty ? reports : FlowBlockIndex(all.blocks, among: indices)
        tables = FlowBlockIndex(all.blocks, among: indices.filter { all.blocks[$0].isTable }) {
            codes.authorityOfRow[$0.rows.lowerBound]
        }
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
        for block in ofReports {
            wholes[block] = wholeDays(of: block)
            parts[block] = partDays(of: block)
        }
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
        func offer(_ outer: Int, of subject: Int32) {
            guard outer != inner, mayHold(outer, inner), let row = holder(in: outer, of: inner) else { return }
            let own = size[Int(subject)]
            if let nearest, nearest.size < own || nearest.size == own && nearest.position.block < outer { return }
            nearest = (own, RowPosition(block: outer, row: row))
        }
        for subject in outer[Int(block.subject)] {
            guard block.isTable else {
                for outer in everything.blocks(subject, block.bucket) { offer(outer, of: subject) }
                continue
            }
            // Records of a file are held by those of their own; what somebody is named for stands among reports.
            let who = codes.authorityOfRow[block.rows.lowerBound]
            for outer in tables.blocks(subject, block.bucket, saidBy: who) { offer(outer, of: subject) }
            guard block.isNamed else { continue }
            for outer in reports.blocks(subject, block.bucket) { offer(outer, of: subject) }
        }
        return nearest?.position
    }

    private func mayHold(_ outer: Int, _ inner: Int) -> Bool {
        let (out, within) = (all.blocks[outer], all.blocks[inner])
        let isAmongReports = within.isTable && !out.isTable
        if isAmongReports || out.subject == within.subject { return isAmongReports }
        let (one, other) = (all.subjects[Int(out.subject)], all.subjects[Int(within.subject)])
        return one.group != other.group || one.population != other.population
    }

    /// The first row of a block whose days hold the days of some row of another.
    private func holder(in outer: Int, of inner: Int) -> Int? {
        let parts = parts[inner] ?? partDays(of: inner)
        return (wholes[outer] ?? wholeDays(of: outer)).first { whole in
            parts.contains { part in
                whole.days.first <= part.first && part.last <= whole.days.last
                    && holds(whole.days.subject, part.subject)
            }
        }?.row
    }

    /// The days of which a block may hold others, each with the first row of them.
    private func wholeDays(of block: Int) -> [(days: RowDays, row: Int)] {
        var known: Set<RowDays> = []
        return all.blocks[block].rows.compactMap { row in
            guard all.rows[row].role.stands, !all.rows[row].isFiner, let days = days(of: row) else { return nil }
            // A sum with gaps, or of some smaller places, holds nothing for certain.
            if all.rows[row].isTableTotal {
                guard all.rows[row].level == 0, all.rows[row].hasWhole, all.rows[row].at.isEmpty, all.rows[row].isWhole
                else { return nil }
            }
            return known.insert(days).inserted ? (days, row) : nil
        }
    }

    /// The days of which a block may be held, each once. Records are held as the sum they are.
    private func partDays(of block: Int) -> [RowDays] {
        let rows = all.blocks[block].rows
        var known: Set<RowDays> = []
        return (all.blocks[block].isTable ? rows.prefix(1) : rows).compactMap { row in
            guard all.rows[row].role.stands, let days = days(of: row) else { return nil }
            return known.insert(days).inserted ? days : nil
        }
    }

    private func days(of row: Int) -> RowDays? {
        guard let period = all.rows[row].period else { return nil }
        let (first, last) = (period.startEarliest.rawValue, period.endLatest.rawValue)
        return RowDays(first: first, last: last, subject: codes.subjectOfRow[row])
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
