import BorderTestSupport
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Searching through bytes in whole words, against searching byte by byte.
struct ByteScanTests {
    private static func random(_ seed: UInt64, _ count: Int) -> [UInt8] {
        var random = SplitMix(seed: seed)
        let few: [UInt8] = [44, 10, 34, 43, 45, 11, 9, 0, 1, 127, 128, 172, 255, 65]
        return (0..<count).map { _ in few[Int.random(in: 0..<few.count, using: &random)] }
    }

    @Test func theFirstOfTwoBytesIsFound() {
        for seed in Seeds.below(3000) {
            let bytes = Self.random(seed, 40)
            let padded = bytes + [10] + [UInt8](repeating: 0, count: RowBlock.padding)
            for start in [0, 1, 7, 13] {
                let expected = padded[start...].firstIndex { $0 == 44 || $0 == 10 }
                let found = padded.withUnsafeBytes { all in
                    all.baseAddress.map {
                        ByteScan.first(ByteScan.repeated(44), or: ByteScan.repeated(10), in: $0, from: start)
                    }
                }
                #expect(found == expected)
            }
        }
    }

    @Test func countsAndEndsAgreeWithTheObvious() {
        for seed in Seeds.below(400) {
            var random = SplitMix(seed: seed)
            let bytes = Self.random(seed, Int.random(in: 0...9000, using: &random))
            let start = Int.random(in: 0...bytes.count, using: &random)
            let range = start..<Int.random(in: start...bytes.count, using: &random)
            (bytes + [0]).withUnsafeBytes { all in
                guard let base = all.baseAddress else { return }
                #expect(ByteScan.count(of: 10, in: base, range) == bytes[range].count { $0 == 10 })
                #expect(ByteScan.first(34, in: base, range) == bytes[range].firstIndex(of: 34))
                #expect(ByteScan.last(34, in: base, range) == bytes[range].lastIndex(of: 34))
                #expect(ByteScan.isASCII(base, range) == bytes[range].allSatisfy { $0 < 128 })
            }
        }
    }

    @Test func longRunsOfOneByteAreCounted() {
        let bytes = [UInt8](repeating: 10, count: 100_003)
        let count = bytes.withUnsafeBytes { all in all.baseAddress.map { ByteScan.count(of: 10, in: $0, 1..<100_003) } }
        #expect(count == 100_002)
    }

    @Test func brokenTextIsFoundWhereTheLibraryFindsIt() {
        let pieces: [[UInt8]] = [
            [65], [0xC3, 0xA9], [0xD0, 0xB6], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC0, 0x80], [0xC3],
            [0x80],
            [0xE0, 0x80, 0x80], [0xE0, 0xA0, 0x80], [0xED, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xF4, 0x90, 0x80, 0x80],
            [0xF4, 0x8F, 0xBF, 0xBF], [0xF5], [0xFF], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xF0, 0x80, 0x80, 0x80],
            [0xE2, 0x28, 0xA1],
        ]
        for seed in Seeds.below(8000) {
            var random = SplitMix(seed: seed)
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...5, using: &random) {
                bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }
            let broken = (bytes + [0]).withUnsafeBytes { all in
                all.baseAddress.flatMap { ByteScan.firstBrokenUTF8(in: $0, 0..<bytes.count) }
            }
            #expect((broken == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
            if let broken {
                // Everything before the break is text, and no longer beginning is.
                #expect(String(validating: bytes[..<broken], as: UTF8.self) != nil, "\(bytes)")
            }
        }
    }
}
