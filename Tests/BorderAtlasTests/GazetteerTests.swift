import BorderCore
import Testing

@testable import BorderAtlas

@Suite struct GazetteerTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    @Test func aSearchTakesOnlyTheKindsAskedFor() {
        let search = atlas.find(["RU-SE", "Kurgan"], among: [.region])
        #expect(search.places == [.region("RU-SE"), .region("RU-KGN")] && search.diagnostics.isEmpty)
        let wrong = atlas.find(["Finland"], among: [.region, .crossing])
        #expect(wrong.places.isEmpty)
        #expect(wrong.diagnostics.map(\.code) == ["wrong-kind-of-place"])
        #expect(wrong.diagnostics.first?.found == "'Finland' is FIN (country Finland)")
        let ambiguous = atlas.find(["RU-SE"])
        #expect(ambiguous.diagnostics.map(\.code) == ["ambiguous-place"])
        #expect(
            ambiguous.diagnostics.first?.suggestion
                == "say which: RUS-SWE (border Russia–Sweden), RU-SE (region North Ossetia)"
        )
        let unknown = atlas.find(["Nuijama"])
        #expect(unknown.diagnostics.first?.suggestion == "did you mean 'Nuijamaa'?")
        #expect(atlas.find(["qqqqqqqqqqqq"]).diagnostics.first?.suggestion == "")
    }

    @Test func crossingsOfEveryKindOfPlace() throws {
        #expect(atlas.crossings(of: .crossing("santio")).map(\.id) == ["santio"])
        #expect(atlas.crossings(of: .crossing("nowhere")).isEmpty)
        #expect(atlas.crossings(of: .group("finland-se-3")).count == 3)
        #expect(atlas.crossings(of: .group("nowhere")).isEmpty)
        #expect(atlas.crossings(of: try #require(BorderCode("GEO-RUS").map(Place.border))).count == 4)
        #expect(atlas.crossings(of: .country("GEO")).count == 13)
        #expect(atlas.crossings(of: .region("RU-SE")).map(\.id) == ["upper-lars-dariali", "roki-nizhny-zaramag"])
        #expect(
            atlas.crossings(of: .countrySet("Baltic")).allSatisfy { crossing in
                ["EST", "LVA", "LTU"].contains { crossing.countryA == $0 || crossing.countryB == $0 }
            }
        )
    }

    @Test func entriesOfCrossings() throws {
        let entries = try atlas.entries(for: atlas.crossings(of: .group("finland-land-9")))
        let vaalimaa = try #require(entries.first)
        #expect(vaalimaa.sides.map(\.name) == ["Torfyanovka", "Vaalimaa"])
        #expect(vaalimaa.sides.map(\.regionName) == ["Leningrad", "Kymenlaakso"])
        #expect(vaalimaa.groups == ["finland-land-9", "finland-se-3", "finland-se-bcps"])
        #expect(vaalimaa.borderDistanceMetres.map { (500..<1500).contains($0) } == true)
        #expect(vaalimaa.spellings.first == "Vaalimaa" && vaalimaa.spellings.contains("Ваалимаа"))
        let airport = try #require(try atlas.entries(for: atlas.crossings(of: .crossing("turku-airport"))).first)
        #expect(airport.sides.count == 1 && airport.borderDistanceMetres == nil)
        #expect(try atlas.entries(for: [Crossing(id: "a", name: "A", countryA: "FIN")]).map(\.crossing.id) == ["a"])
    }

    @Test func entriesOfBorders() throws {
        let codes = ["FIN-RUS", "RUS-SWE", "RUS-UKR"].compactMap { BorderCode($0) }
        let entries = atlas.entries(for: codes)
        #expect(entries.map(\.border.code.description) == ["FIN-RUS", "RUS-UKR"])
        let finland = try #require(entries.first)
        #expect(
            finland.regionsOfFirst.count == 6 && finland.regionsOfSecond.map(\.code) == ["RU-KR", "RU-LEN", "RU-MUR"]
        )
        #expect(finland.crossings.contains { $0.id == "vaalimaa-torfyanovka" } && !finland.isContested)
    }

    @Test func entriesOfRegions() throws {
        let regions = ["FI-09", "UA-43"].compactMap(atlas.region)
        let entries = atlas.entries(for: regions)
        #expect(entries.map(\.region.code) == ["FI-09", "UA-43"])
        #expect(entries[0].borders.map(\.description) == ["FIN-RUS"])
        #expect(entries[0].neighbours.contains("RU-LEN") && entries[0].neighbours.contains("FI-02"))
        #expect(entries[0].alsoClaimedBy.isEmpty && entries[1].alsoClaimedBy == ["RUS"])
        #expect(atlas.regions(of: "FIN").count == 18)
        #expect(atlas.entries(for: [Region(code: "none", name: "", country: "FIN")]).first?.neighbours == [])
    }

    @Test func placesHaveNames() throws {
        let border = try #require(BorderCode("FIN-RUS"))
        let places: [(Place, String)] = [
            (.border(border), "Finland–Russia"), (.country("GEO"), "Georgia"), (.region("RU-SE"), "North Ossetia"),
            (.countrySet("EU"), "European Union"), (.crossing("santio"), "Santio"), (.country("QQQ"), "QQQ"),
            (.region("none"), "none"), (.group("none"), "none"), (.crossing("none"), "none"), (.countrySet("x"), "x"),
        ]
        for (place, name) in places { #expect(atlas.name(of: place) == name) }
        #expect(atlas.label(of: .countrySet("EU")) == "EU (set of countries European Union)")
        #expect(Set(places.map(\.0.kind)).count == 6)
    }
}
