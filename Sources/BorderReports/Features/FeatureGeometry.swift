public import BorderGeometry

/// Where a feature is: positions in degrees on WGS 84, longitude before latitude.
public enum FeatureGeometry: Hashable, Sendable {
    /// A feature without a place on the map.
    case none
    case point(Position)
    /// Lines of at least two positions.
    case multiLineString([[Position]])
    /// Polygons as rings, the outer one first; closed or open, in either winding.
    case multiPolygon([[[Position]]])
}
