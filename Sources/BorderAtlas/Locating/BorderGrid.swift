internal import BorderCore
internal import BorderGeometry

/// Finds the nearest point of borders, as ``BorderSearch`` does, with their lines sorted into cells of a degree.
final class BorderGrid {
    private let atlas: Atlas
    private let geodesic: Geodesic
    private let slow: BorderSearch
    /// The vertices of all border arcs, one arc after the other, and the arc of each.
    private var vertices: [Position] = []
    private var arcOfVertex: [Int32] = []
    private var codes: [BorderCode?] = []
    /// Segments by cell, each by its first vertex: those of a cell lie between two starts.
    private var starts: [Int32] = []
    private var segments: [Int32] = []

    /// Beyond so many cells, and nearer to a pole, distances on a flat map say too little.
    private static let farthestRing = 12
    private static let highestLatitude = 75.0

    init(_ atlas: Atlas, geodesic: Geodesic) {
        self.atlas = atlas
        self.geodesic = geodesic
        slow = BorderSearch(atlas: atlas, geodesic: geodesic)
        var cells: [(cell: Int, segment: Int32)] = []
        for arc in atlas.map.borderArcs {
            let line = atlas.arc(arc)
            let code = atlas.border(ofArc: arc)
            for (place, vertex) in line.enumerated() {
                let index = Int32(vertices.count)
                vertices.append(vertex)
                arcOfVertex.append(Int32(arc))
                codes.append(code)
                guard place + 1 < line.count else { continue }
                let next = line[place + 1]
                let columns = BorderGrid.column(min(vertex.x, next.x))...BorderGrid.column(max(vertex.x, next.x))
                let rows = BorderGrid.row(min(vertex.y, next.y))...BorderGrid.row(max(vertex.y, next.y))
                for column in columns { for row in rows { cells.append((column * 180 + row, index)) } }
            }
        }
        cells.sort { $0 < $1 }
        segments = cells.map(\.segment)
        starts = Array(repeating: 0, count: 360 * 180 + 1)
        for (cell, _) in cells { starts[cell + 1] += 1 }
        for cell in 0..<360 * 180 { starts[cell + 1] += starts[cell] }
    }

    private static func column(_ longitude: Double) -> Int { min(359, max(0, Int((longitude + 180).rounded(.down)))) }
    private static func row(_ latitude: Double) -> Int { min(179, max(0, Int((latitude + 90).rounded(.down)))) }

    /// The nearest point and the arc it is on, of all borders or of one.
    func nearest(to position: Position, on border: BorderCode? = nil) -> (arc: Int, point: NearestPoint)? {
        guard abs(position.y) <= BorderGrid.highestLatitude else { return slowly(position, border) }
        let (column, row) = (BorderGrid.column(position.x), BorderGrid.row(position.y))
        var found: [(segment: Int32, rank: Double)] = []
        var best = Double.infinity
        for ring in 0...BorderGrid.farthestRing {
            for (x, y) in cells(column, row, ring) {
                let cell = x * 180 + y
                for segment in segments[Int(starts[cell])..<Int(starts[cell + 1])] {
                    if let border, codes[Int(segment)] != border { continue }
                    let (from, to) = (vertices[Int(segment)], vertices[Int(segment) + 1])
                    let rank = geodesic.flatDistance(from: position, from, to)
                    guard rank <= best * 1.11 + 1 else { continue }
                    best = min(best, rank)
                    found.append((segment, rank))
                }
            }
            if least(ring, position.y) > best * 1.11 + 1 { return measured(found, best, position) }
        }
        return slowly(position, border)
    }

    /// A distance that no point beyond a ring of cells is nearer than.
    private func least(_ ring: Int, _ latitude: Double) -> Double {
        let degrees = Double(ring)
        // The nearest point of a meridian, on the smallest sphere in the ellipsoid.
        let east = ((degrees * .pi / 180).sine * (latitude * .pi / 180).cosine).arcsine * 6_335_000
        return min(degrees * 110_500, east) * 0.99
    }

    private func cells(_ column: Int, _ row: Int, _ ring: Int) -> [(Int, Int)] {
        func wrapped(_ x: Int) -> Int { ((x % 360) + 360) % 360 }
        if ring == 0 { return [(column, row)] }
        var cells: [(Int, Int)] = []
        for x in column - ring...column + ring {
            for y in [row - ring, row + ring] where (0..<180).contains(y) { cells.append((wrapped(x), y)) }
        }
        for y in row - ring + 1..<row + ring where (0..<180).contains(y) {
            for x in [column - ring, column + ring] { cells.append((wrapped(x), y)) }
        }
        return cells
    }

    private func measured(
        _ found: [(segment: Int32, rank: Double)],
        _ best: Double,
        _ position: Position
    ) -> (arc: Int, point: NearestPoint)? {
        var nearest: (arc: Int, point: NearestPoint)?
        var seen: Set<Int32> = []
        for (segment, rank) in found.sorted(by: { $0.segment < $1.segment })
        where rank <= best * 1.11 + 1 && seen.insert(segment).inserted {
            let line = [vertices[Int(segment)], vertices[Int(segment) + 1]]
            guard let point = geodesic.nearestPoint(on: line, to: position) else { continue }
            if nearest.map({ point.distanceMetres < $0.point.distanceMetres }) ?? true {
                nearest = (Int(arcOfVertex[Int(segment)]), point)
            }
        }
        return nearest
    }

    private func slowly(_ position: Position, _ border: BorderCode?) -> (arc: Int, point: NearestPoint)? {
        guard let border else { return slow.nearest(of: atlas.map.borderArcs, to: position) }
        return slow.nearest(of: atlas.map.arcs(of: border), to: position)
    }
}
