import BorderTestSupport
import Testing

/// How many numbers are withheld for the sake of small ones, beside the fewest that would do.
@Suite struct SuppressionOptimumTests {
    /// Whether an attacker is left in doubt about every number that is not shown.
    private func isSafe(_ table: CountedTable, without withheld: Set<Int>, small: Set<Int>, limit: Int) -> Bool {
        var facts: Set<Attacker.Fact> = []
        for (index, row) in table.rows.enumerated() {
            let terms = table.terms(of: row)
            let ones = Dictionary(uniqueKeysWithValues: terms.map { ($0, 1) })
            let count = table.count(terms)
            if small.contains(index) {
                facts.insert(Attacker.Fact(terms: ones, lower: 0, upper: limit - 1))
            } else if withheld.contains(index) {
                facts.insert(Attacker.Fact(terms: ones, lower: limit, upper: nil))
            } else {
                facts.insert(Attacker.Fact(terms: ones, lower: count, upper: count))
            }
        }
        guard let attacker = Attacker(facts, counts: table.counts.count) else { return false }
        return small.union(withheld).allSatisfy { index in
            let (least, most) = attacker.limits(of: table.terms(of: table.rows[index]))
            return most.map { $0 - least >= limit - 1 } ?? true
        }
    }

    private func choices(_ all: [Int], _ count: Int) -> [Set<Int>] {
        guard count > 0 else { return [[]] }
        return all.indices.flatMap { index in
            choices(Array(all[(index + 1)...]), count - 1).map { $0.union([all[index]]) }
        }
    }

    @Test("on small tables hardly more is withheld than the best of all choices")
    func nearlyTheFewest() throws {
        let limit = 10
        var (made, best, tables) = (0, 0, 0)
        for seed in 0..<24 as Range<UInt64> {
            var random = SplitMix(seed: 300 + seed)
            let axes: [Set<String>] = [["places"], ["people"], ["people", "ways"], ["people", "time"]]
            let table = CountedTable(
                axes[Int(seed) % axes.count],
                of: World.all[Int(seed) % World.all.count],
                hasTotals: true,
                hasGaps: false,
                &random
            )
            guard table.rows.count <= 12 else { continue }
            let small = Set(table.rows.indices.filter { table.count(table.terms(of: table.rows[$0])) < limit })
            guard !small.isEmpty else { continue }
            let printed = try Printed("flows FILES --all --csv --suppress \(limit)", on: table.reports)
            guard printed.figures.count == table.rows.count else { continue }
            let withheld = printed.figures.count { $0["basis"] == "withheld" } - small.count
            let large = table.rows.indices.filter { !small.contains($0) }
            guard
                let fewest = (0...withheld).first(where: { count in
                    choices(large, count).contains { isSafe(table, without: $0, small: small, limit: limit) }
                })
            else { continue }
            (made, best, tables) = (made + withheld, best + fewest, tables + 1)
        }
        #expect(tables >= 8, "too few tables to judge by")
        #expect(made * 4 <= best * 5, "\(made) withheld where \(best) suffice, in \(tables) tables")
    }
}
