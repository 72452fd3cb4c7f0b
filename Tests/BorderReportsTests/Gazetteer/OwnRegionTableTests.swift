import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// Regions of one's own as a table, as features, and on a map.
@Suite("Tables and maps of regions of one's own")
struct OwnRegionTableTests {
    private let atlas: Atlas

    init() throws {
        func area(_ code: String, _ name: String, _ west: Double, _ south: Double, _ east: Double, _ north: Double)
            -> NamedArea
        {
            let corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
            return NamedArea(
                code: code,
                name: name,
                polygons: [Polygon(outer: corners.map { Position(x: $0.0, y: $0.1) })]
            )
        }
        let areas = [
            area("S", "South", 26, 60, 30, 62), area("N", "North", 26, 62, 31.5, 70),
            area("O", "Ocean", -40, 0, -39, 1),
        ]
        atlas = try Atlas.embedded().adding(regions: areas, named: "folder/mine.geojson").atlas
    }

    @Test("a row a region, in the order of the file, with its crossings and its size")
    func table() throws {
        let own = try #require(atlas.ownRegions)
        let rows = try Table(ownRegions: own.regions, atlas: atlas).csv()
        #expect(rows[0] == ["id", "name", "crossings", "area_km2"] && rows.count == 4)
        #expect(Array(rows[1].prefix(3)) == ["S", "South", "12"] && Array(rows[3].prefix(3)) == ["O", "Ocean", "0"])
        #expect(rows[1][3].hasPrefix("479") && rows[3][3].hasPrefix("1236"))
    }

    @Test("features keep the standard, and their polygons are those of the regions")
    func features() throws {
        let own = try #require(atlas.ownRegions)
        var ids: [String] = []
        try FeatureLayer.ownRegions(own.regions, of: atlas).forEachFeature { feature in
            ids.append(feature.id)
            guard case .multiPolygon(let polygons) = feature.geometry.standardized() else {
                Issue.record("\(feature.id) has no area")
                return
            }
            #expect(polygons.count == 1 && polygons[0][0].count == 5)
        }
        #expect(ids == ["S", "N", "O"])
    }

    @Test("a region is named by its name, stands at a point inside, and is neither in nor out of anything")
    func words() throws {
        let wording = PlaceWording(atlas: atlas)
        let place = Place.ownRegion("S")
        #expect(
            wording.name(of: place) == "South" && wording.shortName(of: place) == "South" && place.kindWord == "region"
        )
        #expect(wording.name(of: .ownRegion("gone")) == "gone")
        guard case .point(let position) = PlaceSites(atlas: atlas).site(of: place).geometry else {
            Issue.record("no point")
            return
        }
        #expect((26...30).contains(position.x) && (60...62).contains(position.y))
        #expect(PlaceSites(atlas: atlas).site(of: .ownRegion("gone")).geometry == .none)
    }

    @Test("a map outlines the regions that are seen, and marks stand inside them")
    func drawn() throws {
        var content = MapContent(title: "Regions", dek: "", frame: .overview)
        content.flows = ["S", "N"].map { code in
            FlowMark(
                id: code,
                place: .ownRegion(code),
                route: Route(from: .country("RUS"), to: .country("FIN")),
                quantity: Quantity(100),
                headline: code,
                valueLabel: "100"
            )
        }
        let scene = try content.layOut(with: atlas)
        let outlines = try #require(scene.layers.first { $0.id == "regions" })
        // The third lies in the Atlantic.
        #expect(outlines.nodes.count == 2 && scene.droppedLabels.isEmpty)
        content.frame = .border(try #require(BorderCode("FIN-RUS")))
        content.flows = []
        let plain = try content.layOut(with: try Atlas.embedded())
        #expect(!plain.layers.contains { $0.id == "regions" })
    }
}
