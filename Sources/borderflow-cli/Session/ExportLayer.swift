import ArgumentParser
import BorderFlow

/// What `export` writes.
enum ExportLayer: String, CaseIterable, ExpressibleByArgument {
    case crossings, borders, countries, regions, flows
}

extension ExportLayer {
    /// The places of the atlas that a selection's place filters leave.
    func places(_ selection: Selection, atlas: Atlas) -> FeatureLayer {
        let tree = PlaceTree(atlas: atlas)
        func isWanted(_ place: Place) -> Bool {
            selection.places.allSatisfy { list in list.contains { tree.contains($0, place) } }
        }
        switch self {
        case .crossings:
            return .crossings(atlas.crossings.filter { isWanted(.crossing($0.id)) }, of: atlas)
        case .borders: return .borders(atlas.borders.filter { isWanted(.border($0.code)) }, of: atlas)
        case .regions: return .regions(atlas.regions.filter { isWanted(.region($0.code)) }, of: atlas)
        case .countries, .flows:
            return .countries(atlas.countries.filter { isWanted(.country($0.code)) }, of: atlas)
        }
    }
}
