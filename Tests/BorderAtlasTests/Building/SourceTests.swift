import BorderTestSupport
import Foundation
import Testing

@testable import BorderAtlas
@testable import atlas_build

/// What atlas-build reads.
@Suite struct SourceTests {
    private func table(_ text: String) throws -> CSVTable {
        let path = NSTemporaryDirectory() + UUID().uuidString + ".csv"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try SourceFile.write(Array(text.utf8), to: path)
        return try CSVTable(path)
    }

    @Test func quotesCommasAndLineEnds() throws {
        let table = try table("a,b\r\n\"x, \"\"y\"\"\",2\n,\"l1\nl2\"\nlast,row")
        #expect(table.rows == [["a": "x, \"y\"", "b": "2"], ["a": "", "b": "l1\nl2"], ["a": "last", "b": "row"]])
        #expect("a|b||c".listed == ["a", "b", "c"])
        #expect(throws: BuildError.self) { try table.field(table.rows[0], "c") }
        #expect(throws: BuildError.self) { try self.table("a,b\n1\n") }
        #expect(throws: BuildError.self) { try self.table("") }
        #expect(throws: BuildError.self) { try CSVTable("/nowhere/at/all.csv") }
        #expect(throws: BuildError.self) { try SourceFile.write([], to: "/nowhere/at/all.csv") }
    }

    @Test func coordinatesAreNumbersOnEarth() throws {
        let table = try table("lon\n27.87\nx\n181\n")
        #expect(try table.microdegrees(table.rows[0], "lon") == 27_870_000)
        #expect(throws: BuildError.self) { try table.microdegrees(table.rows[1], "lon") }
        #expect(throws: BuildError.self) { try table.microdegrees(table.rows[2], "lon") }
    }

    /// WKB of polygons, in either byte order.
    private func record(_ polygons: [[[(Double, Double)]]], isLittle: Bool) -> [UInt8] {
        func word(_ value: some FixedWidthInteger) -> [UInt8] {
            withUnsafeBytes(of: isLittle ? value.littleEndian : value.bigEndian) { Array($0) }
        }
        let order: UInt8 = isLittle ? 1 : 0
        var body = [order] + word(UInt32(6)) + word(UInt32(polygons.count))
        for polygon in polygons {
            body += [order] + word(UInt32(3)) + word(UInt32(polygon.count))
            for ring in polygon {
                body += word(UInt32(ring.count)) + ring.flatMap { word($0.0.bitPattern) + word($0.1.bitPattern) }
            }
        }
        return withUnsafeBytes(of: UInt32(body.count).littleEndian) { Array($0) } + body
    }

    @Test(arguments: [true, false]) func outlinesTurnTheirLandToTheLeft(_ isLittle: Bool) throws {
        let outer = [(0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, 0.0), (0.0, 0.0)]
        let hole = [(0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8), (0.2, 0.2)]
        let shapes = try ShapeReading.shapes(record([[outer, hole]], isLittle: isLittle))
        #expect(shapes.count == 1 && shapes[0].count == 2)
        #expect(shapes[0].map { ShapeReading.doubleArea($0.points) } == [200_000_000, -72_000_000])
        #expect(shapes[0][0].points.count == 4)
    }

    @Test func brokenOutlinesAreErrors() throws {
        let whole = record([[[(0, 0), (1, 0), (0, 1), (0, 0)]]], isLittle: true)
        #expect(try ShapeReading.shapes(whole).count == 1)
        for length in 1..<whole.count {
            #expect(throws: BuildError.self) { try ShapeReading.shapes(Array(whole.prefix(length))) }
        }
        let thin = record([[[(0, 0), (1, 0), (2, 0), (0, 0)]]], isLittle: true)
        #expect(throws: BuildError.self) { try ShapeReading.shapes(thin) }
        #expect(throws: BuildError.self) { try ShapeReading.shapes(record([], isLittle: true)) }
        var point = whole
        point[5] = 1
        #expect(throws: BuildError.self) { try ShapeReading.shapes(point) }
    }

    @Test func regionsWithoutACodeGetOneOfTheirOwn() {
        var taken: [String: Int] = [:]
        #expect(RegionCodes.slug("Rīga", country: "LVA", taken: &taken) == "LVA:riga")
        #expect(RegionCodes.slug("Riga", country: "LVA", taken: &taken) == "LVA:riga-2")
        #expect(RegionCodes.slug("Šķilbēnu novads", country: "LVA", taken: &taken) == "LVA:skilbenu-novads")
        #expect(RegionCodes.slug("", country: "RUS", taken: &taken) == "RUS:unnamed")
    }

    @Test func overlappingUnitsAreAnError() {
        let square = GridRing([(0, 0), (10, 0), (10, 10), (0, 10)].map { GridPoint(x: $0.0, y: $0.1) })
        #expect(throws: BuildError.self) { try ArcBuilding().build([[square], [square]]) }
    }

    @Test func numbersThatDoNotFitAreErrors() {
        var writer = ByteWriter()
        #expect(throws: BuildError.self) { try writer.uint16(65_536) }
        #expect(throws: BuildError.self) { try writer.uint32(-1) }
        #expect(throws: BuildError.self) { try writer.int16(-40_000) }
        #expect(writer.bytes.isEmpty)
        #expect(throws: BuildError.self) { try AtlasFile.bytes([:]) }
        #expect(BuildError("why").description == "why")
    }
}
