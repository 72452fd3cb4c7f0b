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
