import BorderCore
import BorderGeometry

extension Atlas {
    /// Whether a position that a table gives for a crossing is that of the crossing with latitude and longitude exchanged.
    ///
    /// - Parameters:
    ///   - latitude: what stands under latitude.
    ///   - longitude: what stands under longitude.
    ///   - name: what the crossing is called.
    /// - Returns: `true` where the position is far from the crossing and the exchanged one near.
    package func isSwapped(latitude: Double, longitude: Double, of name: String) -> Bool {
        guard case .place(.crossing(let id))? = knownMatch(name), let known = crossing(id)?.position else {
            return false
        }
        // Degrees of longitude are shorter than those of latitude everywhere but at the equator.
        func lie(within degrees: Double, _ latitude: Double, _ longitude: Double) -> Bool {
            abs(latitude - known.y) <= degrees && abs(longitude - known.x) <= 2 * degrees
        }
        return lie(within: 0.5, longitude, latitude) && !lie(within: 1, latitude, longitude)
    }
}
