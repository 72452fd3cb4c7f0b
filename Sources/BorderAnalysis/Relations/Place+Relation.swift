import BorderAtlas
import BorderCore

extension PlaceTree {
    /// How the passages at two places stand to each other.
    ///
    /// A passage from one country into the other is in the numbers of both, and a crossing is in a region on either
    /// side: such places overlap partly. Where the atlas cannot tell, they do too, so that nothing is added that
    /// may overlap.
    func relation(_ one: Place, _ other: Place) -> AxisRelation {
        if let relation = AxisRelation(holds: contains(one, other), isHeld: contains(other, one)) { return relation }
        switch (one, other) {
        case (.ownRegion(let code), let place), (let place, .ownRegion(let code)): return relation(ofOwn: code, place)
        case (.crossing, _), (_, .crossing): return .disjoint
        case (.group(let id), let place), (let place, .group(let id)):
            let members = atlas.group(id)?.members ?? []
            return members.contains { touches(place, crossing: $0) } ? .partlyOverlaps : .disjoint
        case (.border, .border): return .disjoint
        case (.border(let border), .region(let code)), (.region(let code), .border(let border)):
            let country = atlas.region(code)?.country
            return country.map(border.has) ?? true ? .partlyOverlaps : .disjoint
        case (.border, _), (_, .border): return .disjoint
        case (.region(let code), .region(let second)):
            guard let country = atlas.region(code)?.country, country == atlas.region(second)?.country else {
                return .partlyOverlaps
            }
            return .disjoint
        default: return .partlyOverlaps
        }
    }

    /// How the passages in a region of one's own stand to those at a place neither of which holds the other.
    private func relation(ofOwn code: String, _ place: Place) -> AxisRelation {
        guard let own = atlas.ownRegions else { return .partlyOverlaps }
        func isElsewhere(_ crossing: String) -> Bool {
            switch own.site(ofCrossing: crossing) {
            case .inside(let other): other != code && !own.overlap(code, other)
            case .outside: true
            case .several, .unknown: false
            }
        }
        switch place {
        case .ownRegion(let other): return own.overlap(code, other) ? .partlyOverlaps : .disjoint
        case .crossing(let id): return isElsewhere(id) ? .disjoint : .partlyOverlaps
        case .group(let id):
            return (atlas.group(id)?.members ?? []).allSatisfy(isElsewhere) ? .disjoint : .partlyOverlaps
        case .border, .country, .region, .countrySet: return .partlyOverlaps
        }
    }

    /// Whether a crossing is at a place, or is that place's.
    private func touches(_ place: Place, crossing: String) -> Bool {
        if case .group(let id) = place { return atlas.group(id)?.members.contains(crossing) ?? false }
        return contains(place, .crossing(crossing))
    }
}
