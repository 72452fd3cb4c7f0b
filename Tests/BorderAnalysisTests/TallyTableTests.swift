import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Sums by key")
struct TallyTableTests {
    @Test("equal a dictionary's, whatever the keys", arguments: 0..<40 as Range<UInt64>)
    func oracle(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var table = TallyTable()
        var expected: [UInt64: (sum: Int64, rows: Int64, first: Int32, last: Int32)] = [:]
        let spread: UInt64 = seed % 3 == 0 ? 8 : seed % 3 == 1 ? 5_000 : .max
        for _ in 0..<3_000 {
            let key = UInt64.random(in: 0...spread, using: &random)
            let count = Int64.random(in: 0...1_000, using: &random)
            let first = Int32.random(in: -500...500, using: &random)
            let last = first + Int32.random(in: 0...9, using: &random)
            table.add(count, first: first, last: last, to: key)
            let old = expected[key] ?? (0, 0, .max, .min)
            expected[key] = (old.sum + count, old.rows + 1, min(old.first, first), max(old.last, last))
        }
        #expect(table.entries.count == expected.count)
        for entry in table.entries {
            let want = expected[entry.key]
            #expect(want?.sum == entry.sum && want?.rows == entry.rows, "seed \(seed), key \(entry.key)")
            #expect(want?.first == entry.firstDay && want?.last == entry.lastDay, "seed \(seed), key \(entry.key)")
        }
        #expect(!table.overflowed)
    }

    @Test("a sum beyond 64 bits is told, not wrapped")
    func overflow() {
        var table = TallyTable()
        table.add(.max, first: 0, last: 0, to: 7)
        #expect(!table.overflowed)
        table.add(1, first: 0, last: 0, to: 7)
        #expect(table.overflowed)
        #expect(table.entries[0].sum == .max)
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
