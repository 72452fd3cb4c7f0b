import BorderCore
import BorderIntake
import Testing

@testable import BorderBytes
@testable import borderflow_bench

/// The made-up rows: the same for the same seed, and nothing a reader would refuse.
@Suite struct PlainRowsTests {
    private func text(seed: UInt64, _ count: Int) -> String {
        var rows = PlainRows(seed: seed)
        return String(decoding: rows.next(count), as: UTF8.self)
    }

    private func fields(_ text: String) -> [[String]] {
        text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test func theHeaderNamesSixColumns() {
        #expect(String(decoding: PlainRows.header, as: UTF8.self) == "date,crossing,direction,nationality,mode,count\n")
    }

    @Test(arguments: [0, 1, 2, 77, UInt64.max]) func theSameSeedGivesTheSameBytes(_ seed: UInt64) {
        #expect(text(seed: seed, 500) == text(seed: seed, 500))
        #expect(text(seed: seed, 500) != text(seed: seed &+ 1, 500))
    }

    @Test func howManyAreAskedForAtOnceMakesNoDifference() {
        var rows = PlainRows(seed: 9)
        var parts: [UInt8] = []
        for count in [1, 0, 99, 400] { parts += rows.next(count) }
        #expect(String(decoding: parts, as: UTF8.self) == text(seed: 9, 500))
        #expect(rows.next(0).isEmpty)
    }

    @Test func everyRowIsWhole() {
        let rows = fields(text(seed: 1, 2000))
        #expect(rows.count == 2000)
        let places = Dictionary(uniqueKeysWithValues: BenchCrossings.all.map { ($0.id, $0) })
        for row in rows {
            guard row.count == 6, let crossing = places[row[1]] else { Issue.record("\(row)"); continue }
            #expect(["RUS>\(crossing.country)", "\(crossing.country)>RUS"].contains(row[2]))
            #expect(row[4] == crossing.mode)
            #expect(CountryCode(row[3])?.description == row[3])
            #expect(Int(row[5]).map { (0..<1000).contains($0) } == true)
            #expect(row[0] >= "2021-01-01" && row[0] <= "2023-12-31")
        }
    }

    @Test func valuesAreSpreadOverTheirRanges() {
        let rows = fields(text(seed: 3, 20_000))
        #expect(Set(rows.map { $0[0] }).count == 1095)
        #expect(Set(rows.map { $0[1] }).count == BenchCrossings.all.count)
        #expect(Set(rows.map { $0[3] }).count == 10)
        let outward = rows.count { $0[2].hasPrefix("RUS>") }
        #expect((9_500...10_500).contains(outward))
        let mean = rows.compactMap { Int($0[5]) }.reduce(0, +) / rows.count
        #expect((485...515).contains(mean))
    }

    @Test func aReaderTakesEveryRow() throws {
        let bytes = PlainRows.header + Array(text(seed: 5, 3000).utf8)
        let expected = fields(text(seed: 5, 3000)).compactMap { Int64($0[5]) }.reduce(0, +)
        var total: Int64 = 0
        let summary = try readReports(from: .bytes(bytes), named: "rows.csv") { batch in
            switch batch.value {
            case .constant(let value): total += value * Int64(batch.count)
            case .values(let values): total += values.reduce(0, +)
            }
        }
        #expect((summary.rowsRead, summary.rowsRejected, total) == (3000, 0, expected))
    }

    @Test func crossingsAreThereOnceWithAModeThatIsKnown() {
        let all = BenchCrossings.all
        #expect(Set(all.map(\.id)).count == all.count)
        for crossing in all {
            #expect(CountryCode(crossing.country)?.description == crossing.country)
            #expect(crossing.mode == "rail" || crossing.mode == "road")
        }
    }
}
