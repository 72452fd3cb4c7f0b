/// Writes outlines as the source has them: a length, then well-known binary.
struct OutlineBytes {
    typealias Point = (x: Double, y: Double)

    var isLittle = true

    func word(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: isLittle ? value.littleEndian : value.bigEndian) { Array($0) }
    }

    func ring(_ points: [Point]) -> [UInt8] {
        word(UInt32(points.count)) + points.flatMap { word($0.x.bitPattern) + word($0.y.bitPattern) }
    }

    func polygon(_ rings: [[Point]]) -> [UInt8] { head(3) + word(UInt32(rings.count)) + rings.flatMap(ring) }

    func multipolygon(_ polygons: [[[Point]]]) -> [UInt8] {
        head(6) + word(UInt32(polygons.count)) + polygons.flatMap(polygon)
    }

    /// Byte order and kind of a geometry.
    func head(_ kind: UInt32) -> [UInt8] { [isLittle ? 1 : 0] + word(kind) }

    /// A geometry with its length before it, which is little-endian whatever follows.
    static func record(_ geometry: [UInt8]) -> [UInt8] { OutlineBytes().word(UInt32(geometry.count)) + geometry }

    /// A closed square, counter-clockwise.
    static func square(_ west: Double, _ south: Double, _ size: Double) -> [Point] {
        [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)].map { (west + $0.0 * size, south + $0.1 * size) }
    }
}
