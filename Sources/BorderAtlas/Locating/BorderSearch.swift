internal import BorderCore
internal import BorderGeometry

/// Finds the nearest point of borders. Boxes rule out most arcs before any is decoded.
struct BorderSearch {
    let atlas: Atlas
    let geodesic: Geodesic

    /// The nearest of these arcs' points, and which arc it is on.
    func nearest(of arcs: some Sequence<Int>, to position: Position) -> (arc: Int, point: NearestPoint)? {
        var best: (arc: Int, point: NearestPoint)?
        let ranked = arcs.map { (arc: $0, least: leastMetres(from: position, toBoxOf: $0)) }
            .sorted { ($0.least, $0.arc) < ($1.least, $1.arc) }
        for (arc, least) in ranked {
            if let best, least > best.point.distanceMetres { break }
            guard let point = geodesic.nearestPoint(on: atlas.arc(arc), to: position) else { continue }
            if best.map({ point.distanceMetres < $0.point.distanceMetres }) ?? true { best = (arc, point) }
        }
        return best
    }

    /// A distance that no point of the arc is nearer than: along a meridian for the difference in latitude, and along
    /// the parallel farther from the equator for the difference in longitude. Shortened for the flattening and for
    /// great circles that cut the corner.
    private func leastMetres(from position: Position, toBoxOf arc: Int) -> Double {
        let box = atlas.arcBounds(arc)
        let north = max(0, box.min.y - position.y, position.y - box.max.y)
        let turns = [-360.0, 0, 360].map { turn in
            max(0, box.min.x + turn - position.x, position.x - box.max.x - turn)
        }
        let east = turns.min() ?? 0
        let farthest = min(90, max(abs(position.y), abs(box.min.y), abs(box.max.y)))
        let parallel = 2 * (min(east, 180) / 2 * .pi / 180).sine * (farthest * .pi / 180).cosine
        return max(north * 110_500, parallel * 6_350_000) * 0.99
    }
}
