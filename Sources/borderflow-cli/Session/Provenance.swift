import BorderFlow

/// What a file says about where its contents come from: the filters in force and whose data it is.
func provenance(of filters: FilterOptions, atlas: Atlas) -> Provenance {
    return Provenance(
        generator: generatorName,
        query: filters.conditions(atlas: atlas),
        sources: [
            Provenance.Credit(name: "Natural Earth 1:10m", licence: "public domain"),
            Provenance.Credit(
                name: "© OpenStreetMap contributors (positions of crossings)",
                url: "https://www.openstreetmap.org/copyright",
                licence: "ODbL 1.0"
            ),
            Provenance.Credit(name: "GeoNames (towns and cities)", licence: "CC BY 4.0"),
            Provenance.Credit(name: "Fintraffic (counting stations)", licence: "CC BY 4.0"),
        ]
    )
}

extension FilterOptions {
    /// The names of the filters, as options and in files.
    static let names = [
        "border", "crossing", "country", "region", "from", "to", "direction", "measure", "population", "mode", "source",
        "as-of",
    ]

    /// The filters in force and the worldview, as files name them.
    func conditions(atlas: Atlas) -> [Provenance.Condition] {
        let values = [
            border, crossing, country, region, from.map { [$0] } ?? [], to.map { [$0] } ?? [],
            direction.map { [$0] } ?? [], measure, population.map { [$0] } ?? [], mode.map { [$0] } ?? [],
            source.map { [$0] } ?? [], asOf,
        ]
        let asked = Array(zip(FilterOptions.names, values)) + [("worldview", [atlas.worldviewName])]
        return asked.filter { !$0.1.isEmpty }.map { Provenance.Condition($0.0, $0.1) }
    }
}
