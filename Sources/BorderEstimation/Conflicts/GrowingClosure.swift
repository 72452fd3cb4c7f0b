/// The limits of one component as statements come one by one; one that contradicts those before leaves no trace.
///
/// Its limits may be kept for times no longer than the longest any statement names: of the statements of one node that
/// contradict each other two neighbours run in opposite directions, and what these two come to is no longer than the
/// longer. Contradictions over sums may need longer times, but seldom do.
struct GrowingClosure {
    /// The nodes and their sums.
    let component: SumComponent
    private let cells: TimeCells
    private let size: Int
    /// For each boundary, those that are near enough.
    private let near: [Range<Int>]
    /// Where each edge is, by its place among the edges.
    private let entries: [(entry: Int, limit: Int64)?]
    private let edges: [DifferenceEdge]
    /// The sums that each node is the whole or a part of.
    private let sumsOfNode: [[Int]]
    private var limits: [Int64]
    private var reasons: [Int32]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var log: [(entry: Int, limit: Int64, reason: Int32)] = []
    /// The entry that cannot be together with its opposite.
    private var contradiction: Int?
    /// Steps of work so far, over all edges.
    private(set) var work = 0

    /// Starts with what is not a statement: that flows are never negative, and stillness.
    ///
    /// - Parameters:
    ///   - component: nodes and sums.
    ///   - edges: every limit that may be added; those of no statement are, at once.
    ///   - isThorough: whether limits are kept for all times.
    init(_ component: SumComponent, edges: [DifferenceEdge], isThorough: Bool) {
        self.component = component
        self.edges = edges
        let cells = BoundaryChoice.cells(for: edges, limit: BoundaryChoice.limit(nodeCount: component.nodes.count))
        self.cells = cells
        let size = cells.boundaries.count
        self.size = size
        var place: [Int: Int] = [:]
        for (local, node) in component.nodes.enumerated() { place[node] = local }
        var longest = 0
        entries = edges.map { edge in
            guard let node = place[edge.node] else { return nil }
            switch edge.side {
            case .lower:
                guard let span = cells.covering(edge.instants) else { return nil }
                longest = max(longest, cells.boundaries[span.upperBound] - cells.boundaries[span.lowerBound])
                let entry = (node * size + span.upperBound) * size + span.lowerBound
                return (entry, -min(edge.limit, DifferenceMatrices.cap))
            case .upper:
                guard let span = cells.within(edge.instants), edge.limit <= DifferenceMatrices.cap else { return nil }
                longest = max(longest, cells.boundaries[span.upperBound] - cells.boundaries[span.lowerBound])
                let entry = (node * size + span.lowerBound) * size + span.upperBound
                return (entry, max(edge.limit, -DifferenceMatrices.cap))
            }
        }
        if isThorough, let first = cells.boundaries.first, let last = cells.boundaries.last { longest = last - first }
        near = cells.boundaries.map { at in
            let first = cells.boundaries.partitioningIndex { $0 >= at - longest }
            return first..<cells.boundaries.partitioningIndex { $0 > at + longest }
        }
        var sumsOfNode = [[Int]](repeating: [], count: component.nodes.count)
        for (index, sum) in component.sums.enumerated() {
            sumsOfNode[sum.parent].append(index)
            for child in sum.children { sumsOfNode[child].append(index) }
        }
        self.sumsOfNode = sumsOfNode
        let count = component.nodes.count * size * size
        limits = [Int64](repeating: DifferenceMatrices.none, count: count)
        reasons = [Int32](repeating: DifferenceMatrices.Reason.none, count: count)
        isOpen = [Bool](repeating: false, count: count)
        for row in 0..<component.nodes.count * size {
            for entry in row * size...row * size + row % size {
                limits[entry] = 0
                reasons[entry] = DifferenceMatrices.Reason.neverNegative
            }
        }
        for index in edges.indices where edges[index].statement == nil { _ = add(index..<index + 1) }
    }

