internal import BorderCore
internal import BorderGeometry

/// Crossings as directions from the centre of a sphere: only those that may be the nearest are measured on the ellipsoid.
struct CrossingVectors {
    private let places: [(id: String, position: Position)]
    private let vectors: [SIMD3<Double>]
    private let geodesic: Geodesic

    init(_ crossings: [Crossing], geodesic: Geodesic) {
        places = crossings.compactMap { crossing in
            crossing.position.flatMap { $0.isOnEarth ? (crossing.id, $0) : nil }
        }
        vectors = places.map { CrossingVectors.vector($0.position) }
        self.geodesic = geodesic
    }

    /// The nearest crossing, the first of equals.
    func nearest(to position: Position) -> Location.NearbyCrossing? {
        let here = CrossingVectors.vector(position)
        var least = Double.infinity
        for vector in vectors { least = min(least, CrossingVectors.squared(vector - here)) }
        // A distance on the ellipsoid differs from that on the sphere by less than 0.6 %; chords compare as arcs do.
        let limit = least * 1.03 + 1e-12
        var best: Location.NearbyCrossing?
        for (index, vector) in vectors.enumerated() where CrossingVectors.squared(vector - here) <= limit {
            let metres = geodesic.distanceMetres(position, places[index].position)
            if best.map({ metres < $0.distanceMetres }) ?? true {
                best = Location.NearbyCrossing(id: places[index].id, distanceMetres: metres)
            }
        }
        return best
    }

    private static func squared(_ vector: SIMD3<Double>) -> Double { (vector * vector).sum() }

    private static func vector(_ position: Position) -> SIMD3<Double> {
        let (longitude, latitude) = (position.x * .pi / 180, position.y * .pi / 180)
        return SIMD3(latitude.cosine * longitude.cosine, latitude.cosine * longitude.sine, latitude.sine)
    }
}
