import BorderAtlas
import BorderCore

/// The records of one file, summed at the finest grain that its budget of keys allows.
///
/// It merges in any order: over batches, workers and parts of a file the entries are the same, and so is every answer
/// made of them.
package struct Ledger: Sendable {
    /// The file's name.
    package let file: String
    /// What stays apart where the budget of keys is outgrown.
    package let grain: LedgerGrain
    /// What was joined; nothing where every key is told apart.
    package private(set) var fold: LedgerFold = []
    /// Some of the keys, looked at one by one, where not all could be kept.
    package private(set) var sample: KeySample?

    var placements = Interner<Placement>()
    var populations = Interner(Population.any)
    var reporters = Interner("")
    var attributions = Interner(Attribution())
    /// How one crosses at a crossing, for rows that do not say so.
    var crossingModes: [Place: Mode] = [:]
    /// The attributions of single rows, with dates and grades.
    var said = Interner(Attribution())

    private var series = SeriesIndex()
    private var periods = KeyIndex()
    private var keys = KeyIndex()
    private var sums: [KeySum] = []
    private var spreads = Spreads()
    private var words: [WordsKey: RecordWords] = [:]
    /// The observation status of the rows of a key.
    var flags: [Int: Set<String>] = [:]
    /// The first row of a key that was published before its days were over.
    private(set) var early: [Int: EarlyRow] = [:]
    /// The joined population of every population, where people are joined.
    private var joinedPeople: [UInt32] = []
    private var spans: SpanCache
    private var overflowed = false
    /// Whether nothing is left to join.
    private var isJoined = false

    private struct WordsKey: Hashable, Sendable {
        var entry: Int
        var value: Int64
    }

    /// A ledger of a file without records.
    package init(file: String, grain: LedgerGrain) {
        self.file = file
        self.grain = grain
        spans = SpanCache(grain: grain)
    }

    /// Whether there is no record.
    package var isEmpty: Bool { sums.isEmpty }

    /// How many different keys there are.
    package var count: Int { sums.count }

    /// How many rows.
    package var rows: Int64 { sums.reduce(0) { $0 + Int64($1.rows) } }

    /// How many series there are.
    package var seriesCount: Int { series.codes.count }

    /// A series in words.
    package func series(_ index: Int) -> LedgerSeries {
        let codes = series.codes[index]
        return LedgerSeries(
            placement: placements[codes.placement],
            measure: codes.measure,
            population: populations[codes.population],
            mode: codes.mode,
            reporter: reporters[codes.reporter],
            attribution: attributions[codes.attribution],
            fold: codes.fold
        )
    }

    /// A series in the ledger's numbers.
    @inline(__always)
    func codes(_ index: Int) -> SeriesCodes { series.codes[index] }

    /// The records of a key.
    @inline(__always)
    package subscript(entry: Int) -> LedgerEntry {
        let sum = sums[entry]
        let key = keys.keys[entry]
        let isJoined = !series.codes[Int(key >> 32)].fold.isEmpty
        let spread = isJoined ? nil : spreads[sum]
        let period = periods.keys[Int(key & 0xFFFF_FFFF)]
        return LedgerEntry(
            series: Int(key >> 32),
            first: Int32(truncatingIfNeeded: Int64(bitPattern: period) >> 32),
            last: Int32(truncatingIfNeeded: period),
            sum: sum.sum,
            rows: Int64(sum.rows),
            least: spread?.least ?? sum.sum / Int64(max(1, sum.rows)),
            greatest: spread?.greatest ?? sum.sum / Int64(max(1, sum.rows)),
            covered: isJoined ? sum.detail : 0,
            lines: sum.lines
        )
    }

    /// The series of a key, how many rows it has and where they stand.
    @inline(__always)
    func tally(_ entry: Int) -> (series: Int, rows: Int64, lines: LineSpan) {
        (Int(keys.keys[entry] >> 32), Int64(sums[entry].rows), sums[entry].lines)
    }

    /// Whether some record says more than its count.
    var hasWords: Bool { !words.isEmpty }

    /// What the row with a count of a key says beside it; `nil` where it says nothing.
    func words(of entry: Int, value: Int64) -> RecordWords? {
        words.isEmpty ? nil : words[WordsKey(entry: entry, value: value)]
    }

    /// The same in full.
    func details(of entry: Int, value: Int64) -> ReportDetails? {
        words(of: entry, value: value).map { words in
            var details = words.own.first ?? ReportDetails()
            details.shared = said[words.attribution]
            return details
        }
    }

    /// Throws where a sum was more than 64 bits hold.
    package func check() throws(AnalysisError) { if overflowed { throw .sumTooLarge(file: file) } }

    // MARK: Adding

    /// Adds a record.
    @inline(__always)
    mutating func add(
        _ codes: SeriesCodes,
        first: Int32,
        last: Int32,
        count: Int64,
        line: Int32 = 0,
        early: Int32? = nil,
        words: RecordWords? = nil
    ) {
        let lines = LineSpan.one(line)
        if !fold.isEmpty {
            let key = hash(codes, first, last)
            sample?.add(count, hash: key)
            let target = addJoined(
                codes,
                first: first,
                last: last,
                sum: count,
                rows: 1,
                least: count,
                greatest: count,
                lines: lines
            )
            if let own = words?.own.first, !own.flags.isEmpty {
                flags[target, default: []].formUnion(ReportDetails.flagWords(own.flags))
            }
            if !isJoined, let budget = grain.budget, sums.count > budget { joinMore() }
            return
        }
        let entry = put(codes, first, last, sum: count, rows: 1, least: count, greatest: count, lines: lines)
        if let early { note(EarlyRow(published: early, value: count, line: line), of: entry) }
        if let words { note(words, of: entry, value: count) }
        if !isJoined, let budget = grain.budget, sums.count > budget { joinMore() }
    }

    /// Keeps the words of a row; of several rows of one key and number those that come first by what they say.
    private mutating func note(_ new: RecordWords, of entry: Int, value: Int64) {
        let key = WordsKey(entry: entry, value: value)
        if let flags = new.own.first?.flags, !flags.isEmpty {
            self.flags[entry, default: []].formUnion(ReportDetails.flagWords(flags))
        }
        if let old = words[key], order(old) <= order(new) { return }
        words[key] = new
    }

    private mutating func note(_ row: EarlyRow, of entry: Int) {
        if let known = early[entry], known.line <= row.line { return }
        early[entry] = row
    }

    private func order(_ words: RecordWords) -> (String, String, Day, Int32) {
        let said = said[words.attribution]
        let own = words.own.first
        return (own?.id ?? "", own?.note ?? "", said.reportedOn ?? Day(rawValue: .max), words.line)
    }

    /// Adds what another part of the file holds.
    package mutating func merge(_ other: Ledger) {
        // Nothing has to be put in order where there is nothing yet.
        if isEmpty, fold.isEmpty, sample == nil, file == other.file, grain == other.grain {
            let modes = crossingModes
            self = other
            return crossingModes.merge(modes) { _, mine in mine }
        }
        if !other.fold.isSubset(of: fold) { join(fold.union(other.fold)) }
        var other = other
        if !fold.isSubset(of: other.fold) { other.join(fold) }
        let places = other.placements.values.map { placements.code(of: $0) }
        let people = other.populations.values.map { populations.code(of: $0) }
        let countries = other.reporters.values.map { reporters.code(of: $0) }
        let authors = other.attributions.values.map { attributions.code(of: $0) }
        var translated = other.series.codes
        for index in translated.indices {
            translated[index].placement = places[Int(translated[index].placement)]
            translated[index].population = people[Int(translated[index].population)]
            translated[index].reporter = countries[Int(translated[index].reporter)]
            translated[index].attribution = authors[Int(translated[index].attribution)]
        }
        for index in 0..<other.count {
            let entry = other[index]
            let target = put(
                translated[entry.series],
                entry.first,
                entry.last,
                sum: entry.sum,
                rows: entry.rows,
                least: entry.least,
                greatest: entry.greatest,
                covered: entry.covered,
                lines: entry.lines
            )
            if let mine = other.flags[index] { flags[target, default: []].formUnion(mine) }
            if let row = other.early[index] { note(row, of: target) }
            guard !other.words.isEmpty else { continue }
            for value in Set([entry.least, entry.greatest]) {
                guard var words = other.words(of: index, value: value) else { continue }
                words.attribution = said.code(of: other.said[words.attribution])
                note(words, of: target, value: value)
            }
        }
        if let theirs = other.sample {
            if sample == nil { sample = theirs } else { sample?.merge(theirs) }
        }
        overflowed = overflowed || other.overflowed
        crossingModes.merge(other.crossingModes) { mine, _ in mine }
        if let budget = grain.budget, sums.count > budget { joinMore() }
    }

    @inline(__always)
    private mutating func put(
        _ codes: SeriesCodes,
        _ first: Int32,
        _ last: Int32,
        sum: Int64,
        rows: Int64,
        least low: Int64,
        greatest high: Int64,
        covered days: UInt32 = 0,
        lines: LineSpan
    ) -> Int {
        let period = periods.index(of: UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: last)))
        let entry = keys.index(of: UInt64(series.index(of: codes)) << 32 | UInt64(period))
        if entry == sums.count {
            sums.append(KeySum(sum: sum, rows: UInt32(clamping: rows), detail: days, lines: lines))
            if codes.fold.isEmpty && low != high { spreads.widen(&sums[entry], low, high) }
            return entry
        }
        // While all rows of a key have one number its sum tells it; joined keys have no use for it.
        if codes.fold.isEmpty { spreads.widen(&sums[entry], low, high) }
        if !sums[entry].add(sum, rows: rows, covered: days, lines: lines) { overflowed = true }
        return entry
    }

    /// Adds numbers of a key of another ledger with their words: all of its rows, or each number once.
    mutating func take(_ index: Int, _ values: [Int64], all: Bool, from other: Ledger) {
        let entry = other[index]
        var codes = other.series.codes[entry.series]
        codes.placement = placements.code(of: other.placements[codes.placement])
        codes.population = populations.code(of: other.populations[codes.population])
        codes.reporter = reporters.code(of: other.reporters[codes.reporter])
        codes.attribution = attributions.code(of: other.attributions[codes.attribution])
        for (position, value) in values.enumerated() where position == 0 || !all {
            let target = put(
                codes,
                entry.first,
                entry.last,
                sum: all ? entry.sum : value,
                rows: all ? entry.rows : 1,
                least: all ? entry.least : value,
                greatest: all ? entry.greatest : value,
                covered: entry.covered,
                lines: entry.lines
            )
            for value in values {
                guard var words = other.words(of: index, value: value) else { continue }
                words.attribution = said.code(of: other.said[words.attribution])
                note(words, of: target, value: value)
            }
        }
    }

    // MARK: Joining

    /// Joins what no question needs apart, until the keys fit the budget or nothing is left to join.
    private mutating func joinMore() {
        guard let budget = grain.budget else { return }
        while sums.count > budget {
            var next = fold
            if fold.isDisjoint(with: [.people, .modes]) && !(grain.keepsPeople && grain.keepsModes) {
                if !grain.keepsPeople { next.insert(.people) }
                if !grain.keepsModes { next.insert(.modes) }
            } else if grain.unit != .day {
                next.insert(.days)
            }
            guard next != fold else {
                isJoined = true
                return
            }
            join(next)
        }
    }

    private mutating func join(_ wanted: LedgerFold) {
        var joined = Ledger(file: file, grain: grain)
        joined.fold = wanted
        joined.sample = sample ?? KeySample()
        joined.placements = placements
        joined.populations = populations
        joined.reporters = reporters
        joined.attributions = attributions
        joined.said = said
        joined.crossingModes = crossingModes
        joined.overflowed = overflowed
        for index in sums.indices {
            let entry = self[index]
            let codes = series.codes[entry.series]
            if fold.isEmpty {
                let key = hash(codes, entry.first, entry.last)
                joined.sample?.add(rows: entry.rows, least: entry.least, greatest: entry.greatest, hash: key)
            }
            let target = joined.addJoined(
                codes,
                first: entry.first,
                last: entry.last,
                sum: entry.sum,
                rows: entry.rows,
                least: entry.least,
                greatest: entry.greatest,
                lines: entry.lines
            )
            if let mine = flags[index] { joined.flags[target, default: []].formUnion(mine) }
        }
        self = joined
    }

    private mutating func addJoined(
        _ fine: SeriesCodes,
        first: Int32,
        last: Int32,
        sum: Int64,
        rows: Int64,
        least: Int64,
        greatest: Int64,
        lines: LineSpan
    ) -> Int {
        var codes = fine
        var (start, end, days) = (first, last, UInt32(0))
        if fold.contains(.people) && codes.population != 0 && !codes.fold.contains(.people) {
            codes.population = joinedPopulation(codes.population)
            codes.fold.insert(.people)
        }
        if fold.contains(.modes) && codes.mode != .unspecified {
            codes.mode = .unspecified
            codes.fold.insert(.modes)
        }
        if fold.contains(.days) && first == last && first != Day.unknown {
            (start, end) = spans.span(of: first)
            days = 1 << UInt32(first - start)
            codes.fold.insert(.days)
        }
        return put(
            codes,
            start,
            end,
            sum: sum,
            rows: rows,
            least: least,
            greatest: greatest,
            covered: days,
            lines: lines
        )
    }

    /// The conditions of a population without their values, but for those that cannot be added up.
    private mutating func joinedPopulation(_ code: UInt32) -> UInt32 {
        while joinedPeople.count <= code { joinedPeople.append(.max) }
        if joinedPeople[Int(code)] == .max {
            let own = Population.Condition.overlapping
            let keys = populations[code].conditions.map { own.contains($0.key) ? $0 : .init(key: $0.key, value: "") }
            joinedPeople[Int(code)] = populations.code(of: Population(keys))
        }
        return joinedPeople[Int(code)]
    }
}
