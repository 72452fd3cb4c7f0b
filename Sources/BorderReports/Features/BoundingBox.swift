/// A box in degrees as RFC 7946 writes it. Where it crosses the antimeridian its west is larger than its east.
struct BoundingBox: Hashable, Sendable {
    /// Degrees east, -180...180.
    var west: Double
    /// Degrees north, -90...90.
    var south: Double
    /// Degrees east; smaller than `west` where the box crosses the antimeridian.
    var east: Double
    /// Degrees north.
    var north: Double

    /// A box in degrees as RFC 7946 writes it.
    init(west: Double, south: Double, east: Double, north: Double) {
        self.west = west
        self.south = south
        self.east = east
        self.north = north
    }
}
