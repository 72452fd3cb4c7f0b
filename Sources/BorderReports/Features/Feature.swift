/// One thing on the map with what is known about it.
public struct Feature: Hashable, Sendable {
    /// Identifies it among the features of its layer: a crossing's slug, `FIN-RUS`, `FIN`, `FI-09`.
    public var id: String
    /// Where it is.
    public var geometry: FeatureGeometry
    /// The values of the layer's `keys`, in their order.
    public var values: [PropertyValue]

    /// A feature of a layer.
    public init(id: String, geometry: FeatureGeometry, values: [PropertyValue]) {
        self.id = id
        self.geometry = geometry
        self.values = values
    }
}
