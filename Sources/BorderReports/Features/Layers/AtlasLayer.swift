package import BorderAtlas

/// A layer that the atlas alone can fill.
package enum AtlasLayer: String, CaseIterable, Sendable {
    case crossings, borders, countries, regions

    /// Everything of this kind that the atlas has.
    package func all(of atlas: Atlas) -> FeatureLayer {
        switch self {
        case .crossings: .crossings(atlas.crossings, of: atlas)
        case .borders: .borders(atlas.landBorders, of: atlas)
        case .countries: .countries(atlas.countries, of: atlas)
        case .regions: .regions(atlas.regions, of: atlas)
        }
    }
}
