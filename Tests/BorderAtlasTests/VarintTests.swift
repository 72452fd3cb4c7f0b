import BorderTestSupport
import Testing

@testable import BorderAtlas

@Suite struct VarintTests {
    @Test(arguments: 0..<200) func comeBackAsTheyWere(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let value = UInt64.random(in: 0...(.max), using: &random) >> UInt64.random(in: 0...63, using: &random)
        var bytes: [UInt8] = []
        Varint.append(value, to: &bytes)
        var position = 0
        #expect(bytes.withUnsafeBytes { Varint.read($0, at: &position, end: bytes.count) } == value)
        #expect(position == bytes.count)
        let signed = Int64(bitPattern: random.next())
        #expect(Varint.unzigzag(Varint.zigzag(signed)) == signed)
    }

    @Test func endsWithinANumberAreNoNumbers() {
        for bytes: [UInt8] in [[], [0x80], [0xFF, 0xFF], [UInt8](repeating: 0x80, count: 12)] {
            var position = 0
            #expect(bytes.withUnsafeBytes { Varint.read($0, at: &position, end: bytes.count) } == nil)
        }
    }

    /// Nine full bytes leave one bit for the tenth.
    @Test func numbersOfMoreThan64BitsAreNone() {
        for last in UInt8.min ... .max {
            let bytes = [UInt8](repeating: 0xFF, count: 9) + [last, 0]
            var position = 0
            let value = bytes.withUnsafeBytes { Varint.read($0, at: &position, end: bytes.count) }
            #expect(value == (last == 0 ? .max >> 1 : last == 1 ? .max : nil), "\(last)")
        }
    }

    /// Every number of seven bits more takes a byte more.
    @Test func aNumberTakesAByteForEverySevenBits() {
        for bits in 0..<64 {
            for value in [UInt64(1) << UInt64(bits), (UInt64(1) << UInt64(bits)) &- 1] {
                var bytes: [UInt8] = []
                Varint.append(value, to: &bytes)
                let width = max(1, 64 - value.leadingZeroBitCount)
                #expect(bytes.count == (width + 6) / 7)
                #expect(bytes.dropLast().allSatisfy { $0 >= 0x80 } && (bytes.last ?? 0xFF) < 0x80)
                // A reader that may not see the last byte sees no number.
                var position = 0
                #expect(bytes.withUnsafeBytes { Varint.read($0, at: &position, end: bytes.count - 1) } == nil)
            }
        }
    }

    @Test func smallNumbersAreShort() {
        #expect([0, -1, 1, -2, 2].map { Varint.zigzag($0) } == [0, 1, 2, 3, 4])
        #expect(Varint.zigzag(.min) == .max)
    }
}
