public import BorderAtlas
import BorderCore
import BorderGeometry

/// One column of regions of one's own.
typealias OwnRegionColumn = TypedColumn<OwnRegion, GazetteerContext>

extension TypedColumn<OwnRegion, GazetteerContext> {
    /// Every column of the table and the layer of regions of one's own.
    static let all: [OwnRegionColumn] = [
        OwnRegionColumn(.init("id", .text, "The code in the file, or the name where there is none.")) { region, _ in
            .text(region.code)
        },
        OwnRegionColumn(.init("name", .text, "The name in the file.")) { region, _ in .text(region.name) },
        OwnRegionColumn(
            .init("crossings", .integer, "How many crossings of the gazetteer lie in it and in no other.")
        ) { region, context in .integer(context.atlas.crossings(of: .ownRegion(region.code)).count) },
        OwnRegionColumn(
            .init("area_km2", .integer, header: "area", unit: "km²", "Its ground, to half a per cent.")
        ) { region, _ in .integer(Int(region.squareKilometres.rounded())) },
    ]
}

extension Table {
    /// Regions of one's own with what lies in them.
    public init(ownRegions: [OwnRegion], atlas: Atlas) {
        self.init(title: "Regions", columns: OwnRegionColumn.all, of: ownRegions, GazetteerContext(atlas))
    }
}

extension FeatureLayer {
    /// Regions of one's own as areas: valid, and one feature a region.
    public static func ownRegions(_ regions: [OwnRegion], of atlas: Atlas) -> FeatureLayer {
        FeatureLayer(name: "regions", columns: OwnRegionColumn.all, of: regions, atlas) {
            $0.code
        } geometry: {
            .multiPolygon($0.polygons.map { [$0.outer] + $0.holes })
        }
    }
}
