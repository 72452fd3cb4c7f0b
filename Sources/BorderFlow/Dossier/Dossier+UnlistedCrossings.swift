import BorderAtlas
public import BorderCore

extension Dossier {
    /// The crossings that rows name and no gazetteer lists, by id.
    public var unlistedCrossings: [Crossing] { unlistedCrossings(among: places) }

    /// Those among some places.
    func unlistedCrossings(among places: Set<Place>) -> [Crossing] {
        let ids = places.compactMap { place in if case .crossing(let id) = place { id } else { nil } }
        return ids.filter { !atlas.lists(crossing: $0) }.sorted().compactMap { atlas.crossing($0) }
    }

    /// The places that numbers are for.
    var places: Set<Place> {
        var places = Set(numbers.reports.map(\.placement.place))
        for ledger in numbers.ledgers {
            for index in 0..<ledger.seriesCount { places.insert(ledger.series(index).placement.place) }
        }
        return places
    }
}
