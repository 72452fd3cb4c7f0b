internal import BorderCore

/// Decides what a name means when several places bear it.
struct NameChoice {
    let atlas: Atlas

    /// One place, an honest list, or `nil` where nobody bears the name; crossings that bear the key with a number behind it
    /// are meant too where one bears it alone.
    func choose(
        _ key: String = "",
        among hits: [NameHit],
        extra borders: [Place],
        added: [(id: String, rank: NameRank)] = [],
        own: [Place] = []
    ) -> PlaceMatch? {
        for kind in [NamedKind.country, .countrySet] {
            let best = best(hits.filter { $0.kind == kind })
            if !best.isEmpty { return match(best) }
        }
        // Crossings of one's own bear names given to them before those of the atlas and its sets.
        let isOwn = added.contains { $0.rank <= .alias }
        var crossings = hits.compactMap { hit in
            hit.kind == .crossing && !isOwn ? atlas.place(hit).map { (place: $0, rank: hit.rank) } : nil
        }
        crossings += added.map { (.crossing($0.id), $0.rank) }
        let rank = crossings.map(\.rank).min()
        var nearest = withoutRailways(Set(crossings.filter { $0.rank == rank }.map(\.place)))
        // The display name of a crossing is that crossing; its town may have several.
        if rank.map({ $0 > .name }) ?? false, let only = nearest.first, nearest.count == 1, !key.isEmpty {
            nearest.formUnion(numbered(key, beside: only))
        }
        let groups = isOwn ? [] : best(hits.filter { $0.kind == .group })
        // Regions of one's own stand for those of the atlas that bear the same name.
        let regions = own.isEmpty ? best(hits.filter { $0.kind == .region }) : own
        // A group stands for its own members.
        if groups.count == 1, case .group(let id)? = groups.first, let group = atlas.group(id) {
            let members = Set(group.members.map(Place.crossing))
            if nearest.isSubset(of: members) { return match(groups + borders) }
        }
        return match(nearest.sorted() + groups + regions + borders)
    }

    /// The crossings that bear a name with a number behind it, on the border of one that bears the name alone: Narva may be
    /// Narva-1 or Narva-2.
    private func numbered(_ key: String, beside place: Place) -> Set<Place> {
        guard let border = atlas.crossing(place.id)?.border else { return [] }
        let start = Array("\(key) ".utf8)
        func isNumbered(_ key: some Collection<UInt8>) -> Bool {
            NameChoice.numbers.contains(String(decoding: key.dropFirst(start.count), as: UTF8.self))
        }
        let names = atlas.store.names
        var places = names.rows(beginningWith: start).filter { names.withKey($0, isNumbered) }.compactMap { row in
            names.name(row).flatMap { $0.hit.kind == .crossing ? atlas.place($0.hit) : nil }
        }
        if let added = atlas.added {
            for row in added.rows(beginningWith: start) where isNumbered(added.keys[row]) {
                places += (added.name(row)?.entries ?? []).map { .crossing($0.id) }
            }
        }
        return Set(places.filter { atlas.crossing($0.id)?.border == border })
    }

    /// What tells crossings of one town apart.
    private static let numbers = Set(
        (1...9).map(String.init) + ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    )

    /// The road crossing alone, where the others are railways between the same two regions.
    private func withoutRailways(_ places: Set<Place>) -> Set<Place> {
        let crossings = places.compactMap { atlas.crossing($0.id) }
        let roads = crossings.filter { $0.mode == .road }
        guard roads.count == 1, let road = roads.first else { return places }
        let areBeside = crossings.allSatisfy { crossing in
            (crossing.mode == .road || crossing.mode == .rail) && crossing.border == road.border
                && crossing.regionA == road.regionA && crossing.regionB == road.regionB
        }
        return areBeside ? [.crossing(road.id)] : places
    }

    /// The places that bear the name most directly.
    private func best(_ hits: [NameHit]) -> [Place] {
        let rank = hits.map(\.rank).min()
        return Set(hits.filter { $0.rank == rank }.compactMap(atlas.place)).sorted()
    }

    private func match(_ places: [Place]) -> PlaceMatch? {
        let places = Set(places).sorted()
        guard let first = places.first else { return nil }
        return places.count == 1 ? .place(first) : .ambiguous(places)
    }
}
