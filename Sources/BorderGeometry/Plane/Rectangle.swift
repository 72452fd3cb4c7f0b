/// An upright rectangle, sides included.
package struct Rectangle: Hashable, Sendable {
    /// The corner with the smallest coordinates.
    package var min: Position
    /// The corner with the largest coordinates.
    package var max: Position

    /// A rectangle between two corners.
    package init(min: Position, max: Position) {
        self.min = min
        self.max = max
    }

    /// A rectangle by its corner with the smallest coordinates and its size.
    package init(x: Double, y: Double, width: Double, height: Double) {
        min = Position(x: x, y: y)
        max = Position(x: x + width, y: y + height)
    }

    /// The smallest rectangle around positions; `nil` where there are none.
    package init?(around positions: some Sequence<Position>) {
        var box: Rectangle?
        for position in positions {
            if box == nil { box = Rectangle(min: position, max: position) }
            box?.extend(to: position)
        }
        guard let box else { return nil }
        self = box
    }

    /// Extent along x.
    package var width: Double { max.x - min.x }
    /// Extent along y.
    package var height: Double { max.y - min.y }
    /// The middle.
    package var centre: Position { Position(x: (min.x + max.x) / 2, y: (min.y + max.y) / 2) }

    /// Whether the position lies inside or on a side.
    @inlinable
    package func contains(_ position: Position) -> Bool {
        position.x >= min.x && position.x <= max.x && position.y >= min.y && position.y <= max.y
    }

    /// Whether the other rectangle lies inside.
    package func contains(_ other: Rectangle) -> Bool { contains(other.min) && contains(other.max) }

    /// Whether the two share more than a side.
    @inlinable
    package func overlaps(_ other: Rectangle) -> Bool {
        min.x < other.max.x && other.min.x < max.x && min.y < other.max.y && other.min.y < max.y
    }

    /// The same rectangle with every side moved inward (outward where negative).
    package func insetBy(_ distance: Double) -> Rectangle {
        Rectangle(
            min: Position(x: min.x + distance, y: min.y + distance),
            max: Position(x: max.x - distance, y: max.y - distance)
        )
    }

    /// Grows so that it holds the position.
    package mutating func extend(to position: Position) {
        min = Position(x: Swift.min(min.x, position.x), y: Swift.min(min.y, position.y))
        max = Position(x: Swift.max(max.x, position.x), y: Swift.max(max.y, position.y))
    }

    /// The distance from a position to the rectangle; 0 inside.
    package func distance(to position: Position) -> Double {
        let nearest = Position(
            x: Swift.min(max.x, Swift.max(min.x, position.x)),
            y: Swift.min(max.y, Swift.max(min.y, position.y))
        )
        return nearest.distance(to: position)
    }
}
