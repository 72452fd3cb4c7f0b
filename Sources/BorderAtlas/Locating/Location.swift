package import BorderCore
package import BorderGeometry

/// What lies at and around a position.
package struct Location: Hashable, Sendable {
    /// A crossing and how far away it is.
    package struct NearbyCrossing: Hashable, Sendable {
        /// The crossing's id.
        package var id: String
        /// Geodesic distance on WGS 84.
        package var distanceMetres: Double
    }

    /// A land border and how far away it is.
    package struct NearbyBorder: Hashable, Sendable {
        /// The border's code.
        package var code: BorderCode
        /// Geodesic distance on WGS 84.
        package var distanceMetres: Double
        /// The border's nearest point.
        package var position: Position
    }

    /// The position that was asked about.
    package var position: Position
    /// The country the map shows here; `nil` at sea.
    package var country: CountryCode?
    /// The code of the region the map shows here; `nil` at sea.
    package var region: String?
    /// The two countries between which the map cannot decide, because it is only good to a few kilometres and the
    /// position is within 4 km of their border; empty elsewhere.
    package var ambiguousCountries: [CountryCode]
    /// The nearest crossing with a known position.
    package var nearestCrossing: NearbyCrossing?
    /// The nearest land border of the worldview.
    package var nearestBorder: NearbyBorder?

    /// Whether the map cannot say in which country the position lies.
    package var isAmbiguous: Bool { !ambiguousCountries.isEmpty }
}
