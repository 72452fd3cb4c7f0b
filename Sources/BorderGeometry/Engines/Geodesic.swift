internal import CPROJ

/// Shortest lines on the WGS 84 ellipsoid. Positions are longitude and latitude in degrees.
@safe package struct Geodesic {
    private let proj: cproj_functions
    private var ellipsoid: geod_geodesic

    /// Opens PROJ if nobody has yet.
    package init() throws(GeometryError) {
        proj = try PROJLibrary.functions()
        ellipsoid = geod_geodesic()
        unsafe proj.geod_init(&ellipsoid, 6_378_137, 1 / 298.257223563)
    }

    /// The distance in metres.
    package func distanceMetres(_ one: Position, _ other: Position) -> Double {
        var distance = 0.0
        unsafe withUnsafePointer(to: ellipsoid) { ellipsoid in
            unsafe proj.geod_inverse(ellipsoid, one.y, one.x, other.y, other.x, &distance, nil, nil)
        }
        return distance
    }

    /// The distance in metres, and the azimuth in degrees from north, clockwise, at the first of two positions.
    func inverse(_ one: Position, _ other: Position) -> (metres: Double, azimuthDegrees: Double) {
        var (distance, azimuth) = (0.0, 0.0)
        unsafe withUnsafePointer(to: ellipsoid) { ellipsoid in
            unsafe proj.geod_inverse(ellipsoid, one.y, one.x, other.y, other.x, &distance, &azimuth, nil)
        }
        return (distance, azimuth)
    }

    /// The length of a line in metres, vertex to vertex.
    package func lengthMetres(of line: [Position]) -> Double {
        var length = 0.0
        for (start, end) in zip(line, line.dropFirst()) { length += distanceMetres(start, end) }
        return length
    }

    /// The position reached after a distance in metres on an azimuth in degrees from north, clockwise.
    package func position(from start: Position, azimuthDegrees: Double, metres: Double) -> Position {
        var end = Position(x: 0, y: 0)
        unsafe withUnsafePointer(to: ellipsoid) { ellipsoid in
            unsafe proj.geod_direct(ellipsoid, start.y, start.x, azimuthDegrees, metres, &end.y, &end.x, nil)
        }
        return end
    }
}
