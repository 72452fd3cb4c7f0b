import BorderCore
import Testing

@testable import BorderAtlas
@testable import atlas_build

/// Records that say too much, too little or nonsense.
@Suite struct RecordTests {
    private func read<Value>(
        _ bytes: [UInt8],
        _ body: (inout TableReader) throws(AtlasError) -> Value
    ) throws(AtlasError) -> Value {
        try AtlasBytes.owned(bytes).withBytes { (raw) throws(AtlasError) in
            var reader = TableReader(RecordReader(raw, 0..<raw.count, of: .crossings))
            return try body(&reader)
        }
    }

    private func written(_ body: (inout ByteWriter) -> Void) -> [UInt8] {
        var writer = ByteWriter()
        body(&writer)
        return writer.bytes
    }

    @Test func numbersAndTexts() throws {
        let bytes = written { writer in
            writer.unsigned(300)
            writer.signed(-5)
            writer.text("Ларс")
            writer.texts(["a", ""])
        }
        let values = try read(bytes) { (reader) throws(AtlasError) in
            (
                try reader.records.unsigned(), try reader.records.signed(), try reader.records.text(),
                try reader.records.texts()
            )
        }
        #expect(values == (300, -5, "Ларс", ["a", ""]))
    }

    @Test func aTextLongerThanTheSectionIsDamage() {
        let error = AtlasError.damaged("a count is larger than the section in section crossings")
        #expect(throws: error) { try read([200, 65]) { (reader) throws(AtlasError) in try reader.records.text() } }
        #expect(throws: error) { try read([9]) { (reader) throws(AtlasError) in try reader.records.texts() } }
    }

