public import BorderAtlas
public import BorderCore

/// One column of countries.
typealias CountryColumn = TypedColumn<Country, GazetteerContext>

extension TypedColumn<Country, GazetteerContext> {
    /// Every column of the layer of countries beside the id.
    static let all: [CountryColumn] = [
        CountryColumn(.init("id", .text, "The ISO 3166-1 alpha-3 code.")) { country, _ in
            .text(country.code.description)
        },
        CountryColumn(.init("name", .text, "The short name in English.")) { country, _ in .text(country.name) },
        CountryColumn(.init("alpha2", .text, "The ISO 3166-1 alpha-2 code.")) { country, _ in .known(country.alpha2) },
        CountryColumn(.init("subregion_m49", .integer, "The UN M49 code of the sub-region.")) { country, _ in
            .integer(country.subregionM49 == 0 ? nil : country.subregionM49)
        },
        CountryColumn(.init("region_m49", .integer, "The UN M49 code of the continental region.")) { country, _ in
            .integer(country.regionM49 == 0 ? nil : country.regionM49)
        },
        CountryColumn(.init("aliases", .text, "Other names in any script, with semicolons between.")) { country, _ in
            .known(country.aliases.joined(separator: "; "))
        },
    ]
}

extension FeatureLayer {
    /// Countries as areas, in the atlas's worldview.
    public static func countries(_ countries: [Country], of atlas: Atlas) -> FeatureLayer {
        FeatureLayer(name: "countries", columns: CountryColumn.all, of: countries, atlas) {
            $0.code.description
        } geometry: {
            atlas.geometry(of: atlas.polygons(of: $0.code))
        }
    }
}
