import BorderAtlas
import BorderCore

/// What one number of records is for, but for its unit of time.
struct RecordGroupKey: Hashable {
    /// The source, as a number of the selection.
    var source: Int32
    /// Everybody the filters leave, unless populations are kept apart.
    var subject: TotalSubject
}

/// Records put together by what the grouping asks for.
struct RecordGroups {
    /// One number: what it is for, its unit of time, and its records.
    struct Group {
        var key: Int
        /// First day of the unit of time; `nil` where time is not grouped, and for records longer than the unit.
        var bucket: Day?
        var records: Range<Int>
    }

    private(set) var keys: [RecordGroupKey] = []
    private(set) var groups: [Group] = []
    /// The records, those of one group together.
    private(set) var records: [SelectedRecord] = []

    /// Where a bucket is none: the record is longer than the unit.
    private static let longer: UInt32 = .max
    private static let whole: UInt32 = 0

    init(_ all: [SelectedRecord], of selected: RecordSelection, selection: Selection, grouping: Grouping) {
        var keyCodes: [RecordGroupKey: Int] = [:]
        var keysOfSeries: [[[Int]?]] = selected.ledgers.map { [[Int]?](repeating: nil, count: $0.seriesCount) }
        let tree = selected.scopes.tree
        var index = KeyIndex()
        var groupOf: [(group: Int32, record: Int32)] = []
        groupOf.reserveCapacity(all.count)
        var buckets = BucketCache(unit: grouping.period)
        for (number, record) in all.enumerated() {
            let ledger = Int(record.ledger)
            let entry = selected.entry(record)
            if keysOfSeries[ledger][entry.series] == nil {
                let scope = selected.scopes.scopes[Int(record.scope)]
                let measure = selected.ledgers[ledger].codes(entry.series).measure
                keysOfSeries[ledger][entry.series] = tree.groups(of: scope.placement, by: grouping.places).map {
                    group in
                    let key = RecordGroupKey(
                        source: record.source,
                        subject: TotalSubject(
                            group: group,
                            measure: measure,
                            population: grouping.byPopulation ? scope.population : selection.population ?? .any,
                            mode: grouping.byMode ? scope.mode : selection.mode ?? .unspecified
                        )
                    )
                    if let code = keyCodes[key] { return code }
                    keyCodes[key] = keys.count
                    keys.append(key)
                    return keys.count - 1
                }
            }
            let bucket = buckets.code(first: entry.first, last: entry.last)
            for key in keysOfSeries[ledger][entry.series] ?? [] {
                let group = index.index(of: UInt64(key) << 32 | UInt64(bucket))
                groupOf.append((Int32(group), Int32(number)))
            }
        }
        // Counting sort: the records of a group side by side, in the order in which they were selected.
        var ends = [Int](repeating: 0, count: index.keys.count + 1)
        for pair in groupOf { ends[Int(pair.group) + 1] += 1 }
        for group in ends.indices.dropFirst() { ends[group] += ends[group - 1] }
        var next = ends
        var ordered = [Int32](repeating: 0, count: groupOf.count)
        for pair in groupOf {
            ordered[next[Int(pair.group)]] = pair.record
            next[Int(pair.group)] += 1
        }
        records = ordered.map { all[Int($0)] }
        groups = index.keys.enumerated().map { group, key in
            Group(
                key: Int(key >> 32),
                bucket: BucketCache.day(of: UInt32(truncatingIfNeeded: key)),
                records: ends[group]..<ends[group + 1]
            )
        }
    }

    /// Whether the records of a group are longer than the unit of time asked for.
    func isLonger(_ group: Group, unit: PeriodUnit?) -> Bool { unit != nil && group.bucket == nil }
}

/// The unit of time each row falls into, as a code.
private struct BucketCache {
    private static let none: UInt32 = .max
    private static let whole: UInt32 = 0
    /// Day 0 of the codes, early enough for every day of the calendar.
    private static let origin: Int32 = -800_000

    let unit: PeriodUnit?
    /// Day to code for the days met so far, from `firstCached` on; 0 where not computed.
    private var codes: [UInt32] = []
    private var firstCached: Int32 = 0

    init(unit: PeriodUnit?) { self.unit = unit }

    mutating func code(first: Int32, last: Int32) -> UInt32 {
        guard unit != nil else { return BucketCache.whole }
        guard first != Day.unknown else { return BucketCache.none }
        let start = code(of: first)
        return first == last || code(of: last) == start ? start : BucketCache.none
    }

    /// The first day of the unit a code stands for; `nil` for rows without one.
    static func day(of code: UInt32) -> Day? {
        code == none || code == whole ? nil : Day(rawValue: Int32(bitPattern: code) + origin)
    }

    private mutating func code(of day: Int32) -> UInt32 {
        let slot = Int(day) - Int(firstCached)
        if codes.indices.contains(slot), codes[slot] != 0 { return codes[slot] }
        let start = unit?.start(of: Day(rawValue: day)) ?? Day(rawValue: day)
        let code = UInt32(bitPattern: start.rawValue - BucketCache.origin)
        // Days of one file lie close together; a stray day far off is simply not remembered.
        if codes.isEmpty {
            firstCached = day - 4096
            codes = [UInt32](repeating: 0, count: 8192)
        }
        let place = Int(day) - Int(firstCached)
        if codes.indices.contains(place) { codes[place] = code }
        return code
    }
}
