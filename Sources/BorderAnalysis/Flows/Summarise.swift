package import BorderAtlas
import BorderCore
import OrderedCollections

/// Groups records and reports into the numbers asked for.
///
/// Nothing that could overlap is added, whatever row it came from: of the records of one source those that no other holds
/// are summed where they exclude one another, exact counts of one authority that tile the days are, and everything else
/// is listed side by side or nested.
///
/// Where some numbers will be withheld, `willWithhold` must be true: their place in the order must not tell, and what
/// each is summed from is kept.
///
/// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
package func summarise(
    _ input: FlowInput,
    selection: Selection,
    grouping: Grouping,
    atlas: Atlas,
    willWithhold: Bool = false
) throws(AnalysisError) -> FlowSummary {
    let tree = PlaceTree(atlas: atlas)
    var leftOut = LeftOutCounter()
    for left in input.leftOut { leftOut.add(left.reason, left.count) }
    for ledger in input.ledgers { try ledger.check() }
    var selected = RecordSelection(input, selection: selection, tree: tree, leftOut: &leftOut)
    if !grouping.bySource { selected.joinFiles() }
    let single = selected.takeSingleReports(grouping: grouping)
    let all = single.isEmpty ? input.reports : input.reports + single
    var reports = ReportBlocks(all, selection: selection, grouping: grouping, tree: tree, leftOut: &leftOut)
    reports.willWithhold = willWithhold
    selected.willWithhold = willWithhold
    var blocks = FlowBlocks()
    try appendRecords(selected.records, selected, selection: selection, grouping: grouping, to: &blocks)
    let tables = blocks.blocks.indices
    reports.appendShown(to: &blocks)
    let shown = blocks.blocks.indices
    // What is listed nowhere, but for the nets that are made from it.
    let shownRows = blocks.rows.count
    try appendRecords(selected.wayBack, selected, selection: selection, grouping: grouping, to: &blocks)
    let wayBack = shown.endIndex..<blocks.blocks.count
    let pairable = Array(tables) + Array(wayBack) + reports.appendForPairs(to: &blocks)
    let codes = FlowCodes(blocks.rows)
    let pairs = pairedWays(blocks, among: pairable, codes, selection: selection)
    // The way back is listed nowhere; where no net is made from it, it is left out altogether.
    if pairs.isEmpty {
        let rows = selected.wayBack.reduce(Int64(0)) { $0 + selected.entry($1).rows }
        leftOut.add(.filtered, rows + reports.reversedCount)
    }
    let order = nested(blocks, among: shown, codes, tree: tree, reports: all, isOrderedBySize: !willWithhold)
    var rows = blocks.rows
    blocks = FlowBlocks()
    let paired = FlowPairs(pairs, rows, shownRows: shownRows, order: order)
    rows.removeSubrange(shownRows...)
    rows.arrange(as: order)
    IncompleteSums(rows, tree: tree).mark(&rows)
    addFigures(to: &rows, grouping: grouping, tree: tree)
    for (index, found) in RowContradictions.all(among: rows, tree: tree) { rows[index].contradictions = found }
    return FlowSummary(
        selection: selection,
        grouping: grouping,
        rows: rows,
        paired: paired,
        uncompared: input.readings.filter { $0.comparedOneIn > 1 },
        leftOut: leftOut.all,
        sources: FlowCodes(rows).sources
    )
}

/// Counts what is left out, by reason, in the order in which the reasons come up.
struct LeftOutCounter {
    private var counts: OrderedDictionary<LeftOutReason, Int64> = [:]

    mutating func add(_ reason: LeftOutReason, _ count: Int64 = 1) {
        if count > 0 { counts[reason, default: 0] += count }
    }

    var all: [LeftOut] { counts.map { LeftOut(reason: $0.key, count: $0.value) } }
}

