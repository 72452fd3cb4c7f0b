public import BorderCore

extension Dossier {
    /// The crossings that rows name and no gazetteer lists, by id.
    public var unlistedCrossings: [Crossing] {
        var ids: Set<String> = []
        func add(_ place: Place) {
            if case .crossing(let id) = place { ids.insert(id) }
        }
        for ledger in numbers.ledgers {
            for index in 0..<ledger.seriesCount { add(ledger.series(index).placement.place) }
        }
        for report in numbers.reports { add(report.placement.place) }
        return ids.filter { !atlas.lists(crossing: $0) }.sorted().compactMap { atlas.crossing($0) }
    }
}
