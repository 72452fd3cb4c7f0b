import BorderAtlas
import BorderBytes
package import BorderCore
import BorderGeometry

extension FeatureLayer {
    /// Border crossing points: where they are, how well that is known, what they are called on each side.
    package static func crossings(_ crossings: [Crossing]) -> FeatureLayer {
        let keys = [
            "name", "local_name", "aliases", "mode", "border", "country_a", "country_b", "name_a", "name_b", "region_a",
            "region_b", "status", "coord_accuracy_m", "coord_basis", "source", "notes",
        ]
        return FeatureLayer(name: "crossings", keys: keys) { yield throws(OutputError) in
            for crossing in crossings { try yield(feature(crossing)) }
        }
    }

    private static func feature(_ crossing: Crossing) -> Feature {
        Feature(
            id: crossing.id,
            geometry: crossing.position.map(FeatureGeometry.point) ?? .none,
            values: [
                .text(crossing.name), .known(crossing.localName), .known(crossing.aliases.joined(separator: "; ")),
                crossing.mode == .unspecified ? .null : .text(crossing.mode.code),
                .known(crossing.border?.description ?? ""), .text(crossing.countryA.description),
                .known(crossing.countryB?.description ?? ""), .known(crossing.nameA), .known(crossing.nameB),
                .known(crossing.regionA), .known(crossing.regionB), .known(crossing.status),
                .integer(crossing.accuracyMetres), .known(crossing.coordinateBasis), .known(crossing.source),
                .known(crossing.notes),
            ]
        )
    }
}
