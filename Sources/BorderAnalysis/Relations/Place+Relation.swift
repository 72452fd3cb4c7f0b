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

    /// Whether a crossing is at a place, or is that place's.
    private func touches(_ place: Place, crossing: String) -> Bool {
        if case .group(let id) = place { return atlas.group(id)?.members.contains(crossing) ?? false }
        return contains(place, .crossing(crossing))
    }
}
