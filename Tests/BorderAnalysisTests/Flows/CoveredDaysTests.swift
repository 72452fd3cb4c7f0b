import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Days covered")
struct CoveredDaysTests {
    private func days(_ item: CountItem) -> [Int32] {
        guard item.covered != 0 else { return Array(item.first...item.last) }
        return (0..<Int32(32)).filter { item.covered & 1 << UInt32($0) != 0 }.map { item.first + $0 }
    }

    @Test("are those of a set of days", arguments: 0..<60 as Range<UInt64>)
    func oracle(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<40 {
            let items = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                let first = Int32.random(in: 19_000...19_040, using: &random)
                guard Bool.random(using: &random) else {
                    return CountItem(scope: 0, first: first, last: first + .random(in: 0...9, using: &random))
                }
                let length = Int32.random(in: 1...31, using: &random)
                let bits = UInt32.random(in: 1..<(1 << UInt32(length)), using: &random)
                return CountItem(scope: 0, first: first, last: first + length - 1, covered: bits)
            }
            let all = Set(items.flatMap(days))
            let found = CoveredDays(items)
            #expect(found.count == all.count, "seed \(seed): \(items)")
            #expect(found.hull?.lowerBound.rawValue == all.min(), "seed \(seed): \(items)")
            #expect(found.hull?.upperBound.rawValue == all.max(), "seed \(seed): \(items)")
        }
    }

    @Test("are unknown where a count has none")
    func undated() {
        let day = CountItem(scope: 0, first: 1, last: 1)
        let none = CountItem(scope: 0, first: Day.unknown, last: Day.unknown)
        #expect(CoveredDays([day, none]).hull == nil && CoveredDays([day, none]).count == 0)
        #expect(CoveredDays([none]).hull == nil && CoveredDays([]).count == 0)
    }
}
