package import BorderAtlas
package import BorderCore

/// Reads the rows of one file, or of one worker's share of it, into ledgers of records and a list of reports.
///
/// Records that name whoever says so (an authority, an outlet, a link) stand in a ledger of their own: whose they are
/// does not depend on the file they came in. Words are looked up once, so that a record costs a handful of hash probes.
package struct LedgerBuilder: Sendable {
    /// The rows that are reports of their own, in reading order.
    package private(set) var reports: [PlacedReport] = []

    private let file: String
    private let atlas: Atlas
    private let places: PlaceReader
    private let tree: PlaceTree
    private var unnamed: RecordAdder
    private var named: RecordAdder
    /// Placements by the codes of place, direction and counting country, with how one crosses there.
    private var directed = KeyIndex()
    private var placed = KeyIndex()
    private var placements: [Placement?] = []
    private var isKnown: [Bool] = []
    private var modes: [Mode] = []
    /// The counting countries of the batches' words, by code where the atlas knows them.
    private var countries: [String] = []

    /// Nothing read yet.
    ///
    /// - Parameters:
    ///   - atlas: where places are.
    ///   - file: the file's name.
    ///   - series: what the file is a part of, and its records are called by; the file itself where it is of none.
    ///   - grain: what stays apart.
    package init(atlas: Atlas, file: String, series: String? = nil, grain: LedgerGrain) {
        self.file = file
        self.atlas = atlas
        unnamed = RecordAdder(Ledger(file: series ?? file, grain: grain), of: file)
        named = RecordAdder(Ledger(file: "", grain: grain), of: file)
        places = PlaceReader(atlas: atlas)
        tree = PlaceTree(atlas: atlas)
    }

    /// The records of whoever the file stands for.
    package var records: Ledger { unnamed.ledger }
    /// The records that name whoever says so.
    package var namedRecords: Ledger { named.ledger }

    /// Adds the rows of a batch. Rows of places the atlas does not know are left out; an intake that checks places has
    /// rejected them before.
    package mutating func add(_ batch: ObservationBatch) {
        let isPlain = batch.isPlain
        while countries.count < batch.words.reporters.count {
            let name = batch.words.reporters[countries.count]
            countries.append(atlas.countryMatch(name)?.description ?? name)
        }
        let isNamed = batch.words.attributions.map(\.namesSomebody)
        // Columns are read apart from the batch, so that no row has to hold it.
        let place = Cells(batch.place)
        let direction = Cells(batch.direction)
        let population = Cells(batch.population)
        let reporter = Cells(batch.reporter)
        let attribution = Cells(batch.attribution)
        let mode = Cells(batch.mode)
        let kind = Cells(batch.kind)
        let unit = Cells(batch.unit)
        let start = Cells(batch.start)
        let end = batch.end.map { Cells($0) } ?? start
        let value = Cells(batch.value)
        let line = Cells(batch.line)
        let detail = batch.detail.map { Cells($0) } ?? Cells(.constant(-1))
        unnamed.begin(batch.words)
        named.begin(batch.words)
        unnamed.learn(batch.words, placed: placements.count, countries: countries)
        named.learn(batch.words, placed: placements.count, countries: countries)
        for row in 0..<batch.count {
            let way = directed.index(of: UInt64(direction[row]) << 32 | UInt64(reporter[row]))
            let word = placed.index(of: UInt64(place[row]) << 32 | UInt64(way))
            if word == placements.count { look(batch, row) }
            guard isKnown[word] else { continue }
            if !isPlain && batch.isReport(row) {
                addReport(batch, row, at: word)
                continue
            }
            let cells = BatchRow(
                population: Int(population[row]),
                reporter: Int(reporter[row]),
                attribution: Int(attribution[row]),
                mode: mode[row],
                kind: kind[row],
                unit: unit[row],
                first: start[row],
                last: end[row],
                value: value[row],
                line: line[row]
            )
            let details = detail[row] >= 0 ? [batch.details[Int(detail[row])]] : []
            if isNamed[cells.attribution] {
                if named.isNew(word), let placement = placements[word] { named.learn(placement, as: word) }
                named.add(cells, at: word, details: details, of: batch.words)
            } else {
                if unnamed.isNew(word), let placement = placements[word] { unnamed.learn(placement, as: word) }
                unnamed.add(cells, at: word, details: details, of: batch.words)
            }
        }
        unnamed.settle()
        named.settle()
    }

    /// Looks up where the words of a row are, which were not met before.
    private mutating func look(_ batch: ObservationBatch, _ row: Int) {
        let placement = try? places.placement(
            of: batch.words.places[Int(batch.place[row])],
            direction: batch.words.directions[Int(batch.direction[row])],
            reporter: batch.words.reporters[Int(batch.reporter[row])]
        )
        placements.append(placement)
        isKnown.append(placement != nil)
        modes.append(placement.map { tree.mode(of: $0.place, row: .unspecified) } ?? .unspecified)
        if let place = placement?.place, let mode = modes.last, mode != .unspecified {
            named.learn(mode, at: place)
            unnamed.learn(mode, at: place)
        }
        unnamed.learn(batch.words, placed: placements.count, countries: countries)
        named.learn(batch.words, placed: placements.count, countries: countries)
    }

    private mutating func addReport(_ batch: ObservationBatch, _ row: Int, at word: Int) {
        guard let placement = placements[word] else { return }
        let details = batch.details(of: row)
        let line = Int(batch.line[row])
        var report = PlacedReport(
            id: details.id.isEmpty ? "\(file):\(line)" : details.id,
            placement: placement,
            period: batch.period(of: row),
            quantity: batch.quantity(of: row),
            measure: Measure(batch.kind[row], batch.unit[row]),
            population: batch.words.populations[Int(batch.population[row])],
            mode: batch.mode[row],
            reporter: countries[Int(batch.reporter[row])],
            details: details,
            file: file,
            line: line
        )
        if report.mode == .unspecified, modes[word] != .unspecified {
            (report.mode, report.isModeOfPlace) = (modes[word], true)
        }
        reports.append(report)
    }
}

/// The values of a column, read without holding its batch.
private struct Cells<Value: Sendable> {
    private let values: [Value]
    private let constant: Value?

    init(_ column: Column<Value>) {
        switch column {
        case .constant(let value): (values, constant) = ([], value)
        case .values(let all): (values, constant) = (all, nil)
        }
    }

    @inline(__always)
    subscript(row: Int) -> Value { constant ?? values[row] }
}

extension ObservationBatch {
    /// Whether no row can be a report, so that nobody has to look at each.
    fileprivate var isPlain: Bool {
        guard case .constant(.exact) = qualifier, case .constant(let kind) = kind, kind.addsUp else { return false }
        return rangeEnd == nil && startLatest == nil && endEarliest == nil && detail == nil
    }
}

extension PlaceTree {
    /// How a row crossed: as the row says, else as the crossing is.
    func mode(of place: Place, row mode: Mode) -> Mode {
        // A port of several bridges may count them all, each with its own mode.
        guard mode == .unspecified, case .crossing(let id) = place, !mayHoldPlaces(place) else { return mode }
        return atlas.crossing(id)?.mode ?? .unspecified
    }
}
