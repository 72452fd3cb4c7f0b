/// A box in degrees on WGS 84. `east` is never smaller than `west`: an extent across the antimeridian goes past 180.
package struct GeographicExtent: Hashable, Sendable {
    /// The western meridian, in degrees east.
    package var west: Double
    /// The southern parallel, in degrees north.
    package var south: Double
    /// The eastern meridian, in degrees east, at most 360 more than `west`.
    package var east: Double
    /// The northern parallel, in degrees north.
    package var north: Double

    /// A box by its sides; `nil` where the sides are out of order or outside the world.
    package init?(west: Double, south: Double, east: Double, north: Double) {
        guard west <= east, south <= north, south >= -90, north <= 90, west >= -540, east <= 540, east - west <= 360
        else { return nil }
        self.west = west
        self.south = south
        self.east = east
        self.north = north
    }

    /// All of the Earth, cut at the antimeridian.
    package static let world = GeographicExtent(uncheckedWest: -180, south: -90, east: 180, north: 90)

    private init(uncheckedWest west: Double, south: Double, east: Double, north: Double) {
        self.west = west
        self.south = south
        self.east = east
        self.north = north
    }

    /// The middle meridian and the middle parallel.
    package var centre: Position { Position(x: (west + east) / 2, y: (south + north) / 2) }
    /// Degrees of longitude covered.
    package var width: Double { east - west }
    /// Degrees of latitude covered.
    package var height: Double { north - south }

    /// The turn of a longitude (whole circles added) that lies nearest to the middle meridian.
    package func unwrap(_ longitude: Double) -> Double {
        GeographicExtent.unwrap(longitude, around: centre.x)
    }

    /// The turn of a longitude within 180 degrees of `middle`.
    package static func unwrap(_ longitude: Double, around middle: Double) -> Double {
        var turned = longitude
        while turned - middle > 180 { turned -= 360 }
        while turned - middle < -180 { turned += 360 }
        return turned
    }

    /// A grid of `count` by `count` positions, sides included, row by row from the south.
    package func grid(_ count: Int) -> [Position] {
        let steps = Double(max(1, count - 1))
        return (0..<max(1, count)).flatMap { row in
            (0..<max(1, count)).map { column in
                Position(x: west + width * Double(column) / steps, y: south + height * Double(row) / steps)
            }
        }
    }
}
