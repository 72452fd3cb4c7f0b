import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// "January", "January to February": each less the one before is the count of the days between their ends.
@Suite("Growing totals")
struct GrowingTotalsTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func summary(_ rows: [String], period: PeriodUnit? = .month) throws -> FlowSummary {
        let header = "period,crossing,direction,nationality,count\n"
        let text = header + rows.map { $0 + "\n" }.joined()
        return try summarise(
            Read.text(text, atlas: atlas),
            selection: Selection(),
            grouping: Grouping(period: period),
            atlas: atlas
        )
    }

    /// Rows as `bucket count`, `·` before those nested.
    private func lines(_ rows: [String], period: PeriodUnit? = .month) throws -> [String] {
        try summary(rows, period: period).rows.map { row in
            String(repeating: "·", count: row.level) + "\(row.bucket.map { "\($0)" } ?? "-") \(row.quantity.value)"
        }
    }

    private func row(_ days: String, _ count: Int64, _ place: String = "Vaalimaa", _ who: String = "") -> String {
        "\(days),\(place),RUS>FIN,\(who),\(count)"
    }

    @Test("a year to date gives its months")
    func yearToDate() throws {
        let rows = [row("2022-01", 100), row("2022-01/2022-02", 180), row("2022-01/2022-03", 300)]
        #expect(try lines(rows) == ["2022-01-01 100", "2022-02-01 80", "2022-03-01 120"])
        #expect(try lines(rows.reversed()) == lines(rows))
        let march = try #require(try summary(rows).rows.last)
        #expect(march.origin == .difference && march.basis == .derived && march.daysCovered == 31)
        #expect(march.note == "= 300 − 180, totals since 2022-01-01")
        #expect(march.period == Period("2022-03") && march.addends.count == 2)
        #expect(try lines(rows, period: nil) == ["- 300", "·- 180", "··- 100"])
    }

    @Test("equal the months they were added up from", arguments: 0..<20 as Range<UInt64>)
    func oracle(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let months = (0..<12).map { _ in Int64.random(in: 0...900, using: &random) }
        var total: Int64 = 0
        let rows = months.enumerated().map { month, count in
            total += count
            let last = month < 9 ? "0\(month + 1)" : "\(month + 1)"
            return row("2022-01/2022-\(last)", total)
        }
        let found = try summary(rows.shuffled(using: &random)).rows
        #expect(found.map(\.quantity.value) == months, "seed \(seed)")
        #expect(found.map(\.bucket) == (1...12).map { Day("2022-\($0 < 10 ? "0" : "")\($0)-01") }, "seed \(seed)")
    }

    @Test("only like is taken from like: the same place, people and first day")
    func likeFromLike() throws {
        let january = row("2022-01", 100)
        for other in [
            row("2022-01/2022-02", 180, "Nuijamaa"), row("2022-01/2022-02", 180, "Vaalimaa", "RUS"),
            row("2022-02/2022-03", 180),
        ] {
            #expect(try summary([january, other]).rows.allSatisfy { $0.origin != .difference }, "\(other)")
        }
    }

    @Test("a month that is counted itself needs no difference, and a smaller later total gives none")
    func noDifference() throws {
        let counted = try summary([row("2022-01", 100), row("2022-02", 90), row("2022-01/2022-02", 190)])
        #expect(counted.rows.filter { $0.bucket != nil }.map(\.quantity.value) == [100, 90])
        #expect(counted.rows.allSatisfy { $0.origin == .records })
        let falling = try summary([row("2022-01", 100), row("2022-01/2022-02", 90)])
        #expect(falling.rows.allSatisfy { $0.origin == .records })
        #expect(Set(falling.rows.map(\.quantity.value)) == [100, 90])
    }

    @Test("totals up to the largest number that a file may hold")
    func hostile() throws {
        let most: Int64 = 1 << 53
        let found = try lines([row("2022-01", 0), row("2022-01/2022-02", most)])
        #expect(found == ["2022-01-01 0", "2022-02-01 \(most)"])
    }
}