/// Adds one block for every source, place and way of records, a number a unit of time, each with its parts.
private func appendRecords(
    _ records: [SelectedRecord],
    _ selected: RecordSelection,
    selection: Selection,
    grouping: Grouping,
    to blocks: inout FlowBlocks
) throws(AnalysisError) {
    guard !records.isEmpty else { return }
    let groups = RecordGroups(records, of: selected, selection: selection, grouping: grouping)
    let growing = grouping.period.map { GrowingTotals(groups, of: selected, unit: $0) }
    var making = RecordRows(selected, groups, selection: selection, grouping: grouping)
    let names = groups.keys.map { selected.sources[Int($0.source)] }
    let order = groups.keys.indices.sorted { groups.keys[$0].precedes(groups.keys[$1], names[$0], names[$1]) }
    var rank = [Int](repeating: 0, count: order.count)
    for (position, key) in order.enumerated() { rank[key] = position }
    let codes = groups.keys.map { blocks.code(of: $0.subject) }
    var made: [(key: Int, bucket: Int32, rows: Range<Int>)] = []
    made.reserveCapacity(groups.groups.count)
    blocks.rows.reserveCapacity(blocks.rows.count + groups.groups.count)
    func make(_ group: RecordGroups.Group, _ differences: [GrowingTotals.Difference]) throws(AnalysisError) {
        let start = blocks.rows.count
        try making.appendRows(of: group, in: groups, differences: differences, to: &blocks.rows)
        blocks.rows[start].isHead = true
        made.append((group.key, group.bucket?.rawValue ?? .max, start..<blocks.rows.count))
    }
    var differences = growing?.differences ?? [:]
    for group in groups.groups {
        if group.bucket == nil, let growing, group.records.allSatisfy({ growing.differenced.contains($0) }) { continue }
        try make(group, group.bucket.flatMap { differences[group.key]?.removeValue(forKey: $0) } ?? [])
    }
    for (key, buckets) in differences {
        for (bucket, own) in buckets { try make(RecordGroups.Group(key: key, bucket: bucket, records: 0..<0), own) }
    }
    made.sort { (rank[$0.key], $0.bucket) < (rank[$1.key], $1.bucket) }
    for block in made {
        blocks.append(
            FlowBlock(
                subject: codes[block.key],
                bucket: blocks.rows[block.rows.lowerBound].bucket,
                rows: block.rows,
                isTable: true,
                isNamed: names[block.key].attribution != Attribution()
            )
        )
    }
}

extension FlowPairs {
    /// Pairs by the places that their numbers will have.
    ///
    /// - Parameters:
    ///   - pairs: pairs by their places among `rows`.
    ///   - rows: all numbers.
    ///   - shownRows: how many of them, from the first on, are listed.
    ///   - order: the order in which they are listed.
    fileprivate init(_ pairs: [PairedWays], _ rows: [FlowRow], shownRows: Int, order: [NestedRow]) {
        self.init()
        var places = [Int](repeating: -1, count: rows.count)
        for (place, nested) in order.enumerated() { places[nested.row] = place }
        func place(of row: Int) -> Int {
            if row < shownRows { return places[row] }
            if places[row] < 0 {
                others.append(rows[row])
                places[row] = shownRows + others.count - 1
            }
            return places[row]
        }
        self.places = pairs.map { Places(entries: place(of: $0.entries), exits: place(of: $0.exits)) }
    }
}

extension [FlowRow] {
    /// Puts the rows in another order, each with its level.
    fileprivate mutating func arrange(as order: [NestedRow]) {
        for nested in order { self[nested.row].level = nested.level }
        var sources = order.map(\.row)
        for start in sources.indices where sources[start] != start {
            // Along a cycle each place takes its row from the next.
            var place = start
            while sources[place] != start {
                let source = sources[place]
                swapAt(place, source)
                sources[place] = place
                place = source
            }
            sources[place] = place
        }
    }
}

extension RecordGroupKey {
    /// The order of blocks, before they are nested: by place, way, what is counted, whom, how, and who says so.
    fileprivate func precedes(_ other: RecordGroupKey, _ mine: RecordSource, _ theirs: RecordSource) -> Bool {
        subject != other.subject ? subject < other.subject : mine < theirs
    }
}
