package import BorderAtlas
import BorderCore
import OrderedCollections

/// Groups records and reports into the numbers asked for.
///
/// Nothing that could overlap is added, whatever row it came from: of the records of one source those that no other holds
/// are summed where they exclude one another, exact counts of one authority that tile the days are, and everything else
/// is listed side by side or nested.
///
/// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
package func summarise(
    _ input: FlowInput,
    selection: Selection,
    grouping: Grouping,
    atlas: Atlas
) throws(AnalysisError) -> FlowSummary {
    let tree = PlaceTree(atlas: atlas)
    var leftOut = LeftOutCounter()
    for left in input.leftOut { leftOut.add(left.reason, left.count) }
    for ledger in input.ledgers { try ledger.check() }
    var selected = RecordSelection(input, selection: selection, tree: tree, leftOut: &leftOut)
    if !grouping.bySource { selected.joinFiles() }
    let single = selected.takeSingleReports(grouping: grouping)
    var blocks = try recordBlocks(selected.records, selected, selection: selection, grouping: grouping)
    let wayBack = try recordBlocks(selected.wayBack, selected, selection: selection, grouping: grouping)
    let all = input.reports + single
    let reports = reportBlocks(all, selection: selection, grouping: grouping, tree: tree, leftOut: &leftOut)
    let pairs = flowPairs(blocks + wayBack + reports.forPairs, selection: selection)
    for index in reports.shown.indices {
        var block = reports.shown[index]
        if !block.rows.isEmpty { block.rows[0].isHead = block.rows[0].role == .figure }
        blocks.append(block)
    }
    var rows = nested(blocks, tree: tree, reports: all)
    addFigures(to: &rows, grouping: grouping, tree: tree)
    for (index, found) in RowContradictions.all(among: rows, tree: tree) { rows[index].contradictions = found }
    var sources: Set<String> = []
    for row in rows where !row.authority.isEmpty { sources.insert(row.authority) }
    return FlowSummary(
        selection: selection,
        grouping: grouping,
        rows: rows,
        pairs: pairs,
        leftOut: leftOut.all,
        sources: sources.sorted()
    )
}

/// The rows of one group of flows, before groups are nested and ordered.
struct FlowBlock {
    var key: TotalKey
    var rows: [FlowRow]
    /// Whether the rows are sums of records.
    var isTable = false
    /// Whether they name whoever says so.
    var isNamed = false
}

/// Counts what is left out, by reason, in the order in which the reasons come up.
struct LeftOutCounter {
    private var counts: OrderedDictionary<LeftOutReason, Int64> = [:]

    mutating func add(_ reason: LeftOutReason, _ count: Int64 = 1) {
        if count > 0 { counts[reason, default: 0] += count }
    }

    var all: [LeftOut] { counts.map { LeftOut(reason: $0.key, count: $0.value) } }
}

/// One block for every source, place and way of records, a number a unit of time, each with its parts.
private func recordBlocks(
    _ records: [SelectedRecord],
    _ selected: RecordSelection,
    selection: Selection,
    grouping: Grouping
) throws(AnalysisError) -> [FlowBlock] {
    guard !records.isEmpty else { return [] }
    let groups = RecordGroups(records, of: selected, selection: selection, grouping: grouping)
    let growing = grouping.period.map { GrowingTotals(groups, of: selected, unit: $0) }
    var making = RecordRows(selected, groups, selection: selection, grouping: grouping)
    var rows: [(key: Int, bucket: Int32, rows: [FlowRow])] = []
    rows.reserveCapacity(groups.groups.count)
    var differences = growing?.differences ?? [:]
    for group in groups.groups {
        if group.bucket == nil, let growing, group.records.allSatisfy({ growing.differenced.contains($0) }) { continue }
        let own = group.bucket.flatMap { differences[group.key]?.removeValue(forKey: $0) } ?? []
        let made = try making.rows(of: group, in: groups, differences: own)
        rows.append((group.key, group.bucket?.rawValue ?? .max, made))
    }
    for (key, buckets) in differences {
        for (bucket, own) in buckets {
            let group = RecordGroups.Group(key: key, bucket: bucket, records: 0..<0)
            rows.append((key, bucket.rawValue, try making.rows(of: group, in: groups, differences: own)))
        }
    }
    let names = groups.keys.map { selected.sources[Int($0.source)] }
    let order = groups.keys.indices.sorted { groups.keys[$0].precedes(groups.keys[$1], names[$0], names[$1]) }
    var rank = [Int](repeating: 0, count: order.count)
    for (position, key) in order.enumerated() { rank[key] = position }
    rows.sort { (rank[$0.key], $0.bucket) < (rank[$1.key], $1.bucket) }
    var blocks: [FlowBlock] = []
    for made in rows {
        let key = groups.keys[made.key]
        var block = FlowBlock(
            key: TotalKey(
                group: key.group,
                measure: key.measure,
                population: key.population,
                mode: key.mode,
                bucket: made.rows.first?.bucket
            ),
            rows: made.rows,
            isTable: true
        )
        block.rows[0].isHead = true
        block.isNamed = names[made.key].attribution != Attribution()
        blocks.append(block)
    }
    return blocks
}

extension RecordGroupKey {
    /// The order of blocks, before they are nested: by place, way, what is counted, whom, how, and who says so.
    fileprivate func precedes(_ other: RecordGroupKey, _ mine: RecordSource, _ theirs: RecordSource) -> Bool {
        if group != other.group { return group < other.group }
        if measure != other.measure { return measure < other.measure }
        if population != other.population { return population < other.population }
        if mode != other.mode { return mode.rawValue < other.mode.rawValue }
        return mine < theirs
    }
}