    /// Adds some edges, by their places; where they contradict those before, none is added.
    ///
    /// - Returns: the statements that limits last followed from, which are nearly always the whole contradiction; where
    ///   `isThorough`, also those that they followed from on the way. `nil` where nothing contradicts.
    mutating func add(_ some: Range<Int>, isThorough: Bool = false) -> Set<Int>? {
        log.removeAll(keepingCapacity: true)
        contradiction = nil
        for index in some {
            guard let (entry, limit) = entries[index], limit < limits[entry] else { continue }
            lower(entry, to: limit, because: Int32(clamping: size + index))
            insert(entry)
            settle()
            if let at = contradiction {
                let statements = statementsBehind(at, isThorough: isThorough)
                undo()
                return statements
            }
        }
        return nil
    }

    /// Takes back what was added last.
    mutating func undo() {
        for (entry, limit, reason) in log.reversed() {
            limits[entry] = limit
            reasons[entry] = reason
        }
        log.removeAll(keepingCapacity: true)
        for entry in open { isOpen[entry] = false }
        open.removeAll(keepingCapacity: true)
        contradiction = nil
    }

    // MARK: Falling limits

    @inline(__always)
    private func split(_ entry: Int) -> (node: Int, from: Int, to: Int) {
        let row = entry / size
        return (row / size, row % size, entry % size)
    }

    private mutating func lower(_ entry: Int, to limit: Int64, because reason: Int32) {
        log.append((entry, limits[entry], reasons[entry]))
        limits[entry] = limit
        reasons[entry] = reason
        if !isOpen[entry] {
            isOpen[entry] = true
            open.append(entry)
        }
        let (node, from, to) = split(entry)
        if from == to ? limit < 0 : limit + limits[(node * size + to) * size + from] < 0 { contradiction = entry }
    }

    /// Lets every way that leads over an entry count, in the matrix of its node.
    private mutating func insert(_ entry: Int) {
        let (node, from, to) = split(entry)
        let limit = limits[entry]
        let none = DifferenceMatrices.none
        var starts: [(at: Int, limit: Int64)] = [(from, limit)]
        for at in near[from] where at != from {
            let before = limits[(node * size + at) * size + from]
            guard before != none, at != to else { continue }
            let sum = before &+ limit
            if near[at].contains(to), limits[(node * size + at) * size + to] <= sum { continue }
            starts.append((at, sum))
        }
        var ends: [(at: Int, limit: Int64)] = [(to, 0)]
        for at in near[to] where at != to {
            let after = limits[(node * size + to) * size + at]
            guard after != none, at != from else { continue }
            if near[from].contains(at), limits[(node * size + from) * size + at] <= limit &+ after { continue }
            ends.append((at, after))
        }
        work += near[from].count + near[to].count + starts.count * ends.count
        for start in starts {
            let range = near[start.at]
            for end in ends where range.contains(end.at) && start.at != end.at {
                let sum = start.limit &+ end.limit
                let entry = (node * size + start.at) * size + end.at
                guard sum < limits[entry], sum <= DifferenceMatrices.cap else { continue }
                // Of the two boundaries on the way, one is near both ends.
                let pivot = end.at != to && range.contains(to) ? to : from
                lower(entry, to: max(sum, -DifferenceMatrices.cap), because: Int32(truncatingIfNeeded: pivot))
                if contradiction != nil { return }
            }
        }
    }

    /// Lets sums speak until no limit falls any more, or two contradict each other.
    private mutating func settle() {
        var next = 0
        var steps = 0
        while next < open.count, contradiction == nil, steps < GrowingClosure.stepLimit {
            let entry = open[next]
            next += 1
            steps += 1
            isOpen[entry] = false
            let (node, from, to) = split(entry)
            for index in sumsOfNode[node] {
                speak(index, of: node, from, to)
                if contradiction != nil { break }
            }
        }
        for entry in open[next...] { isOpen[entry] = false }
        open.removeAll(keepingCapacity: true)
    }

