import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@Suite("Which places lie in which")
struct PlaceTreeTests {
    let atlas: Atlas
    let tree: PlaceTree

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
    }

    @Test("a place lies in itself, and what lies in a part lies in the whole")
    func reflexiveAndTransitive() {
        var places = RandomPlaces(atlas: atlas, seed: 4)
        var chains = 0
        for _ in 0..<60 {
            let some = (0..<9).map { _ in places.place() }
            for outer in some {
                #expect(tree.contains(outer, outer))
                for middle in some where tree.contains(outer, middle) {
                    for inner in some where tree.contains(middle, inner) {
                        #expect(tree.contains(outer, inner), "\(outer.id) ∋ \(middle.id) ∋ \(inner.id)")
                        if outer != middle && middle != inner { chains += 1 }
                    }
                }
            }
        }
        #expect(chains > 0)
    }

    @Test("a crossing lies in its groups, border, both countries, both regions and their sets")
    func aCrossing() {
        let larsi = Place.crossing("upper-lars-dariali")
        for outer in [
            Place.group("georgia-russia-official"), .border(.georgian), .country("GEO"),
            .country("RUS"), .countrySet("m49:145"), .countrySet("m49:151"),
        ] { #expect(tree.contains(outer, larsi), "\(outer.id)") }
        for outer in [
            Place.country("FIN"), .countrySet("EU"), .crossing("narva-ivangorod"), .group("nobody"),
            .group("finland-se-3"),
        ] {
            #expect(!tree.contains(outer, larsi), "\(outer.id)")
        }
        #expect(tree.countries(of: larsi) == ["GEO", "RUS"])
        #expect(tree.countries(of: .crossing("helsinki-port")) == ["FIN"])
        #expect(tree.countries(of: .group("finland-air-sea")) == ["FIN"])
        #expect(tree.countries(of: .region("FI-09")) == ["FIN"])
        for unknown in [Place.crossing("x"), .group("x"), .region("x"), .countrySet("x")] {
            #expect(tree.countries(of: unknown) == [])
            #expect(!tree.contains(unknown, larsi))
        }
    }

    @Test("every crossing and every group lies on the border it names")
    func groups() {
        for group in atlas.groups {
            for member in group.members {
                #expect(tree.contains(.group(group.id), .crossing(member)))
                if let border = group.border { #expect(tree.contains(.border(border), .crossing(member)), "\(member)") }
                if let country = group.country { #expect(tree.contains(.country(country), .crossing(member))) }
            }
        }
        #expect(tree.contains(.group("finland-se-bcps"), .group("finland-se-3")))
        #expect(!tree.contains(.group("finland-se-3"), .group("finland-se-bcps")))
        #expect(!tree.contains(.group("finland-se-3"), .country("FIN")))
    }

    @Test("ends of flows: anywhere holds all, a set its countries and smaller sets")
    func territories() {
        #expect(tree.contains(.anywhere, .country("FIN")) && tree.contains(.anywhere, .anywhere))
        #expect(!tree.contains(.country("FIN"), .anywhere))
        #expect(tree.contains(.set("EU"), .country("FIN")) && !tree.contains(.set("EU"), .country("NOR")))
        #expect(tree.contains(.set("EU"), .set("Baltic")) && !tree.contains(.set("Baltic"), .set("EU")))
        #expect(!tree.contains(.set("EU"), .anywhere) && !tree.contains(.set("EU"), .set("nobody")))
        #expect(tree.contains(.countrySet("EU"), .countrySet("Baltic")))
        #expect(!tree.contains(.countrySet("EU"), .countrySet("nobody")))
    }

    @Test("a placement holds another only the same way")
    func placements() throws {
        let reader = PlaceReader(atlas: atlas)
        func placement(_ place: String, _ from: String, _ to: String) throws -> Placement {
            try reader.placement(of: place, direction: .route(from: from, to: to), reporter: "")
        }
        let larsi = try placement("upper-lars-dariali", "RUS", "GEO")
        #expect(tree.contains(try placement("GEO", "*", "GEO"), larsi))
        #expect(tree.contains(try placement("RUS", "RUS", "*"), larsi))
        #expect(!tree.contains(try placement("GEO", "GEO", "*"), larsi))
        #expect(!tree.contains(larsi, try placement("GEO", "*", "GEO")))
        #expect(tree.contains(larsi, larsi) && !tree.contains(larsi, larsi.reversed))
    }
}
