import BorderTestSupport
import Testing

@testable import atlas_build

@Suite struct WellKnownBinaryTests {
    private let square = OutlineBytes.square(10, 50, 1)

    @Test(arguments: [true, false]) func aPolygonComesBackPointByPoint(_ isLittle: Bool) throws {
        let hole = OutlineBytes.square(10.25, 50.25, 0.5)
        var reader = WellKnownBinary(OutlineBytes(isLittle: isLittle).polygon([square, hole]))
        let polygons = try reader.polygons()
        #expect(polygons.count == 1 && polygons[0].count == 2)
        #expect(polygons[0][0].map(\.x) == [10, 11, 11, 10, 10])
        #expect(polygons[0][0].map(\.y) == [50, 50, 51, 51, 50])
        #expect(polygons[0][1].map(\.x) == [10.25, 10.75, 10.75, 10.25, 10.25])
        #expect(reader.isAtEnd)
    }

    @Test func partsMayDifferInByteOrder() throws {
        let parts = OutlineBytes().polygon([square]) + OutlineBytes(isLittle: false).polygon([square])
        var reader = WellKnownBinary(OutlineBytes().head(6) + OutlineBytes().word(UInt32(2)) + parts)
        let polygons = try reader.polygons()
        #expect(polygons.count == 2)
        #expect(polygons[0][0].map(\.x) == polygons[1][0].map(\.x))
        #expect(reader.position == 9 + parts.count)
    }

    @Test func emptyGeometriesAreEmpty() throws {
        var none = WellKnownBinary(OutlineBytes().multipolygon([]))
        #expect(try none.polygons().isEmpty)
        var ringless = WellKnownBinary(OutlineBytes().polygon([]))
        #expect(try ringless.polygons().map(\.count) == [0])
    }

    /// A point, a line, several of them, a collection, and the kinds with heights.
    @Test(arguments: [0, 1, 2, 4, 5, 7, 1003, 0x8000_0003, UInt32.max])
    func otherKindsAreNamed(_ kind: UInt32) {
        var reader = WellKnownBinary(OutlineBytes().head(kind) + [UInt8](repeating: 0, count: 40))
        #expect {
            try reader.polygons()
        } throws: {
            "\($0)" == "an outline has WKB type \(kind), not 3 or 6"
        }
    }

    @Test func multipolygonsDoNotNest() {
        // So deep that following it would leave no stack.
        let level = OutlineBytes().head(6) + OutlineBytes().word(UInt32(1))
        let deep = [[UInt8]](repeating: level, count: 200_000).flatMap(\.self)
        var reader = WellKnownBinary(deep)
        #expect {
            try reader.polygons()
        } throws: {
            "\($0)" == "an outline has WKB type 6, not 3 or 6"
        }
    }

    @Test(arguments: [3, 6] as [UInt32]) func hugeCountsEndWhereTheBytesDo(_ kind: UInt32) {
        var reader = WellKnownBinary(OutlineBytes().head(kind) + OutlineBytes().word(UInt32.max))
        #expect { try reader.polygons() } throws: { "\($0)" == "an outline is cut off" }
        var points = WellKnownBinary(
            OutlineBytes().head(3) + OutlineBytes().word(UInt32(1)) + OutlineBytes().word(UInt32.max)
                + [UInt8](repeating: 0, count: 160)
        )
        #expect { try points.polygons() } throws: { "\($0)" == "an outline is cut off" }
        #expect(points.position == 13 + 160)
    }

    @Test func everyCutIsNoticed() {
        let whole = OutlineBytes().multipolygon([[square], [square, square]])
        for length in 0..<whole.count {
            var reader = WellKnownBinary(Array(whole.prefix(length)))
            #expect { try reader.polygons() } throws: { "\($0)" == "an outline is cut off" }
        }
    }

    @Test(arguments: 0..<40) func anyNumberComesBackBitByBit(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let points: [OutlineBytes.Point] = (0..<Int.random(in: 1...30, using: &random)).map { _ in
            (Double(bitPattern: random.next()), Double(bitPattern: random.next()))
        }
        var reader = WellKnownBinary(OutlineBytes(isLittle: seed % 2 == 0).polygon([points]))
        let read = try reader.polygons()[0][0]
        #expect(read.map(\.x.bitPattern) == points.map(\.x.bitPattern))
        #expect(read.map(\.y.bitPattern) == points.map(\.y.bitPattern))
    }

    @Test(arguments: 0..<100) func damagedBytesAreReadOrRefused(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        var bytes = OutlineBytes.record(OutlineBytes(isLittle: seed % 2 == 0).multipolygon([[square, square]]))
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        do {
            let shapes = try ShapeReading.shapes(bytes)
            #expect(shapes.count == 1)
            #expect(shapes[0].allSatisfy { $0.points.count >= 3 && $0.seams.count == $0.points.count })
        } catch {
            #expect(error is BuildError && !"\(error)".isEmpty)
        }
    }
}
