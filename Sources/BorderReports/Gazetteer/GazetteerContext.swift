import BorderAtlas
import BorderBytes

/// What the columns of places need beyond a row.
struct GazetteerContext: Sendable {
    let atlas: Atlas
    let wording: PlaceWording

    init(_ atlas: Atlas) {
        self.atlas = atlas
        wording = PlaceWording(atlas: atlas)
    }
}

extension FeatureLayer {
    /// A layer of things whose columns say how to get at the values; the id and what the geometry says stand beside
    /// them.
    init<Thing: Sendable>(
        name: String,
        columns: [TypedColumn<Thing, GazetteerContext>],
        of things: [Thing],
        _ atlas: Atlas,
        id: @escaping @Sendable (Thing) -> String,
        geometry: @escaping @Sendable (Thing) -> FeatureGeometry
    ) {
        let data = columns.filter {
            $0.column.audience != .screen && !["id", "lon", "lat"].contains($0.column.key)
        }
        self.init(name: name, columns: data.map(\.column)) { yield throws(OutputError) in
            var context = GazetteerContext(atlas)
            for thing in things {
                try yield(
                    Feature(
                        id: id(thing),
                        geometry: geometry(thing),
                        values: data.map { $0.value(thing, &context) }
                    )
                )
            }
        }
    }
}
