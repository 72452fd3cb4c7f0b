import BorderCore

/// What growing totals give: "January", "January to February", "January to March" of one source for one place, way and
/// people are a series since one day, and each less the one before is the count of the days between their ends.
struct GrowingTotals {
    /// The count of the days between the ends of two totals.
    struct Difference {
        var item: CountItem
        var value: Int64
        /// `= 2,200 − 1,000, totals since 1 Jan`.
        var words: String
        /// The two totals, the later first.
        var totals: [SelectedRecord]
    }

    /// The differences by key of records, and by the first day of their unit of time.
    private(set) var differences: [Int: [Day: [Difference]]] = [:]
    /// Totals that a difference stands for: they need no row of their own beside it.
    private(set) var differenced: Set<Int> = []

    init(_ groups: RecordGroups, of selected: RecordSelection, unit: PeriodUnit) {
        struct Series: Hashable {
            var key: Int
            var scope: Int32
            var first: Int32
        }
        var series: [Series: [(index: Int, entry: LedgerEntry)]] = [:]
        var counted: Set<Series> = []
        // A series grows only where some total is longer than the unit.
        guard groups.groups.contains(where: { $0.bucket == nil }) else { return }
        for group in groups.groups {
            for index in group.records {
                let record = groups.records[index]
                let entry = selected.entry(record)
                guard entry.first != Day.unknown, entry.covered == 0 else { continue }
                if group.bucket != nil, let bucket = group.bucket {
                    counted.insert(Series(key: group.key, scope: record.scope, first: bucket.rawValue))
                }
                if group.bucket == nil || unit.start(of: Day(rawValue: entry.first)).rawValue == entry.first {
                    series[Series(key: group.key, scope: record.scope, first: entry.first), default: []]
                        .append((index, entry))
                }
            }
        }
        for (start, members) in series where members.count > 1 {
            let totals = members.sorted { $0.entry.last < $1.entry.last }
            for (before, after) in zip(totals, totals.dropFirst()) {
                let first = before.entry.last + 1
                let bucket = unit.start(of: Day(rawValue: first))
                guard before.entry.last < after.entry.last,
                    unit.start(of: Day(rawValue: after.entry.last)) == bucket,
                    before.entry.least == before.entry.greatest, after.entry.least == after.entry.greatest,
                    after.entry.least >= before.entry.least,
                    !counted.contains(Series(key: start.key, scope: start.scope, first: bucket.rawValue))
                else { continue }
                let words =
                    "= \(after.entry.least.grouped) − \(before.entry.least.grouped), "
                    + "totals since \(Day(rawValue: start.first))"
                let difference = Difference(
                    item: CountItem(scope: start.scope, first: first, last: after.entry.last),
                    value: after.entry.least - before.entry.least,
                    words: words,
                    totals: [groups.records[after.index], groups.records[before.index]]
                )
                differences[start.key, default: [:]][bucket, default: []].append(difference)
                differenced.insert(after.index)
            }
        }
    }
}
