internal import BorderCore
internal import BorderGeometry

/// The lines of the borders of a worldview in short pieces, in boxes in boxes, to find the nearest point of one.
///
/// Pieces are straight inside the ball of ``BallPoint``, which ranks them; only those that may be the nearest are
/// measured on the ellipsoid.
struct BorderIndex: Sendable {
    /// The ends of the pieces, arc after arc, and for each the vertex at which the segment of the piece from it starts.
    private var ends: [BallPoint] = []
    private var segments: [Int32] = []
    /// The vertices of all arcs, one arc after the other.
    private var vertices: [Position] = []
    /// Some pieces that follow one another, by their first ends.
    private var runs: [BallBox] = []
    /// Some runs that follow one another, none of two arcs; those beside one another on Earth are beside one another.
    private var stretches: [BallBox] = []
    /// The number in the atlas of the arc of each stretch.
    private var numbers: [Int] = []
    /// The stretches of each arc, by its number.
    private var stretchesOfArc: [Int: [Int]] = [:]
    /// Some stretches that lie beside one another.
    private var regions: [BallBox] = []

    /// Longer pieces are not straight enough: this one rises 4 m above its chord, and on the 80th parallel lies 22 m
    /// beside it.
    private static let longestPieceDegrees = 0.125
    private static let mostInBox = 16

    /// The lines of arcs with these numbers, in ascending order.
    init(_ table: ArcTable, arcs numbers: [Int]) {
        for number in numbers { append(table.points(number).map(\.position), of: number) }
        gatherRegions()
    }

    /// Puts the stretches in an order in which neighbours follow one another, and boxes around them.
    private mutating func gatherRegions() {
        let order: [Int]
        (order, regions) = BallBox.gather(stretches, most: BorderIndex.mostInBox)
        stretches = order.map { stretches[$0] }
        numbers = order.map { numbers[$0] }
        stretchesOfArc = Dictionary(grouping: numbers.indices, by: { numbers[$0] })
    }

    private mutating func append(_ line: [Position], of arc: Int) {
        let first = ends.count
        for (place, vertex) in line.enumerated() {
            let segment = Int32(vertices.count)
            vertices.append(vertex)
            guard place + 1 < line.count else { continue }
            let next = line[place + 1]
            let (east, north) = (next.x - vertex.x, next.y - vertex.y)
            let count = max(1, Int((max(abs(east), abs(north)) / BorderIndex.longestPieceDegrees).rounded(.up)))
            for piece in 0..<count {
                let part = Double(piece) / Double(count)
                ends.append(BallPoint(Position(x: vertex.x + east * part, y: vertex.y + north * part)))
                segments.append(segment)
            }
        }
        guard let last = line.last, first < ends.count else { return }
        let firstRun = runs.count
        for start in stride(from: first, to: ends.count, by: BorderIndex.mostInBox) {
            runs.append(BallBox(start..<min(start + BorderIndex.mostInBox, ends.count)))
        }
        ends.append(BallPoint(last))
        // No piece starts here.
        segments.append(-1)
        for run in firstRun..<runs.count {
            for piece in runs[run].content.lowerBound...runs[run].content.upperBound { runs[run].insert(ends[piece]) }
        }
        for start in stride(from: firstRun, to: runs.count, by: BorderIndex.mostInBox) {
            var stretch = BallBox(start..<min(start + BorderIndex.mostInBox, runs.count))
            for run in stretch.content { stretch.insert(runs[run]) }
            stretches.append(stretch)
            numbers.append(arc)
        }
    }

    /// A piece that may be the nearest, by the ball.
    private struct Candidate {
        var piece: Int
        /// The number of its arc.
        var arc: Int
        var metres: Double
    }

    /// What a search knows.
    private struct Search {
        let here: BallPoint
        var found: [Candidate] = []
        var best = Double.infinity
        /// What is farther through the ball than this need not be looked at.
        var limit = Double.infinity

        mutating func consider(_ piece: Int, of arc: Int, _ start: BallPoint, _ end: BallPoint) {
            let point = here.nearest(from: start, to: end)
            guard here.squared(to: point) <= limit else { return }
            let metres = here.metres(to: point)
            guard metres <= best + BorderIndex.doubt(best) else { return }
            found.append(Candidate(piece: piece, arc: arc, metres: metres))
            guard metres < best else { return }
            best = metres
            limit = BallPoint.squared(ofMetres: best + BorderIndex.doubt(best))
        }
    }

