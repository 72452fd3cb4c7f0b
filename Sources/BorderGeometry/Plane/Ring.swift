/// Measures of closed rings in the plane; the closing vertex may be present or not.
package enum Ring {
    /// The enclosed area: positive for rings that run counter-clockwise where y grows upward.
    package static func signedArea(_ ring: [Position]) -> Double {
        guard let origin = ring.first, var previous = ring.last else { return 0 }
        // Coordinates relative to the first vertex keep the digits of small rings far from the origin.
        var twice = 0.0
        for vertex in ring {
            twice += (previous.x - origin.x) * (vertex.y - origin.y) - (vertex.x - origin.x) * (previous.y - origin.y)
            previous = vertex
        }
        return twice / 2
    }

    /// Whether a position is inside rings under the even-odd rule; rings inside rings are holes.
    package static func contains(_ position: Position, in rings: [[Position]]) -> Bool {
        var inside = false
        for ring in rings {
            guard var previous = ring.last else { continue }
            for vertex in ring {
                if (vertex.y > position.y) != (previous.y > position.y) {
                    let x =
                        (previous.x - vertex.x) * (position.y - vertex.y) / (previous.y - vertex.y) + vertex.x
                    if position.x < x { inside.toggle() }
                }
                previous = vertex
            }
        }
        return inside
    }

    /// The shortest distance from a position to the edges of rings; infinite where there is no edge.
    package static func distance(from position: Position, to rings: [[Position]]) -> Double {
        var best = Double.infinity
        for ring in rings {
            guard var previous = ring.last else { continue }
            for vertex in ring {
                let nearest = position.nearest(onSegmentFrom: previous, to: vertex).position
                best = min(best, position.squaredDistance(to: nearest))
                previous = vertex
            }
        }
        return best.squareRoot()
    }
}
