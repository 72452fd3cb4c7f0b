import BorderAtlas
import BorderCore

extension Ledger {
    /// The records of a key as one exact report: the only row's own words where it has some.
    ///
    /// - Parameters:
    ///   - entry: the key.
    ///   - number: its number, or one of them.
    ///   - isContested: whether its rows give another number too.
    ///   - mode: how the border was crossed.
    /// - Returns: the report.
    func report(_ entry: Int, _ number: Int64, isContested: Bool = false, mode: Mode) -> PlacedReport {
        let records = self[entry]
        let series = series(records.series)
        var details = details(of: entry, value: number) ?? ReportDetails()
        if details.shared == Attribution() { details.shared = series.attribution }
        var report = PlacedReport(
            id: details.id,
            placement: series.placement,
            period: records.days.flatMap { Period(from: $0.lowerBound, through: $0.upperBound) },
            quantity: Quantity(number),
            measure: series.measure,
            population: series.population,
            mode: mode,
            reporter: series.reporter,
            details: details,
            file: words(of: entry, value: number)?.file ?? file,
            line: Int(words(of: entry, value: number)?.line ?? 0)
        )
        report.isModeOfPlace = mode != .unspecified && series.mode == .unspecified
        if report.id.isEmpty { report.id = report.contentId(isContested: isContested) }
        return report
    }
}

extension Ledger {
    /// The ledger with some of its records only: a number is kept where its row's words are wanted.
    ///
    /// - Returns: the ledger of the numbers that are kept, and the keys and numbers of the others.
    func filtered(_ isWanted: (ReportDetails?) -> Bool) -> (ledger: Ledger, others: [(entry: Int, value: Int64)]) {
        parted { isWanted(details(of: $0, value: $1)) }
    }

    /// The ledger with some of its records only.
    ///
    /// - Parameter isWanted: whether a number of a key is kept.
    /// - Returns: the ledger of the numbers that are kept, and the keys and numbers of the others.
    func parted(
        _ isWanted: (_ entry: Int, _ value: Int64) -> Bool
    ) -> (ledger: Ledger, others: [(entry: Int, value: Int64)]) {
        var kept = Ledger(file: file, grain: .finest)
        kept.crossingModes = crossingModes
        var others: [(entry: Int, value: Int64)] = []
        for index in 0..<count {
            let entry = self[index]
            let values = entry.least == entry.greatest ? [entry.least] : [entry.least, entry.greatest]
            let wanted = values.filter { isWanted(index, $0) }
            others += values.filter { !wanted.contains($0) }.map { (index, $0) }
            if !wanted.isEmpty { kept.take(index, wanted, all: wanted.count == values.count, from: self) }
        }
        return (kept, others)
    }
}

extension PlacedReport {
    /// An id made of everything the number is for.
    fileprivate func contentId(isContested: Bool) -> String {
        var parts = [
            authority, placement.place.id, placement.direction.description, measure.kind.code, measure.unit.code,
        ]
        if population != .any { parts.append(population.description) }
        if mode != .unspecified { parts.append(mode.code) }
        if !reporter.isEmpty { parts.append(reporter) }
        if let period { parts.append(period.description) }
        if isContested { parts.append(String(quantity.value)) }
        return "total:" + parts.joined(separator: ":")
    }
}

extension Ledger {
    /// Whether another ledger has the same records, key for key.
    package func hasSameRecords(as other: Ledger) -> Bool {
        guard count == other.count, rows == other.rows, fold == other.fold, !isEmpty else { return false }
        var numbers: [LedgerSeries: [LedgerEntry]] = [:]
        var theirs: [LedgerSeries: [LedgerEntry]] = [:]
        for index in 0..<count {
            numbers[series(self[index].series), default: []].append(self[index].byItself)
            theirs[other.series(other[index].series), default: []].append(other[index].byItself)
        }
        return numbers.count == theirs.count
            && numbers.allSatisfy { series, entries in
                theirs[series].map { Set($0) == Set(entries) } ?? false
            }
    }
}

extension LedgerEntry {
    fileprivate var byItself: LedgerEntry {
        var entry = self
        entry.series = 0
        entry.lines = .none
        return entry
    }
}

extension Ledger {
    /// Places at which some row says how the border was crossed.
    var placesWithModes: Set<Place> {
        var places: Set<Place> = []
        for index in 0..<seriesCount {
            let codes = codes(index)
            if codes.mode != .unspecified || codes.fold.contains(.modes) {
                places.insert(placements[codes.placement].place)
            }
        }
        return places
    }

    /// How the border was crossed, by series: as the rows say, else as the crossing is, unless other rows of the place
    /// say it, as then those that do not are of everybody.
    func modes(unless stated: Set<Place>) -> [Mode] {
        (0..<seriesCount).map { index in
            let codes = codes(index)
            let place = placements[codes.placement].place
            guard codes.mode == .unspecified, !codes.fold.contains(.modes), !stated.contains(place) else {
                return codes.mode
            }
            return crossingModes[place] ?? .unspecified
        }
    }
}