    /// How far the ball may be off at a distance, so that the nearest piece is not missed: pieces are not quite straight,
    /// and the series fails near the other end of the world.
    private static func doubt(_ metres: Double) -> Double {
        guard metres.isFinite else { return .infinity }
        let half = (metres / (2 * BallPoint.equator)).cosine
        return min(100 + 4e-5 * metres / max(1e-9, half * half), 100 + 0.008 * metres)
    }

    /// The nearest point of some arcs, and the number of the arc it is on.
    ///
    /// - Parameters:
    ///   - position: a position on Earth.
    ///   - wanted: the numbers of the arcs that count; all where `nil`.
    ///   - geodesic: what measures.
    /// - Returns: the point and the arc; `nil` where none of the arcs is here.
    func nearest(
        to position: Position,
        of wanted: [Int]? = nil,
        geodesic: Geodesic
    ) -> (arc: Int, point: NearestPoint)? {
        var search = Search(here: BallPoint(position))
        if let wanted {
            let some = wanted.flatMap { stretchesOfArc[$0] ?? [] }
            BorderIndex.nearestFirst(some, of: stretches, &search, look(at:_:))
        } else {
            BorderIndex.nearestFirst(regions.indices, of: regions, &search) { region, search in
                BorderIndex.nearestFirst(regions[region].content, of: stretches, &search, look(at:_:))
            }
        }
        return search.found.isEmpty ? nil : measured(search, position, geodesic)
    }

    /// Looks into some boxes as far as they may hold the nearest piece, first into the nearest box: what is nearest lies
    /// not far from there.
    @inline(__always)
    private static func nearestFirst(
        _ some: some Sequence<Int>,
        of boxes: [BallBox],
        _ search: inout Search,
        _ look: (Int, inout Search) -> Void
    ) {
        var (first, least) = (-1, Double.infinity)
        for box in some {
            let squared = boxes[box].squared(to: search.here)
            if squared < least { (first, least) = (box, squared) }
        }
        guard first >= 0, least <= search.limit else { return }
        look(first, &search)
        for box in some where box != first && boxes[box].squared(to: search.here) <= search.limit {
            look(box, &search)
        }
    }

    private func look(at stretch: Int, _ search: inout Search) {
        BorderIndex.nearestFirst(stretches[stretch].content, of: runs, &search) { run, search in
            for piece in runs[run].content {
                search.consider(piece, of: numbers[stretch], ends[piece], ends[piece + 1])
            }
        }
    }

    private func measured(
        _ search: Search,
        _ position: Position,
        _ geodesic: Geodesic
    ) -> (arc: Int, point: NearestPoint)? {
        let doubt = BorderIndex.doubt(search.best)
        var finalists = search.found.filter { $0.metres <= search.best + doubt }.sorted { $0.piece < $1.piece }
        if finalists.count > 4 { finalists = nearest(of: finalists, to: position, geodesic) }
        var best: (arc: Int, point: NearestPoint)?
        var last: Int32 = -1
        for finalist in finalists where segments[finalist.piece] != last {
            last = segments[finalist.piece]
            let line = [vertices[Int(last)], vertices[Int(last) + 1]]
            guard let point = geodesic.nearestPoint(on: line, to: position) else { continue }
            if best.map({ point.distanceMetres < $0.point.distanceMetres }) ?? true { best = (finalist.arc, point) }
        }
        return best
    }

    /// Those of many pieces that may still be the nearest once the middle of each is measured: another point of a piece
    /// is nearer by half its length at most.
    private func nearest(
        of finalists: [Candidate],
        to position: Position,
        _ geodesic: Geodesic
    ) -> [Candidate] {
        let middles = finalists.map { finalist in
            let (start, end) = (ends[finalist.piece], ends[finalist.piece + 1])
            let half = start.squared(to: end).squareRoot() / 2 * BallPoint.equator
            let middle = BallPoint(x: start.x + end.x, y: start.y + end.y, z: start.z + end.z)
            return (half: half, metres: geodesic.distanceMetres(position, middle.position))
        }
        // The middle of the straight piece is a few metres beside that of the curve.
        let least = (middles.map(\.metres).min() ?? 0) + 50
        return zip(finalists, middles).filter { $1.metres - $1.half * 1.01 <= least }.map(\.0)
    }
}
