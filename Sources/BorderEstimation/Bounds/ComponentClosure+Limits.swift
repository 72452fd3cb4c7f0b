/// Reading the limits of a node, and where they come from.
extension ComponentClosure {
    /// Where one limit of a time is kept: for the shortest run of cells around the time if it is the upper one, for the
    /// longest within it if it is the lower one. `nil` where nothing is known.
    func entry(node: Int, instants: Range<Int>, side: BoundSide) -> DifferenceEntry? {
        guard contradiction == nil, matrices != nil, !instants.isEmpty else { return nil }
        switch side {
        case .lower:
            return cells.within(instants).map { DifferenceEntry(node: node, from: $0.upperBound, to: $0.lowerBound) }
        case .upper:
            guard let span = cells.covering(instants) else { return nil }
            let entry = DifferenceEntry(node: node, from: span.lowerBound, to: span.upperBound)
            return limit(entry) == DifferenceMatrices.none ? nil : entry
        }
    }

    /// The limit that an entry holds.
    func limit(_ entry: DifferenceEntry) -> Int64 {
        matrices?.limit(entry.node, entry.from, entry.to) ?? DifferenceMatrices.none
    }

    /// The edges and signs behind an entry, in the order of the path; `nil` where the chain does not end in time.
    func chain(of entry: DifferenceEntry, side: BoundSide) -> [BoundStep]? {
        var steps: [BoundStep] = []
        var open = [entry]
        var visits = 0
        while let next = open.popLast() {
            visits += 1
            if visits > Self.chainLimit { return nil }
            if next.from == next.to, contradiction == nil { continue }
            if let step = step(for: next, side: side) {
                steps.append(step)
            } else {
                open += parts(of: next).reversed()
            }
        }
        return steps
    }

    /// Steps after which a chain is no longer one that can be printed.
    private static var chainLimit: Int { 200_000 }

    /// The statements that can be reached from an entry through reasons.
    func statementsBehind(_ entry: DifferenceEntry) -> Set<Int> {
        var statements: Set<Int> = []
        var seen: Set<DifferenceEntry> = [entry]
        var open = [entry]
        while let next = open.popLast() {
            if let step = step(for: next, side: .upper) {
                if let statement = step.statement { statements.insert(statement) }
            } else {
                for part in parts(of: next) where seen.insert(part).inserted { open.append(part) }
            }
        }
        return statements
    }

    private func reason(_ entry: DifferenceEntry) -> Int32 {
        matrices?.reason(entry.node, entry.from, entry.to) ?? DifferenceMatrices.Reason.none
    }

    /// An entry that follows from nothing else; `nil` for one that has parts.
    private func step(for entry: DifferenceEntry, side: BoundSide) -> BoundStep? {
        let reason = reason(entry)
        if reason == DifferenceMatrices.Reason.neverNegative || reason == DifferenceMatrices.Reason.none {
            let span = min(entry.from, entry.to)..<max(entry.from, entry.to)
            return BoundStep(
                statement: nil,
                node: component.nodes[entry.node],
                instants: cells.boundaries[span.lowerBound]..<cells.boundaries[span.upperBound],
                limit: 0,
                adds: side == .lower
            )
        }
        guard Int(reason) >= cells.boundaries.count else { return nil }
        let edge = edges[Int(reason) - cells.boundaries.count]
        return BoundStep(
            statement: edge.statement,
            node: edge.node,
            instants: edge.instants,
            limit: edge.limit,
            adds: edge.side == side
        )
    }

    /// The entries that an entry is the sum of.
    private func parts(of entry: DifferenceEntry) -> [DifferenceEntry] {
        let reason = reason(entry)
        if reason >= 0 {
            return [
                DifferenceEntry(node: entry.node, from: entry.from, to: Int(reason)),
                DifferenceEntry(node: entry.node, from: Int(reason), to: entry.to),
            ]
        }
        let (index, ofParent) = DifferenceMatrices.Reason.sum(from: reason)
        let sum = component.sums[index]
        if ofParent { return sum.children.map { DifferenceEntry(node: $0, from: entry.from, to: entry.to) } }
        let others = sum.children.filter { $0 != entry.node }
        return [DifferenceEntry(node: sum.parent, from: entry.from, to: entry.to)]
            + others.map { DifferenceEntry(node: $0, from: entry.to, to: entry.from) }
    }
}

/// One entry of the matrix of one node of a component.
struct DifferenceEntry: Hashable {
    var node: Int
    var from: Int
    var to: Int
}
