import BorderCore

/// The checks of the records of one ledger.
struct LedgerChecks {
    let ledger: Ledger
    private let tree: PlaceTree
    /// The day after which nothing can have been counted.
    private let today: Day?
    /// Whether rows of one key are added, by series.
    private let addsRows: [Bool]
    /// The file whose lines are known; empty where rows of several are in the ledger.
    private let file: String
    let series: [LedgerSeries]
    private var findings = CheckFindings()
    /// The number of the source of each series in what is found.
    private var sources: [Int32] = []
    /// Keys with days, by series, unit of time and days.
    private(set) var slots = CheckedSlots()

    init(_ ledger: Ledger, in file: String, addsRows: [Bool], today: Day?, tree: PlaceTree) {
        self.ledger = ledger
        self.file = file
        self.tree = tree
        self.today = today
        self.addsRows = addsRows
        series = (0..<ledger.seriesCount).map { ledger.series($0) }
    }

    /// Adds what is found to what others found.
    mutating func look(into all: inout CheckFindings) {
        swap(&findings, &all)
        sources = series.map { findings.number(of: $0.attribution.name ?? ledger.file) }
        lookAtKeys()
        lookAtWholeSources()
        slots.sort(seriesCount: series.count)
        lookAtSeries()
        lookAtCopies()
        lookAtSums()
        lookAtWholes()
        swap(&findings, &all)
    }

    mutating func add(_ code: CheckCode, _ series: LedgerSeries, _ found: CheckCase, times: Int64 = 1) {
        findings.add(code, series.attribution.name ?? ledger.file, found, times: times)
    }

    /// Counts one of perhaps very many cases by its series; whether it has to be made and kept.
    private mutating func counts(_ code: CheckCode, _ series: Int, _ lines: LineSpan, times: Int64 = 1) -> Bool {
        findings.count(code, sources[series], file.isEmpty ? .none : lines, times: times)
    }

    private mutating func keep(_ code: CheckCode, _ series: Int, _ found: CheckCase) {
        findings.keep(code, sources[series], found)
    }

    func found(
        _ series: LedgerSeries,
        _ days: ClosedRange<Day>?,
        _ numbers: [Int64],
        _ lines: LineSpan,
        against other: LedgerSeries? = nil,
        word: String = ""
    ) -> CheckCase {
        CheckCase(
            series: series,
            other: other,
            days: days,
            numbers: numbers,
            lines: file.isEmpty ? .none : lines,
            word: word,
            file: file
        )
    }

    /// Whether rows of one key are added.
    func isAdded(_ entry: LedgerEntry) -> Bool { addsRows[entry.series] }

    /// The least and the greatest number of a key.
    func limits(_ slot: CheckedSlots.Slot) -> ClosedRange<Int64> {
        let entry = ledger[Int(slot.entry)]
        return isAdded(entry) ? entry.sum...entry.sum : entry.least...entry.greatest
    }

    // MARK: One key

    /// Keys met again and days that were not over; collects the keys for what follows.
    private mutating func lookAtKeys() {
        let isFolded = series.map { !$0.fold.isEmpty }
        for index in 0..<ledger.count {
            let entry = ledger[index]
            guard !isFolded[entry.series] else { continue }
            if entry.rows > 1, !isAdded(entry) {
                if entry.repeats > 0, counts(.repeatedRow, entry.series, entry.lines, times: entry.repeats) {
                    let found = found(series[entry.series], entry.days, [entry.least], entry.lines)
                    keep(.repeatedRow, entry.series, found)
                }
                if entry.least != entry.greatest, counts(.conflictingKey, entry.series, entry.lines) {
                    let numbers = [entry.least, entry.greatest]
                    keep(.conflictingKey, entry.series, found(series[entry.series], entry.days, numbers, entry.lines))
                }
            }
            guard let days = entry.days else { continue }
            lookAhead(index, entry, days)
            slots.append(
                CheckedSlots.Slot(
                    series: Int32(entry.series),
                    unit: CheckedSlots.unit(of: days),
                    first: days.lowerBound.rawValue,
                    last: days.upperBound.rawValue,
                    entry: Int32(index),
                    least: isAdded(entry) ? entry.sum : entry.least,
                    lines: entry.lines
                )
            )
        }
    }

