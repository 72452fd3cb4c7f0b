import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// Which rows of a table fall into the days asked for, row by row.
@Suite("Rows and the days asked for")
struct TallyWindowTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private struct Row {
        var first: Int32
        var last: Int32
        var count: Int64
    }

    private func batch(_ rows: [Row]) -> ObservationBatch {
        var words = ObservationBatch.Words()
        words.places.append("vaalimaa-torfyanovka")
        words.directions.append(.route(from: "RUS", to: "FIN"))
        var batch = ObservationBatch(
            count: rows.count,
            words: words,
            place: .constant(1),
            direction: .constant(1),
            start: .values(rows.map(\.first)),
            value: .values(rows.map(\.count))
        )
        batch.end = .values(rows.map(\.last))
        return batch
    }

    private func totals(_ batches: [ObservationBatch], _ grouping: Grouping, _ selection: Selection) throws
        -> PartialTotals
    {
        var tally = RecordTally(grouping: grouping, selection: selection)
        for batch in batches { try tally.add(batch) }
        return try tally.totals(atlas: atlas, file: "t.csv")
    }

    private func random(_ seed: UInt64) -> (rows: [Row], selection: Selection) {
        var random = SplitMix(seed: seed)
        let rows = (0..<60).map { _ -> Row in
            let first = Int32.random(in: 19_200...19_330, using: &random)
            let length = [0, 0, 0, 6, 40][Int.random(in: 0..<5, using: &random)]
            return Row(first: first, last: first + Int32(length), count: .random(in: 0...99, using: &random))
        }
        var selection = Selection()
        if seed % 2 == 0 { selection.from = Day(rawValue: .random(in: 19_220...19_270, using: &random)) }
        if seed % 3 != 0 { selection.to = Day(rawValue: .random(in: 19_260...19_310, using: &random)) }
        return (rows, selection)
    }

    @Test(
        "rows inside are added by unit of time, rows outside and rows reaching beyond are counted",
        arguments: 0..<40 as Range<UInt64>
    )
    func windows(seed: UInt64) throws {
        let (rows, selection) = random(seed)
        let (first, last) = (selection.from?.rawValue ?? .min, selection.to?.rawValue ?? .max)
        let unit = PeriodUnit.allCases[Int(seed % 5)]
        var expected: [Day?: (count: Int64, rows: Int64)] = [:]
        var (outside, beyond) = (0 as Int64, 0 as Int64)
        for row in rows {
            let days = (row.first...row.last).filter { $0 >= first && $0 <= last }
            if days.isEmpty {
                outside += 1
            } else if days.count < Int(row.last - row.first) + 1 {
                beyond += 1
            } else {
                let units = Set((row.first...row.last).map { unit.start(of: Day(rawValue: $0)) })
                let bucket = units.count == 1 ? units.first : nil
                let old = expected[bucket] ?? (0, 0)
                expected[bucket] = (old.count + row.count, old.rows + 1)
            }
        }
        let found = try totals([batch(rows)], Grouping(places: [.crossing], period: unit), selection)
        #expect(found.rowsOutside == outside && found.rowsBeyond == beyond, "seed \(seed)")
        #expect(found.rows == expected.values.reduce(0) { $0 + $1.rows }, "seed \(seed)")
        #expect(found.totals.count == expected.count && found.wayBack.isEmpty, "seed \(seed)")
        for (key, total) in found.totals {
            let one = expected[key.bucket]
            #expect(
                total.count == one?.count && total.rows == one?.rows,
                "seed \(seed): \(key.bucket.map { "\($0)" } ?? "none")"
            )
        }
    }

    @Test("parts merged in any order are the whole", arguments: 0..<20 as Range<UInt64>)
    func merging(seed: UInt64) throws {
        let (rows, selection) = random(seed)
        let grouping = Grouping(places: [.crossing], period: .month)
        let whole = try totals([batch(rows)], grouping, selection)
        var random = SplitMix(seed: seed)
        let cut = Int.random(in: 0...rows.count, using: &random)
        let pieces = [Array(rows[..<cut]), Array(rows[cut...])].flatMap {
            [Array($0.prefix(9)), Array($0.dropFirst(9))]
        }
        var merged = PartialTotals()
        for part in try pieces.map({ try totals([batch($0)], grouping, selection) }).shuffled(using: &random) {
            try merged.merge(part)
        }
        #expect(merged == whole, "seed \(seed)")
        #expect(try totals(pieces.map(batch), grouping, selection) == whole, "seed \(seed): batches of one reader")
    }

    @Test("a merge that leaves 64 bits names the file and is no number")
    func overflow() throws {
        let day = Row(first: 19_256, last: 19_256, count: .max)
        var one = try totals([batch([day])], Grouping(), Selection())
        let other = try totals([batch([Row(first: 19_256, last: 19_256, count: 1)])], Grouping(), Selection())
        #expect(throws: AnalysisError.sumTooLarge(file: "b.csv")) { try one.merge(other, file: "b.csv") }
        let nothing = try totals([batch([Row(first: 19_257, last: 19_257, count: 0)])], Grouping(), Selection())
        try one.merge(nothing)
        #expect(one.totals.values.map(\.count) == [.max])
        #expect(one.days == Day(rawValue: 19_256)...Day(rawValue: 19_257))
    }

    @Test("the days of a sum are known only where those of every part are")
    func days() {
        let (first, later) = (Day(rawValue: 1), Day(rawValue: 9))
        let known = Total(count: 1, rows: 1, days: first...first)
        #expect(
            known.adding(Total(count: 2, rows: 3, days: later...later)) == Total(count: 3, rows: 4, days: first...later)
        )
        #expect(known.adding(Total(count: 2, rows: 3, days: nil)) == Total(count: 3, rows: 4, days: nil))
        #expect(Total(count: .max, rows: 1, days: nil).adding(known) == nil)
    }
}
