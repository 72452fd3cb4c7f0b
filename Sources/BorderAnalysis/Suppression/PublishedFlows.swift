import BorderAtlas
import BorderCore

/// The numbers of summaries that are published together, as cells with the sums a reader knows.
struct PublishedFlows {
    /// What a number is for. Rows of several summaries that are for the same, with the same value, are one cell.
    struct Key: Hashable {
        var subject: FlowSubject
        var period: Period?
        var bucket: Day?
        var value: Int64
    }

    private(set) var cells: SummedCells
    private var indices: [Key: Int] = [:]
    private let tree: PlaceTree

    /// The cells of summaries; nothing is withheld beyond what is small.
    init(_ summaries: [FlowSummary], limit: Int64, tree: PlaceTree) {
        self.tree = tree
        cells = SummedCells(limit: limit)
        var exact: [FlowRow] = []
        var seen: Set<Key> = []
        for row in summaries.flatMap({ $0.rows + $0.pairs.flatMap { [$0.entries, $0.exits] } }) where row.isCounted {
            let key = Key(row)
            guard row.exactCount != nil, seen.insert(key).inserted else { continue }
            indices[key] = cells.add(row.quantity.value)
            exact.append(row)
        }
        addSumsOverTime(exact)
        addSumsOverPlaces(exact)
        cells.protect()
    }

    /// Why a row is not shown; `nil` for a row that is.
    func withholding(of row: FlowRow) -> Withholding? {
        guard row.isCounted else { return nil }
        guard row.exactCount != nil else { return row.quantity.value < cells.limit ? .small : nil }
        guard let index = indices[Key(row)], cells.isWithheld(index) else { return nil }
        return cells.states[index] == .small ? .small : .complementary
    }

    /// Counts of one place and source whose days overlap are sums of the flows between the days on which any begins
    /// or ends, which nobody prints.
    private mutating func addSumsOverTime(_ rows: [FlowRow]) {
        struct Series: Hashable {
            var subject: FlowSubject
            var source: String
        }
        var series: [Series: [FlowRow]] = [:]
        for row in rows where row.period?.isExact ?? false && row.measure.unit != .person {
            series[Series(subject: row.subject, source: row.countingSource), default: []].append(row)
        }
        for rows in series.values.sorted(by: { $0[0].id < $1[0].id }) where rows.count > 1 {
            let spans = rows.compactMap { $0.period?.outer }
            let ends = Set(spans.flatMap { [$0.lowerBound, $0.upperBound.advanced(by: 1)] }).sorted()
            let inOrder = spans.sorted { $0.lowerBound < $1.lowerBound }
            let areApart = zip(inOrder, inOrder.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
            if areApart { continue }
            let pieces = ends.dropLast().map { (start: $0, cell: cells.addHidden()) }
            for (row, span) in zip(rows, spans) {
                guard let whole = indices[Key(row)] else { continue }
                let parts = pieces.filter { span.contains($0.start) }.map(\.cell)
                cells.add(SummedCells.Sum(whole: whole, parts: parts))
            }
        }
    }

    /// A number of a larger place is the sum of those of the places in it, and of a rest where they do not add up.
    private mutating func addSumsOverPlaces(_ rows: [FlowRow]) {
        struct Moment: Hashable {
            var measure: Measure
            var population: Population
            var mode: Mode
            var period: Period?
            var bucket: Day?
            var source: String
        }
        var moments: [Moment: [FlowRow]] = [:]
        for row in rows where row.within.isEmpty && row.measure.kind.addsUp && row.measure.unit != .person {
            let moment = Moment(
                measure: row.measure,
                population: row.population,
                mode: row.mode,
                // Rows of one table are for the days that have rows, whatever the first and the last are.
                period: row.isTableTotal ? nil : row.period,
                bucket: row.bucket,
                source: row.countingSource
            )
            moments[moment, default: []].append(row)
        }
        for rows in moments.values.sorted(by: { $0[0].id < $1[0].id }) where rows.count > 1 {
            for whole in rows {
                var parts: [Int: [FlowRow]] = [:]
                for part in rows where part.placement != whole.placement {
                    guard tree.contains(whole.placement, part.placement) else { continue }
                    parts[part.placement.place.sizeRank, default: []].append(part)
                }
                for (_, parts) in parts.sorted(by: { $0.key < $1.key }) { addSum(whole, parts) }
            }
        }
    }

    private mutating func addSum(_ whole: FlowRow, _ parts: [FlowRow]) {
        guard let index = indices[Key(whole)] else { return }
        var members = parts.compactMap { indices[Key($0)] }
        var sum: Int64 = 0
        for part in parts {
            let (next, overflow) = sum.addingReportingOverflow(part.quantity.value)
            guard !overflow else { return }
            sum = next
        }
        // Parts that overlap (regions on both sides, sets of crossings) may be more than the whole: no sum at all.
        guard sum <= whole.quantity.value else { return }
        if sum < whole.quantity.value { members.append(cells.addHidden()) }
        cells.add(SummedCells.Sum(whole: index, parts: members))
    }
}

extension PublishedFlows.Key {
    init(_ row: FlowRow) {
        subject = row.subject
        period = row.period
        bucket = row.bucket
        value = row.quantity.value
    }
}

extension FlowRow {
    /// Whether it counts people, so that a small number may point at somebody.
    var isCounted: Bool {
        switch measure.unit {
        case .crossing, .person, .pedestrian: true
        default: false
        }
    }
}
