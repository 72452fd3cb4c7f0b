import BorderAtlas
import BorderCore

/// Whose records are summed together: what a source says, as one counting country counts.
struct RecordSource: Hashable, Comparable, Sendable {
    /// Whoever is named, else the files.
    var name: String
    /// Who says so, where the rows name somebody.
    var attribution: Attribution
    /// The country that counted; empty where the rows name none.
    var reporter: String

    static func < (left: RecordSource, right: RecordSource) -> Bool {
        left.name != right.name
            ? left.name < right.name
            : left.attribution != right.attribution
                ? left.attribution.precedes(right.attribution) : left.reporter < right.reporter
    }
}

/// A record that a selection asks for: its entry, with what its series says.
struct SelectedRecord {
    var ledger: Int32
    var entry: Int32
    /// Its source, as a number.
    var source: Int32
    /// Its scope, as a number.
    var scope: Int32
}

/// The records of several files that a selection asks for.
struct RecordSelection {
    /// The ledgers in the order of their files.
    let ledgers: [Ledger]
    /// How the rows of each source are read.
    private(set) var readings: [RowsReading] = []
    private(set) var sources: [RecordSource] = []
    private(set) var scopes: ScopeTable
    /// Records of the way asked for, and of the way back.
    private(set) var records: [SelectedRecord] = []
    private(set) var wayBack: [SelectedRecord] = []
    /// How the border was crossed, by ledger and series.
    private let modes: [[Mode]]
    /// Records of named sources that reach beyond the days asked for.
    private(set) var beyond: [SelectedRecord] = []
    /// Whether some numbers will be withheld: numbers keep what they are summed from, and none tells its place in order.
    var willWithhold = false

    init(_ input: FlowInput, selection: Selection, tree: PlaceTree, leftOut: inout LeftOutCounter) {
        ledgers = input.ledgers
        modes = input.modes
        scopes = ScopeTable(tree: tree)
        let filter = PlaceFilter(selection, tree: tree)
        var sourceCodes: [RecordSource: Int32] = [:]
        for (number, ledger) in ledgers.enumerated() {
            var series: [(source: Int32, scope: Int32, verdict: PlaceFilter.Verdict, reason: LeftOutReason?)] = []
            for index in 0..<ledger.seriesCount {
                var words = ledger.series(index)
                words.mode = modes[number][index]
                let source = RecordSource(
                    name: words.attribution.name ?? ledger.file,
                    attribution: words.attribution,
                    reporter: words.reporter
                )
                var reason: LeftOutReason?
                let verdict = filter.verdict(on: words.placement)
                if !selection.includes(words.measure) {
                    reason = verdict == .excluded ? .filtered : .otherMeasure(words.measure)
                }
                if verdict == .excluded || !selection.matches(words, file: ledger.file) { reason = .filtered }
                if verdict == .wider && reason == nil { reason = .widerPlace }
                if sourceCodes[source] == nil {
                    sourceCodes[source] = Int32(sources.count)
                    sources.append(source)
                    readings.append(input.reading(of: words.attribution, in: ledger))
                }
                let scope = CountScope(
                    placement: words.placement,
                    population: words.population,
                    mode: words.mode,
                    fold: words.fold.intersection([.people, .modes])
                )
                series.append((sourceCodes[source] ?? 0, scopes.code(of: scope), verdict, reason))
            }
            for index in 0..<ledger.count {
                let entry = ledger[index]
                let words = series[entry.series]
                let fit = selection.fit(entry)
                if let reason = words.reason {
                    leftOut.add(fit == .outside ? .filtered : reason, entry.rows)
                    continue
                }
                switch fit {
                case .outside: leftOut.add(.filtered, entry.rows)
                case .undated: leftOut.add(.undated, entry.rows)
                case .beyond:
                    let record = SelectedRecord(
                        ledger: Int32(number),
                        entry: Int32(index),
                        source: words.source,
                        scope: words.scope
                    )
                    // What somebody is named for is shown as what it is; rows of a file are counted.
                    if sources[Int(words.source)].attribution == Attribution() {
                        leftOut.add(.beyondDays, entry.rows)
                    } else {
                        beyond.append(record)
                    }
                case .inside:
                    let record = SelectedRecord(
                        ledger: Int32(number),
                        entry: Int32(index),
                        source: words.source,
                        scope: words.scope
                    )
                    if words.verdict == .reversed { wayBack.append(record) } else { records.append(record) }
                }
            }
        }
    }

