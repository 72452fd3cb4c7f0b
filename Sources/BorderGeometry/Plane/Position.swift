/// A pair of coordinates, x before y: longitude and latitude in degrees on WGS 84, or easting and northing in metres.
public struct Position: Hashable, Sendable, BitwiseCopyable {
    /// Longitude or easting.
    public var x: Double
    /// Latitude or northing.
    public var y: Double

    /// Longitude before latitude, easting before northing.
    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

// Plane geometry: the unit is that of the coordinates.
extension Position {
    /// The straight distance.
    @inlinable
    public func distance(to other: Position) -> Double { squaredDistance(to: other).squareRoot() }

    /// The square of the straight distance.
    @inlinable
    public func squaredDistance(to other: Position) -> Double {
        let (dx, dy) = (other.x - x, other.y - y)
        return dx * dx + dy * dy
    }

    /// The position a fraction of the way to another.
    @inlinable
    public func interpolated(to other: Position, _ fraction: Double) -> Position {
        Position(x: x + (other.x - x) * fraction, y: y + (other.y - y) * fraction)
    }

    /// The point of a segment nearest to this position, and how far along the segment it lies, 0...1.
    @inlinable
    public func nearest(onSegmentFrom start: Position, to end: Position) -> (position: Position, fraction: Double) {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let squaredLength = dx * dx + dy * dy
        guard squaredLength > 0 else { return (start, 0) }
        let fraction = min(1, max(0, ((x - start.x) * dx + (y - start.y) * dy) / squaredLength))
        return (start.interpolated(to: end, fraction), fraction)
    }
}
