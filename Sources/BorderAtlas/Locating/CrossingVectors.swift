internal import BorderCore
internal import BorderGeometry

/// Crossings as points of a ball, from south to north: only those that may be the nearest are measured on the ellipsoid.
struct CrossingVectors {
    private struct Place {
        var point: BallPoint
        /// Where it stands among the crossings.
        var rank: Int
        var id: String
        var position: Position
    }

    private let places: [Place]
    private let geodesic: Geodesic

    init(_ crossings: [Crossing], geodesic: Geodesic) {
        let known = crossings.enumerated().compactMap { rank, crossing -> Place? in
            guard let position = crossing.position, position.isOnEarth else { return nil }
            return Place(point: BallPoint(position), rank: rank, id: crossing.id, position: position)
        }
        places = known.sorted { $0.point.z < $1.point.z }
        self.geodesic = geodesic
    }

    /// The nearest crossing, the first of equals.
    func nearest(to position: Position) -> Location.NearbyCrossing? {
        let here = BallPoint(position)
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle].point.z < here.z { low = middle + 1 } else { high = middle }
        }
        var found: [(place: Int, squared: Double)] = []
        var limit = Double.infinity
        /// Whether places as far to the north or south as this one may be near enough.
        func look(at place: Int) -> Bool {
            let north = places[place].point.z - here.z
            guard north * north <= limit else { return false }
            let squared = here.squared(to: places[place].point)
            if squared <= limit {
                found.append((place, squared))
                // The ball shortens by less than 0.4 %; chords compare as arcs do.
                limit = min(limit, squared * 1.02 + 1e-12)
            }
            return true
        }
        var (south, north) = (low - 1, low)
        var (isSouthOpen, isNorthOpen) = (true, true)
        while isSouthOpen || isNorthOpen {
            isSouthOpen = isSouthOpen && south >= 0 && look(at: south)
            isNorthOpen = isNorthOpen && north < places.count && look(at: north)
            (south, north) = (south - 1, north + 1)
        }
        let near = found.filter { $0.squared <= limit }.map { places[$0.place] }
        let measured = near.map { (rank: $0.rank, id: $0.id, metres: geodesic.distanceMetres(position, $0.position)) }
        return measured.min { ($0.metres, $0.rank) < ($1.metres, $1.rank) }.map {
            Location.NearbyCrossing(id: $0.id, distanceMetres: $0.metres)
        }
    }
}
