public import BorderCore

/// A region with what lies in it and around it.
package struct RegionEntry: Hashable, Sendable {
    /// The region.
    package var region: Region
    /// The country it belongs to under other worldviews, where that is another one.
    package var alsoClaimedBy: [CountryCode]
    /// The crossings with a side in it, by the gazetteer.
    package var crossings: [Crossing]
    /// The land borders it lies on, by the map, by code.
    package var borders: [BorderCode]
    /// Codes of the regions it touches, in order.
    package var neighbours: [String]
}

extension Atlas {
    /// The regions of a country under the worldview, by code.
    public func regions(of country: CountryCode) -> [Region] { regions.filter { $0.country == country } }

    /// Regions with their crossings, borders and neighbours.
    package func entries(for some: [Region]) -> [RegionEntry] {
        some.map { region in
            var entry = RegionEntry(
                region: region,
                alsoClaimedBy: [],
                crossings: crossings(of: .region(region.code)),
                borders: [],
                neighbours: []
            )
            guard let index = store.regionTable.index(of: region.code) else { return entry }
            entry.alsoClaimedBy = Set(Worldview.allCases.map { store.regionTable.country(index, $0) })
                .map { store.tables.countries[$0].code }.filter { $0 != region.country }.sorted()
            var neighbours: Set<String> = []
            var borders: Set<BorderCode> = []
            for reference in store.regions.boundary(of: index) {
                let sides = regions(ofArc: reference.index)
                for code in [sides.left, sides.right].compactMap(\.self) where code != region.code {
                    neighbours.insert(code)
                }
                if let border = border(ofArc: reference.index), self.border(border) != nil { borders.insert(border) }
            }
            entry.neighbours = neighbours.sorted()
            entry.borders = borders.sorted()
            return entry
        }
    }
}
