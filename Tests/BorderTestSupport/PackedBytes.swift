/// Writers of packed files as plain as the formats allow: little is made smaller, everything is by the book.
package enum PackedBytes {
    /// A file in a zip file.
    package struct Member {
        package var name: String
        package var bytes: [UInt8]
        /// Whether it is written in the codes of deflate, or as it is.
        package var isDeflated = false
        /// Whether its sizes stand behind it, as whoever writes into a pipe has them.
        package var isStreamed = false
        package var isLocked = false

        /// A member that is written as it is, unless something else is said.
        package init(
            name: String,
            bytes: [UInt8],
            isDeflated: Bool = false,
            isStreamed: Bool = false,
            isLocked: Bool = false
        ) {
            self.name = name
            self.bytes = bytes
            self.isDeflated = isDeflated
            self.isStreamed = isStreamed
            self.isLocked = isLocked
        }
    }

    private static let remainders: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }

    /// The CRC-32 of gzip and zip.
    package static func checksum(_ bytes: [UInt8]) -> Int {
        var rest = UInt32.max
        for byte in bytes { rest = rest >> 8 ^ remainders[Int(UInt8(truncatingIfNeeded: rest) ^ byte)] }
        return Int(~rest)
    }

    /// A number, lowest byte first.
    package static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// Deflate blocks that hold the bytes as they are.
    package static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var blocks: [UInt8] = []
        var at = 0
        repeat {
            let end = min(bytes.count, at + 60_000)
            blocks += [end == bytes.count ? 1 : 0] + little(end - at, 2) + little(~(end - at), 2) + bytes[at..<end]
            at = end
        } while at < bytes.count
        return blocks
    }

    /// A deflate block with the fixed codes, a letter for a letter.
    package static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var bits = BitText()
        bits.append(0b011, 3)
        for byte in bytes { bits.letter(byte) }
        bits.code(0, 7)
        return bits.bytes
    }

    /// One byte, and 258 more of it again and again: thirteen bits for each 258 bytes.
    package static func run(of byte: UInt8, times: Int) -> [UInt8] {
        var bits = BitText()
        bits.append(0b011, 3)
        bits.letter(byte)
        for _ in 0..<times {
            bits.code(0xC5, 8)
            bits.code(0, 5)
        }
        bits.code(0, 7)
        return bits.bytes
    }

    /// A member of a gzip file; `body` is the bytes in deflate, as they are unless it is given.
    package static func gzip(_ bytes: [UInt8], body: [UInt8]? = nil) -> [UInt8] {
        [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + (body ?? stored(bytes)) + little(checksum(bytes), 4)
            + little(bytes.count, 4)
    }

    /// A zstd frame of blocks that hold the bytes as they are.
    package static func zstd(_ bytes: [UInt8], blockBytes: Int = 100_000) -> [UInt8] {
        var frame = [0x28, 0xB5, 0x2F, 0xFD, 0xA0] + little(bytes.count, 4)
        var at = 0
        repeat {
            let end = min(bytes.count, at + blockBytes)
            frame += little((end - at) << 3 | (end == bytes.count ? 1 : 0), 3) + bytes[at..<end]
            at = end
        } while at < bytes.count
        return frame
    }

    /// A zstd frame of one byte, 128 KiB of it in every four bytes.
    package static func zstdRun(of byte: UInt8, blocks: Int) -> [UInt8] {
        let each = 1 << 17
        return [0x28, 0xB5, 0x2F, 0xFD, 0xA0] + little(blocks * each, 4)
            + (1...blocks).flatMap { little(each << 3 | 2 | ($0 == blocks ? 1 : 0), 3) + [byte] }
    }

    /// A zip file.
    package static func zip(_ members: [Member]) -> [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for member in members {
            let body = member.isDeflated ? deflated(member.bytes) : member.bytes
            let name = Array(member.name.utf8)
            let flags = 0x800 | (member.isStreamed ? 8 : 0) | (member.isLocked ? 1 : 0)
            let facts = little(20, 2) + little(flags, 2) + little(member.isDeflated ? 8 : 0, 2) + little(0x21_0000, 4)
            let sizes = little(checksum(member.bytes), 4) + little(body.count, 4) + little(member.bytes.count, 4)
            let lengths = little(name.count, 2) + little(0, 2)
            directory += [0x50, 0x4B, 1, 2] + little(20, 2) + facts + sizes + lengths + little(0, 10)
            directory += little(file.count, 4) + name
            file += [0x50, 0x4B, 3, 4] + facts + (member.isStreamed ? little(0, 12) : sizes) + lengths + name + body
            if member.isStreamed { file += [0x50, 0x4B, 7, 8] + sizes }
        }
        let end = little(0, 4) + little(members.count, 2) + little(members.count, 2) + little(directory.count, 4)
        return file + directory + [0x50, 0x4B, 5, 6] + end + little(file.count, 4) + little(0, 2)
    }
}

/// Bits that fill bytes from the lowest on.
private struct BitText {
    private(set) var bytes: [UInt8] = []
    private var room = 0

    /// Adds a number, lowest bit first.
    mutating func append(_ number: Int, _ count: Int) {
        for place in 0..<count {
            if room == 0 {
                bytes.append(0)
                room = 8
            }
            if number >> place & 1 == 1 { bytes[bytes.count - 1] |= 1 << UInt8(8 - room) }
            room -= 1
        }
    }

    /// Adds a code of deflate, highest bit first.
    mutating func code(_ code: Int, _ count: Int) {
        for place in (0..<count).reversed() { append(code >> place & 1, 1) }
    }

    /// Adds a byte in the fixed codes.
    mutating func letter(_ byte: UInt8) {
        if byte < 144 { code(0x30 + Int(byte), 8) } else { code(0x190 + Int(byte) - 144, 9) }
    }
}
