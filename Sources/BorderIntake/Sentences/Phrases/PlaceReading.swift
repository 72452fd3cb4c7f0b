package import BorderCore

/// What a name means to whoever knows places.
package enum PlaceReading: Hashable, Sendable {
    /// One place: its id, the country if it is one, and the countries in which or between which it lies.
    case place(id: String, country: CountryCode?, sides: Set<CountryCode> = [])
    /// A set of countries, which people can enter or leave like a country.
    case countrySet(id: String, members: Set<CountryCode> = [])
    /// Several places bear the name.
    case ambiguous([String])
    case unknown
}

extension PlaceReading {
    /// The id of the one place meant.
    var id: String? {
        switch self {
        case .place(let id, _, _), .countrySet(let id, _): id
        case .ambiguous, .unknown: nil
        }
    }

    /// The countries of one place; none where they are not known.
    var countries: Set<CountryCode> {
        if case .place(_, let country, let sides) = self { sides.union(country.map { [$0] } ?? []) } else { [] }
    }

    /// Whether it is a region of a country; towns on borders bear the names of some.
    var isRegion: Bool {
        if case .place(let id, nil, let sides) = self {
            sides.count == 1 && id.first?.isUppercase == true
        } else {
            false
        }
    }

    /// Whether it is a set of countries with one of those of another place.
    func holds(_ other: PlaceReading) -> Bool {
        if case .countrySet(_, let members) = self { !members.isDisjoint(with: other.countries) } else { false }
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
