import BorderAtlas
import BorderCore

/// Comparisons of a number with its siblings. Each is `nil` where the siblings are not comparable.
package struct SeriesFigures: Hashable, Sendable {
    /// Part of the sum of all listed places, same way, period and source: 0...1.
    package var share: Double?
    /// 1 for the largest of the listed places.
    package var rank: Int?
    /// Difference to the unit of time before, as a count and relative to it.
    package var change: Int64?
    /// The difference relative to the unit of time before.
    package var relativeChange: Double?
    /// Sum from the first unit of time listed. Reports have none after a missing unit, which is not zero.
    package var cumulative: Int64?
    /// Whether it is the largest unit of time of its series, or one of several equal ones.
    package var isPeak = false

    /// No comparisons.
    package init() {}
}

/// Shares, ranks, changes, running sums and peaks, wherever rows are exact and of one source.
///
/// A change relative to fewer than 30, or across a missing unit of time, is not given.
func addFigures(to rows: inout [FlowRow], grouping: Grouping, tree: PlaceTree) {
    addSharesAndRanks(to: &rows, tree: tree)
    if let unit = grouping.period { addSeries(to: &rows, unit: unit) }
}

/// Rows that may be compared with one another: same way of looking, days, measure, people, mode and source.
private struct Siblings: Hashable {
    var way: ComparableWay
    var within: [String]
    var measure: Measure
    var population: Population
    var mode: Mode
    var level: Int
    var bucket: Day?
    var period: Period?
    var source: String

    /// `nil` for vague numbers, for other reports of the same thing, and for numbers without a way.
    init?(_ row: FlowRow, commonEnd: Territory?) {
        guard row.isHead, row.exactCount != nil, row.measure.kind.addsUp, row.period?.isExact ?? true,
            let way = ComparableWay(row.placement.direction, commonEnd: commonEnd)
        else { return nil }
        self.way = way
        within = row.within.map(\.id)
        measure = row.measure
        population = row.population
        mode = row.mode
        level = row.level
        bucket = row.bucket
        period = row.bucket == nil ? row.period : nil
        source = row.authority
    }
}

private func addSharesAndRanks(to rows: inout [FlowRow], tree: PlaceTree) {
    let commonEnd = ComparableWay.commonEnd(of: rows.filter(\.isHead).map(\.placement.direction))
    var siblings: [Siblings: [Int]] = [:]
    for index in rows.indices {
        if let key = Siblings(rows[index], commonEnd: commonEnd) { siblings[key, default: []].append(index) }
    }
    for members in siblings.values
    where members.count > 1 && tree.excludeEachOther(members.map { rows[$0].placement }) {
        let counts = members.map { rows[$0].quantity.value }
        let total = counts.reduce(0.0) { $0 + Double($1) }
        for index in members {
            let count = rows[index].quantity.value
            rows[index].figures.rank = 1 + counts.count(where: { $0 > count })
            if total > 0 { rows[index].figures.share = Double(count) / total }
        }
    }
}

extension PlaceTree {
    /// Whether no passage is counted at two of the places.
    func excludeEachOther(_ placements: [Placement]) -> Bool {
        // Two crossings share no passage, nor do two borders.
        let ranks = Set(placements.map(\.place.sizeRank))
        if ranks == [Place.crossingRank] || ranks == [Place.borderRank] {
            return Set(placements).count == placements.count
        }
        guard placements.count <= 1000 else { return false }
        return placements.indices.allSatisfy { one in
            placements.indices.dropFirst(one + 1).allSatisfy { other in
                relation(placements[one].place, placements[other].place) == .disjoint
                    || relation(placements[one].direction, placements[other].direction) == .disjoint
            }
        }
    }
}

/// What is counted, by one source, through time.
private struct SeriesOverTime: Hashable {
    var subject: FlowSubject
    var source: String
}

private func addSeries(to rows: inout [FlowRow], unit: PeriodUnit) {
    var series: [SeriesOverTime: [Int]] = [:]
    for index in rows.indices {
        let row = rows[index]
        guard let bucket = row.bucket, row.isHead, row.exactCount != nil, row.measure.kind.addsUp,
            let period = row.period, period.isExact, row.role == .figure || row.role == .part,
            row.isTableTotal
                ? row.coverage >= CountSeries.comparableCoverage : period.outer == unit.days(around: bucket)
        else { continue }
        let key = SeriesOverTime(subject: FlowSubject(row), source: row.authority.withoutSpokesperson)
        series[key, default: []].append(index)
    }
    for members in series.values {
        let inOrder = members.sorted {
            (rows[$0].bucket?.rawValue ?? .max, $0) < (rows[$1].bucket?.rawValue ?? .max, $1)
        }
        var running: Int64? = 0
        var before: Int?
        var listed: [Int] = []
        for index in inOrder {
            // Two exact reports of one unit of time: the first stands, the other is not part of the series.
            if let before, rows[before].bucket == rows[index].bucket { continue }
            let count = rows[index].quantity.value
            let last = before.flatMap { rows[$0].bucket }
            let isNext = last.map { unit.next(after: $0) } == rows[index].bucket
            // A unit of time without a number is not zero.
            if last != nil && !isNext { running = nil }
            running = running.flatMap { sum in
                let (next, overflow) = sum.addingReportingOverflow(count)
                return overflow ? nil : next
            }
            rows[index].figures.cumulative = running
            if let before, isNext {
                let previous = rows[before].quantity.value
                rows[index].figures.change = count - previous
                if previous >= 30 { rows[index].figures.relativeChange = Double(count - previous) / Double(previous) }
            }
            listed.append(index)
            before = index
        }
        let counts = listed.map { rows[$0].quantity.value }
        guard let largest = counts.max(), counts.contains(where: { $0 < largest }) else { continue }
        for index in listed where rows[index].quantity.value == largest { rows[index].figures.isPeak = true }
    }
}
