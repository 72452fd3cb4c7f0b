import BorderCore
import Testing

@testable import BorderBytes
@testable import BorderIntake

/// Looking at the first byte of a stream takes nothing from it.
struct FirstSignTests {
    @Test(arguments: [0, 1, 5, 4095, 4096, 4097, 9000])
    func nothingIsLostByLooking(_ blanks: Int) throws {
        let bytes = [UInt8](repeating: 0x20, count: blanks) + Array("{\"a\": 1}".utf8)
        for width in [1, 3, 4096, 20_000] {
            var stream = try ByteStream.opened(.bytes(bytes), named: "x")
            #expect(SourceOpening(name: "", bytes: try stream.opening()).firstSign == UInt8(ascii: "{"))
            #expect(SourceOpening(name: "", bytes: try stream.opening()).firstSign == UInt8(ascii: "{"))
            var read: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: width)
            while true {
                let count = try buffer.withUnsafeMutableBytes { try stream.fill($0) }
                read += buffer[..<count]
                if count < width { break }
            }
            #expect(read == bytes)
        }
    }

    @Test func nothingButBlanksHasNoSign() throws {
        var stream = try ByteStream.opened(.bytes([0xEF, 0xBB, 0xBF, 0x20, 0x0A]), named: "x")
        #expect(SourceOpening(name: "", bytes: try stream.opening()).firstSign == nil)
        var empty = try ByteStream.opened(.bytes([]), named: "x")
        #expect(SourceOpening(name: "", bytes: try empty.opening()).firstSign == nil)
    }

    @Test func readBytesRefusesWhatIsTooLarge() throws {
        let bytes = [UInt8](repeating: 7, count: 200_000)
        #expect(try readBytes(from: .bytes(bytes), named: "x") == bytes)
        let error = #expect(throws: IntakeError.self) { try readBytes(from: .bytes(bytes), named: "x", limit: 100_000) }
        #expect(error?.diagnostic.code == "too-large")
    }
}