    /// Sources of whose names there are several, with different counting countries.
    var sourcesWithSeveralReporters: Set<Int32> {
        var byName: [String: Set<String>] = [:]
        for source in sources { byName[source.name, default: []].insert(source.reporter) }
        return Set(sources.indices.filter { (byName[sources[$0].name]?.count ?? 0) > 1 }.map(Int32.init))
    }

    /// What was joined in the series of a record.
    func fold(of record: SelectedRecord) -> LedgerFold {
        let ledger = ledgers[Int(record.ledger)]
        return ledger.codes(ledger[Int(record.entry)].series).fold
    }

    /// A record as exact reports: two where rows disagree on the number, none where some of its joined days have no
    /// rows.
    func reports(of record: SelectedRecord) -> [PlacedReport] {
        let ledger = ledgers[Int(record.ledger)]
        let entry = entry(record)
        let mode = modes[Int(record.ledger)][entry.series]
        guard entry.isWhole else { return [] }
        guard readings[Int(record.source)] == .counts, fold(of: record).isEmpty else {
            return [ledger.report(Int(record.entry), entry.sum, mode: mode)]
        }
        let isContested = entry.least != entry.greatest
        return (isContested ? [entry.least, entry.greatest] : [entry.least]).map {
            ledger.report(Int(record.entry), $0, isContested: isContested, mode: mode)
        }
    }

    // MARK: Files

    /// Makes one source of files whose days do not overlap: twelve monthly files are one series, two files about the
    /// same days are two sources and are never added.
    ///
    /// A file that could continue one of several series continues none: which one is not ours to guess. So files that
    /// overlap no other are joined with one another, and of files that hang together by overlaps (twelve months and the
    /// whole year) those are joined that overlap only what they could never be joined with. A file with rows without a
    /// day stands alone.
    mutating func joinFiles() {
        var days: [String: ClosedRange<Day>?] = [:]
        for record in records + wayBack {
            let source = sources[Int(record.source)]
            guard source.attribution == Attribution() else { continue }
            guard let own = entry(record).days else {
                days[source.name] = .some(nil)
                continue
            }
            switch days[source.name] {
            case nil: days[source.name] = own
            case .some(nil): break
            case .some(.some(let hull)):
                days[source.name] = min(hull.lowerBound, own.lowerBound)...max(hull.upperBound, own.upperBound)
            }
        }
        let files = days.compactMap { name, days in days.map { DatedFile(name: name, days: $0) } }.sorted()
        guard files.count > 1 else { return }
        var names: [String: String] = [:]
        for series in DatedFile.series(files) where series.count > 1 {
            let joined = series.map(\.name).joined(separator: " + ")
            for file in series { names[file.name] = joined }
        }
        rename(names)
    }

    /// Gives sources other names; those that are then alike become one.
    private mutating func rename(_ names: [String: String]) {
        var codes: [RecordSource: Int32] = [:]
        var renamed: [RecordSource] = []
        var readings: [RowsReading] = []
        let map = sources.indices.map { index -> Int32 in
            var source = sources[index]
            if source.attribution == Attribution(), let name = names[source.name] { source.name = name }
            if let code = codes[source] { return code }
            codes[source] = Int32(renamed.count)
            renamed.append(source)
            readings.append(self.readings[index])
            return Int32(renamed.count - 1)
        }
        sources = renamed
        self.readings = readings
        for index in records.indices { records[index].source = map[Int(records[index].source)] }
        for index in wayBack.indices { wayBack[index].source = map[Int(wayBack[index].source)] }
    }

    // MARK: Single reports

    /// Takes out the records of named sources that have no more than one in any group, as reports: a figure of the news
    /// stands beside those of others, and is added to others of its authority where they tile the days.
    mutating func takeSingleReports(grouping: Grouping) -> [PlacedReport] {
        struct Slot: Hashable {
            var source: Int32
            var group: GroupPlacement
            var measure: Measure
            var population: Population
            var mode: Mode
            var bucket: Day?
        }
        var slots: Set<Slot> = []
        var several: Set<Int32> = []
        var named: Set<Int32> = []
        for record in records + wayBack {
            guard sources[Int(record.source)].attribution != Attribution() else { continue }
            named.insert(record.source)
            if several.contains(record.source) { continue }
            let entry = entry(record)
            let scope = scopes.scopes[Int(record.scope)]
            let isKept = readings[Int(record.source)] == .counts && fold(of: record).isEmpty
            if !isKept || entry.least != entry.greatest {
                several.insert(record.source)
                continue
            }
            let bucket = entry.days.flatMap { days in
                Period(from: days.lowerBound, through: days.upperBound).flatMap { grouping.period?.bucket(of: $0) }
            }
            for group in scopes.tree.groups(of: scope.placement, by: grouping.places) {
                let slot = Slot(
                    source: record.source,
                    group: group,
                    measure: measure(record),
                    population: grouping.byPopulation ? scope.population : .any,
                    mode: grouping.byMode ? scope.mode : .unspecified,
                    bucket: bucket
                )
                if !slots.insert(slot).inserted {
                    several.insert(record.source)
                    break
                }
            }
        }
        let single = named.subtracting(several)
        let reaching = beyond.flatMap(reports)
        guard !single.isEmpty else { return reaching }
        let taken = (records + wayBack).filter { single.contains($0.source) }
        records.removeAll { single.contains($0.source) }
        wayBack.removeAll { single.contains($0.source) }
        return reaching
            + taken.flatMap(reports).map { report in
                var report = report
                report.isRecord = true
                return report
            }
    }

