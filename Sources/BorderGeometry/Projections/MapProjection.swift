/// A projection of a map, ready to print and to hand to PROJ.
package struct MapProjection: Hashable, Sendable {
    /// The family a projection belongs to.
    package enum Method: String, CaseIterable, Sendable {
        /// Equal-area around a point.
        case lambertAzimuthalEqualArea = "Lambert azimuthal equal-area"
        /// Equal-area on a cone, for extents wider than high.
        case albersEqualAreaConic = "Albers equal-area conic"
        /// Equal-area for the whole world.
        case equalEarth = "Equal Earth"
        /// One that was asked for.
        case given
    }

    /// The family.
    package let method: Method
    /// The projection's own centre in degrees.
    package let centre: Position
    /// The PROJ string, in metres on WGS 84.
    package let definition: String

    /// The name a reader knows it by.
    package let name: String
    /// The meridian along which it tears the world; `nil` where it tears none.
    package let tear: Double?

    private init(method: Method, centre: Position, definition: String) {
        (self.method, self.centre, self.definition, name) = (method, centre, definition, method.rawValue)
        tear =
            method == .lambertAzimuthalEqualArea ? nil : GeographicExtent.unwrap(centre.x + 180, around: 0)
    }

    /// One that was asked for.
    init(given name: String, _ definition: String, around centre: Position, tear: Double? = nil) {
        (method, self.centre, self.definition, self.name, self.tear) = (.given, centre, definition, name, tear)
    }

    /// Whether it draws a pole as an arc, and beyond it ground from the other side of the Earth.
    package var isConic: Bool {
        method == .albersEqualAreaConic
            || ["+proj=aea", "+proj=lcc", "+proj=eqdc", "+proj=leac"].contains { definition.hasPrefix($0 + " ") }
    }

    /// The azimuthal projection around a point.
    package static func azimuthal(around centre: Position) -> MapProjection {
        MapProjection(
            method: .lambertAzimuthalEqualArea,
            centre: centre,
            definition: "+proj=laea +lat_0=\(number(centre.y)) +lon_0=\(number(centre.x))" + tail
        )
    }

    /// The conic projection with two true parallels; `nil` where they lie so that there is no cone.
    package static func conic(around centre: Position, parallels south: Double, _ north: Double) -> MapProjection? {
        guard abs(south + north) > 1, abs(south) < 90, abs(north) < 90 else { return nil }
        return MapProjection(
            method: .albersEqualAreaConic,
            centre: centre,
            definition: "+proj=aea +lat_1=\(number(south)) +lat_2=\(number(north)) "
                + "+lat_0=\(number(centre.y)) +lon_0=\(number(centre.x))" + tail
        )
    }

    /// The world around a meridian.
    package static func world(around longitude: Double) -> MapProjection {
        MapProjection(
            method: .equalEarth,
            centre: Position(x: longitude, y: 0),
            definition: "+proj=eqearth +lon_0=\(number(longitude))" + tail
        )
    }

    private static let tail = " +datum=WGS84 +units=m +no_defs"

    /// A number without a needless fraction.
    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1000 ? "\(Int(value))" : "\(value)"
    }
}
