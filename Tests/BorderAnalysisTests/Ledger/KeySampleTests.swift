import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Some of very many keys")
struct KeySampleTests {
    private struct Row {
        var hash: UInt64
        var value: Int64
    }

    private func rows(_ seed: UInt64, keys: Int) -> [Row] {
        var random = SplitMix(seed: seed)
        return (0..<keys).flatMap { key -> [Row] in
            let hash = KeySample.hash(UInt64(key), seed)
            let value = Int64.random(in: 0...9, using: &random)
            switch key % 4 {
            case 0: return [Row(hash: hash, value: value), Row(hash: hash, value: value)]
            case 1: return [Row(hash: hash, value: value), Row(hash: hash, value: value + 1)]
            default: return [Row(hash: hash, value: value)]
            }
        }
    }

    private func sample(_ rows: [Row]) -> KeySample {
        var sample = KeySample()
        for row in rows { sample.add(row.value, hash: row.hash) }
        return sample
    }

    @Test("are the same whatever the order and the split", arguments: 0..<4 as Range<UInt64>)
    func order(seed: UInt64) {
        let rows = rows(seed, keys: [100, 8_192, 30_000, 60_000][Int(seed)])
        let whole = sample(rows)
        var random = SplitMix(seed: seed)
        #expect(sample(rows.shuffled(using: &random)) == whole)
        var merged = KeySample()
        for part in (0..<5).shuffled(using: &random) {
            merged.merge(sample(rows.indices.filter { $0 % 5 == part }.map { rows[$0] }))
        }
        #expect(merged == whole)
    }

    @Test("are all of them where they are few, with what repeats")
    func few() {
        let all = sample(rows(7, keys: 4_000))
        #expect(all.bits == 0 && all.keys == 4_000 && all.rows == 6_000)
        #expect(all.repeatedKeys == 2_000 && all.alikeKeys == 1_000)
    }

    @Test("are a fair share of many: every row of a key, and repeats as often as in the whole")
    func many() {
        let some = sample(rows(8, keys: 60_000))
        #expect(some.bits == 3 && some.keys <= 8_192)
        #expect(abs(some.keys - 60_000 >> some.bits) < 600)
        #expect(abs(Double(some.repeatedKeys) / Double(some.keys) - 0.5) < 0.03)
        #expect(abs(Double(some.alikeKeys) / Double(some.keys) - 0.25) < 0.03)
    }
}
