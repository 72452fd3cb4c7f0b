package import BorderAtlas
import BorderCore

/// The place and direction of a group of flows, with the larger places it is split by as well.
package struct GroupPlacement: Hashable, Comparable, Sendable {
    /// The finest place asked for, and the way.
    package var placement: Placement
    /// One place for every further dimension, finest first.
    package var within: [Place]

    /// Orders by place, direction, then the larger places.
    package static func < (left: GroupPlacement, right: GroupPlacement) -> Bool {
        if left.placement != right.placement { return left.placement < right.placement }
        return left.within.lexicographicallyPrecedes(right.within)
    }
}

extension PlaceTree {
    /// The groups that count a placement.
    ///
    /// A passage from A to B is an exit of A and an entry of B, so a country, region or set gives up to two. What a
    /// dimension is too fine for (a country total under `crossing`) stays where it is: nothing is lost.
    package func groups(of placement: Placement, by dimensions: [PlaceDimension]) -> [GroupPlacement] {
        guard dimensions.contains(where: \.isOneEnded) else {
            let places = dimensions.map { bothEnded($0, of: placement) }
            return [
                GroupPlacement(
                    placement: Placement(place: places.first ?? placement.place, direction: placement.direction),
                    within: Array(places.dropFirst())
                )
            ]
        }
        let views = ends(of: placement).compactMap { end -> GroupPlacement? in
            var places: [Place] = []
            var narrowed: FlowDirection?
            for dimension in dimensions {
                if dimension.isOneEnded {
                    guard let group = oneEnded(dimension, end: end.territory, of: placement) else { return nil }
                    places.append(group.place)
                    if places.count == 1 { narrowed = end.direction(group.territory) }
                } else {
                    places.append(bothEnded(dimension, of: placement))
                }
            }
            guard let first = places.first else { return nil }
            return GroupPlacement(
                placement: Placement(place: first, direction: narrowed ?? placement.direction),
                within: Array(places.dropFirst())
            )
        }
        if views.count == 2, views[0].placement.place == views[1].placement.place, views[0].within == views[1].within {
            // Both ends lie in one set: a passage inside it, neither its entry nor its exit, and counted once.
            var inside = views[0]
            switch (views[0].placement.direction, views[1].placement.direction) {
            case (.oneWay(let out), .oneWay(let into)):
                inside.placement.direction = .oneWay(Route(from: out.from, to: into.to))
            case (.bothWays(.anywhere, let one), .bothWays(.anywhere, let other)):
                inside.placement.direction = .bothWays(one, other)
            case (.unstated(.anywhere, let one), .unstated(.anywhere, let other)):
                inside.placement.direction = .unstated(one, other)
            default: break
            }
            return [inside]
        }
        if views.isEmpty { return [GroupPlacement(placement: placement, within: [])] }
        return views
    }

    /// One end of a flow and the direction a group at this end has.
    private struct End {
        var territory: Territory
        var direction: (Territory) -> FlowDirection
    }

    private func ends(of placement: Placement) -> [End] {
        switch placement.direction {
        case .oneWay(let route):
            [
                End(territory: route.from) { .oneWay(Route(from: $0, to: .anywhere)) },
                End(territory: route.to) { .oneWay(Route(from: .anywhere, to: $0)) },
            ]
        case .bothWays(let one, let two):
            [one, two].map { End(territory: $0) { .bothWays(.anywhere, $0) } }
        case .unstated(let one, let two):
            [one, two].map { End(territory: $0) { .unstated(.anywhere, $0) } }
        }
    }

    private func bothEnded(_ dimension: PlaceDimension, of placement: Placement) -> Place {
        switch dimension {
        case .border: return border(of: placement.place).map(Place.border) ?? placement.place
        case .ownRegion: return ownRegion(of: placement.place).map(Place.ownRegion) ?? placement.place
        default: return placement.place
        }
    }

    /// The group at one end of a placement; `nil` where the end is open or the dimension has none for it.
    private func oneEnded(
        _ dimension: PlaceDimension,
        end: Territory,
        of placement: Placement
    ) -> (place: Place, territory: Territory)? {
        guard let country = end.country else { return nil }
        switch dimension {
        case .country: return (.country(country), end)
        case .region:
            guard let code = regionCode(at: placement.place, onSideOf: country) else { return nil }
            return (.region(code), end)
        case .macroRegion:
            guard let id = macroRegion(of: country) else { return nil }
            return (.countrySet(id), .set(id))
        case .crossing, .border, .ownRegion: return nil
        }
    }
}
