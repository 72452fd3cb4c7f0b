import BorderCore
import BorderTestSupport
import Foundation
import Testing

@testable import BorderBytes

/// Looking and reading in any order, against an array and a place in it.
@Suite struct ByteStreamLookingTests {
    private static let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]

    /// Bytes that may begin with many blanks.
    private static func bytes(_ random: inout SplitMix) -> [UInt8] {
        let most = [0, 3, 4096, 5000][Int.random(in: 0..<4, using: &random)]
        let front = (0..<Int.random(in: 0...most, using: &random)).map { blanks[$0 % 4] }
        let count = [0, 1, 40, 5000][Int.random(in: 0..<4, using: &random)]
        return front + (0..<count).map { UInt8(0x41 + $0 * $0 % 57) }
    }

    /// Asks a stream of these bytes for this and that until it has given them all.
    private static func check(
        _ stream: consuming ByteStream,
        _ bytes: [UInt8],
        _ random: inout SplitMix,
        _ note: String
    ) throws {
        var at = 0
        for _ in 0..<10 {
            let rest = bytes.count - at
            switch Int.random(in: 0..<3, using: &random) {
            case 0:
                let asked = [0, 1, 4, 700, 4097][Int.random(in: 0..<5, using: &random)]
                let seen = try stream.peek(asked)
                #expect(seen.count == min(asked, rest) && bytes[at...].starts(with: seen), "peek \(asked), \(note)")
            case 1:
                let seen = try stream.opening()
                let isTold = seen.count == rest || seen.contains { !blanks.contains($0) }
                #expect(isTold && bytes[at...].starts(with: seen), "opening, \(note)")
            default:
                let asked = [0, 1, 3, 500, 4096, 6000][Int.random(in: 0..<6, using: &random)]
                let read = try StreamReading.next(&stream, asked)
                #expect(read.count == min(asked, rest) && bytes[at...].starts(with: read), "fill \(asked), \(note)")
                at += read.count
            }
        }
        let rest = try stream.rest()
        #expect(rest == Array(bytes[at...]), "\(note)")
        let behind = try (stream.peek(1), stream.opening(), StreamReading.next(&stream, 5))
        #expect(behind == ([], [], []), "\(note)")
    }

    @Test func lookingTakesNothingAndReadingTakesWhatItGives() throws {
        try withTemporaryFolder { folder in
            let path = folder.appending(path: "x").path
            for seed in 0..<30 as Range<UInt64> {
                var random = SplitMix(seed: seed)
                let bytes = Self.bytes(&random)
                try Data(bytes).write(to: URL(filePath: path))
                try Self.check(ByteStream(.bytes(bytes), named: "x"), bytes, &random, "memory, seed \(seed)")
                try Self.check(ByteStream(.file(path), named: "x"), bytes, &random, "file, seed \(seed)")
                let letter = bytes + [0x41]
                let packed = try ByteStream.opened(.bytes(PackedBytes.gzip(letter)), named: "x")
                try Self.check(packed, letter, &random, "gzip, seed \(seed)")
            }
        }
    }

    @Test func blanksAreLookedThroughToSixtyFourKibibytesAndNoFurther() throws {
        let bytes = [UInt8](repeating: 0x20, count: 200_000) + [0x41]
        var stream = try ByteStream(.bytes(bytes), named: "x")
        let seen = try stream.opening()
        #expect(seen.count >= 1 << 16 && seen.count < 200_000)
        #expect(try stream.rest() == bytes)
    }
}
