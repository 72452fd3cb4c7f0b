package import BorderAnalysis
package import BorderAtlas
import BorderCore
package import BorderReports

/// What can be had as features.
public enum ExportLayer: String, CaseIterable, Sendable {
    case crossings, borders, countries, regions, flows
}

extension Atlas {
    /// The places of a kind that a selection's place filters leave, as features; countries for `.flows`.
    package func features(_ layer: ExportLayer, _ selection: Selection = Selection()) -> FeatureLayer {
        let tree = PlaceTree(atlas: self)
        func isWanted(_ place: Place) -> Bool {
            selection.places.allSatisfy { list in list.contains { tree.contains($0, place) } }
        }
        switch layer {
        case .crossings: return .crossings(crossings.filter { isWanted(.crossing($0.id)) }, of: self)
        case .borders: return .borders(landBorders.filter { isWanted(.border($0.code)) }, of: self)
        case .regions where ownRegions != nil:
            return .ownRegions((ownRegions?.regions ?? []).filter { isWanted(.ownRegion($0.code)) }, of: self)
        case .regions: return .regions(regions.filter { isWanted(.region($0.code)) }, of: self)
        case .countries, .flows: return .countries(countries.filter { isWanted(.country($0.code)) }, of: self)
        }
    }
}

extension Dossier {
    /// Flows as features: where each number is, with its columns as properties.
    ///
    /// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
    package func features(
        _ selection: Selection = Selection(),
        by grouping: Grouping = Grouping(),
        showing presentation: Presentation = .plain
    ) throws(AnalysisError) -> FeatureLayer {
        .flows(try flows(selection, by: grouping, showing: presentation), atlas: atlas)
    }
}
