public import BorderCore
public import BorderGeometry

/// What lies at and around a position.
public struct Location: Hashable, Sendable {
    /// A crossing and how far away it is.
    public struct NearbyCrossing: Hashable, Sendable {
        /// The crossing's id.
        public var id: String
        /// Geodesic distance on WGS 84.
        public var distanceMetres: Double
    }

    /// A border and how far away it is.
    public struct NearbyBorder: Hashable, Sendable {
        /// The border's code.
        public var code: BorderCode
        /// Geodesic distance on WGS 84.
        public var distanceMetres: Double
        /// The border's nearest point.
        public var position: Position
    }

    /// The position that was asked about.
    public var position: Position
    /// The country the map shows here; `nil` at sea.
    public var country: CountryCode?
    /// The code of the region the map shows here; `nil` at sea.
    public var region: String?
    /// The two countries between which the map cannot decide, because it is only good to a few kilometres and the
    /// position is within 4 km of their border; empty elsewhere.
    public var ambiguousCountries: [CountryCode]
    /// The nearest crossing with a known position.
    public var nearestCrossing: NearbyCrossing?
    /// The nearest border of the worldview: its line on land, and over water its link.
    public var nearestBorder: NearbyBorder?

    /// Whether the map cannot say in which country the position lies.
    public var isAmbiguous: Bool { !ambiguousCountries.isEmpty }
}
