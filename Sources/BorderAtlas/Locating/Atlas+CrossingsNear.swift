package import BorderCore
package import BorderGeometry

extension Atlas {
    /// The other crossings for travellers within a distance of a crossing, in the order of `crossings`; none where its
    /// position is not known.
    package func crossings(withinMetres metres: Double, of crossing: Crossing, geodesic: Geodesic) -> [Crossing] {
        guard let here = crossing.position, here.isOnEarth else { return [] }
        return crossings.filter { other in
            guard other.id != crossing.id, other.carriesTravellers, let there = other.position, there.isOnEarth else {
                return false
            }
            return geodesic.distanceMetres(here, there) <= metres
        }
    }
}
