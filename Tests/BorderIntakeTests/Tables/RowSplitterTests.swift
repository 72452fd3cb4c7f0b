import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// The fast reader of rows against the slow one, on files that nobody would write and files that people do write.
struct RowSplitterTests {
    private static func check(_ bytes: [UInt8], _ limits: IntakeLimits, _ seed: UInt64) throws {
        // A file of nothing but line ends is empty, which is tested elsewhere.
        guard bytes.contains(where: { ![9, 10, 13, 32, 0xEF, 0xBB, 0xBF].contains($0) }) else { return }
        let expected = SlowTable.rows(bytes, within: Dialect(limits: limits))
        // What ends a row is read off the first one; without a first row there is no table.
        guard let first = expected.first, first.fault.isEmpty else { return }
        for blockBytes in [1 + Int(seed % 9), 64, 1 << 20] {
            let rows = try FastTable.rows(bytes, blockBytes: blockBytes, within: Dialect(limits: limits))
            if rows != expected {
                let shown = String(decoding: bytes, as: UTF8.self).debugDescription
                Issue.record("seed \(seed), blocks of \(blockBytes): \(shown)\n\(rows)\n\(expected)")
                return
            }
        }
    }

    @Test func filesOfRandomPiecesAreSplitAsTheSlowReaderSplitsThem() throws {
        for seed in Seeds.below(6000) {
            try Self.check(RandomTables.pieces(seed), IntakeLimits(), seed)
        }
    }

    @Test func filesBeyondTheLimitsAreSplitAsTheSlowReaderSplitsThem() throws {
        for seed in Seeds.below(6000) {
            var random = SplitMix(seed: seed &+ 77)
            var limits = IntakeLimits()
            limits.lineBytes = Int.random(in: 8...60, using: &random)
            limits.fieldBytes = Int.random(in: 2...40, using: &random)
            limits.columns = Int.random(in: 1...5, using: &random)
            try Self.check(RandomTables.pieces(seed &+ 1_000_000), limits, seed)
        }
    }

    @Test func tablesThatProgramsWriteAreSplitAsTheyWereWritten() throws {
        for seed in Seeds.below(1500) {
            let (bytes, fields) = RandomTables.written(seed)
            let rows = try FastTable.rows(
                bytes,
                blockBytes: 1 + Int(seed % 100),
                within: Dialect(limits: IntakeLimits())
            )
            #expect(rows.map(\.fields) == fields, "seed \(seed)")
        }
    }
}
