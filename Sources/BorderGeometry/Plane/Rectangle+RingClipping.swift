extension Rectangle {
    /// The part of a ring inside the rectangle, for filling: one ring, without a closing vertex; empty where nothing
    /// is left.
    ///
    /// Sutherland and Hodgman's cut, side by side. Parts of a concave ring stay joined by edges along the sides of
    /// the rectangle, which enclose nothing: fill the result, do not stroke it.
    package func clip(ring: [Position]) -> [Position] {
        var ring = ring
        if ring.count > 1 && ring.first == ring.last { ring.removeLast() }
        guard let box = Rectangle(around: ring), ring.count > 2, overlaps(box) else { return [] }
        if contains(box) { return ring }
        if box.min.x < min.x { ring = Rectangle.cut(ring, { $0.x - min.x }, { crossing($0, $1, x: min.x) }) }
        if box.max.x > max.x { ring = Rectangle.cut(ring, { max.x - $0.x }, { crossing($0, $1, x: max.x) }) }
        if box.min.y < min.y { ring = Rectangle.cut(ring, { $0.y - min.y }, { crossing($0, $1, y: min.y) }) }
        if box.max.y > max.y { ring = Rectangle.cut(ring, { max.y - $0.y }, { crossing($0, $1, y: max.y) }) }
        return ring.count > 2 ? ring : []
    }

    /// Keeps the side of one line on which `depth` is not negative.
    @inline(__always)
    private static func cut(
        _ ring: [Position],
        _ depth: (Position) -> Double,
        _ crossing: (Position, Position) -> Position
    ) -> [Position] {
        guard var previous = ring.last else { return [] }
        var kept: [Position] = []
        kept.reserveCapacity(ring.count)
        var previousDepth = depth(previous)
        for vertex in ring {
            let vertexDepth = depth(vertex)
            if (vertexDepth >= 0) != (previousDepth >= 0) { kept.append(crossing(previous, vertex)) }
            if vertexDepth >= 0 { kept.append(vertex) }
            (previous, previousDepth) = (vertex, vertexDepth)
        }
        return kept
    }

    @inline(__always)
    func crossing(_ from: Position, _ to: Position, x: Double) -> Position {
        Position(x: x, y: from.y + (to.y - from.y) * ((x - from.x) / (to.x - from.x)))
    }

    @inline(__always)
    func crossing(_ from: Position, _ to: Position, y: Double) -> Position {
        Position(x: from.x + (to.x - from.x) * ((y - from.y) / (to.y - from.y)), y: y)
    }
}
