/// The kinds of places a name can mean.
package enum PlaceKind: String, CaseIterable, Sendable {
    case crossing, group, border, country, region
    case countrySet = "set of countries"
}

extension Place {
    /// What kind of place this is.
    package var kind: PlaceKind {
        switch self {
        case .crossing: .crossing
        case .group: .group
        case .border: .border
        case .country: .country
        case .region: .region
        case .countrySet: .countrySet
        }
    }
}
