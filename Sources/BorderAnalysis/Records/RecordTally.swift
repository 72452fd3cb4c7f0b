package import BorderCore

/// Sums the rows of a plain table while it is read: one publisher's counts, each passage in one row.
///
/// Keys are the reader's own word codes, so a row costs two hash probes; places are resolved once, by `totals`. Every
/// worker of a parallel reader has a tally of its own, and their totals merge.
package struct RecordTally: Sendable {
    let grouping: Grouping
    let selection: Selection
    private let keepsPopulation: Bool
    private let keepsMode: Bool
    /// Distinct combinations of place, direction, reporter, population, mode and measure.
    private(set) var series = KeyIndex()
    /// Sums by series and bucket.
    private(set) var table = TallyTable()
    private(set) var words = ObservationBatch.Words()
    /// Rows that share no day with the days asked for.
    package private(set) var rowsOutside = 0
    /// Rows that reach beyond the days asked for; their numbers are not split.
    package private(set) var rowsBeyond = 0

    /// A tally for one selection and grouping.
    package init(grouping: Grouping, selection: Selection) {
        self.grouping = grouping
        self.selection = selection
        keepsPopulation = grouping.byPopulation || selection.population != nil
        keepsMode = grouping.byMode || selection.mode != nil
    }

    /// Adds the rows of a batch.
    ///
    /// - Throws: `AnalysisError.tooManyGroups` when the reader has met more words than a key can hold.
    package mutating func add(_ batch: ObservationBatch) throws(AnalysisError) {
        try SeriesKey.check(batch.words)
        words = batch.words
        let count = batch.count
        let place = batch.place.expanded(to: count)
        let direction = batch.direction.expanded(to: count)
        let reporter = batch.reporter.expanded(to: count)
        let population = keepsPopulation ? batch.population.expanded(to: count) : [UInt32](repeating: 0, count: count)
        let mode = keepsMode ? batch.mode.expanded(to: count) : [Mode](repeating: .unspecified, count: count)
        let kind = batch.kind.expanded(to: count)
        let unit = batch.unit.expanded(to: count)
        let start = batch.start.expanded(to: count)
        let end = batch.end?.expanded(to: count) ?? start
        let value = batch.value.expanded(to: count)
        let windowFirst = selection.from?.rawValue ?? .min
        let windowLast = selection.to?.rawValue ?? .max
        let hasWindow = selection.from != nil || selection.to != nil

        var buckets = BucketCache(unit: grouping.period)
        for row in 0..<count {
            let first = start[row]
            let last = end[row]
            if hasWindow && (first < windowFirst || last > windowLast) {
                if last < windowFirst || first > windowLast || first == Day.unknown {
                    rowsOutside += 1
                } else {
                    rowsBeyond += 1
                }
                continue
            }
            let key = SeriesKey.pack(
                place: place[row],
                direction: direction[row],
                reporter: reporter[row],
                population: population[row],
                mode: mode[row],
                kind: kind[row],
                unit: unit[row]
            )
            let code = UInt64(series.index(of: key)) << 32 | UInt64(buckets.code(first: first, last: last))
            table.add(value[row], first: first, last: last, to: code)
        }
    }
}

/// The word codes of a row packed into 64 bits.
enum SeriesKey {
    /// Bits of each field, lowest first: unit, kind, mode, population, reporter, direction, place.
    static func pack(
        place: UInt32,
        direction: UInt32,
        reporter: UInt32,
        population: UInt32,
        mode: Mode,
        kind: MeasureKind,
        unit: CountUnit
    ) -> UInt64 {
        UInt64(place) << 43 | UInt64(direction) << 31 | UInt64(reporter) << 23 | UInt64(population) << 11
            | UInt64(mode.rawValue) << 8 | UInt64(kind.rawValue) << 4 | UInt64(unit.rawValue)
    }

    static func place(_ key: UInt64) -> Int { Int(key >> 43) }
    static func direction(_ key: UInt64) -> Int { Int(key >> 31 & 0xFFF) }
    static func reporter(_ key: UInt64) -> Int { Int(key >> 23 & 0xFF) }
    static func population(_ key: UInt64) -> Int { Int(key >> 11 & 0xFFF) }
    static func mode(_ key: UInt64) -> Mode { Mode(rawValue: UInt8(key >> 8 & 0x7)) ?? .unspecified }
    static func kind(_ key: UInt64) -> MeasureKind { MeasureKind(rawValue: UInt8(key >> 4 & 0xF)) ?? .flow }
    static func unit(_ key: UInt64) -> CountUnit { CountUnit(rawValue: UInt8(key & 0xF)) ?? .crossing }

    /// Refuses a reader that has met more words than the fields hold.
    static func check(_ words: ObservationBatch.Words) throws(AnalysisError) {
        let limits = [
            ("places", words.places.count, 1 << 21), ("directions", words.directions.count, 1 << 12),
            ("counting countries", words.reporters.count, 1 << 8), ("populations", words.populations.count, 1 << 12),
        ]
        for (what, count, limit) in limits where count > limit { throw .tooManyGroups(what: what, limit: limit) }
    }
}

/// The unit of time each row falls into, as a code.
struct BucketCache {
    /// The code of a row that is longer than the unit and belongs to none.
    static let none: UInt32 = .max
    /// The code of every row where time is not grouped.
    static let whole: UInt32 = 0
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
        remember(code, for: day)
        return code
    }

    private mutating func remember(_ code: UInt32, for day: Int32) {
        // Days of one file lie close together; a stray day far off is simply not remembered.
        if codes.isEmpty {
            firstCached = day - 4096
            codes = [UInt32](repeating: 0, count: 8192)
        }
        let slot = Int(day) - Int(firstCached)
        if codes.indices.contains(slot) { codes[slot] = code }
    }
}

extension Column {
    /// One value a row.
    func expanded(to count: Int) -> [Value] {
        switch self {
        case .constant(let value): [Value](repeating: value, count: count)
        case .values(let values): values
        }
    }
}
