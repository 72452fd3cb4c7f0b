public import BorderAtlas
public import BorderCore

/// One column of regions.
typealias RegionColumn = TypedColumn<Region, GazetteerContext>

extension TypedColumn<Region, GazetteerContext> {
    /// Every column of the table and the layer of regions.
    static let all: [RegionColumn] = [
        RegionColumn(.init("id", .text, "The ISO 3166-2 code, or one of ours: LVA:riga.")) { region, _ in
            .text(region.code)
        },
        RegionColumn(.init("name", .text, "The name in English.")) { region, _ in .text(region.name) },
        RegionColumn(
            .init("aliases", header: "other names", leaves: 3, "Other names in any script, with semicolons between.")
        ) { region, _ in .known(region.aliases.joined(separator: "; ")) },
        RegionColumn(.init("country", audience: .data, "The country's code.")) { region, _ in
            .text(region.country.description)
        },
        RegionColumn(
            .init("country_name", header: "in", setting: .once, "The country's name in English.")
        ) { region, context in .text(context.wording.name(of: region.country)) },
    ]
}

extension Table {
    /// First-level regions with their names and country.
    public init(regions: [Region], atlas: Atlas) {
        self.init(title: "Regions", columns: RegionColumn.all, of: regions, GazetteerContext(atlas))
    }
}

extension FeatureLayer {
    /// First-level regions as areas, in the atlas's worldview.
    public static func regions(_ regions: [Region], of atlas: Atlas) -> FeatureLayer {
        FeatureLayer(name: "regions", columns: RegionColumn.all, of: regions, atlas) {
            $0.code
        } geometry: {
            atlas.geometry(of: atlas.polygons(ofRegion: $0.code))
        }
    }
}
