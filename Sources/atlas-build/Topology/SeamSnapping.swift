import BorderAtlas

/// Puts the edges of the plane where they belong.
///
/// The source ends 0.1 degree before the antimeridian and before the pole, with vertices along the cut. What lies
/// there is moved onto 180, -180 and -90 degrees. Where land goes on across, the cut is a seam: its two sides get the
/// same ends and no vertices between, so that they can be joined. The sides differ by up to 0.03 degree because the
/// coast runs on in the strip that is missing; the ends meet halfway.
enum SeamSnapping {
    /// How far the ends of the two sides of a seam may lie apart, in grid units.
    private static let tolerance: Int32 = 500

    /// A run of edges along the antimeridian or the pole.
    private struct Run {
        var ring: Int
        /// Index of the first point, and number of edges.
        var start: Int
        var edges: Int
        var isPolar: Bool
        var side: Int32
        var low: Int32
        var high: Int32
    }

    static func gridPoint(_ x: Double, _ y: Double) throws -> GridPoint {
        guard abs(x) <= 180, abs(y) <= 90 else { throw BuildError("a vertex lies outside the world") }
        let (west, south) = (x <= -179.8999, y < -89.8999)
        let gridX =
            west ? -AtlasFormat.antimeridian : x >= 179.8999 ? AtlasFormat.antimeridian : Int32((x * 1e4).rounded())
        return GridPoint(x: gridX, y: south ? -AtlasFormat.pole : Int32((y * 1e4).rounded()))
    }

    static func snapped(_ shapes: [[GridRing]]) -> [[GridRing]] { shapes.map(snapped) }

    private static func snapped(_ rings: [GridRing]) -> [GridRing] {
        var rings = rings
        let runs = rings.indices.flatMap { SeamSnapping.runs(in: rings[$0], $0) }
        var seams = runs.filter(\.isPolar)
        var west = runs.filter { !$0.isPolar && $0.side < 0 }
        for var east in runs where !east.isPolar && east.side > 0 {
            guard let index = west.firstIndex(where: { isTwin($0, east) }) else { continue }
            var twin = west.remove(at: index)
            (twin.low, twin.high) = ((twin.low + east.low) / 2, (twin.high + east.high) / 2)
            (east.low, east.high) = (twin.low, twin.high)
            for run in [east, twin] { moveEnds(of: run, in: &rings[run.ring]) }
            seams += [east, twin]
        }
        for (index, ring) in rings.enumerated() {
            rings[index] = marked(ring, seams.filter { $0.ring == index })
        }
        return rings
    }

    private static func isTwin(_ one: Run, _ other: Run) -> Bool {
        abs(one.low - other.low) <= tolerance && abs(one.high - other.high) <= tolerance
    }

    private static func runs(in ring: GridRing, _ index: Int) -> [Run] {
        let points = ring.points
        let along = points.indices.map { isAlongEdge(points[$0], points[($0 + 1) % points.count]) }
        guard let outside = along.firstIndex(of: false) else { return [] }
        var runs: [Run] = []
        var edge = outside
        while edge < outside + points.count {
            guard along[edge % points.count] else {
                edge += 1
                continue
            }
            var run = Run(
                ring: index,
                start: edge % points.count,
                edges: 0,
                isPolar: false,
                side: 0,
                low: .max,
                high: .min
            )
            while along[edge % points.count] {
                run.edges += 1
                edge += 1
            }
            for offset in 0...run.edges {
                let point = points[(run.start + offset) % points.count]
                if point.y == -AtlasFormat.pole { run.isPolar = true }
                if abs(point.x) == AtlasFormat.antimeridian { run.side = point.x.signum() }
                (run.low, run.high) = (min(run.low, point.y), max(run.high, point.y))
            }
            runs.append(run)
        }
        return runs
    }

    private static func isAlongEdge(_ one: GridPoint, _ other: GridPoint) -> Bool {
        one.x == other.x && abs(one.x) == AtlasFormat.antimeridian
            || one.y == other.y && one.y == -AtlasFormat.pole
    }

    private static func moveEnds(of run: Run, in ring: inout GridRing) {
        let (first, last) = (run.start, (run.start + run.edges) % ring.points.count)
        let isRising = ring.points[first].y < ring.points[last].y
        ring.points[first].y = isRising ? run.low : run.high
        ring.points[last].y = isRising ? run.high : run.low
    }

    /// The ring with its seams marked, and without vertices that lie straight within them.
    private static func marked(_ ring: GridRing, _ seams: [Run]) -> GridRing {
        var isSeam = [Bool](repeating: false, count: ring.points.count)
        for run in seams {
            for offset in 0..<run.edges { isSeam[(run.start + offset) % ring.points.count] = true }
        }
        var marked = GridRing([])
        for index in ring.points.indices {
            let before = ring.points[(index + ring.points.count - 1) % ring.points.count]
            let (point, next) = (ring.points[index], ring.points[(index + 1) % ring.points.count])
            let isWithin = isSeam[index] && isSeam[(index + ring.points.count - 1) % ring.points.count]
            let isStraight = before.x == next.x || before.y == next.y
            if isWithin && isStraight { continue }
            marked.points.append(point)
            marked.seams.append(isSeam[index])
        }
        return marked
    }
}
