/// Clips rings to a convex polygon.
package struct ConvexClip: Sendable {
    /// Each side as a point on it and the direction inward.
    private let sides: [(point: Position, inward: Position)]
    private let centre: Position
    /// Radius of the largest circle that is surely inside.
    private let innerRadius: Double

    /// A regular polygon whose corners lie on a circle.
    package static func circle(centre: Position, radius: Double, sides count: Int) -> ConvexClip {
        let half = Double.pi / Double(max(3, count))
        let inner = radius * half.cosine
        let sides = (0..<max(3, count)).map { index in
            let angle = 2 * half * (Double(index) + 0.5)
            let outward = Position(x: angle.cosine, y: angle.sine)
            return (
                point: Position(x: centre.x + outward.x * inner, y: centre.y + outward.y * inner),
                inward: Position(x: -outward.x, y: -outward.y)
            )
        }
        return ConvexClip(sides: sides, centre: centre, innerRadius: inner)
    }

    /// The part of a ring inside, for filling, as `Rectangle.clip(ring:)` does it.
    package func clip(ring: [Position]) -> [Position] {
        var ring = ring
        if ring.count > 1 && ring.first == ring.last { ring.removeLast() }
        if ring.allSatisfy({ $0.distance(to: centre) <= innerRadius }) { return ring.count > 2 ? ring : [] }
        for side in sides {
            guard var previous = ring.last else { return [] }
            func depth(_ position: Position) -> Double {
                (position.x - side.point.x) * side.inward.x + (position.y - side.point.y) * side.inward.y
            }
            var kept: [Position] = []
            kept.reserveCapacity(ring.count)
            var previousDepth = depth(previous)
            for vertex in ring {
                let vertexDepth = depth(vertex)
                if (vertexDepth >= 0) != (previousDepth >= 0) {
                    kept.append(previous.interpolated(to: vertex, previousDepth / (previousDepth - vertexDepth)))
                }
                if vertexDepth >= 0 { kept.append(vertex) }
                (previous, previousDepth) = (vertex, vertexDepth)
            }
            ring = kept
        }
        return ring.count > 2 ? ring : []
    }
}
