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

    @Test func smallNumbersAreShort() {
        #expect([0, -1, 1, -2, 2].map { Varint.zigzag($0) } == [0, 1, 2, 3, 4])
        #expect(Varint.zigzag(.min) == .max)
    }
}
