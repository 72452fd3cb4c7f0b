/// A pair of coordinates, x before y: longitude and latitude in degrees on WGS 84, or easting and northing in metres.
package struct Position: Hashable, Sendable, BitwiseCopyable {
    /// Longitude or easting.
    package var x: Double
    /// Latitude or northing.
    package var y: Double

    /// Longitude before latitude, easting before northing.
    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}
