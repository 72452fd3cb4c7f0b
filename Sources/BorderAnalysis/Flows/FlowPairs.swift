import BorderAtlas
import BorderCore

/// Entries beside exits, wherever both ways of one place are known for the same days by the same authority.
///
/// Only numbers that stand by themselves are paired: the days of a week have a net of their own in a grouping by day.
func flowPairs(_ blocks: [FlowBlock], selection: Selection) -> [FlowPair] {
    var byKey: [TotalKey: [FlowRow]] = [:]
    for block in blocks { byKey[block.key, default: []] += block.rows.filter(\.isPairable) }
    var pairs: [FlowPair] = []
    var paired: Set<Set<String>> = []
    for block in blocks {
        for entries in block.rows where entries.isPairable && entries.placement.direction.isForward(for: selection) {
            guard
                let exits = byKey[block.key.reversed]?.first(where: { isWayBack($0, of: entries) }),
                paired.insert([entries.id, exits.id]).inserted
            else { continue }
            pairs.append(FlowPair(entries: entries, exits: exits))
        }
    }
    return pairs
}

private func isWayBack(_ exits: FlowRow, of entries: FlowRow) -> Bool {
    exits.isOfDays(of: entries) && exits.bucket == entries.bucket && exits.mode == entries.mode
        && exits.placement == entries.placement.reversed && exits.authorityRoot == entries.authorityRoot
}

extension FlowDirection {
    /// Whether it is the way called entries: the one asked for, else into its place, else into the alphabetically
    /// first country.
    func isForward(for selection: Selection) -> Bool {
        guard let route else { return false }
        if let asked = selection.route {
            if route == asked { return true }
            if route == asked.reversed { return false }
            if asked.from == .anywhere { return route.to == asked.to }
            if asked.to == .anywhere { return route.from == asked.from }
        }
        if route.from == .anywhere { return true }
        if route.to == .anywhere { return false }
        return route.to < route.from
    }
}

extension TotalKey {
    /// The same group, the other way.
    fileprivate var reversed: TotalKey {
        var key = self
        key.group.placement = group.placement.reversed
        return key
    }
}

extension FlowRow {
    /// Whether a net may be made of it: only what passes has a way back.
    fileprivate var isPairable: Bool {
        role == .figure && measure.kind == .flow && (period != nil || isTableTotal) && placement.direction.route != nil
    }

    /// Whether both numbers are for the same days. A table counts both ways on the same days, whichever of them have
    /// rows.
    fileprivate func isOfDays(of other: FlowRow) -> Bool {
        period == other.period || isTableTotal && other.isTableTotal
    }

    fileprivate var authorityRoot: String { authority.withoutSpokesperson }
}

extension FlowPair {
    /// The two ways with their difference.
    init(entries: FlowRow, exits: FlowRow) {
        self.entries = entries
        self.exits = exits
        let (into, out) = (entries.quantity.bounds, exits.quantity.bounds)
        net = CountArithmetic.difference(into, out)
        // Whoever went out and came back is one person, so the two ways of a count of persons overlap.
        if entries.measure.unit != .person, let one = entries.exactCount, let other = exits.exactCount {
            let (sum, overflow) = one.addingReportingOverflow(other)
            total = overflow ? nil : sum
        } else {
            total = nil
        }
    }
}
