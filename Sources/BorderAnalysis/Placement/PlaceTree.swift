package import BorderAtlas
package import BorderCore

/// Which places lie in which, and to which group of a dimension a placement belongs.
package struct PlaceTree: Sendable {
    let atlas: Atlas

    /// The tree of one atlas.
    package init(atlas: Atlas) { self.atlas = atlas }

    /// Whether everything counted at `inner` is counted at `outer` too.
    package func contains(_ outer: Place, _ inner: Place) -> Bool {
        if outer == inner { return true }
        switch outer {
        case .crossing(let id):
            guard case .crossing(let part) = inner else { return false }
            return atlas.wholes(ofCrossing: part).contains(id)
        case .group(let id):
            guard let group = atlas.group(id) else { return false }
            switch inner {
            case .crossing(let crossing): return group.members.contains(crossing)
            case .group(let other): return atlas.group(other)?.members.allSatisfy(group.members.contains) ?? false
            default: return false
            }
        case .border(let code): return border(of: inner) == code
        case .country(let code):
            // A set holds its countries, not the other way round.
            if case .countrySet = inner { return false }
            return countries(of: inner).contains(code)
        case .region(let code):
            guard case .crossing(let id) = inner, let crossing = atlas.crossing(id) else { return false }
            return crossing.regionA == code || crossing.regionB == code
        case .ownRegion(let code): return ownRegion(of: inner) == code
        case .countrySet(let id):
            let members = atlas.members(ofCountrySet: id)
            if case .countrySet(let other) = inner {
                let others = atlas.members(ofCountrySet: other)
                return !others.isEmpty && others.allSatisfy(members.contains)
            }
            return countries(of: inner).contains(where: members.contains)
        }
    }

    /// Whether the territory lies in the other.
    package func contains(_ outer: Territory, _ inner: Territory) -> Bool {
        if outer == .anywhere || outer == inner { return true }
        guard case .set(let id) = outer else { return false }
        let members = atlas.members(ofCountrySet: id)
        switch inner {
        case .country(let code): return members.contains(code)
        case .set(let other):
            let others = atlas.members(ofCountrySet: other)
            return !others.isEmpty && others.allSatisfy(members.contains)
        case .anywhere: return false
        }
    }

    /// Whether everything counted by `inner` is counted by `outer` too: the place lies in the place and the way is
    /// the same way.
    package func contains(_ outer: Placement, _ inner: Placement) -> Bool {
        contains(outer.place, inner.place)
            && inner.direction.isWithin(outer.direction, in: { contains($1, $0) })
    }

    /// The border a place lies on, if it lies on one.
    package func border(of place: Place) -> BorderCode? { PlaceReader(atlas: atlas).border(of: place) }

    /// Whether a place is a part of a crossing: a bridge of a port.
    package func isPart(_ place: Place) -> Bool {
        guard case .crossing(let id) = place else { return false }
        return !(atlas.crossing(id)?.partOf.isEmpty ?? true)
    }

    /// Whether other places may lie in a place.
    package func mayHoldPlaces(_ place: Place) -> Bool {
        guard case .crossing(let id) = place else { return true }
        return !atlas.parts(ofCrossing: id).isEmpty
    }

    /// The countries a place belongs to: both sides of a border.
    package func countries(of place: Place) -> [CountryCode] {
        if let border = border(of: place) { return [border.first, border.second] }
        switch place {
        case .country(let code): return [code]
        case .crossing(let id): return atlas.crossing(id).map { [$0.countryA] } ?? []
        case .group(let id): return atlas.group(id)?.country.map { [$0] } ?? []
        case .region(let code): return atlas.region(code).map { [$0.country] } ?? []
        case .countrySet(let id): return atlas.members(ofCountrySet: id)
        case .border: return []
        case .ownRegion(let code): return countriesOfAll(in: code)
        }
    }

    /// The region of one's own in which everything lies that is counted at a place; `nil` where there is none: nobody
    /// divides the number of a border or a country.
    func ownRegion(of place: Place) -> String? {
        guard let own = atlas.ownRegions else { return nil }
        switch place {
        case .ownRegion(let code): return code
        case .crossing(let id): return own.region(ofCrossing: id)
        case .group(let id):
            let codes = Set((atlas.group(id)?.members ?? []).map(own.region(ofCrossing:)))
            return codes.count == 1 ? codes.first ?? nil : nil
        case .border, .country, .region, .countrySet: return nil
        }
    }

    /// Whether some crossing in a region of one's own is counted at a place that does not lie in it.
    func reaches(_ region: Place, _ place: Place) -> Bool {
        guard case .ownRegion(let code) = region, let own = atlas.ownRegions else { return false }
        if case .crossing(let id) = place, case .several(let codes) = own.site(ofCrossing: id) {
            return codes.contains(code)
        }
        return atlas.crossings(of: region).contains { contains(place, .crossing($0.id)) }
    }

    /// The countries that every crossing in a region of one's own joins.
    private func countriesOfAll(in code: String) -> [CountryCode] {
        let sides = atlas.crossings(of: .ownRegion(code)).map { [$0.countryA] + ($0.countryB.map { [$0] } ?? []) }
        guard let first = sides.first else { return [] }
        return first.filter { country in sides.allSatisfy { $0.contains(country) } }.sorted()
    }
}

extension PlaceTree {
    /// The region of a crossing on the side of a country.
    func regionCode(at place: Place, onSideOf country: CountryCode) -> String? {
        guard case .crossing(let id) = place, let crossing = atlas.crossing(id) else { return nil }
        let code =
            country == crossing.countryA ? crossing.regionA : country == crossing.countryB ? crossing.regionB : ""
        return code.isEmpty ? nil : code
    }

    /// The M49 sub-region of a country as a set id: `m49:154`.
    func macroRegion(of country: CountryCode) -> String? {
        guard let m49 = atlas.country(country)?.subregionM49, m49 > 0 else { return nil }
        let digits = String(m49)
        return "m49:" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