    @inline(__always)
    func entry(_ record: SelectedRecord) -> LedgerEntry { ledgers[Int(record.ledger)][Int(record.entry)] }

    func measure(_ record: SelectedRecord) -> Measure {
        let ledger = ledgers[Int(record.ledger)]
        return ledger.codes(ledger[Int(record.entry)].series).measure
    }

    /// What the row behind a record says beside its number.
    func details(_ record: SelectedRecord, _ value: Int64) -> ReportDetails? {
        ledgers[Int(record.ledger)].details(of: Int(record.entry), value: value)
    }

    /// The observation status of all rows behind some records.
    func flags(_ records: [SelectedRecord]) -> String {
        guard ledgers.contains(where: \.hasFlags) else { return "" }
        var words: Set<String> = []
        for record in records { words.formUnion(ledgers[Int(record.ledger)].flags(of: Int(record.entry))) }
        return words.sorted().joined(separator: "; ")
    }
}

extension Selection {
    /// Whether a series passes the filters of people, modes and sources.
    fileprivate func matches(_ series: LedgerSeries, file: String) -> Bool {
        if let population, !series.population.isWithin(population) { return false }
        if let mode, series.mode != mode { return false }
        let names = [series.attribution.authority, series.attribution.via, series.attribution.source, file]
        return acceptsSource(among: names)
    }

    /// How the days of records stand to the days asked for.
    fileprivate func fit(_ entry: LedgerEntry) -> PeriodFit {
        guard from != nil || to != nil else { return .inside }
        guard entry.first != Day.unknown else { return .undated }
        let first = from?.rawValue ?? entry.first
        let last = to?.rawValue ?? entry.last
        if entry.last < first || entry.first > last { return .outside }
        return first <= entry.first && entry.last <= last ? .inside : .beyond
    }
}

/// A file and the days its records cover.
private struct DatedFile: Comparable {
    var name: String
    var days: ClosedRange<Day>

    static func < (left: DatedFile, right: DatedFile) -> Bool {
        (left.days.lowerBound, left.days.upperBound, left.name)
            < (right.days.lowerBound, right.days.upperBound, right.name)
    }

    /// Files in series that overlap none of their own.
    static func series(_ files: [DatedFile]) -> [[DatedFile]] {
        var series: [[DatedFile]] = [[]]
        for cluster in clusters(files) {
            if cluster.count == 1 { series[0] += cluster } else { series += parts(of: cluster) }
        }
        return series
    }

    /// Sorted files in runs that hang together by overlapping days.
    private static func clusters(_ files: [DatedFile]) -> [[DatedFile]] {
        var clusters: [[DatedFile]] = []
        var last: Day?
        for file in files {
            if let end = last, file.days.lowerBound <= end {
                clusters[clusters.count - 1].append(file)
            } else {
                clusters.append([file])
            }
            last = max(last ?? file.days.upperBound, file.days.upperBound)
        }
        return clusters
    }

    /// The series in a run of overlapping files: sets of files that overlap none of their own set and every other file
    /// of the run.
    private static func parts(of cluster: [DatedFile]) -> [[DatedFile]] {
        var found: [[DatedFile]] = []
        var open = Set(cluster.indices)
        while let start = open.min() {
            // Everything that could be joined with the first file, or with one of those, and so on.
            var members: Set<Int> = [start]
            var unseen = [start]
            while let at = unseen.popLast() {
                for other in open where !members.contains(other) && !cluster[at].days.overlaps(cluster[other].days) {
                    members.insert(other)
                    unseen.append(other)
                }
            }
            open.subtract(members)
            let parts = members.sorted().map { cluster[$0] }
            let isSeries = zip(parts, parts.dropFirst()).allSatisfy { !$0.days.overlaps($1.days) }
            if isSeries { found.append(parts) } else { found += parts.map { [$0] } }
        }
        return found
    }
}
