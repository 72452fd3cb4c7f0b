import BorderAtlas

/// Reads the outlines of the units: length-prefixed WKB polygons, put on the grid.
enum ShapeReading {
    static func shapes(_ bytes: [UInt8]) throws -> [[GridRing]] {
        var reader = WellKnownBinary(bytes)
        var shapes: [[GridRing]] = []
        while !reader.isAtEnd {
            let end = try reader.recordEnd()
            var rings: [GridRing] = []
            for polygon in try reader.polygons() {
                for (index, ring) in polygon.enumerated() { rings += try gridRing(ring, isHole: index > 0) }
            }
            guard reader.position == end, !rings.isEmpty else {
                throw BuildError("the outline of unit \(shapes.count + 1) cannot be read")
            }
            shapes.append(rings)
        }
        return shapes
    }

    private static func gridRing(_ ring: [(x: Double, y: Double)], isHole: Bool) throws -> [GridRing] {
        var points: [GridPoint] = []
        for (x, y) in ring {
            let point = try SeamSnapping.gridPoint(x, y)
            if point != points.last { points.append(point) }
        }
        if points.count > 1 && points.last == points.first { points.removeLast() }
        let area = doubleArea(points)
        guard points.count >= 3, area != 0 else {
            throw BuildError("a ring of \(ring.count) points vanishes on the grid")
        }
        if (area > 0) == isHole { points.reverse() }
        return [GridRing(points)]
    }

    static func doubleArea(_ points: [GridPoint]) -> Int {
        guard var before = points.last else { return 0 }
        var area = 0
        for point in points {
            area += Int(before.x) * Int(point.y) - Int(point.x) * Int(before.y)
            before = point
        }
        return area
    }
}
