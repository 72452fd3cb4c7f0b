/// An arc of the atlas, walked forwards or backwards.
public struct ArcReference: Hashable, Sendable {
    /// The arc's index in the atlas.
    public let index: Int
    /// Whether it is walked from its end to its start.
    public let isReversed: Bool

    /// An arc in a direction.
    public init(index: Int, isReversed: Bool) {
        self.index = index
        self.isReversed = isReversed
    }
}

/// A polygon made of arcs: an outer ring counter-clockwise in longitude and latitude, and holes clockwise.
public struct ArcPolygon: Hashable, Sendable {
    /// The arcs of the outer ring, head to tail.
    public let outer: [ArcReference]
    /// The arcs of each hole, head to tail.
    public let holes: [[ArcReference]]

    /// A polygon with its holes.
    public init(outer: [ArcReference], holes: [[ArcReference]] = []) {
        self.outer = outer
        self.holes = holes
    }
}
