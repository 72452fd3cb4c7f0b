package import BorderAtlas
import BorderBytes
package import BorderCore
import BorderGeometry

extension FeatureLayer {
    /// Land borders as lines, with their length on the map and the published one.
    package static func borders(_ borders: [Border], of atlas: Atlas) -> FeatureLayer {
        let keys = [
            "country_a", "country_b", "name_a", "name_b", "map_length_km", "official_length_km", "official_source",
            "crossings",
        ]
        return FeatureLayer(name: "borders", keys: keys) { yield throws(OutputError) in
            for border in borders { try yield(feature(border, atlas)) }
        }
    }

    private static func feature(_ border: Border, _ atlas: Atlas) -> Feature {
        let code = border.code
        return Feature(
            id: code.description,
            geometry: .multiLineString(atlas.lines(ofBorder: code)),
            values: [
                .text(code.first.description), .text(code.second.description),
                .known(atlas.country(code.first)?.name ?? ""), .known(atlas.country(code.second)?.name ?? ""),
                .number((border.mapLengthKilometres * 10).rounded() / 10), .number(border.officialLengthKilometres),
                .known(border.officialSource), .integer(atlas.crossings(onBorder: code).count),
            ]
        )
    }
}
