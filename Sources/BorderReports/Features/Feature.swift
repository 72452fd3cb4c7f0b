/// One thing on the map with what is known about it.
public struct Feature: Hashable, Sendable {
    /// Identifies it among the features of its layer: a crossing's slug, `FIN-RUS`, `FIN`, `FI-09`. Formats write it
    /// as a property too, because tile makers drop ids that are texts.
    public var id: String
    /// Where it is.
    public var geometry: FeatureGeometry
    /// The values of the layer's columns, in their order.
    package var values: [CellValue]

    /// A feature of a layer.
    package init(id: String, geometry: FeatureGeometry, values: [CellValue]) {
        self.id = id
        self.geometry = geometry
        self.values = values
    }
}
