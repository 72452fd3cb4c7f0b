public import BorderAtlas
import BorderCore

/// Where the atlas puts a row: the place its number is for, and which way it counts.
public struct Placement: Hashable, Comparable, Sendable {
    /// The place the number is for. A number for everything between two ends has the border of the two, or the
    /// country or set it enters or leaves.
    public var place: Place
    /// Which way it counts.
    public var direction: FlowDirection

    /// A place with a direction.
    public init(place: Place, direction: FlowDirection) {
        self.place = place
        self.direction = direction
    }

    /// The same place, the other way.
    public var reversed: Placement { Placement(place: place, direction: direction.reversed) }

    /// The same place, with the ends of a one-way direction in their alphabetical order and no way between them.
    func between(_ direction: (Territory, Territory) -> FlowDirection) -> Placement {
        guard let route = self.direction.route else { return self }
        return Placement(place: place, direction: direction(min(route.from, route.to), max(route.from, route.to)))
    }

    /// Orders by place, then direction.
    public static func < (left: Placement, right: Placement) -> Bool {
        (left.place, left.direction) < (right.place, right.direction)
    }
}
