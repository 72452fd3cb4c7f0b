import BorderTestSupport
import Testing

@testable import BorderAtlas
@testable import atlas_build

@Suite struct AtlasFileTests {
    /// Random bytes for every section, whole rows each.
    private static func sections(_ seed: UInt64) -> [AtlasFormat.Section: [UInt8]] {
        var random = SplitMix(seed: seed)
        return Dictionary(
            uniqueKeysWithValues: AtlasFormat.Section.allCases.map { section in
                let count = Int.random(in: 1...20, using: &random) * section.stride
                return (section, (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
            }
        )
    }

    @Test(arguments: 0..<40) func everySectionReadsBackAsWritten(_ seed: UInt64) throws {
        let written = Self.sections(seed)
        let file = try AtlasFile.bytes(written)
        #expect(try AtlasFormat.sections(of: file) == written)
        #expect(file.count % 8 == 0)
        #expect(Array(file.prefix(8)) == Array("BFATLAS1".utf8))
        #expect(Array(file[8..<16]) == [2, 0, 0, 0, 15, 0, 0, 0])
        #expect(try AtlasFile.bytes(try AtlasFormat.sections(of: file)) == file)
    }

    @Test(arguments: 0..<10) func sectionsBeginAtMultiplesOfEight(_ seed: UInt64) throws {
        let written = Self.sections(seed)
        let file = try AtlasFile.bytes(written)
        var before = 24 + 15 * 12
        for (index, section) in AtlasFormat.Section.allCases.enumerated() {
            func number(_ at: Int) -> Int {
                file[24 + index * 12 + at..<28 + index * 12 + at].reversed().reduce(0) { $0 << 8 | Int($1) }
            }
            #expect(number(0) == Int(section.rawValue) && number(4) % 8 == 0)
            #expect(number(8) == written[section]?.count)
            #expect(file[before..<number(4)].allSatisfy { $0 == 0 } && number(4) - before < 8)
            before = number(4) + number(8)
        }
        #expect(file.count - before < 8)
    }

    @Test(arguments: AtlasFormat.Section.allCases) func aMissingSectionIsNamed(_ section: AtlasFormat.Section) {
        var sections = Self.sections(1)
        sections[section] = nil
        #expect { try AtlasFile.bytes(sections) } throws: { "\($0)" == "section \(section) is empty" }
        sections[section] = []
        #expect { try AtlasFile.bytes(sections) } throws: { "\($0)" == "section \(section) is empty" }
    }

    @Test(arguments: [AtlasFormat.Section.nodes, .arcs, .units, .regions, .regionOrder, .names])
    func rowsThatAreNotWholeAreDamage(_ section: AtlasFormat.Section) throws {
        var sections = Self.sections(2)
        sections[section]?.removeLast()
        let file = try AtlasFile.bytes(sections)
        #expect(throws: AtlasError.damaged("section \(section) lies outside the file")) {
            try AtlasFormat.sections(of: file)
        }
    }

    @Test(arguments: 0..<200) func anyFlippedBitIsNoticed(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var file = try AtlasFile.bytes(Self.sections(3))
        file[Int.random(in: 0..<file.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        #expect(throws: AtlasError.self) { try AtlasFormat.sections(of: file) }
    }

    @Test(arguments: 0..<40) func numbersReadBackAsWritten(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let texts = (0..<5).compactMap { _ in hostileNames.randomElement(using: &random) }
        let numbers = (0..<20).map { _ in
            Int(truncatingIfNeeded: random.next() >> UInt64.random(in: 1...63, using: &random))
        }
        var writer = ByteWriter()
        writer.texts(texts)
        for number in numbers {
            writer.unsigned(number)
            writer.signed(number)
            writer.signed(-number)
        }
        let (read, readTexts) = try AtlasBytes.owned(writer.bytes).withBytes { (raw) throws(AtlasError) in
            var reader = RecordReader(raw, 0..<raw.count, of: .names)
            let texts = try reader.texts()
            var read: [[Int64]] = []
            for _ in numbers {
                read.append([Int64(bitPattern: try reader.unsigned()), try reader.signed(), try reader.signed()])
            }
            return (read, texts)
        }
        #expect(readTexts == texts)
        #expect(read == numbers.map { [Int64($0), Int64($0), -Int64($0)] })
    }

    @Test func fixedNumbersAreLittleEndian() throws {
        var writer = ByteWriter()
        writer.uint8(0xFE)
        try writer.uint16(0x1234)
        try writer.int16(-2)
        try writer.uint32(0x1234_5678)
        writer.int32(-2)
        writer.uint64(0x0102_0304_0506_0708)
        writer.unsigned(-5)
        #expect(
            writer.bytes == [
                0xFE, 0x34, 0x12, 0xFE, 0xFF, 0x78, 0x56, 0x34, 0x12, 0xFE, 0xFF, 0xFF, 0xFF, 8, 7, 6, 5, 4, 3, 2, 1, 0,
            ]
        )
    }

    @Test func equalTextsLieInOnePlace() {
        var pool = TextPool()
        #expect(["", "ab", "Юг", "ab", "", "c"].map { pool.offset($0) } == [0, 1, 4, 1, 0, 9])
        #expect(pool.writer.bytes == [0, 2, 97, 98, 4] + Array("Юг".utf8) + [1, 99])
    }
}
