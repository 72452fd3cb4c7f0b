import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Records summed per key")
struct LedgerTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// A row of a table, in words.
    private struct Row: Hashable {
        var place: Int
        var isIn: Bool
        var citizen: Int
        var mode: Mode
        var reporter: Int
        var authority: Int
        var first: Int32
        var last: Int32
    }

    private static let places = ["vaalimaa-torfyanovka", "nuijamaa-brusnichnoye", "FIN-RUS"]
    private static let citizens = ["any", "citizen=RUS", "citizen=FIN"]

    private func row(_ random: inout SplitMix) -> Row {
        let first = Int32.random(in: 19_200...19_205, using: &random)
        return Row(
            place: .random(in: 0..<3, using: &random),
            isIn: .random(using: &random),
            citizen: .random(in: 0..<3, using: &random),
            mode: [.unspecified, .rail][Int.random(in: 0..<2, using: &random)],
            reporter: .random(in: 0..<2, using: &random),
            authority: .random(in: 0..<2, using: &random),
            first: first,
            last: first + Int32([0, 0, 6].randomElement(using: &random) ?? 0)
        )
    }

    private func batch(_ rows: [(row: Row, count: Int64)]) -> ObservationBatch {
        var words = ObservationBatch.Words()
        words.places += Self.places
        words.directions += [.route(from: "RUS", to: "FIN"), .route(from: "FIN", to: "RUS")]
        words.populations += Self.citizens.dropFirst().compactMap { Population($0) }
        words.reporters.append("Finland")
        var said = Attribution()
        said.authority = "Guard"
        words.attributions.append(said)
        var batch = ObservationBatch(
            count: rows.count,
            words: words,
            place: .values(rows.map { UInt32($0.row.place + 1) }),
            direction: .values(rows.map { $0.row.isIn ? 1 : 2 }),
            start: .values(rows.map(\.row.first)),
            value: .values(rows.map(\.count))
        )
        batch.end = .values(rows.map(\.row.last))
        batch.population = .values(rows.map { UInt32($0.row.citizen) })
        batch.mode = .values(rows.map(\.row.mode))
        batch.reporter = .values(rows.map { UInt32($0.row.reporter) })
        batch.attribution = .values(rows.map { UInt32($0.row.authority) })
        return batch
    }

    private func builder(_ rows: [(row: Row, count: Int64)], _ grain: LedgerGrain = .finest) -> LedgerBuilder {
        var builder = LedgerBuilder(atlas: atlas, file: "t.csv", grain: grain)
        // More than are looked up together, and some that are left.
        let size = 2 * LedgerKeys.together + 37
        for start in stride(from: 0, to: rows.count, by: size) {
            builder.add(batch(Array(rows[start..<min(start + size, rows.count)])))
        }
        return builder
    }

    /// The entries in words, sorted.
    private func words(_ ledger: Ledger) -> [String] {
        (0..<ledger.count).map { index in
            let entry = ledger[index]
            let series = ledger.series(entry.series)
            let days = entry.days.map { "\($0.lowerBound)/\($0.upperBound) \(entry.covered)" } ?? "-"
            return
                "\(series.placement.place.id) \(series.placement.direction) \(series.population) \(series.mode.code) "
                + "\(series.reporter) \(series.attribution.authority) \(days) \(series.fold.rawValue): "
                + "\(entry.sum) in \(entry.rows), \(entry.least)...\(entry.greatest)"
        }.sorted()
    }

    /// What only one of two lists has.
    private func difference(_ one: [String], _ other: [String]) -> [String] {
        Set(one).symmetricDifference(other).sorted()
    }

    private func merged(_ ledgers: [Ledger], _ grain: LedgerGrain = .finest) -> Ledger {
        var whole = Ledger(file: "t.csv", grain: grain)
        for ledger in ledgers { whole.merge(ledger) }
        return whole
    }

    @Test("each key has the sum, the rows, the least and the greatest count", arguments: 0..<12 as Range<UInt64>)
    func oracle(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let rows = (0..<600).map { _ in (row: row(&random), count: Int64.random(in: 0...9, using: &random)) }
        var expected: [Row: [Int64]] = [:]
        for (row, count) in rows { expected[row, default: []].append(count) }
        let found = builder(rows)
        #expect(found.reports.isEmpty)
        #expect(found.records.count + found.namedRecords.count == expected.count)
        #expect(found.records.rows + found.namedRecords.rows == 600)
        let lines = expected.map { key, counts in
            let route = key.isIn ? "RUS>FIN" : "FIN>RUS"
            let days = "\(Day(rawValue: key.first))/\(Day(rawValue: key.last)) 0"
            return "\(Self.places[key.place]) \(route) \(Self.citizens[key.citizen]) \(key.mode.code) "
                + "\(key.reporter == 0 ? "" : "FIN") \(key.authority == 0 ? "" : "Guard") \(days) 0: "
                + "\(counts.reduce(0, +)) in \(counts.count), \(counts.min() ?? 0)...\(counts.max() ?? 0)"
        }
        #expect((words(found.records) + words(found.namedRecords)).sorted() == lines.sorted(), "seed \(seed)")
        #expect(found.namedRecords.file.isEmpty && found.records.file == "t.csv")
    }

    @Test("parts merged in any order are the whole, with and without joined keys", arguments: 0..<20 as Range<UInt64>)
    func merging(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let rows = (0..<500).map { _ in (row: row(&random), count: Int64.random(in: 0...9, using: &random)) }
        var grain = LedgerGrain()
        if seed % 4 > 0 {
            grain.keepsPeople = seed % 2 == 0
            grain.keepsModes = false
            grain.unit = seed % 3 == 0 ? .week : .month
            grain.budget = [4, 60, 150][Int(seed % 3)]
        }
        let whole = builder(rows, grain).records
        let shuffled = builder(rows.shuffled(using: &random), grain).records
        #expect(words(shuffled) == words(whole) && shuffled.fold == whole.fold, "seed \(seed)")
        #expect(shuffled.sample == whole.sample, "seed \(seed)")
        let parts = (0..<5).map { part in
            builder(rows.indices.filter { $0 % 5 == part }.map { rows[$0] }, grain).records
        }
        let one = merged(parts, grain)
        let other = merged(parts.shuffled(using: &random), grain)
        #expect(
            difference(words(one), words(whole)).isEmpty && one.fold == whole.fold,
            "seed \(seed) \(one.fold.rawValue) \(whole.fold.rawValue) \(difference(words(one), words(whole)).prefix(4))"
        )
        #expect(difference(words(other), words(whole)).isEmpty && other.sample == one.sample, "seed \(seed)")
        #expect(one.sample == whole.sample, "seed \(seed)")
        #expect(one.hasSameRecords(as: whole) && whole.hasSameRecords(as: other), "seed \(seed)")
    }

    @Test("what no question needs apart is joined without changing a number", arguments: 0..<16 as Range<UInt64>)
    func budget(seed: UInt64) throws {
        // A table of counts: people and ways apart, and for everybody the sum, on most days.
        var random = SplitMix(seed: seed)
        var rows: [(row: Row, count: Int64)] = []
        for day in Int32(19_200)..<19_290 where Int.random(in: 0..<6, using: &random) > 0 {
            for place in 0..<2 {
                for isIn in [true, false] {
                    var all: Int64 = 0
                    var row = Row(
                        place: place,
                        isIn: isIn,
                        citizen: 1,
                        mode: .road,
                        reporter: 0,
                        authority: 0,
                        first: day,
                        last: day
                    )
                    for citizen in 1..<3 {
                        let count = Int64.random(in: 0...90, using: &random)
                        all += count
                        row.citizen = citizen
                        rows.append((row, count))
                    }
                    guard seed % 2 == 0 else { continue }
                    row.citizen = 0
                    rows.append((row, all + 5))
                }
            }
        }
        rows.shuffle(using: &random)
        var selection = Selection()
        if seed % 3 == 0 { (selection.from, selection.to) = (Day(rawValue: 19_213), Day(rawValue: 19_270)) }
        if seed % 5 == 0 { selection.population = Population("citizen=RUS") }
        let grouping = Grouping(
            places: [seed % 2 == 0 ? .border : .crossing],
            period: [nil, .month, .week, .year][Int(seed % 4)]
        )
        var grain = LedgerGrain(selection, grouping)
        grain.budget = 20
        func answer(_ grain: LedgerGrain) throws -> [String] {
            let summary = try summarise(
                FlowInput(ledgers: [builder(rows, grain).records]),
                selection: selection,
                grouping: grouping,
                atlas: atlas
            )
            // Which people a part is of is no longer known.
            return summary.rows.filter { $0.level == 0 }.map { row in
                "\(row.placement.place.id) \(row.placement.direction) \(row.bucket.map { "\($0)" } ?? "-"): "
                    + "\(row.quantity.value) of \(row.daysCovered) days, \(row.period.map { "\($0)" } ?? "-")"
            }
        }
        let folded = builder(rows, grain).records
        #expect(!folded.fold.isEmpty && folded.sample?.keys == rows.count)
        let (found, expected) = (try answer(grain), try answer(.finest))
        #expect(difference(found, expected).isEmpty && found.count == expected.count, "seed \(seed)")
    }

    @Test("a sum beyond 64 bits is told, not wrapped")
    func overflow() {
        var random = SplitMix(seed: 1)
        var row = row(&random)
        row.authority = 0
        let one = builder([(row, .max)]).records
        #expect(throws: Never.self) { try one.check() }
        let both = builder([(row, .max), (row, 1)]).records
        #expect(throws: AnalysisError.sumTooLarge(file: "t.csv")) { try both.check() }
        #expect(throws: AnalysisError.sumTooLarge(file: "t.csv")) { try merged([one, both]).check() }
        #expect(throws: AnalysisError.sumTooLarge(file: "t.csv")) { try merged([one, one]).check() }
    }

    @Test("ledgers with another number, key or row are not the same")
    func sameRecords() {
        var random = SplitMix(seed: 2)
        var row = row(&random)
        row.authority = 0
        let one = builder([(row, 5)]).records
        var other = row
        other.first += 1
        other.last += 1
        #expect(one.hasSameRecords(as: builder([(row, 5)]).records))
        #expect(!one.hasSameRecords(as: builder([(row, 6)]).records))
        #expect(!one.hasSameRecords(as: builder([(row, 5), (row, 5)]).records))
        #expect(!one.hasSameRecords(as: builder([(other, 5)]).records))
        #expect(!merged([]).hasSameRecords(as: merged([])), "nothing is no copy")
    }

    @Test("keys are numbered in the order they are met")
    func numbering() {
        var index = KeyIndex()
        let keys: [UInt64] = (0..<5_000).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
        for (number, key) in keys.enumerated() { #expect(index.index(of: key) == number) }
        for (number, key) in keys.enumerated() { #expect(index.index(of: key) == number) }
        #expect(index.keys == keys)
    }
}
