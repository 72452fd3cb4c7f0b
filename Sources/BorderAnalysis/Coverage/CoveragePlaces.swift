import BorderAtlas
import BorderCore

/// The places whose coverage is asked for, and the ways across them.
struct CoveragePlaces {
    private let atlas: Atlas
    private let tree: PlaceTree
    private let filter: PlaceFilter
    private let selection: Selection

    init(_ selection: Selection, atlas: Atlas) {
        self.atlas = atlas
        self.selection = selection
        tree = PlaceTree(atlas: atlas)
        filter = PlaceFilter(selection, tree: tree)
    }

    /// The places asked for: those the filters leave, else those the filters' places lie in. Without filters of
    /// places they are those of the borders and countries that have reports.
    func listed(_ dimension: PlaceDimension, reported: [Place]) -> [Place] {
        let candidates: [Place]
        let asked = Array(Set(selection.places.joined())).sorted()
        switch dimension {
        case .crossing:
            let borders = Set(reported.compactMap { tree.border(of: $0) })
            candidates = atlas.crossings.filter { crossing in
                !selection.places.isEmpty || crossing.border.map(borders.contains) ?? false
                    || reported.contains(.crossing(crossing.id))
            }.map { .crossing($0.id) }
        case .border:
            candidates =
                selection.places.isEmpty
                ? Array(Set(reported.compactMap { tree.border(of: $0) })).sorted().map(Place.border)
                : atlas.borders.map { .border($0.code) }
        case .country, .region, .ownRegion, .macroRegion:
            candidates =
                selection.places.isEmpty
                ? reported.filter { $0.isCountry } : atlas.countries.map { .country($0.code) }
        }
        let found = candidates.filter { place in
            ways(across: place).contains {
                filter.placeVerdict(on: Placement(place: place, direction: $0)) == .included
            }
        }
        guard found.isEmpty else { return found.sorted(by: precedes) }
        return asked.flatMap { place -> [Place] in
            switch dimension {
            case .crossing: []
            case .border: tree.border(of: place).map { [.border($0)] } ?? []
            case .country, .region, .ownRegion, .macroRegion: tree.countries(of: place).map(Place.country)
            }
        }
    }

    /// The ways across a place that the direction filter leaves.
    func ways(across place: Place) -> [FlowDirection] {
        let ends = tree.countries(of: place)
        let ways: [FlowDirection]
        if let border = tree.border(of: place) {
            let route = Route(from: .country(border.first), to: .country(border.second))
            ways = [.oneWay(route), .oneWay(route.reversed)]
        } else if case .countrySet(let id) = place {
            let route = Route(from: .anywhere, to: .set(id))
            ways = [.oneWay(route), .oneWay(route.reversed)]
        } else {
            let route = ends.first.map { Route(from: .anywhere, to: .country($0)) }
            ways = route.map { [.oneWay($0), .oneWay($0.reversed)] } ?? []
        }
        guard let asked = selection.route else { return ways }
        let wanted: FlowDirection = selection.isBothWays ? .bothWays(asked.from, asked.to) : .oneWay(asked)
        return ways.filter { way in
            way.isWithin(wanted, in: { tree.contains($1, $0) }) || wanted.isWithin(way, in: { tree.contains($1, $0) })
        }
    }

    /// By border, the larger place first.
    func precedes(_ one: Place, _ other: Place) -> Bool {
        let (first, second) = (tree.border(of: one)?.description ?? "", tree.border(of: other)?.description ?? "")
        if first != second { return first < second }
        return (one.sizeRank, one) < (other.sizeRank, other)
    }
}

extension Place {
    fileprivate var isCountry: Bool { if case .country = self { true } else { false } }
}
