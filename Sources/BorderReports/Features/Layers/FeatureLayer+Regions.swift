package import BorderAtlas
import BorderBytes
package import BorderCore

extension FeatureLayer {
    /// First-level regions as areas, in the atlas's worldview.
    package static func regions(_ regions: [Region], of atlas: Atlas) -> FeatureLayer {
        let keys = ["name", "country", "country_name", "aliases"]
        return FeatureLayer(name: "regions", keys: keys) { yield throws(OutputError) in
            for region in regions {
                let values: [PropertyValue] = [
                    .text(region.name), .text(region.country.description),
                    .known(atlas.country(region.country)?.name ?? ""), .known(region.aliases.joined(separator: "; ")),
                ]
                let geometry = atlas.geometry(of: atlas.polygons(ofRegion: region.code))
                try yield(Feature(id: region.code, geometry: geometry, values: values))
            }
        }
    }
}
