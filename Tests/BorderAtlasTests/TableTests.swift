import BorderCore
import BorderGeometry
import Testing

@testable import BorderAtlas

@Suite struct TableTests {
    let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    @Test func countriesHaveCodesAndTheirPlaceInTheTree() throws {
        #expect(atlas.countries.count == 253)
        #expect(atlas.countries.map(\.code) == atlas.countries.map(\.code).sorted())
        let finland = try #require(atlas.country("FIN"))
        #expect((finland.alpha2, finland.name, finland.subregionM49, finland.regionM49) == ("FI", "Finland", 154, 150))
        #expect(atlas.country("QQQ") == nil)
        let named = atlas.countries.filter { !$0.alpha2.isEmpty }
        #expect(Set(named.map(\.alpha2)).count == 250)
        for country in named {
            #expect(atlas.countryMatch(country.alpha2) == country.code)
            #expect(atlas.countryMatch(country.code.description.lowercased()) == country.code)
            #expect(atlas.countryMatch(country.name) == country.code)
            for alias in country.aliases { #expect(atlas.countryMatch(alias) == country.code, "\(alias)") }
        }
        #expect(atlas.countryMatch("Vaalimaa") == nil)
        #expect(atlas.countryMatch(String(repeating: "x", count: 100_000)) == nil)
    }

    @Test func setsOfCountries() {
        #expect(atlas.members(ofCountrySet: "EU").count == 27)
        #expect(atlas.members(ofCountrySet: "Schengen").count == 26)
        #expect(atlas.members(ofCountrySet: "Baltic") == ["EST", "LVA", "LTU"].sorted())
        #expect(atlas.members(ofCountrySet: "m49:143") == ["KAZ", "KGZ", "TJK", "TKM", "UZB"])
        #expect(atlas.members(ofCountrySet: "m49:151").count == 10)
        #expect(atlas.countrySetName("m49:154") == "Northern Europe")
        #expect(atlas.members(ofCountrySet: "nowhere").isEmpty && atlas.countrySetName("nowhere") == nil)
        let continents = [2, 9, 19, 142, 150].map { "m49:" + String("00\($0)".suffix(3)) }
        let all = continents.flatMap(atlas.members)
        #expect(Set(all).count == all.count && all.count == 251)
        #expect(atlas.countrySets.contains("EAEU"))
    }

    @Test func citiesLieWhereTheyShould() throws {
        #expect((1_000...2_000).contains(atlas.cities.count))
        #expect(atlas.cities.count { $0.isCapital } == 241)
        let capitals = Dictionary(atlas.cities.filter(\.isCapital).map { ($0.country, $0.name) }) { first, _ in first }
        #expect(capitals["FIN"] == "Helsinki" && capitals["RUS"] == "Moscow" && capitals["GEO"] == "Tbilisi")
        #expect(atlas.cities.contains { $0.name == "Vyborg" && $0.country == "RUS" })
        #expect(atlas.cities.allSatisfy { abs($0.longitude) <= 180 && abs($0.latitude) <= 90 })
        #expect(atlas.cities.map(\.population) == atlas.cities.map(\.population).sorted(by: >))
    }

    @Test func lakesAreClosedAndWoundLikePolygons() throws {
        let lakes = atlas.lakes
        #expect(lakes.count == 41)
        for lake in lakes {
            #expect(lake.ring.first == lake.ring.last && Ring.signedArea(lake.ring) > 0)
            for island in lake.islands {
                #expect(island.first == island.last && Ring.signedArea(island) < 0)
            }
        }
        let ladoga = try #require(lakes.first { $0.name == "Lake Ladoga" })
        #expect(Ring.contains(Position(x: 31.5, y: 60.8), in: [ladoga.ring]))
    }

    @Test func regionsAreFoundByCode() throws {
        for region in atlas.regions { #expect(atlas.region(region.code) == region) }
        let kurgan = try #require(atlas.region("RU-KGN"))
        #expect((kurgan.name, kurgan.country) == ("Kurgan", "RUS"))
        #expect(atlas.region("US-CA")?.name == "California")
        #expect(atlas.region("NO-54")?.aliases.contains("Finnmark") == true)
        #expect(atlas.region("") == nil && atlas.region("RU-KGN ") == nil)
        for crossing in atlas.crossings {
            // Abai was split off East Kazakhstan in June 2022; the map is older.
            for code in [crossing.regionA, crossing.regionB] where !code.isEmpty && code != "KZ-10" {
                #expect(atlas.region(code) != nil, "\(code)")
            }
        }
    }
}
