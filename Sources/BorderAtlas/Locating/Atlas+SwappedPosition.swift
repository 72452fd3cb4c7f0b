internal import BorderCore
package import BorderGeometry

extension Atlas {
    /// Whether a position that a table gives for a crossing is that of the crossing with latitude and longitude exchanged.
    ///
    /// - Parameters:
    ///   - latitude: what stands under latitude.
    ///   - longitude: what stands under longitude.
    ///   - name: what the crossing is called.
    /// - Returns: `true` where the position is far from the crossing and the exchanged one near.
    package func isSwapped(latitude: Double, longitude: Double, of name: String) -> Bool {
        guard let known = position(ofCrossing: name) else { return false }
        return lies(longitude, latitude, within: 0.5, of: known) && !lies(latitude, longitude, within: 1, of: known)
    }

    /// Whether a position that a table gives for a crossing is another place altogether: posts inland and rounded degrees
    /// are near.
    package func isFar(latitude: Double, longitude: Double, of name: String) -> Bool {
        guard let known = position(ofCrossing: name) else {
            guard case .place(.border(let code))? = knownMatch(name) else { return false }
            return isFar(Position(x: longitude, y: latitude), from: code)
        }
        return !lies(latitude, longitude, within: 0.5, of: known)
    }

    /// Whether a position is nowhere near a border that has a line on the map.
    private func isFar(_ position: Position, from border: BorderCode) -> Bool {
        guard position.isOnEarth, let geodesic = try? Geodesic() else { return false }
        let nearest = BorderSearch(self, geodesic: geodesic).nearest(to: position, on: border)
        return nearest.map { $0.point.distanceMetres > 50_000 } ?? false
    }

    /// The one crossing at a position among several of a name; `nil` where the name is that of one, or none is there.
    package func crossing(named name: String, at position: Position) -> String? {
        guard case .ambiguous(let places)? = knownMatch(name) else { return nil }
        let there = places.compactMap { place -> String? in
            guard case .crossing(let id) = place, let known = crossing(id)?.position else { return nil }
            return lies(position.y, position.x, within: 0.01, of: known) ? id : nil
        }
        return there.count == 1 ? there[0] : nil
    }

    private func position(ofCrossing name: String) -> Position? {
        guard case .place(.crossing(let id))? = knownMatch(name) else { return nil }
        return crossing(id)?.position
    }

    /// Degrees of longitude are shorter than those of latitude everywhere but at the equator.
    private func lies(_ latitude: Double, _ longitude: Double, within degrees: Double, of known: Position) -> Bool {
        abs(latitude - known.y) <= degrees && abs(longitude - known.x) <= 2 * degrees
    }
}
