/// An arc of the atlas, walked forwards or backwards.
package struct ArcReference: Hashable, Sendable {
    /// The arc's index in the atlas.
    package let index: Int
    /// Whether it is walked from its end to its start.
    package let isReversed: Bool

    /// An arc in a direction.
    package init(index: Int, isReversed: Bool) {
        self.index = index
        self.isReversed = isReversed
    }
}

/// A polygon made of arcs: an outer ring counter-clockwise in longitude and latitude, and holes clockwise.
package struct ArcPolygon: Hashable, Sendable {
    /// The arcs of the outer ring, head to tail.
    package let outer: [ArcReference]
    /// The arcs of each hole, head to tail.
    package let holes: [[ArcReference]]

    /// A polygon with its holes.
    package init(outer: [ArcReference], holes: [[ArcReference]] = []) {
        self.outer = outer
        self.holes = holes
    }
}
