import BorderGeometry

/// The edge of the flat map, -180...180 by -90...90 degrees, along which cut polygons are closed again.
enum MapEdge {
    /// Joins chains that start and end at longitude ±180 into open rings: from the end of each, counter-clockwise
    /// along the edge to the next start. The chains have the polygon on their left, so the rings enclose it.
    static func rings(joining chains: [[Position]]) -> [[Position]] {
        var waiting = chains.indices.filter { !chains[$0].isEmpty }.sorted {
            place(chains[$0][0]) < place(chains[$1][0])
        }
        var rings: [[Position]] = []
        while let first = waiting.first {
            waiting.removeFirst()
            var ring = chains[first]
            let home = place(ring[0])
            while let end = ring.last {
                let here = place(end)
                // The nearest start ahead: the ring's own, or that of a chain not used yet.
                let ahead = waiting.min { distance(here, place(chains[$0][0])) < distance(here, place(chains[$1][0])) }
                guard let ahead, distance(here, place(chains[ahead][0])) < distance(here, home) else {
                    ring += corners(from: here, by: distance(here, home))
                    break
                }
                ring += corners(from: here, by: distance(here, place(chains[ahead][0]))) + chains[ahead]
                waiting.removeAll { $0 == ahead }
            }
            rings.append(ring)
        }
        return rings
    }

    /// How far along the edge a position at longitude ±180 lies, counter-clockwise from the south-east corner.
    private static func place(_ position: Position) -> Double {
        position.x > 0 ? position.y + 90 : 630 - position.y
    }

    /// The way ahead from one place to another, in degrees along the edge.
    private static func distance(_ from: Double, _ to: Double) -> Double { to >= from ? to - from : to - from + length }

    private static let length = 1080.0

    /// The corners of the map passed on the way.
    private static func corners(from place: Double, by distance: Double) -> [Position] {
        let corners = [
            (180.0, Position(x: 180, y: 90)), (540, Position(x: -180, y: 90)), (720, Position(x: -180, y: -90)),
            (1080, Position(x: 180, y: -90)),
        ]
        return (corners + corners.map { ($0.0 + length, $0.1) })
            .filter { $0.0 > place && $0.0 < place + distance }
            .map(\.1)
    }
}
