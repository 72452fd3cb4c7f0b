public import BorderCore

/// A place a name can mean.
public enum Place: Hashable, Comparable, Sendable {
    /// A crossing, by its id.
    case crossing(String)
    /// A named set of crossings, by its id.
    case group(String)
    case border(BorderCode)
    case country(CountryCode)
    /// A first-level region, by its code.
    case region(String)
    /// A set of countries: `EU`, `m49:151`.
    case countrySet(String)
    /// A region of one's own, by its code.
    case ownRegion(String)

    /// The canonical id: a slug, `FIN-RUS`, `FIN`, `FI-09`, `EU`.
    public var id: String {
        switch self {
        case .crossing(let id), .group(let id), .region(let id), .countrySet(let id), .ownRegion(let id): id
        case .border(let code): code.description
        case .country(let code): code.description
        }
    }
}

/// What a text means to the atlas.
public enum PlaceMatch: Hashable, Sendable {
    /// Exactly one place.
    case place(Place)
    /// Several places bear the name; none is picked.
    case ambiguous([Place])
    /// No place bears it; nearby spellings, best first.
    case unknown(suggestions: [String])
}

extension PlaceMatch {
    /// The same answer to someone who asked for some kinds of places only: `RU-SE` is one region, if a region is meant.
    ///
    /// A place of another kind stays, so that a message can say what the name does mean.
    public func narrowed(to isWanted: (Place) -> Bool) -> PlaceMatch {
        guard case .ambiguous(let places) = self else { return self }
        let wanted = places.filter(isWanted)
        if wanted.count == 1 { return .place(wanted[0]) }
        return wanted.isEmpty ? self : .ambiguous(wanted)
    }
}

/// The kinds of places a name can mean.
public enum PlaceKind: String, CaseIterable, Sendable {
    case crossing, group, border, country, region
    case countrySet = "set of countries"
}

extension Place {
    /// What kind of place this is.
    public var kind: PlaceKind {
        switch self {
        case .crossing: .crossing
        case .group: .group
        case .border: .border
        case .country: .country
        case .region, .ownRegion: .region
        case .countrySet: .countrySet
        }
    }
}
