import BorderGeometry

/// Cuts lines and polygons along the antimeridian, so that every part stays within -180...180 degrees.
///
/// A step of more than half a turn is taken the short way, as its author meant it; a step of exactly one turn, from
/// -180 to 180, runs along a parallel of the flat map and is kept.
enum AntimeridianCut {
    /// The parts of a line.
    static func lines(_ line: [Position]) -> [[Position]] {
        chains(of: unwrapped(line)).filter { $0.count >= 2 }
    }

    /// The parts of a polygon, given and returned as open rings with the outer one first. Around a pole it is led
    /// along the map's edge, so that it covers the pole.
    static func polygons(_ rings: [[Position]]) -> [[[Position]]] {
        var outers: [[Position]] = []
        var holes: [[Position]] = []
        var cut: [[Position]] = []
        for (index, ring) in rings.enumerated() {
            guard let path = oriented(ring, isHole: index > 0) else { continue }
            let parts = chains(of: path)
            if parts.count == 1, parts[0].first == parts[0].last {
                let whole = Array(parts[0].dropLast())
                if index == 0 { outers.append(whole) } else { holes.append(whole) }
            } else {
                cut += joined(parts)
            }
        }
        var polygons = (outers + MapEdge.rings(joining: cut.filter { $0.count >= 2 })).map { [$0] }
        for hole in holes {
            // A hole may touch the outer ring, so one corner alone does not tell.
            let inside = polygons.map { polygon in hole.count { Ring.contains($0, in: polygon) } }
            if let most = inside.max(), let home = inside.firstIndex(of: most) { polygons[home].append(hole) }
        }
        return polygons
    }

    /// The closed path of a ring without jumps, with the inside on its left; `nil` if it is no ring.
    private static func oriented(_ ring: [Position], isHole: Bool) -> [Position]? {
        guard ring.count >= 3, let first = ring.first else { return nil }
        let path = unwrapped(ring + [first])
        guard let end = path.last else { return nil }
        let turn = end.x - first.x
        let runsLeft: Bool
        if abs(turn) < 180 {
            runsLeft = Ring.signedArea(path) > 0
        } else {
            // Around a pole: which one is inside, the winding alone cannot say. The nearer one is meant.
            let meanLatitude = ring.reduce(0) { $0 + $1.y } / Double(ring.count)
            runsLeft = (turn > 0) == (meanLatitude >= 0)
        }
        return runsLeft == isHole ? path.reversed() : path
    }

    /// The positions with whole turns added, so that no step is longer than half a turn (or is exactly one).
    private static func unwrapped(_ line: [Position]) -> [Position] {
        guard var last = line.first else { return [] }
        var turns = 0.0
        return line.map { position in
            let step = position.x - last.x
            if step > 180 && step < 360 { turns -= 360 }
            if step < -180 && step > -360 { turns += 360 }
            last = position
            return Position(x: position.x + turns, y: position.y)
        }
    }

    /// The pieces of a path between two passages of the antimeridian, each moved into -180...180.
    private static func chains(of path: [Position]) -> [[Position]] {
        var chains: [[Position]] = []
        var strip: Double?
        for (from, to) in zip(path, path.dropFirst()) where from != to {
            for (start, end) in pieces(from, to) {
                let own = self.strip(start, end)
                let moved = Position(x: end.x - own * 360, y: end.y)
                if own == strip {
                    chains[chains.count - 1].append(moved)
                } else {
                    chains.append([Position(x: start.x - own * 360, y: start.y), moved])
                    strip = own
                }
            }
        }
        return chains
    }

    /// A segment split where it passes an odd multiple of 180 degrees.
    private static func pieces(_ from: Position, _ to: Position) -> [(Position, Position)] {
        let isEastward = to.x > from.x
        let (low, high) = isEastward ? (from.x, to.x) : (to.x, from.x)
        var meridians: [Double] = []
        var meridian = ((low + 180) / 360).rounded(.down) * 360 + 180
        while meridian < high {
            if meridian > low { meridians.append(meridian) }
            meridian += 360
        }
        if !isEastward { meridians.reverse() }
        var pieces: [(Position, Position)] = []
        var start = from
        for meridian in meridians {
            let share = (meridian - from.x) / (to.x - from.x)
            let passage = Position(x: meridian, y: from.y + (to.y - from.y) * share)
            pieces.append((start, passage))
            start = passage
        }
        return pieces + [(start, to)]
    }

    /// Which turn a piece lies in: 0 for -180...180. Along the antimeridian itself it belongs to the side on its left.
    private static func strip(_ start: Position, _ end: Position) -> Double {
        let middle = ((start.x + end.x) / 2 + 180) / 360
        if start.x == end.x && middle == middle.rounded(), end.y > start.y { return middle - 1 }
        return middle.rounded(.down)
    }

    /// A closed path starts anywhere: its last piece goes on in its first one.
    private static func joined(_ chains: [[Position]]) -> [[Position]] {
        guard chains.count > 1, let first = chains.first, let last = chains.last, let start = first.first,
            last.last == start, abs(start.x) != 180
        else { return chains }
        return [last + first.dropFirst()] + chains[1..<(chains.count - 1)]
    }
}