    @Test func aNumberThatIsCutOffIsDamage() {
        let error = AtlasError.damaged("a number is cut off in section crossings")
        #expect(throws: error) { try read([]) { (reader) throws(AtlasError) in try reader.records.unsigned() } }
        #expect(throws: error) { try read([0x80]) { (reader) throws(AtlasError) in try reader.records.signed() } }
        let huge = written { $0.unsigned(1 << 40) }
        #expect(throws: AtlasError.damaged("a number is out of range in section crossings")) {
            try read(huge) { (reader) throws(AtlasError) in try reader.records.small() }
        }
    }

    @Test func aCountryNeedsACode() {
        let bytes = written { writer in
            for text in ["F1N", "FI", "Finland"] { writer.text(text) }
            writer.texts([])
            writer.unsigned(154)
            writer.unsigned(150)
        }
        #expect(throws: AtlasError.damaged("a country has no three-letter code in section crossings")) {
            try read(bytes) { (reader) throws(AtlasError) in try reader.country() }
        }
    }

    private func crossing(mode: String = "road", x: Int = 27_870_000, y: Int = 60_602_000) -> [UInt8] {
        written { writer in
            for text in ["id", "Name", "Local"] { writer.text(text) }
            writer.texts(["Alias"])
            writer.unsigned(1)
            writer.signed(x)
            writer.signed(y)
            writer.unsigned(400)
            for text in [mode, "RUS", "", "A", "B", "RU-LEN", "", "open", "basis", "source", "notes", "whole"] {
                writer.text(text)
            }
        }
    }

    @Test func aCrossing() throws {
        let crossing = try read(crossing()) { (reader) throws(AtlasError) in try reader.crossing() }
        #expect((crossing.longitude, crossing.latitude, crossing.accuracyMetres) == (27.87, 60.602, 400))
        #expect((crossing.mode, crossing.countryA, crossing.countryB) == (.road, "RUS", nil))
        #expect((crossing.nameB, crossing.status, crossing.notes) == ("B", "open", "notes"))
        #expect(crossing.partOf == "whole")
        #expect(throws: AtlasError.damaged("a crossing has no known mode in section crossings")) {
            try read(self.crossing(mode: "teleport")) { (reader) throws(AtlasError) in try reader.crossing() }
        }
        for (x, y) in [(180_000_001, 0), (0, -90_000_001), (.max, .min)] {
            #expect(throws: AtlasError.damaged("a position lies outside the world in section crossings")) {
                try read(self.crossing(x: x, y: y)) { (reader) throws(AtlasError) in try reader.crossing() }
            }
        }
        let whole = self.crossing()
        for length in 0..<whole.count {
            #expect(throws: AtlasError.self) {
                try read(Array(whole.prefix(length))) { (reader) throws(AtlasError) in try reader.crossing() }
            }
        }
    }

    @Test func aGroupNeedsACoverage() {
        let bytes = written { writer in
            for text in ["id", "Name"] { writer.text(text) }
            for _ in 0..<2 { writer.texts([]) }
            for text in ["FIN-RUS", "sometimes", ""] { writer.text(text) }
        }
        #expect(throws: AtlasError.damaged("a group has no known coverage in section crossings")) {
            try read(bytes) { (reader) throws(AtlasError) in try reader.group() }
        }
    }

    @Test func aBorderNeedsTwoCountries() {
        let bytes = written { writer in
            for text in ["FIN", "FIN"] { writer.text(text) }
            writer.unsigned(1)
            writer.text("")
        }
        #expect(throws: AtlasError.damaged("a border has one country on both sides in section crossings")) {
            try read(bytes) { (reader) throws(AtlasError) in try reader.officialLength() }
        }
    }

    @Test func textsOutsideThePoolAreEmpty() {
        let pool = StringPool(bytes: .owned([0, 3, 65, 66, 67, 9, 65]), range: 0..<7)
        #expect(pool.text(0).isEmpty)
        #expect(pool.text(1) == "ABC")
        #expect(pool.text(5).isEmpty && pool.text(7).isEmpty && pool.text(.max).isEmpty)
        #expect(StringPool(bytes: .owned([1, 0xFF]), range: 0..<2).text(0) == "\u{FFFD}")
    }

    @Test func sayWhatIsWrongWithTheTableOfSections() throws {
        let whole = try TinyAtlas(columns: 2, rows: 1, owners: [0, 1]).bytes()
        func error(_ change: (inout [UInt8]) -> Void) -> AtlasError? {
            var bytes = whole
            change(&bytes)
            do throws(AtlasError) { _ = try Atlas(bytes: DamageTests.sealed(bytes), worldview: .un) } catch {
                return error
            }
            return nil
        }
        #expect(error { _ in } == nil)
        #expect(error { $0[12] = 65 } == .damaged("the table of sections is cut off"))
        #expect(error { $0[24] = 99 } == .damaged("section strings is missing"))
        #expect(error { $0[24 + 7] = 0xFF } == .damaged("section strings lies outside the file"))
        #expect(error { $0[24 + 12 + 8] += 1 } == .damaged("section nodes lies outside the file"))
        let nodes = Int(whole[24 + 12 + 4]) | Int(whole[24 + 12 + 5]) << 8
        #expect(error { $0[nodes + 3] = 0x7F } == .damaged("node 0 lies outside the world"))
        let arcs = Int(whole[24 + 24 + 4]) | Int(whole[24 + 24 + 5]) << 8
        for (offset, value) in [(8, 250), (10, 250), (12, 250), (14, 250), (16, 1), (3, 255)] as [(Int, UInt8)] {
            #expect(error { $0[arcs + offset] = value } == .damaged("arc 0 refers to what is not there"), "\(offset)")
        }
        let units = Int(whole[24 + 48 + 4]) | Int(whole[24 + 48 + 5]) << 8
        #expect(error { $0[units] = 77 } == .damaged("unit 0 lies in no region"))
        #expect(error { $0[units + 4] = 77 } == .damaged("unit 0 lies in no country"))
        let regions = Int(whole[24 + 60 + 4]) | Int(whole[24 + 60 + 5]) << 8
        #expect(error { $0[regions + 12] = 77 } == .damaged("region 0 lies in no country"))
        let order = Int(whole[24 + 72 + 4]) | Int(whole[24 + 72 + 5]) << 8
        #expect(error { $0[order] = 77 } == .damaged("the order of regions names one that is not there"))
        let names = Int(whole[24 + 84 + 4]) | Int(whole[24 + 84 + 5]) << 8
        #expect(error { $0[names + 8] = 77 } == .damaged("a name belongs to no place"))
        #expect(error { $0[names + 10] = 77 } == .damaged("a name belongs to no place"))
    }
}
