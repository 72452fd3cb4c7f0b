import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAtlas

/// Bytes that are no atlas, or no longer one, give an error; where the checksum is made to fit, they still never trap.
@Suite struct DamageTests {
    static let whole: [UInt8] = AtlasBytes.embedded.withBytes { Array($0) }

    static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let sum = bytes.withUnsafeBytes { AtlasFormat.checksum($0, from: AtlasFormat.headerSize) }
        for index in 0..<8 { bytes[16 + index] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * index)) }
        return bytes
    }

    @Test(arguments: 0..<60) func aTruncatedAtlasIsAnError(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let length = seed < 30 ? Int(seed) * 7 : Int.random(in: 0..<Self.whole.count, using: &random)
        #expect(throws: AtlasError.self) { try Atlas(bytes: Array(Self.whole.prefix(length)), worldview: .un) }
    }

    @Test(arguments: 0..<60) func aFlippedBitIsAnError(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        var bytes = Self.whole
        let index = seed < 30 ? Int(seed) : Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        #expect(throws: AtlasError.self) { try Atlas(bytes: bytes, worldview: .un) }
    }

    @Test(arguments: 0..<300) func damageUnderAFittingChecksumNeverTraps(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let world = TinyWorldTests.world(seed)
        var bytes = try world.bytes()
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            bytes[Int.random(in: 24..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        guard let atlas = try? Atlas(bytes: Self.sealed(bytes), worldview: .un) else { return }
        Self.use(atlas)
    }

    @Test(arguments: 0..<40) func theRealAtlasDamagedNeverTraps(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        var bytes = Self.whole
        for _ in 0..<200 {
            bytes[Int.random(in: 300..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        guard let atlas = try? Atlas(bytes: Self.sealed(bytes), worldview: .un) else { return }
        Self.use(atlas)
    }

    private static func use(_ atlas: Atlas) {
        for country in atlas.countries.prefix(40) {
            _ = atlas.polygons(of: country.code)
            _ = atlas.polygons(of: country.code, isWhole: true)
        }
        for border in atlas.borders.prefix(40) { _ = atlas.arcs(ofBorder: border.code) }
        for region in atlas.regions.prefix(40) { _ = atlas.polygons(ofRegion: region.code) }
        _ = (atlas.lakes, atlas.match("land"), atlas.match("Narwa"), atlas.cities.count)
        _ = try? atlas.locate(Position(x: 0.01, y: 0.01))
    }

    @Test func errorsSayWhatToDo() {
        #expect(AtlasError.notAnAtlas.description == "These bytes are not a borderflow atlas.")
        #expect(AtlasError.unsupportedVersion(7).description.contains("version 7"))
        #expect(AtlasError.damaged("the table is cut off").description.contains("the table is cut off"))
        var bytes = Self.whole
        bytes[8] = 9
        #expect(throws: AtlasError.unsupportedVersion(9)) { try Atlas(bytes: bytes, worldview: .un) }
        #expect(throws: AtlasError.notAnAtlas) { try Atlas(bytes: [], worldview: .un) }
    }
}
