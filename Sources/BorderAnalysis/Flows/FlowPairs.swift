import BorderAtlas
import BorderCore

/// The two ways across one place in one period, by their places among some rows.
struct PairedWays {
    var entries: Int
    var exits: Int
}

/// Entries beside exits, wherever both ways of one place are known for the same days by the same authority.
///
/// Only numbers that stand by themselves are paired: the days of a week have a net of their own in a grouping by day.
func pairedWays(_ all: FlowBlocks, among indices: [Int], _ codes: FlowCodes, selection: Selection) -> [PairedWays] {
    let index = FlowBlockIndex(all.blocks, among: indices)
    let wayBack = all.wayBack
    let isForward = codes.subjects.map { $0.placement.direction.isForward(for: selection) }
    let isOneWay = codes.subjects.map { $0.measure.kind == .flow && $0.placement.direction.route != nil }
    let rows = all.rows
    var areWaysBack: [UInt64: Bool] = [:]

    // Whether a net may be made of it: only what passes has a way back.
    func isPairable(_ row: Int) -> Bool {
        isOneWay[Int(codes.subjectOfRow[row])] && rows[row].role == .figure && !rows[row].isContested
            && (rows[row].period != nil || rows[row].isTableTotal)
    }
    func isWayBack(_ exits: Int, of entries: Int) -> Bool {
        guard codes.rootOfRow[exits] == codes.rootOfRow[entries], rows[exits].bucket == rows[entries].bucket,
            rows[exits].isOfDays(of: rows[entries])
        else { return false }
        let (out, into) = (codes.subjectOfRow[exits], codes.subjectOfRow[entries])
        let key = UInt64(UInt32(bitPattern: out)) << 32 | UInt64(UInt32(bitPattern: into))
        if let known = areWaysBack[key] { return known }
        let (one, other) = (codes.subjects[Int(out)], codes.subjects[Int(into)])
        let found = one.mode == other.mode && one.placement == other.placement.reversed
        areWaysBack[key] = found
        return found
    }

    var pairs: [PairedWays] = []
    // A report counts in several groups; records of one group are in no other.
    var paired: Set<Set<String>> = []
    for at in indices {
        let block = all.blocks[at]
        guard let back = wayBack[Int(block.subject)] else { continue }
        for entries in block.rows where isForward[Int(codes.subjectOfRow[entries])] && isPairable(entries) {
            let exits = index.blocks(back, block.bucket).lazy.flatMap { all.blocks[$0].rows }
                .first { isPairable($0) && isWayBack($0, of: entries) }
            guard let exits else { continue }
            guard block.isTable || paired.insert([rows[entries].id, rows[exits].id]).inserted else { continue }
            pairs.append(PairedWays(entries: entries, exits: exits))
        }
    }
    return pairs
}

extension FlowDirection {
    /// Whether it is the way called entries: the one asked for, else into its place, else into the alphabetically
    /// first country.
    func isForward(for selection: Selection) -> Bool {
        guard let route else { return false }
        if let asked = selection.route, !selection.isBothWays {
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

extension FlowRow {
    /// Whether both numbers are for the same days: of a table the same days at the same places, and of a list of events
    /// any, as a day without a row had no event.
    fileprivate func isOfDays(of other: FlowRow) -> Bool {
        guard isTableTotal && other.isTableTotal else { return period == other.period }
        return levels == other.levels && coveredDays == other.coveredDays
            && (coveredDays != 0 || period == other.period || isOfEvents)
    }

    /// Whether days were told and are not compared.
    private var isOfEvents: Bool { period != nil && coveredDays == 0 }
}