    private mutating func lookAhead(
        _ index: Int,
        _ entry: LedgerEntry,
        _ days: ClosedRange<Day>
    ) {
        if let row = ledger.early[index] {
            let word = Day(rawValue: row.published).description
            let series = series[entry.series]
            add(.futureRow, series, found(series, days, [row.value], .one(row.line), word: word))
        } else if let today, days.upperBound > today, series[entry.series].measure.kind != .forecast {
            let series = series[entry.series]
            add(.futureRow, series, found(series, days, [entry.least], entry.lines, word: today.description))
        }
    }

    /// Flags, lists of events, measures, and what was joined.
    private mutating func lookAtWholeSources() {
        struct Kind: Hashable {
            var attribution: UInt32
            var measure: Measure?
            var flag = ""
            var code: CheckCode
        }
        struct Sum {
            var series: Int
            var rows: Int64 = 0
            var lines = LineSpan.none
        }
        var ofSeries = series.indices.map { Sum(series: $0) }
        for index in 0..<ledger.count {
            let (series, rows, lines) = ledger.tally(index)
            ofSeries[series].rows += rows
            ofSeries[series].lines.join(lines)
        }
        var sums: [Kind: Sum] = [:]
        func addUp(_ sum: Sum, _ code: CheckCode, measure: Measure? = nil, flag: String = "") {
            let attribution = ledger.codes(sum.series).attribution
            let kind = Kind(attribution: attribution, measure: measure, flag: flag, code: code)
            sums[kind, default: Sum(series: sum.series)].rows += sum.rows
            sums[kind]?.lines.join(sum.lines)
        }
        // Sources of one measure have nothing mixed, and may be as many as there are rows.
        var measures: [UInt32: Measure] = [:]
        var mixed: Set<UInt32> = []
        for (index, sum) in ofSeries.enumerated() where sum.rows > 0 {
            let (author, measure) = (ledger.codes(index).attribution, series[index].measure)
            if measures.updateValue(measure, forKey: author) ?? measure != measure { mixed.insert(author) }
        }
        for (index, sum) in ofSeries.enumerated() where sum.rows > 0 {
            if mixed.contains(ledger.codes(index).attribution) {
                addUp(sum, .mixedMeasures, measure: series[index].measure)
            }
            if !series[index].fold.isEmpty { addUp(sum, .joinedKeys) }
            if addsRows[index] { addUp(sum, .listOfEvents) }
        }
        for (index, flags) in ledger.flags {
            let entry = ledger[index]
            let sum = Sum(series: entry.series, rows: entry.rows, lines: entry.lines)
            for flag in flags { addUp(sum, .flagged, flag: flag) }
        }
        for (kind, sum) in sums {
            let isOfFile = kind.code == .listOfEvents || kind.code == .joinedKeys
            let series = series[sum.series]
            let found = found(series, nil, [sum.rows], isOfFile ? .none : sum.lines, word: kind.flag)
            add(kind.code, series, found, times: kind.code == .mixedMeasures ? 1 : sum.rows)
        }
    }

    // MARK: Several keys

    private mutating func lookAtSeries() {
        for series in series.indices {
            for (place, unit) in CheckedSlots.units.enumerated() {
                let range = slots[series, UInt8(place)]
                if range.count >= 3 { look(at: range, of: series, unit) }
            }
        }
    }

    private mutating func look(at range: Range<Int>, of number: Int, _ unit: PeriodUnit) {
        let counts = slots.all[range].map { slot in
            CheckedCount(start: Day(rawValue: slot.first), value: slot.least)
        }
        CheckedCounts(unit: unit, counts: counts).forEachOddity { oddity in
            let (first, last) = (counts[oddity.range.lowerBound], counts[oddity.range.upperBound - 1])
            var lines = slots.all[range.lowerBound + oddity.range.lowerBound].lines
            lines.join(slots.all[range.lowerBound + oddity.range.upperBound - 1].lines)
            guard self.counts(oddity.code, number, lines, times: oddity.times) else { return }
            var days = first.start...unit.days(around: last.start).upperBound
            if oddity.code == .gap {
                days = unit.next(after: first.start)...last.start.advanced(by: -1)
            }
            let numbers = (oddity.code == .gap ? [oddity.times] : [first.value]) + oddity.usual
            keep(oddity.code, number, found(series[number], days, numbers, lines, word: unit.rawValue))
        }
    }

