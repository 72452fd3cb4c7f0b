package import BorderAtlas
import BorderCore
import OrderedCollections

/// Groups tables and reports into the numbers asked for.
///
/// Nothing that could overlap is added: rows of one plain table are (each passage is in one row), exact counts of
/// one authority that tile the days are, and everything else is listed side by side or nested.
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
    var input = input
    for left in input.leftOut { leftOut.add(left.reason, left.count) }
    for table in input.tables where !selection.acceptsSource(among: [table.file]) {
        leftOut.add(.filtered, table.totals.rows)
    }
    input.tables.removeAll { !selection.acceptsSource(among: [$0.file]) }
    let tables = grouping.bySource ? input.tables : try input.joinedTables()
    var blocks = tableBlocks(tables, \.totals, grouping: grouping)
    let wayBack = tableBlocks(tables, \.wayBack, grouping: grouping)
    for table in input.tables {
        leftOut.add(.filtered, table.totals.rowsOutside)
        leftOut.add(.beyondDays, table.totals.rowsBeyond)
    }
    let reports = reportBlocks(input.reports, selection: selection, grouping: grouping, tree: tree, leftOut: &leftOut)
    let pairs = flowPairs(blocks + wayBack + reports.forPairs, selection: selection)
    blocks += reports.shown
    for block in blocks.indices {
        for row in blocks[block].rows.indices {
            blocks[block].rows[row].isHead =
                blocks[block].isTable || row == 0 && blocks[block].rows[row].role == .figure
        }
    }
    blocks = nested(blocks, tree: tree, reports: input.reports)
    var rows = blocks.flatMap(\.rows)
    addFigures(to: &rows, grouping: grouping)
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
    /// Whether the rows come from a table; tables and reports are never nested in each other.
    var isTable = false
}

/// Counts what is left out, by reason, in the order in which the reasons come up.
struct LeftOutCounter {
    private var counts: OrderedDictionary<LeftOutReason, Int64> = [:]

    mutating func add(_ reason: LeftOutReason, _ count: Int64 = 1) {
        if count > 0 { counts[reason, default: 0] += count }
    }

    var all: [LeftOut] { counts.map { LeftOut(reason: $0.key, count: $0.value) } }
}

/// One block for every place and way of the tables, a row a unit of time.
private func tableBlocks(
    _ tables: [FlowInput.Table],
    _ sums: KeyPath<PartialTotals, [TotalKey: Total]>,
    grouping: Grouping
) -> [FlowBlock] {
    var blocks: OrderedDictionary<TotalKey, FlowBlock> = [:]
    for table in tables {
        // One counting country is the file's own business; of several each has its own rows.
        let hasSeveralReporters = Set(table.totals.totals.keys.map(\.reporter)).count > 1
        for (key, total) in table.totals[keyPath: sums].sorted(by: { $0.key < $1.key }) {
            var blockKey = key
            blockKey.bucket = nil
            let period = key.period(of: total, unit: grouping.period)
            var row = FlowRow(
                id: key.id(file: table.file, namesReporter: hasSeveralReporters),
                placement: key.group.placement,
                within: key.group.within,
                measure: key.measure,
                population: key.population,
                mode: key.mode,
                bucket: key.bucket,
                period: period,
                quantity: Quantity(total.count),
                basis: .observed,
                rowCount: total.rows,
                reports: [table.file],
                authority: hasSeveralReporters && !key.reporter.isEmpty
                    ? "\(key.reporter), \(table.file)" : table.file
            )
            if grouping.period != nil && key.bucket == nil {
                row.note = "rows longer than a \(grouping.period?.rawValue ?? "")"
            }
            blocks[blockKey, default: FlowBlock(key: blockKey, rows: [], isTable: true)].rows.append(row)
        }
    }
    return Array(blocks.values)
}

extension TotalKey: Comparable {
    /// Orders by place, way, larger places, measure, population, mode, then time.
    package static func < (left: TotalKey, right: TotalKey) -> Bool {
        if left.group != right.group { return left.group < right.group }
        if left.measure != right.measure { return left.measure < right.measure }
        if left.population != right.population { return left.population < right.population }
        if left.mode != right.mode { return left.mode.rawValue < right.mode.rawValue }
        if left.reporter != right.reporter { return left.reporter < right.reporter }
        return (left.bucket?.rawValue ?? .max) < (right.bucket?.rawValue ?? .max)
    }

    /// A stable id: the file and everything the total is for.
    func id(file: String, namesReporter: Bool) -> String {
        var parts = [file, group.placement.place.id, group.placement.direction.description]
        parts += group.within.map(\.id)
        parts += [measure.kind.code, measure.unit.code]
        if population != .any { parts.append(population.description) }
        if mode != .unspecified { parts.append(mode.code) }
        if namesReporter && !reporter.isEmpty { parts.append(reporter) }
        if let bucket { parts.append(bucket.description) }
        return "total:" + parts.joined(separator: ":")
    }

    /// The days of the unit of time, else the days the rows cover.
    func period(of total: Total, unit: PeriodUnit?) -> Period? {
        let days = bucket.flatMap { start in unit.map { $0.days(around: start) } } ?? total.days
        return days.flatMap { Period(from: $0.lowerBound, through: $0.upperBound) }
    }
}
