import BorderTestSupport
import Testing

@testable import BorderReports

/// How large a PNG is on paper is written as the PNG specification asks.
@Suite struct PNGDensityTests {
    @Test func theChecksumIsThatOfZlib() throws {
        // The check value of CRC-32, and what an independent hand says of random bytes.
        #expect(PNGDensity.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
        var random = SplitMix(seed: 3)
        for count in [0, 1, 13, 300] {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let theirs = try Tool.python.run(
                "-c",
                "import sys, zlib; print(zlib.crc32(sys.stdin.buffer.read()))",
                input: bytes
            )
            #expect(theirs.output == "\(PNGDensity.checksum(bytes))\n")
        }
    }

    @Test func theChunkStandsBehindTheHeader() {
        let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47] + [UInt8](repeating: 7, count: 29)
        var bytes = header + [1, 2, 3]
        PNGDensity.write(96, into: &bytes)
        #expect(Array(bytes[..<33]) == header && Array(bytes[(33 + 21)...]) == [1, 2, 3])
        // 96 pixels an inch are 3,780 a metre.
        #expect(
            Array(bytes[33..<(33 + 17)]) == [0, 0, 0, 9] + Array("pHYs".utf8) + [0, 0, 0x0E, 0xC4, 0, 0, 0x0E, 0xC4, 1]
        )
    }

    @Test func whatIsNoPNGStaysAsItIs() {
        for bytes in [[], [0x89, 0x50, 0x4E, 0x47], [UInt8](repeating: 65, count: 90)] as [[UInt8]] {
            var changed = bytes
            PNGDensity.write(300, into: &changed)
            #expect(changed == bytes)
        }
    }
}
