import BorderGeometry

/// The meridian opposite the middle of a projection, along which it tears the world.
struct WorldCut {
    /// In degrees east, within ±180.
    let longitude: Double
    /// What lies nearer than this to the cut counts as lying beside it: about a metre.
    private static let nearness = 1e-5

    /// `nil` for projections that tear nothing, and for those that tear where the atlas is cut anyway.
    init?(of projection: MapProjection) {
        guard let tear = projection.tear else { return nil }
        longitude = tear
        guard abs(longitude) < 180 - WorldCut.nearness else { return nil }
    }

    /// Whether something with these bounds may lie on both sides.
    func tears(_ min: Position, _ max: Position) -> Bool {
        min.x < longitude - WorldCut.nearness && max.x > longitude + WorldCut.nearness
    }

    private var sides: [Rectangle] {
        [
            Rectangle(min: Position(x: -400, y: -91), max: Position(x: longitude - WorldCut.nearness, y: 91)),
            Rectangle(min: Position(x: longitude + WorldCut.nearness, y: -91), max: Position(x: 400, y: 91)),
        ]
    }

    /// The parts of a line in degrees on either side.
    func split(line: [Position]) -> [[Position]] { sides.flatMap { $0.clip(line: line) } }

    /// The parts of a ring in degrees on either side, closed, with a vertex a degree along the cut, where the
    /// projection may bend it.
    func split(ring: [Position]) -> [[Position]] {
        sides.compactMap { side in
            let part = side.clip(ring: ring)
            guard var last = part.last else { return nil }
            var dense: [Position] = []
            for vertex in part {
                let isAlong =
                    abs(vertex.x - longitude) < 2 * WorldCut.nearness && abs(last.x - longitude) < 2 * WorldCut.nearness
                let steps = isAlong ? Int(abs(vertex.y - last.y)) : 0
                for step in stride(from: 1, to: steps, by: 1) {
                    dense.append(last.interpolated(to: vertex, Double(step) / Double(steps)))
                }
                dense.append(vertex)
                last = vertex
            }
            if let first = dense.first { dense.append(first) }
            return dense
        }
    }
}
