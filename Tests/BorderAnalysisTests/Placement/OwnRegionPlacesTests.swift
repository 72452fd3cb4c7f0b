import BorderAtlas
import BorderCore
import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// What regions of one's own hold, and how their numbers stand to others.
@Suite("Regions of one's own among places")
struct OwnRegionPlacesTests {
    let atlas: Atlas
    let tree: PlaceTree
    let finland: Place

    init() throws {
        finland = .border(try #require(BorderCode("FIN-RUS")))
        func box(_ code: String, _ west: Double, _ south: Double, _ east: Double, _ north: Double) -> NamedArea {
            let corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
            return NamedArea(
                code: code,
                name: code,
                polygons: [Polygon(outer: corners.map { Position(x: $0.0, y: $0.1) })]
            )
        }
        // S and N touch, L lies over S.
        let areas = [box("S", 26, 60, 31, 62), box("N", 26, 62, 32, 70), box("L", 28.5, 61, 29.5, 61.5)]
        atlas = try Atlas.embedded().adding(regions: areas, named: "x").atlas
        tree = PlaceTree(atlas: atlas)
    }

    private func groups(_ place: String, by dimensions: PlaceDimension...) throws -> [String] {
        let placement = try PlaceReader(atlas: atlas).placement(
            of: place,
            direction: .route(from: "RUS", to: "FIN"),
            reporter: ""
        )
        return tree.groups(of: placement, by: Grouping(places: dimensions).places).map { group in
            ([group.placement.place.id, "\(group.placement.direction)"] + group.within.map(\.id)).joined(separator: " ")
        }
    }

    @Test("a passage is in one region, with its whole way; what is larger stays what it is")
    func grouped() throws {
        #expect(try groups("Vaalimaa", by: .ownRegion) == ["S RUS>FIN"])
        #expect(try groups("Vaalimaa", by: .ownRegion, .border) == ["S RUS>FIN FIN-RUS"])
        #expect(try groups("Raja-Jooseppi", by: .ownRegion) == ["N RUS>FIN"])
        #expect(try groups("FIN-RUS", by: .ownRegion) == ["FIN-RUS RUS>FIN"])
        #expect(try groups("S", by: .ownRegion) == ["S RUS>FIN"])
        // Imatra lies in two.
        #expect(try groups("Imatra", by: .ownRegion) == ["imatra-svetogorsk RUS>FIN"])
        #expect(try groups("Vaalimaa", by: .country) == ["RUS RUS>*", "FIN *>FIN"])
    }

    @Test("no crossing is in two groups of the level, and every crossing in one")
    func once() throws {
        for crossing in atlas.crossings {
            guard let other = crossing.countryB else { continue }
            let route = Route(from: .country(crossing.countryA), to: .country(other))
            let placement = Placement(place: .crossing(crossing.id), direction: .oneWay(route))
            let groups = tree.groups(of: placement, by: [.ownRegion])
            #expect(groups.count == 1 && groups[0].placement.direction == placement.direction)
            let holders = ["S", "N", "L"].filter { tree.contains(.ownRegion($0), placement.place) }
            #expect(holders.count <= 1)
            #expect(groups[0].placement.place == (holders.first.map(Place.ownRegion) ?? placement.place))
        }
    }

    @Test("regions exclude what lies elsewhere, and nothing else")
    func relations() {
        func relation(_ one: Place, _ other: Place) -> AxisRelation {
            let forth = tree.relation(one, other)
            let back = tree.relation(other, one)
            #expect(
                (forth == .disjoint) == (back == .disjoint) && (forth == .partlyOverlaps) == (back == .partlyOverlaps)
            )
            return forth
        }
        #expect(relation(.ownRegion("S"), .ownRegion("N")) == .disjoint)
        #expect(relation(.ownRegion("S"), .ownRegion("L")) == .partlyOverlaps)
        #expect(relation(.ownRegion("S"), .crossing("narva-ivangorod")) == .disjoint)
        #expect(relation(.ownRegion("S"), .crossing("imatra-svetogorsk")) == .partlyOverlaps)
        #expect(relation(.ownRegion("S"), .crossing("vaalimaa-torfyanovka")) != .disjoint)
        #expect(tree.contains(.ownRegion("S"), .crossing("vaalimaa-torfyanovka")))
        #expect(relation(.ownRegion("S"), finland) == .partlyOverlaps)
        #expect(relation(.ownRegion("S"), .country("FIN")) != .disjoint)
        #expect(tree.contains(.country("FIN"), .ownRegion("S")) && !tree.contains(.country("EST"), .ownRegion("S")))
    }

    @Test("a filter takes what lies in the region, and counts what is larger or lies in two")
    func filtered() {
        var selection = Selection()
        selection.places = [[.ownRegion("S")]]
        let filter = PlaceFilter(selection, tree: tree)
        func verdict(_ place: Place) -> PlaceFilter.Verdict {
            filter.verdict(
                on: Placement(place: place, direction: .oneWay(Route(from: .country("RUS"), to: .country("FIN"))))
            )
        }
        #expect(verdict(.crossing("vaalimaa-torfyanovka")) == .included && verdict(.ownRegion("S")) == .included)
        #expect(verdict(finland) == .wider && verdict(.crossing("imatra-svetogorsk")) == .wider)
        #expect(verdict(.crossing("raja-jooseppi-lotta")) == .excluded && verdict(.ownRegion("N")) == .excluded)
    }

    @Test("what is in no region's number is said by kind")
    func outside() {
        let places: [Place] = [
            .crossing("vaalimaa-torfyanovka"), .ownRegion("S"), .crossing("imatra-svetogorsk"),
            .crossing("narva-ivangorod"), finland, .country("FIN"), .crossing("FIN-RUS:Somewhere"),
        ]
        let said = PlacesOutsideRegions(places, atlas: atlas)
        #expect(said.outside == ["narva-ivangorod"] && said.several == ["imatra-svetogorsk (S, L)"])
        #expect(said.unknown == ["FIN-RUS:Somewhere"] && said.larger == ["FIN-RUS", "FIN"])
        #expect("\(said)".hasPrefix("in none of the regions: 1 crossing (narva-ivangorod); in several regions"))
        #expect(PlacesOutsideRegions([.crossing("vaalimaa-torfyanovka")], atlas: atlas).isEmpty)
    }
}
