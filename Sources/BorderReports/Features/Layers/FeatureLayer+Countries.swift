package import BorderAtlas
import BorderBytes
package import BorderCore

extension FeatureLayer {
    /// Countries as areas, in the atlas's worldview.
    package static func countries(_ countries: [Country], of atlas: Atlas) -> FeatureLayer {
        let keys = ["name", "alpha2", "subregion_m49", "region_m49", "aliases"]
        return FeatureLayer(name: "countries", keys: keys) { yield throws(OutputError) in
            for country in countries {
                let values: [PropertyValue] = [
                    .text(country.name), .known(country.alpha2),
                    .integer(country.subregionM49 == 0 ? nil : country.subregionM49),
                    .integer(country.regionM49 == 0 ? nil : country.regionM49),
                    .known(country.aliases.joined(separator: "; ")),
                ]
                let geometry = atlas.geometry(of: atlas.polygons(of: country.code))
                try yield(Feature(id: country.code.description, geometry: geometry, values: values))
            }
        }
    }
}
