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
    // Records have the way back beside those of their own source; reports in one group with those of everybody.
    let tables = FlowBlockIndex(all.blocks, among: indices.filter { all.blocks[$0].isTable }) {
        codes.rootOfRow[$0.rows.lowerBound]
    }
    let reports = FlowBlockIndex(all.blocks, among: indices.filter { !all.blocks[$0].isTable })
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
    var reportsBack: (subject: Int32, bucket: Day?, exits: [Report: [Exits]])?
    func report(_ row: Int) -> Report { Report(root: codes.rootOfRow[row], period: rows[row].period) }
    func exits(of entries: Int, among blocks: some Sequence<Int>) -> Exits? {
        for block in blocks {
            for row in all.blocks[block].rows where isPairable(row) && isWayBack(row, of: entries) {
                return Exits(block: block, row: row)
            }
        }
        return nil
    }
    for at in indices {
        let block = all.blocks[at]
        guard let back = wayBack[Int(block.subject)] else { continue }
        if reportsBack.map({ $0.subject != back || $0.bucket != block.bucket }) ?? true {
            let rows = reports.blocks(back, block.bucket).flatMap { block in
                all.blocks[block].rows.filter(isPairable).map { Exits(block: block, row: $0) }
            }
            reportsBack = (back, block.bucket, Dictionary(grouping: rows) { report($0.row) })
        }
        for entries in block.rows where isForward[Int(codes.subjectOfRow[entries])] && isPairable(entries) {
            let tablesBack = tables.blocks(back, block.bucket, saidBy: codes.rootOfRow[entries])
            let found = [
                exits(of: entries, among: tablesBack),
                reportsBack?.exits[report(entries)]?.first { isWayBack($0.row, of: entries) },
            ]
            let exits = found.compactMap(\.self).min { $0.block < $1.block }?.row
            guard let exits else { continue }
            guard block.isTable || paired.insert([rows[entries].id, rows[exits].id]).inserted else { continue }
            pairs.append(PairedWays(entries: entries, exits: exits))
        }
    }
    return pairs
}

/// Whose number a report is, and of which days.
private struct Report: Hashable {
    var root: Int32
    var period: Period?
}

/// A number of the way back.
private struct Exits {
    var block: Int
    var row: Int
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
