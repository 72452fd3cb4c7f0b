import BorderTestSupport
import Testing

@testable import BorderEstimation

@Suite("Sums over runs of groups")
struct FactorTableTests {
    @Test("runs give what adding group by group gives")
    func runs() {
        for seed in Seeds.below(40) {
            var random = SplitMix(seed: seed)
            let count = Int32.random(in: 1...200, using: &random)
            let rows = (0..<6).map { _ in
                let first = Int32.random(in: 0..<count, using: &random)
                let run = Array(first..<Int32.random(in: first + 1...count, using: &random))
                let some = run.filter { _ in Bool.random(using: &random) }
                return EstimateRow(
                    segments: [
                        EstimateRow.Segment(weight: 1, cells: run), EstimateRow.Segment(weight: 0.25, cells: some),
                    ],
                    lower: 0,
                    upper: 1,
                    statements: []
                )
            }
            let table = FactorTable(RowTable(rows, pull: 1, huberWidth: 1))
            let values = table.groups.map { _ in Double.random(in: 0...9_000, using: &random) }
            let factors = rows.map { _ in Double.random(in: -2...2, using: &random) }
            let value = Dictionary(uniqueKeysWithValues: zip(table.groups, values))
            for (index, row) in rows.enumerated() {
                func sum(_ weight: (Double) -> Double) -> Double {
                    row.segments.reduce(0) { total, segment in
                        total + weight(segment.weight) * segment.cells.reduce(0) { $0 + (value[$1] ?? 0) }
                    }
                }
                #expect(abs(table.rowSums(values)[index] - sum { $0 }) < 1e-6, "seed \(seed)")
                #expect(abs(table.squares(values)[index] - sum { $0 * $0 }) < 1e-6, "seed \(seed)")
            }
            for (place, group) in table.groups.enumerated() {
                var sum = 0.0
                for (row, factor) in zip(rows, factors) {
                    for segment in row.segments where segment.cells.contains(group) { sum += segment.weight * factor }
                }
                #expect(abs(table.groupSums(factors)[place] - sum) < 1e-9, "seed \(seed)")
                let own = rows.indices.flatMap { row in
                    rows[row].segments.filter { $0.cells.contains(group) }.map { (row, $0.weight) }
                }
                #expect(table.rowsOfGroups[place].map(\.row) == own.map(\.0), "seed \(seed)")
                #expect(table.rowsOfGroups[place].map(\.weight) == own.map(\.1), "seed \(seed)")
            }
        }
    }
}
