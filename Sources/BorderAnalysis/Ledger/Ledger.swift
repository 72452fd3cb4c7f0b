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
    var attributions = AttributionList()
    /// How one crosses at a crossing, for rows that do not say so.
    var crossingModes: [Place: Mode] = [:]
    /// The attributions of single rows, with dates and grades.
    var said = AttributionList()

    private var keys = LedgerKeys()
    private var words = RecordWordsIndex()
    /// The observation status of the rows of a key.
    var flags: [Int: Set<String>] = [:]
    /// The first row of a key that was published before its days were over.
    private(set) var early: [Int: EarlyRow] = [:]
    /// The keys whose rows were published on different days.
    private var retold: Set<Int> = []
    /// The joined population of every population, where people are joined.
    private var joinedPeople: [UInt32] = []
    private var spans: SpanCache
    /// Whether a sum of the finer keys that were joined was more than 64 bits hold.
    private var overflowed = false
    /// Whether nothing is left to join.
    private var isJoined = false

    /// A ledger of a file without records.
    package init(file: String, grain: LedgerGrain) {
        self.file = file
        self.grain = grain
        spans = SpanCache(grain: grain)
    }

    /// Whether there is no record.
    package var isEmpty: Bool { keys.count == 0 }

    /// How many different keys there are.
    package var count: Int { keys.count }

    /// How many rows.
    package var rows: Int64 { keys.rows }

    /// How many series there are.
    package var seriesCount: Int { keys.series.codes.count }

    /// A series in words.
    package func series(_ index: Int) -> LedgerSeries {
        let codes = keys.series.codes[index]
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
    func codes(_ index: Int) -> SeriesCodes { keys.series.codes[index] }

    /// The records of a key.
    @inline(__always)
    package subscript(entry: Int) -> LedgerEntry { keys[entry] }

    /// The series of a key, how many rows it has and where they stand.
    @inline(__always)
    func tally(_ entry: Int) -> (series: Int, rows: Int64, lines: LineSpan) { keys.tally(entry) }

    /// Whether some record says more than its count.
    var hasWords: Bool { !words.isEmpty }

    /// What the row with a count of a key says beside it; `nil` where it says nothing.
    func words(of entry: Int, value: Int64) -> RecordWords? {
        words.isEmpty ? nil : words.words(of: entry, value: value)
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
    package func check() throws(AnalysisError) { if overflowed || keys.isOverflowed { throw .sumTooLarge(file: file) } }

    // MARK: Adding

    /// Adds a record; one that says only its number may have to wait for `settle`.
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
        if !fold.isEmpty {
            let key = hash(codes, first, last)
            sample?.add(count, hash: key)
            let target = addJoined(codes, LedgerEntry(one: count, line: line, first: first, last: last))
            if let own = words?.own.first, !own.flags.isEmpty {
                flags[target, default: []].formUnion(ReportDetails.flagWords(own.flags))
            }
        } else if early == nil && words == nil {
            keys.addSoon(keys.key(codes, first, last), count, line: line)
        } else {
            keys.settle()
            let entry = put(codes, LedgerEntry(one: count, line: line, first: first, last: last))
            if let early { note(EarlyRow(published: early, value: count, line: line), of: entry) }
            if let words { note(words, of: entry, value: count) }
        }
        if !isJoined, let budget = grain.budget, keys.count > budget { joinMore() }
    }

    /// Ends the waiting of records that were added.
    mutating func settle() {
        keys.settle()
        if !isJoined, let budget = grain.budget, keys.count > budget { joinMore() }
    }

    /// Whether the rows of a key were published on different days.
    func isRetold(_ entry: Int) -> Bool { retold.contains(entry) }

    /// Keeps the words of a row; of several rows of one key and number those that come first by what they say.
    private mutating func note(_ new: RecordWords, of entry: Int, value: Int64) {
        if let flags = new.own.first?.flags, !flags.isEmpty {
            self.flags[entry, default: []].formUnion(ReportDetails.flagWords(flags))
        }
        if self[entry].rows > 1, let day = said[new.attribution].reportedOn, !retold.contains(entry),
            [value, self[entry].least, self[entry].greatest].contains(where: { value in
                words.words(of: entry, value: value).flatMap { said[$0.attribution].reportedOn }.map { $0 != day }
                    ?? false
            })
        {
            retold.insert(entry)
        }
        if let old = words.words(of: entry, value: value), order(old) <= order(new) { return }
        words.keep(new, of: entry, value: value)
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
        let authors = other.attributions.values.indices.map { author in
            attributions.code(of: UInt32(author), from: other.attributions)
        }
        var translated = other.keys.series.codes
        for index in translated.indices {
            translated[index].placement = places[Int(translated[index].placement)]
            translated[index].population = people[Int(translated[index].population)]
            translated[index].reporter = countries[Int(translated[index].reporter)]
            translated[index].attribution = authors[Int(translated[index].attribution)]
        }
        var (wanted, known): ([UInt64], [UInt32]) = ([], [])
        for index in 0..<other.count {
            let place = index % LedgerKeys.together
            if place == 0 {
                wanted = (index..<min(index + LedgerKeys.together, other.count)).map { next in
                    let entry = other[next]
                    return keys.key(translated[entry.series], entry.first, entry.last)
                }
                known = keys.places(of: wanted)
            }
            let entry = other[index]
            let isJoined = !translated[entry.series].fold.isEmpty
            let target = keys.add(wanted[place], at: known[place], entry, isJoined: isJoined)
            if let mine = other.flags[index] { flags[target, default: []].formUnion(mine) }
            if let row = other.early[index] { note(row, of: target) }
            if other.retold.contains(index) { retold.insert(target) }
            guard !other.words.isEmpty else { continue }
            for value in entry.least == entry.greatest ? [entry.least] : [entry.least, entry.greatest] {
                guard var words = other.words(of: index, value: value) else { continue }
                words.attribution = said.code(of: words.attribution, from: other.said)
                note(words, of: target, value: value)
            }
        }
        if let theirs = other.sample {
            if sample == nil { sample = theirs } else { sample?.merge(theirs) }
        }
        overflowed = overflowed || other.overflowed || other.keys.isOverflowed
        crossingModes.merge(other.crossingModes) { mine, _ in mine }
        if let budget = grain.budget, keys.count > budget { joinMore() }
    }

    @inline(__always)
    private mutating func put(_ codes: SeriesCodes, _ entry: LedgerEntry) -> Int {
        keys.add(keys.key(codes, entry.first, entry.last), entry, isJoined: !codes.fold.isEmpty)
    }

    /// Adds numbers of a key of another ledger with their words: all of its rows, or each number once.
    mutating func take(_ index: Int, _ values: [Int64], all: Bool, from other: Ledger) {
        let entry = other[index]
        var codes = other.codes(entry.series)
        codes.placement = placements.code(of: other.placements[codes.placement])
        codes.population = populations.code(of: other.populations[codes.population])
        codes.reporter = reporters.code(of: other.reporters[codes.reporter])
        codes.attribution = attributions.code(of: codes.attribution, from: other.attributions)
        for (position, value) in values.enumerated() where position == 0 || !all {
            var one = entry
            if !all { (one.sum, one.rows, one.least, one.greatest) = (value, 1, value, value) }
            let target = put(codes, one)
            for value in values {
                guard var words = other.words(of: index, value: value) else { continue }
                words.attribution = said.code(of: words.attribution, from: other.said)
                note(words, of: target, value: value)
            }
        }
    }

    // MARK: Joining

    /// Joins what no question needs apart, until the keys fit the budget or nothing is left to join.
    private mutating func joinMore() {
        guard let budget = grain.budget else { return }
        while keys.count > budget {
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
        joined.overflowed = overflowed || keys.isOverflowed
        for index in 0..<count {
            let entry = self[index]
            let codes = self.codes(entry.series)
            if fold.isEmpty {
                let key = hash(codes, entry.first, entry.last)
                joined.sample?.add(rows: entry.rows, least: entry.least, greatest: entry.greatest, hash: key)
            }
            let target = joined.addJoined(codes, entry)
            if let mine = flags[index] { joined.flags[target, default: []].formUnion(mine) }
        }
        self = joined
    }

    private mutating func addJoined(_ fine: SeriesCodes, _ entry: LedgerEntry) -> Int {
        var (codes, entry) = (fine, entry)
        entry.covered = 0
        if fold.contains(.people) && codes.population != 0 && !codes.fold.contains(.people) {
            codes.population = joinedPopulation(codes.population)
            codes.fold.insert(.people)
        }
        if fold.contains(.modes) && codes.mode != .unspecified {
            codes.mode = .unspecified
            codes.fold.insert(.modes)
        }
        if fold.contains(.days) && entry.first == entry.last && entry.first != Day.unknown {
            let (first, last) = spans.span(of: entry.first)
            entry.covered = 1 << UInt32(entry.first - first)
            (entry.first, entry.last) = (first, last)
            codes.fold.insert(.days)
        }
        return put(codes, entry)
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
