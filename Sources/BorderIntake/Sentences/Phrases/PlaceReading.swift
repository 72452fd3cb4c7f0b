package import BorderCore

/// What a name means to whoever knows places.
package enum PlaceReading: Hashable, Sendable {
    /// One place: its id, and the country if it is one.
    case place(id: String, country: CountryCode?)
    /// A set of countries, which people can enter or leave like a country.
    case countrySet(id: String)
    /// Several places bear the name.
    case ambiguous([String])
    case unknown
}

extension PlaceReading {
    /// The id of the one place meant.
    var id: String? {
        switch self {
        case .place(let id, _), .countrySet(let id): id
        case .ambiguous, .unknown: nil
        }
    }

    /// Whether people can be said to come from it or go to it, as the directions of a row know them.
    var isTerritory: Bool {
        switch self {
        case .place(_, let country): country != nil
        case .countrySet: true
        case .ambiguous, .unknown: false
        }
    }
}
