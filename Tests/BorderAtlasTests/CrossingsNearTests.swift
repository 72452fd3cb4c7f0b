import BorderAtlas
import BorderCore
import BorderGeometry
import Testing

@Suite("Crossings near a crossing")
struct CrossingsNearTests {
    @Test("those within the distance, without itself, freight lines and what has no position")
    func near() throws {
        let atlas = try Atlas.embedded()
        let geodesic = try Geodesic()
        let vaalimaa = try #require(atlas.crossing("vaalimaa-torfyanovka"))
        func near(_ kilometres: Double) -> [String] {
            atlas.crossings(withinMetres: kilometres * 1_000, of: vaalimaa, geodesic: geodesic).map(\.id)
        }
        #expect(near(1).isEmpty)
        #expect(near(60).contains("nuijamaa-brusnichnoye") && !near(60).contains("vaalimaa-torfyanovka"))
        #expect(!near(30_000).contains { atlas.crossing($0)?.carriesTravellers != true })
        #expect(Set(near(60)).isSubset(of: near(200)))
        let nowhere = Crossing(id: "nowhere", name: "Nowhere", countryA: "FIN", countryB: "RUS")
        #expect(atlas.crossings(withinMetres: 1e9, of: nowhere, geodesic: geodesic).isEmpty)
    }
}
