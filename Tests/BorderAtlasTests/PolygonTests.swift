import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

@Suite struct PolygonTests {
    static let worldviews = Worldview.allCases

    static func polygons(_ atlas: Atlas, _ parts: [ArcPolygon]) -> [Polygon] {
        parts.map { Polygon(outer: atlas.ring($0.outer), holes: $0.holes.map(atlas.ring)) }
    }

    @Test(arguments: worldviews) func everyCountryIsValid(_ worldview: Worldview) throws {
        let atlas = try Atlas.embedded(worldview: worldview)
        let engine = try GeometryEngine()
        var withLand = 0
        for country in atlas.countries {
            let parts = atlas.polygons(of: country.code)
            guard !parts.isEmpty else { continue }
            withLand += 1
            let area = try Area(Self.polygons(atlas, parts), engine: engine)
            #expect(try area.invalidity() == nil, "\(country.code)")
        }
        #expect(withLand == (worldview == .un ? 249 : 252))
    }

    @Test func everyRegionIsValidAndNoneIsLost() throws {
        let atlas = try Atlas.embedded()
        let engine = try GeometryEngine()
        #expect(atlas.store.regionTable.regionOfUnit.count == 4556)
        for region in atlas.regions {
            let parts = atlas.polygons(ofRegion: region.code)
            #expect(!parts.isEmpty, "\(region.code)")
            let area = try Area(Self.polygons(atlas, parts), engine: engine)
            #expect(try area.invalidity() == nil, "\(region.code)")
        }
    }
}
