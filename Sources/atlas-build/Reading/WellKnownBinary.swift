/// Takes polygons from bytes of WKB; both byte orders, polygons and multipolygons, two dimensions.
struct WellKnownBinary {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position >= bytes.count }

    /// Where the record whose length comes next ends.
    mutating func recordEnd() throws -> Int {
        let length = try integer(isLittle: true)
        return position + length
    }

    /// The polygons of one geometry; parts of a multipolygon are polygons, so that nesting has an end.
    mutating func polygons(isPart: Bool = false) throws -> [[[(x: Double, y: Double)]]] {
        guard position < bytes.count else { throw BuildError("an outline is cut off") }
        let isLittle = bytes[position] == 1
        position += 1
        switch try integer(isLittle: isLittle) {
        case 3:
            var rings: [[(x: Double, y: Double)]] = []
            for _ in 0..<(try integer(isLittle: isLittle)) {
                var ring: [(x: Double, y: Double)] = []
                for _ in 0..<(try integer(isLittle: isLittle)) {
                    ring.append((try double(isLittle: isLittle), try double(isLittle: isLittle)))
                }
                rings.append(ring)
            }
            return [rings]
        case 6 where !isPart:
            var polygons: [[[(x: Double, y: Double)]]] = []
            for _ in 0..<(try integer(isLittle: isLittle)) { polygons += try self.polygons(isPart: true) }
            return polygons
        case let type: throw BuildError("an outline has WKB type \(type), not 3 or 6")
        }
    }

    private mutating func integer(isLittle: Bool) throws -> Int { Int(try word(4, isLittle)) }

    private mutating func double(isLittle: Bool) throws -> Double { Double(bitPattern: try word(8, isLittle)) }

    private mutating func word(_ size: Int, _ isLittle: Bool) throws -> UInt64 {
        guard position + size <= bytes.count else { throw BuildError("an outline is cut off") }
        defer { position += size }
        let part = bytes[position..<position + size]
        return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
