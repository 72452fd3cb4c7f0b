import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Keys and their numbers")
struct KeyIndexTests {
    @Test("keys looked up together have the numbers that they were given one by one", arguments: 0..<6 as Range<UInt64>)
    func together(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var index = KeyIndex()
        var expected: [UInt64: UInt32] = [:]
        for _ in 0..<5000 {
            // Many that fall into one slot, and some that come again.
            let key = UInt64.random(in: 0..<4000, using: &random) << (seed % 2 * 32)
            let number = index.index(of: key)
            #expect(expected.updateValue(UInt32(number), forKey: key) ?? UInt32(number) == UInt32(number))
        }
        let wanted = (0..<4000).map { UInt64($0) << (seed % 2 * 32) }
        #expect(index.places(of: wanted) == wanted.map { expected[$0].map { $0 + 1 } ?? 0 })
        #expect(index.places(of: []).isEmpty)
    }

    @Test("a pair is known where it was given a number", arguments: 0..<4 as Range<UInt64>)
    func pairs(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var index = WideKeyIndex()
        var expected: [[UInt64]: Int] = [:]
        for _ in 0..<3000 {
            let pair = [UInt64.random(in: 0..<60, using: &random), UInt64.random(in: 0..<60, using: &random)]
            expected[pair] = index.index(of: pair[0], and: pair[1])
        }
        for one in 0..<60 as Range<UInt64> {
            for other in 0..<61 as Range<UInt64> {
                #expect(index.known(one, and: other) == expected[[one, other]])
            }
        }
    }
}