    /// A number of a larger place, of more people, of every mode or of both ways beside a part of it, for the same days.
    private mutating func lookAtWholes() {
        var known: Set<KnownWhole> = []
        var sums: [PartsOfWhole: PartsSum] = [:]
        for pair in WholesAndParts(series, codes: series.indices.map { ledger.codes($0) }, tree: tree).pairs {
            for unit in 0...UInt8(CheckedSlots.units.count) {
                let (wholes, parts) = (slots[pair.whole, unit], slots[pair.part, unit])
                var next = parts.lowerBound
                for slot in slots.all[wholes] {
                    func isBefore(_ part: CheckedSlots.Slot) -> Bool {
                        (part.first, part.last) < (slot.first, slot.last)
                    }
                    while next < parts.upperBound, isBefore(slots.all[next]) { next += 1 }
                    guard next < parts.upperBound else { break }
                    let part = slots.all[next]
                    guard part.first == slot.first, part.last == slot.last else { continue }
                    compare(slot, with: part, isOfWays: pair.isOfWays, &known)
                    if !pair.kind.isEmpty {
                        sums[PartsOfWhole(whole: slot.entry, kind: pair.kind), default: PartsSum()].add(part.least)
                    }
                }
            }
        }
        lookAtParts(sums)
    }

    /// A number that is smaller than its parts together, though none of them alone is larger.
    private mutating func lookAtParts(_ sums: [PartsOfWhole: PartsSum]) {
        for (parts, sum) in sums {
            let entry = ledger[Int(parts.whole)]
            let most = isAdded(entry) ? entry.sum : entry.greatest
            guard sum.sum > most, sum.largest <= most else { continue }
            let series = series[entry.series]
            add(.partLarger, series, found(series, entry.days, [most, sum.sum], entry.lines, word: parts.kind))
        }
    }

    private struct PartsOfWhole: Hashable {
        var whole: Int32
        var kind: String
    }

    private struct PartsSum {
        var sum: Int64 = 0
        var largest: Int64 = 0

        mutating func add(_ part: Int64) {
            let (more, overflow) = sum.addingReportingOverflow(part)
            sum = overflow ? .max : more
            largest = max(largest, part)
        }
    }

    private struct KnownWhole: Hashable {
        var entry: Int32
        var isOfWays: Bool
    }

    private mutating func compare(
        _ outer: CheckedSlots.Slot,
        with inner: CheckedSlots.Slot,
        isOfWays: Bool,
        _ known: inout Set<KnownWhole>
    ) {
        let (entry, part) = (ledger[Int(outer.entry)], ledger[Int(inner.entry)])
        let (whole, piece) = (series[entry.series], series[part.series])
        let most = limits(outer).upperBound
        if known.insert(KnownWhole(entry: outer.entry, isOfWays: isOfWays)).inserted {
            let code: CheckCode = isOfWays ? .bothWaysBesideWays : .totalAmongParts
            add(code, whole, found(whole, entry.days, [most], entry.lines, against: piece))
        }
        let least = inner.least
        guard least > most else { return }
        var lines = entry.lines
        lines.join(part.lines)
        add(.partLarger, whole, found(whole, entry.days, [most, least], lines, against: piece))
    }
}

extension LedgerEntry {
    /// How many rows repeat another row of the key, as far as least, greatest and sum tell.
    fileprivate var repeats: Int64 {
        if least == greatest { return rows - 1 }
        let third = sum.subtractingReportingOverflow(least).partialValue.subtractingReportingOverflow(greatest)
        return rows == 3 && !third.overflow && (third.partialValue == least || third.partialValue == greatest) ? 1 : 0
    }
}
