/// Puts rings together to polygons: which are outer rings, and which hole belongs to which.
struct PolygonAssembly {
    private struct Ring {
        var references: [ArcReference]
        /// Vertices without the repeated last; longitudes run on past the antimeridian.
        var points: [(x: Int, y: Int)]
        var doubleArea: Int
        var west: Int, east: Int, south: Int, north: Int
        /// Whether it runs around a pole, so that no longitude is outside.
        var isAroundPole: Bool
    }

    let arcs: ArcTable

    /// The polygons of closed rings that have the area on their left, largest outer ring first.
    func polygons(_ rings: [[ArcReference]]) -> [ArcPolygon] {
        let measured = rings.map(measure)
        let outers = measured.filter { $0.doubleArea > 0 || $0.isAroundPole }.sorted {
            ($0.isAroundPole ? 1 : 0, $0.doubleArea, -$0.west, -$0.south)
                > ($1.isAroundPole ? 1 : 0, $1.doubleArea, -$1.west, -$1.south)
        }
        var holes = [[Ring]](repeating: [], count: outers.count)
        for hole in measured where hole.doubleArea < 0 && !hole.isAroundPole {
            // The smallest ring around it; rings are in order of size.
            guard let owner = outers.lastIndex(where: { holds($0, hole) }) else { continue }
            holes[owner].append(hole)
        }
        return zip(outers, holes).map { outer, holes in
            let ordered = holes.sorted { ($0.doubleArea, $0.west, $0.south) < ($1.doubleArea, $1.west, $1.south) }
            return ArcPolygon(outer: outer.references, holes: ordered.map(\.references))
        }
    }

    private func measure(_ references: [ArcReference]) -> Ring {
        var points: [(x: Int, y: Int)] = []
        var turn = 0
        let world = 2 * Int(AtlasFormat.antimeridian)
        for reference in references {
            let part = arcs.points(reference.index)
            for point in reference.isReversed ? part.reversed().dropLast() : part.dropLast() {
                if let last = points.last {
                    let jump = Int(point.x) + turn - last.x
                    if jump > world / 2 { turn -= world } else if jump < -world / 2 { turn += world }
                }
                points.append((Int(point.x) + turn, Int(point.y)))
            }
        }
        var ring = Ring(
            references: references,
            points: points,
            doubleArea: 0,
            west: .max,
            east: .min,
            south: .max,
            north: .min,
            isAroundPole: false
        )
        guard let first = points.first, var before = points.last else { return ring }
        ring.isAroundPole = abs(first.x - before.x) > world / 2
        for point in points {
            ring.doubleArea += before.x * point.y - point.x * before.y
            (ring.west, ring.east) = (min(ring.west, point.x), max(ring.east, point.x))
            (ring.south, ring.north) = (min(ring.south, point.y), max(ring.north, point.y))
            before = point
        }
        return ring
    }

    /// Whether a ring lies within another. They may touch in points but do not cross, so one vertex of the hole
    /// that is not on the outer ring decides.
    private func holds(_ outer: Ring, _ hole: Ring) -> Bool {
        if outer.isAroundPole { return true }
        let world = 2 * Int(AtlasFormat.antimeridian)
        for shift in [0, world, -world] {
            guard hole.west + shift >= outer.west, hole.east + shift <= outer.east,
                hole.south >= outer.south, hole.north <= outer.north
            else { continue }
            for point in hole.points {
                switch side(of: (point.x + shift, point.y), outer.points) {
                case .inside: return true
                case .outside: break
                case .edge: continue
                }
                break
            }
        }
        return false
    }

    private enum Side { case inside, outside, edge }

    /// Exact: whole numbers all the way.
    private func side(of point: (x: Int, y: Int), _ ring: [(x: Int, y: Int)]) -> Side {
        guard var from = ring.last else { return .outside }
        var isInside = false
        for to in ring {
            let cross = (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
            if cross == 0 && (min(from.x, to.x)...max(from.x, to.x)).contains(point.x)
                && (min(from.y, to.y)...max(from.y, to.y)).contains(point.y)
            {
                return .edge
            }
            if (from.y > point.y) != (to.y > point.y) && (cross > 0) == (to.y > from.y) { isInside.toggle() }
            from = to
        }
        return isInside ? .inside : .outside
    }
}
