import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// Which rows of a table fall into the days asked for, row by row.
@Suite("Rows and the days asked for")
struct DaysAskedForTests {
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

    private func summary(_ rows: [Row], _ unit: PeriodUnit, _ selection: Selection) throws -> FlowSummary {
        try summarise(
            Read.batches([batch(rows)], atlas: atlas),
            selection: selection,
            grouping: Grouping(places: [.crossing], period: unit),
            atlas: atlas
        )
    }

    private func random(_ seed: UInt64) -> (rows: [Row], selection: Selection) {
        var random = SplitMix(seed: seed)
        // Rows one after the other, with gaps: days, weeks and longer.
        var first: Int32 = 19_200
        let rows = (0..<40).map { _ -> Row in
            first += Int32.random(in: 0...2, using: &random)
            let row = Row(
                first: first,
                last: first + [0, 0, 0, 6, 40][Int.random(in: 0..<5, using: &random)],
                count: .random(in: 0...99, using: &random)
            )
            first = row.last + 1
            return row
        }
        var selection = Selection()
        if seed % 2 == 0 { selection.from = Day(rawValue: .random(in: 19_220...19_400, using: &random)) }
        if seed % 3 != 0 { selection.to = Day(rawValue: .random(in: 19_350...19_600, using: &random)) }
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
        var expected: [Day?: (count: Int64, rows: Int64, days: Int)] = [:]
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
                let old = expected[bucket] ?? (0, 0, 0)
                expected[bucket] = (old.count + row.count, old.rows + 1, old.days + days.count)
            }
        }
        let found = try summary(rows, unit, selection)
        var left: [LeftOut] = []
        if outside > 0 { left.append(LeftOut(reason: .filtered, count: outside)) }
        if beyond > 0 { left.append(LeftOut(reason: .beyondDays, count: beyond)) }
        #expect(Set(found.leftOut) == Set(left), "seed \(seed)")
        #expect(found.rows.count == expected.count && found.rows.allSatisfy { $0.level == 0 }, "seed \(seed)")
        for row in found.rows {
            let one = expected[row.bucket]
            let words = "seed \(seed): \(row.bucket.map { "\($0)" } ?? "none")"
            #expect(row.quantity.value == one?.count && row.rowCount == one?.rows, "\(words)")
            #expect(row.daysCovered == one?.days, "\(words)")
        }
    }
}