    /// Entries whose sums are followed after one edge; beyond, limits are right all the same, perhaps too wide.
    private static let stepLimit = 2_000_000

    /// What a limit of a node says of the other nodes of a sum.
    private mutating func speak(_ index: Int, of node: Int, _ from: Int, _ to: Int) {
        let sum = component.sums[index]
        work += sum.children.count
        if node == sum.parent {
            tellParts(index, from, to)
            return
        }
        var total: Int64 = 0
        for child in sum.children {
            total = DifferenceMatrices.add(total, limits[(child * size + from) * size + to])
        }
        fall(
            (sum.parent * size + from) * size + to,
            to: total,
            because: DifferenceMatrices.Reason.sum(index, ofParent: true)
        )
        if contradiction == nil { tellParts(index, to, from) }
    }

    /// A part is at most its whole less the least of the other parts.
    private mutating func tellParts(_ index: Int, _ from: Int, _ to: Int) {
        let sum = component.sums[index]
        let whole = limits[(sum.parent * size + from) * size + to]
        guard whole != DifferenceMatrices.none else { return }
        var total: Int64 = 0
        var unlimited = 0
        for child in sum.children {
            let limit = limits[(child * size + to) * size + from]
            if limit == DifferenceMatrices.none { unlimited += 1 } else { total = total &+ limit }
            // Beyond this the sums below could leave 64 bits; such limits say nothing worth knowing.
            guard limit == DifferenceMatrices.none || limit.magnitude < 1 << 44 else { return }
        }
        guard unlimited < 2, whole.magnitude < 1 << 60 else { return }
        let reason = DifferenceMatrices.Reason.sum(index, ofParent: false)
        for child in sum.children {
            let own = limits[(child * size + to) * size + from]
            let others: Int64
            if own == DifferenceMatrices.none {
                others = total
            } else if unlimited == 0 {
                others = total &- own
            } else {
                continue
            }
            fall((child * size + from) * size + to, to: whole &+ others, because: reason)
            if contradiction != nil { return }
        }
    }

    private mutating func fall(_ entry: Int, to limit: Int64, because reason: Int32) {
        guard limit < limits[entry], limit <= DifferenceMatrices.cap else { return }
        lower(entry, to: max(limit, -DifferenceMatrices.cap), because: reason)
        if contradiction == nil { insert(entry) }
    }

    // MARK: Reasons

    /// The statements that an entry and its opposite follow from.
    private func statementsBehind(_ entry: Int, isThorough: Bool) -> Set<Int> {
        var earlier: [Int: [Int32]] = [:]
        if isThorough { for (entry, _, reason) in log { earlier[entry, default: []].append(reason) } }
        let (node, from, to) = split(entry)
        var found: Set<Int> = []
        var seen: Set<Int> = [entry, (node * size + to) * size + from]
        var open = Array(seen)
        while let next = open.popLast() {
            for reason in earlier[next, default: []] + [reasons[next]] {
                if Int(reason) >= size {
                    if let statement = edges[Int(reason) - size].statement { found.insert(statement) }
                } else {
                    for part in parts(of: next, because: reason) where seen.insert(part).inserted { open.append(part) }
                }
            }
        }
        return found
    }

    /// The entries that an entry is the sum of.
    private func parts(of entry: Int, because reason: Int32) -> [Int] {
        let (node, from, to) = split(entry)
        if reason >= 0 { return [(node * size + from) * size + Int(reason), (node * size + Int(reason)) * size + to] }
        guard reason < DifferenceMatrices.Reason.neverNegative else { return [] }
        let (index, ofParent) = DifferenceMatrices.Reason.sum(from: reason)
        let sum = component.sums[index]
        if ofParent { return sum.children.map { ($0 * size + from) * size + to } }
        return [(sum.parent * size + from) * size + to]
            + sum.children.filter { $0 != node }.map { ($0 * size + to) * size + from }
    }
}

extension [Int] {
    /// The first place from which on something holds that does not hold before it.
    fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
