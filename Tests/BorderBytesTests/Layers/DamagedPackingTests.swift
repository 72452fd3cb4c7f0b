import BorderCore
import BorderTestSupport
import Testing

@testable import BorderBytes

/// Packed files that are cut, changed, locked, endless or within each other.
@Suite struct DamagedPackingTests {
    private static let text = Array("place,date,count\nLarsi,2022-09-24,100\nLarsi,2022-09-25,20\n".utf8)

    private static let packed: [String: [UInt8]] = [
        "gzip": PackedBytes.gzip(text),
        "gzip, coded": PackedBytes.gzip(text, body: PackedBytes.deflated(text)),
        "zstd": PackedBytes.zstd(text, blockBytes: 20),
        "zip": PackedBytes.zip([PackedBytes.Member(name: "t.csv", bytes: text)]),
        "zip, coded": PackedBytes.zip([PackedBytes.Member(name: "t.csv", bytes: text, isDeflated: true)]),
        "zip, streamed": PackedBytes.zip([
            PackedBytes.Member(name: "t.csv", bytes: text, isDeflated: true, isStreamed: true)
        ]),
    ]

    /// What is read of it without a word, where that is not the whole text.
    private static func misread(_ bytes: [UInt8]) -> String? {
        guard case .success(let read) = StreamReading.table(bytes), read != text else { return nil }
        return String(decoding: read, as: UTF8.self)
    }

    @Test(arguments: packed.keys.sorted())
    func aFileThatIsCutAnywhereIsDamagedOrWhole(name: String) throws {
        let bytes = try #require(Self.packed[name])
        #expect(try StreamReading.bytes(bytes) == Self.text)
        for end in 4..<bytes.count { #expect(Self.misread(Array(bytes[..<end])) == nil, "after \(end) bytes") }
        // What the text needs is not whole yet.
        let error = StreamReading.trouble(Array(bytes[..<(bytes.count / 3)]))
        #expect(error?.reason == .notText && error?.isMissingInput == false)
    }

    /// A file of two members that is cut between them is a file; cut a byte later it is none.
    @Test(arguments: [false, true])
    func aSecondMemberThatIsCutIsMissed(isZstd: Bool) {
        let members = [Array(Self.text[..<38]), Array(Self.text[38...])].map {
            isZstd ? PackedBytes.zstd($0) : PackedBytes.gzip($0)
        }
        let (front, bytes) = (members[0], members[0] + members[1])
        let silent = (front.count + 1..<bytes.count).filter { Self.misread(Array(bytes[..<$0])) != nil }
        #expect(silent.isEmpty, "cut after \(silent.map { $0 - front.count }) bytes of the second member")
    }

    /// Both formats carry a checksum of what they hold, so no other number can come out of them.
    @Test(arguments: ["gzip", "gzip, coded", "zip", "zip, coded"])
    func aChangedBitIsNoticed(name: String) throws {
        let bytes = try #require(Self.packed[name])
        // Behind the headers, and before the directory of a zip file.
        let start = name.hasPrefix("gzip") ? 10 : 30 + "t.csv".utf8.count
        var misread: [String] = []
        for place in start..<start + Self.text.count {
            var changed = bytes
            changed[place] ^= 1 << UInt8(place % 8)
            if let text = Self.misread(changed) { misread.append(text) }
        }
        #expect(misread.isEmpty, "\(misread.count) times, such as \(misread.first ?? "")")
    }

    /// Tapes fill their blocks with zeros; anything else behind a member is what somebody wanted to be read.
    @Test func onlyZerosMayStandBehindAMember() throws {
        let member = PackedBytes.gzip(Self.text)
        for zeros in [1, 512, 100_000] {
            let room = [UInt8](repeating: 0, count: zeros)
            #expect(try StreamReading.bytes(member + room) == Self.text)
            #expect(try StreamReading.bytes(member + room + member) == Self.text + Self.text)
        }
        for rest in [[0x1F], [0x41], [0, 0x8B], [0x1F, 0x8B, 9]] as [[UInt8]] {
            #expect(StreamReading.trouble(member + rest)?.diagnostic.code == "bad-archive", "\(rest)")
        }
    }

    @Test func aWrongLengthIsNoticed() {
        var bytes = PackedBytes.gzip(Self.text)
        bytes[bytes.count - 4] ^= 1
        #expect(Self.misread(bytes) == nil && StreamReading.trouble(bytes)?.reason == .notText)
    }

    @Test func aLockedTableIsNamed() throws {
        var table = PackedBytes.Member(name: "d/t.csv", bytes: Self.text, isLocked: true)
        let error = StreamReading.trouble(PackedBytes.zip([table]))
        #expect(error?.diagnostic.found == "'d/t.csv' in the zip file is locked by a password")
        table.name = "photo.jpg"
        let open = PackedBytes.Member(name: "t.csv", bytes: Self.text)
        // What is not read may be locked.
        #expect(try StreamReading.bytes(PackedBytes.zip([table, open])) == Self.text)
    }

    /// Whoever wants a small file is not made to unpack a large one.
    @Test func whatUnpacksWithoutEndIsLeftInTime() throws {
        let run = PackedBytes.run(of: 0x41, times: 8200)
        let gzip = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + run + [UInt8](repeating: 0, count: 8)
        for bytes in [gzip, PackedBytes.zstdRun(of: 0x41, blocks: 100)] {
            var stream = try ByteStream.opened(.bytes(bytes), named: "x")
            let error = #expect(throws: IntakeError.self) { try stream.rest(limit: 1 << 20) }
            #expect(error?.diagnostic.code == "too-large")
        }
        // It is none of the table's business how long its row of letters is, as long as somebody asks.
        var stream = try ByteStream.opened(.bytes(PackedBytes.zstdRun(of: 0x42, blocks: 3)), named: "x")
        #expect(try stream.rest() == [UInt8](repeating: 0x42, count: 3 << 17))
    }

    @Test func whatIsPackedTwiceIsTheTextOrRefusedInWords() {
        let zip = PackedBytes.zip([PackedBytes.Member(name: "t.csv", bytes: Self.text)])
        for outer in [PackedBytes.gzip(zip), PackedBytes.zstd(zip)] {
            #expect(StreamReading.trouble(outer)?.reason == .notText)
        }
        for inner in [PackedBytes.gzip(Self.text), PackedBytes.zstd(Self.text)] {
            for outer in [PackedBytes.gzip(inner), PackedBytes.zstd(inner)] { #expect(Self.misread(outer) == nil) }
        }
        let nested = PackedBytes.zip([PackedBytes.Member(name: "t.zip", bytes: zip)])
        #expect(StreamReading.trouble(nested)?.diagnostic.found == "the zip file holds no table")
        let hidden = PackedBytes.zip([PackedBytes.Member(name: "t.csv", bytes: zip)])
        #expect(StreamReading.trouble(hidden)?.reason == .notText)
    }
}
