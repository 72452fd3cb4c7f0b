/// One thing on the map with what is known about it.
package struct Feature: Hashable, Sendable {
    /// Identifies it among the features of its layer: a crossing's slug, `FIN-RUS`, `FIN`, `FI-09`.
    package var id: String
    /// Where it is.
    package var geometry: FeatureGeometry
    /// The values of the layer's `keys`, in their order.
    package var values: [PropertyValue]

    /// A feature of a layer.
    package init(id: String, geometry: FeatureGeometry, values: [PropertyValue]) {
        self.id = id
        self.geometry = geometry
        self.values = values
    }
}
