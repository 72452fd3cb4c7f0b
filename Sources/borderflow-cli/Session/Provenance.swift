import BorderFlow

/// What a file says about where its contents come from: the filters in force and whose data it is.
func provenance(of filters: FilterOptions, atlas: Atlas) -> Provenance {
    let asked: [(String, [String])] = [
        ("border", filters.border), ("crossing", filters.crossing), ("country", filters.country),
        ("region", filters.region), ("from", filters.from.map { [$0] } ?? []), ("to", filters.to.map { [$0] } ?? []),
        ("direction", filters.direction.map { [$0] } ?? []), ("measure", filters.measure),
        ("population", filters.population.map { [$0] } ?? []), ("mode", filters.mode.map { [$0] } ?? []),
        ("source", filters.source.map { [$0] } ?? []), ("as-of", filters.asOf),
        ("worldview", [atlas.worldview.rawValue]),
    ]
    return Provenance(
        generator: generatorName,
        query: asked.filter { !$0.1.isEmpty }.map { Provenance.Condition($0.0, $0.1) },
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
