package import BorderAtlas
import BorderCore
package import BorderIntake

extension Atlas {
    /// The look-up of place names that the reader of sentences asks.
    package var placeReading: @Sendable (String) -> PlaceReading {
        { [self] text in
            switch knownMatch(text) {
            case .place(let place) where isOnGroundOfNobody(place): .unknown
            case .place(.country(let code)): .place(id: code.description, country: code)
            case .place(.countrySet(let id)): .countrySet(id: id, members: Set(members(ofCountrySet: id)))
            case .place(.border(let code)) where border(code) == nil: .unknown
            case .place(let place): .place(id: place.id, country: nil, sides: sides(of: place))
            case .ambiguous(let places): .ambiguous(places.map(\.id))
            case .unknown, nil: .unknown
            }
        }
    }

    /// Whether a place has no country but a code of this atlas alone, as Kashmir and Somaliland: no row of others has it.
    private func isOnGroundOfNobody(_ place: Place) -> Bool {
        let code: CountryCode? =
            switch place {
            case .country(let code): code
            case .region(let code): region(code)?.country
            default: nil
            }
        return code.flatMap { country($0)?.alpha2.isEmpty } ?? false
    }

    /// The countries in which a place lies, or between which.
    private func sides(of place: Place) -> Set<CountryCode> {
        switch place {
        case .country(let code): [code]
        case .border(let code): [code.first, code.second]
        case .region(let code): region(code).map { [$0.country] } ?? []
        case .crossing(let id): crossing(id).map { Set([$0.countryA, $0.countryB].compactMap(\.self)) } ?? []
        case .group(let id):
            (group(id)?.members ?? []).reduce(into: Set()) { all, member in all.formUnion(sides(of: .crossing(member)))
            }
        case .countrySet, .ownRegion: []
        }
    }
}
