package import BorderCore

/// What a name means to whoever knows places.
package enum PlaceReading: Hashable, Sendable {
    /// One place: its id, the country if it is one, and the countries in which or between which it lies.
    case place(id: String, country: CountryCode?, sides: Set<CountryCode> = [])
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
        case .place(let id, _, _), .countrySet(let id): id
        case .ambiguous, .unknown: nil
        }
    }

    /// The countries of one place; none where they are not known.
    var countries: Set<CountryCode> {
        if case .place(_, let country, let sides) = self { sides.union(country.map { [$0] } ?? []) } else { [] }
    }

    /// Whether people can be said to come from it or go to it, as the directions of a row know them.
    var isTerritory: Bool {
        switch self {
        case .place(_, let country, _): country != nil
        case .countrySet: true
        case .ambiguous, .unknown: false
        }
    }
}
