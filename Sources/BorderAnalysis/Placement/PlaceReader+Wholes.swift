import BorderAtlas
package import BorderCore

// Places that one row names beside each other.
extension PlaceReader {
    /// What is wrong with a place beside a larger one: no part of it lies there.
    ///
    /// - Parameters:
    ///   - text: the place as written.
    ///   - larger: the border, country or region as written.
    /// - Returns: the finding; `nil` where the one may lie in the other, or either means no one place.
    package func apart(_ text: String, from larger: String) -> Finding? {
        guard let inner = onePlace(text), let outer = onePlace(larger), isApart(inner, outer), isApart(outer, inner)
        else { return nil }
        return Finding(
            "places-apart",
            found: "\(atlas.name(of: inner)) is no part of \(atlas.name(of: outer)) (\(outer.id))",
            expected: "a border, country or region that the place of the row lies in",
            suggestion:
                "check both places; if '\(larger)' is no place of this number, name its column for what it holds"
        )
    }

    private func onePlace(_ text: String) -> Place? {
        if let region = atlas.region(text) { return .region(region.code) }
        guard case .place(let place)? = atlas.knownMatch(text) else { return nil }
        return place
    }

    /// Whether nothing of the one lies in the other; of what nobody knows where it lies nothing is said.
    private func isApart(_ inner: Place, _ outer: Place) -> Bool {
        let tree = PlaceTree(atlas: atlas)
        if tree.contains(outer, inner) { return false }
        let countries = tree.countries(of: inner)
        switch outer {
        case .border(let code):
            guard border(of: inner) == nil else { return true }
            return !countries.isEmpty && !countries.contains(where: code.has)
        case .country(let code): return !countries.isEmpty && !countries.contains(code)
        case .region(let code): return lies(outside: code, inner, countries)
        case .crossing, .group: return true
        case .countrySet, .ownRegion: return false
        }
    }

    private func lies(outside region: String, _ place: Place, _ countries: [CountryCode]) -> Bool {
        guard let country = atlas.region(region)?.country, !countries.isEmpty else { return false }
        if !countries.contains(country) { return true }
        if case .region(let other) = place { return other != region }
        guard case .crossing(let id) = place, let crossing = atlas.crossing(id),
            PlaceTree(atlas: atlas).regionCode(at: place, onSideOf: country) != nil
        else { return false }
        // The map is good to a few kilometres.
        return !atlas.touches(region: region, crossing)
    }
}
