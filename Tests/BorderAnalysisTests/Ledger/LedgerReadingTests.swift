import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// What the rows of a source are taken for, however they are parted among ledgers.
@Suite struct LedgerReadingTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    /// A row of one crossing: a day, a count, and the day it was published.
    private typealias Row = (day: Int32, count: Int64, published: Int32?)

    private func batch(_ rows: [Row]) -> ObservationBatch {
        var words = ObservationBatch.Words()
        words.places.append("vaalimaa-torfyanovka")
        words.directions.append(.route(from: "RUS", to: "FIN"))
        // Attributions of a batch are its own, in any order.
        let published = rows.map(\.published)
        words.attributions += published.map { day in
            var said = Attribution()
            said.reportedOn = day.map { Day(rawValue: $0) }
            return said
        }
        var batch = ObservationBatch(
            count: rows.count,
            words: words,
            place: .constant(1),
            direction: .constant(1),
            start: .values(rows.map(\.day)),
            value: .values(rows.map(\.count))
        )
        batch.attribution = .values(rows.indices.map { UInt32($0 + 1) })
        return batch
    }

    /// How rows are read that are added in batches, by several ledgers which are merged.
    private func reading(_ rows: [Row], parts: Int, batches: Int) throws -> LedgerReading {
        var whole: Ledger?
        for part in 0..<parts {
            var builder = LedgerBuilder(atlas: atlas, file: "t.csv", grain: .finest)
            let own = rows.indices.filter { $0 % parts == part }.map { rows[$0] }
            for batch in 0..<batches {
                builder.add(self.batch(own.indices.filter { $0 % batches == batch }.map { own[$0] }))
            }
            if whole == nil { whole = builder.records } else { whole?.merge(builder.records) }
        }
        let all = try #require(whole).readings(asked: nil)
        #expect(all.count == 1)
        return try #require(all.first?.1)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func releasesAreNoListHoweverTheyAreParted(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let releases = Int.random(in: 3...5, using: &random)
        var rows: [Row] = []
        for release in 0..<releases {
            for day in 0..<10 {
                let count = Int64.random(in: 0...5000, using: &random)
                rows.append((19_200 + Int32(day), count, 19_300 + Int32(release)))
            }
        }
        rows.shuffle(using: &random)
        let alone = try reading(rows, parts: 1, batches: 1)
        #expect((alone.reading, alone.retoldKeys, alone.keys) == (.counts, 10, 10))
        for (parts, batches) in [(1, 3), (2, 1), (3, 2)] {
            #expect(try reading(rows.shuffled(using: &random), parts: parts, batches: batches).retoldKeys == 10)
        }
        // The same rows, of which nobody says when they were published, are a list.
        let undated = rows.map { (day: $0.day, count: $0.count, published: Int32?.none) }
        #expect(try reading(undated, parts: 2, batches: 2).reading == .events)
    }

    @Test(arguments: [
        ([100, 100, 100], 1), ([100, 103, 110], 1), ([100, 103, 111], 0), ([19, 19, 19], 0), ([1, 1, 1], 0),
        ([2_000, 2_200, 2_000], 1), ([2_000, 2_201, 2_000], 0),
    ])
    func numbersThatComeAgainAreClose(_ counts: [Int64], _ close: Int) throws {
        let rows = counts.map { (day: Int32(19_200), count: $0, published: Int32?.none) }
        #expect(try reading(rows, parts: 1, batches: 1).closeKeys == close)
    }

    @Test func aSampleKnowsTheSame() {
        var sample = KeySample()
        for (key, counts) in [[500, 500], [500, 540], [500, 560], [3, 3]].enumerated() {
            for count in counts { sample.add(Int64(count), hash: KeySample.hash(UInt64(key), 7)) }
        }
        #expect((sample.repeatedKeys, sample.alikeKeys, sample.closeKeys) == (4, 2, 2))
    }
}
