import BorderAtlas
import BorderCore

/// Adds records to one ledger, with the words of a reader's batches looked up once.
struct RecordAdder: Sendable {
    private(set) var ledger: Ledger
    /// The ledger's numbers by those of placed words; `.max` where a word was not met yet.
    private var placements: [UInt32] = []
    /// The ledger's numbers by the codes of the batches' words.
    private var populations: [UInt32] = []
    private var reporters: [UInt32] = []
    /// The same of the attributions of the batch; `.max` where none of its records has it yet.
    private var attributions: [UInt32] = []
    private var said: [UInt32] = []
    /// The day each was published; `.max` where nobody says.
    private var published: [Int32] = []

    /// The file whose rows are added.
    private let file: String

    init(_ ledger: Ledger, of file: String) {
        self.ledger = ledger
        self.file = file
    }

    /// Learns how one crosses at a place where nothing else is said.
    mutating func learn(_ mode: Mode, at place: Place) { ledger.crossingModes[place] = mode }

    /// Learns the words of a batch.
    mutating func learn(_ words: ObservationBatch.Words, placed count: Int, countries: [String]) {
        if placements.count < count {
            placements += [UInt32](repeating: .max, count: count - placements.count)
        }
        while populations.count < words.populations.count {
            populations.append(ledger.populations.code(of: words.populations[populations.count]))
        }
        while reporters.count < countries.count {
            reporters.append(ledger.reporters.code(of: countries[reporters.count]))
        }
    }

    /// Learns that a batch begins, which has attributions of its own.
    mutating func begin(_ words: ObservationBatch.Words) {
        attributions.removeAll(keepingCapacity: true)
        said.removeAll(keepingCapacity: true)
        published.removeAll(keepingCapacity: true)
        attributions += repeatElement(.max, count: words.attributions.count)
        said += repeatElement(.max, count: words.attributions.count)
        published += repeatElement(.max, count: words.attributions.count)
    }

    /// Gives an attribution its numbers.
    @inline(never)
    private mutating func learn(_ attribution: Attribution, as code: Int) {
        attributions[code] = ledger.attributions.code(of: attribution.summedUnder)
        said[code] = ledger.said.code(of: attribution)
        published[code] = (attribution.reportedOnLatest ?? attribution.reportedOn)?.rawValue ?? .max
    }

    /// Ends the waiting of rows that were added.
    mutating func settle() { ledger.settle() }

    /// Whether a placed word has no number yet.
    @inline(__always)
    func isNew(_ word: Int) -> Bool { placements[word] == .max }

    /// Gives a placed word its number.
    mutating func learn(_ placement: Placement, as word: Int) {
        placements[word] = ledger.placements.code(of: placement)
    }

    /// Adds a row whose words were learnt.
    @inline(__always)
    mutating func add(_ row: BatchRow, at word: Int, details: [ReportDetails], of batch: ObservationBatch.Words) {
        if attributions[row.attribution] == .max { learn(batch.attributions[row.attribution], as: row.attribution) }
        var words: RecordWords?
        if !details.isEmpty || row.attribution > 0 {
            words = RecordWords(own: details, attribution: said[row.attribution], file: file, line: row.line)
        }
        ledger.add(
            SeriesCodes(
                placement: placements[word],
                population: populations[row.population],
                reporter: reporters[row.reporter],
                attribution: attributions[row.attribution],
                measure: Measure(row.kind, row.unit),
                mode: row.mode,
                fold: []
            ),
            first: row.first,
            last: row.last,
            count: row.value,
            line: row.line,
            early: row.last > published[row.attribution] && row.kind != .forecast ? published[row.attribution] : nil,
            words: words
        )
    }
}

/// One row of a batch.
struct BatchRow {
    var population: Int
    var reporter: Int
    var attribution: Int
    var mode: Mode
    var kind: MeasureKind
    var unit: CountUnit
    var first: Int32
    var last: Int32
    var value: Int64
    var line: Int32
}
