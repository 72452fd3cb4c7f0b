import BitCollections
import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderEstimation

/// What numbers count, split into parts that never overlap.
struct PassageGraphTests {
    private let atlas: Atlas
    private let tree: PlaceTree

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
    }

    private func set(_ place: String, _ direction: DirectionTerm, _ people: String = "citizen=RUS") throws -> CountedSet
    {
        CountedSet(
            placement: try PlaceReader(atlas: atlas).placement(of: place, direction: direction, reporter: ""),
            population: try #require(Population(people))
        )
    }

    private func atoms(_ sets: [CountedSet]) -> [BitSet] { PassageAtoms(sets, tree: tree).members }

    @Test func aBorderHoldsItsCrossingsAndMore() throws {
        let found = atoms([
            try set("FIN-RUS", .route(from: "RUS", to: "FIN")),
            try set("vaalimaa-torfyanovka", .route(from: "RUS", to: "FIN")),
            try set("imatra-svetogorsk", .route(from: "RUS", to: "FIN")),
            try set("FIN-RUS", .route(from: "FIN", to: "RUS")),
        ])
        #expect(found[1].isStrictSubset(of: found[0]))
        #expect(found[2].isStrictSubset(of: found[0]))
        #expect(found[1].isDisjoint(with: found[2]))
        #expect(found[3].isDisjoint(with: found[0]))
        #expect(!found[0].subtracting(found[1]).subtracting(found[2]).isEmpty, "the rest of the border is left")
    }

    @Test func aCountryIsEnteredOverMoreThanOneBorder() throws {
        let found = atoms([
            try set("", .into("FIN")), try set("FIN-RUS", .route(from: "RUS", to: "FIN")),
            try set("", .outOf("RUS")), try set("", .into("GEO")), try set("helsinki-vantaa-airport", .into("FIN")),
        ])
        #expect(found[1].isStrictSubset(of: found[0]))
        #expect(found[1].isStrictSubset(of: found[2]))
        #expect(!found[2].isDisjoint(with: found[3]), "some who leave Russia enter Georgia")
        #expect(!found[3].isSubset(of: found[2]), "and some enter Georgia from elsewhere")
        #expect(found[4].isStrictSubset(of: found[0]))
        #expect(found[4].isDisjoint(with: found[1]), "an airport is no part of the land border")
        #expect(!found[4].isDisjoint(with: found[2]), "some of its travellers come from Russia")
    }

    @Test func whoEntersTheUnionComesFromOutsideIt() throws {
        let found = atoms([
            try set("", .into("EU")), try set("FIN-RUS", .route(from: "RUS", to: "FIN")), try set("", .into("FIN")),
            try set("EST-RUS", .route(from: "RUS", to: "EST")),
        ])
        #expect(found[1].isStrictSubset(of: found[0]))
        #expect(found[3].isStrictSubset(of: found[0]))
        #expect(!found[2].isSubset(of: found[0]), "who comes to Finland from Sweden enters no union")
        #expect(!found[2].isDisjoint(with: found[0]))
    }

    @Test func groupsHoldTheirMembers() throws {
        let found = atoms([
            try set("finland-se-3", .route(from: "RUS", to: "FIN")),
            try set("finland-se-bcps", .route(from: "RUS", to: "FIN")),
            try set("FIN-RUS", .route(from: "RUS", to: "FIN")),
            try set("parikkala-syvaoro", .route(from: "RUS", to: "FIN")),
        ])
        #expect(found[0].isStrictSubset(of: found[1]))
        #expect(found[1].isStrictSubset(of: found[2]))
        #expect(found[3].isStrictSubset(of: found[1]))
        #expect(found[3].isDisjoint(with: found[0]))
    }

    @Test func peopleAreSplitByEveryCondition() throws {
        let way = DirectionTerm.route(from: "RUS", to: "FIN")
        let found = atoms([
            try set("FIN-RUS", way, "any"), try set("FIN-RUS", way, "citizen=RUS"), try set("FIN-RUS", way, "sex=m"),
            try set("FIN-RUS", way, "citizen=RUS;sex=m"), try set("FIN-RUS", way, "citizen=UKR"),
        ])
        #expect(found[1].isStrictSubset(of: found[0]))
        #expect(found[3] == found[1].intersection(found[2]))
        #expect(found[4].isDisjoint(with: found[1]))
        #expect(!found[4].isDisjoint(with: found[2]))
    }

    @Test func bothWaysAreTheSumOfTheTwo() throws {
        let found = atoms([
            try set("FIN-RUS", .both), try set("FIN-RUS", .route(from: "RUS", to: "FIN")),
            try set("FIN-RUS", .route(from: "FIN", to: "RUS")),
        ])
        #expect(found[0] == found[1].union(found[2]))
    }

    @Test func aRegionMeetsItsBorderAndAnUnstatedWayStandsAlone() throws {
        let found = atoms([
            try set("RU-KGN", .route(from: "RUS", to: "KAZ")), try set("KAZ-RUS", .route(from: "RUS", to: "KAZ")),
            try set("KAZ-RUS", .unspecified), try set("KAZ-RUS", .unspecified),
        ])
        // Whoever flies from Kurgan passes in the region and over no border; others cross elsewhere.
        #expect(!found[0].isDisjoint(with: found[1]))
        #expect(!found[0].isSubset(of: found[1]) && !found[1].isSubset(of: found[0]))
        #expect(found[2].isDisjoint(with: found[1]))
        #expect(found[2] == found[3])
    }

    @Test func everySumIsDisjointAndComplete() throws {
        var places = RandomPlaces(atlas: atlas, seed: 11)
        for _ in 0..<40 {
            let sets = (0..<12).map { _ in
                CountedSet(
                    placement: places.placement(),
                    population: Population(["any", "citizen=RUS", "citizen=RUS;sex=m"][Int(places.count(0...2))])
                        ?? .any,
                    mode: places.count(0...3) == 0 ? .road : .unspecified
                )
            }
            let graph = PassageGraph(sets, tree: tree)
            for sum in graph.graph.sums {
                var together: BitSet = []
                for child in sum.children {
                    #expect(together.isDisjoint(with: graph.atoms[child]))
                    together.formUnion(graph.atoms[child])
                }
                #expect(together == graph.atoms[sum.parent])
            }
            // Placements that the place tree nests are nested here too, but for countries inside country sets.
            for (one, a) in zip(sets, graph.nodes) {
                for (other, b) in zip(sets, graph.nodes)
                where one.mode == other.mode && one.population == other.population {
                    if graph.atoms[a] == graph.atoms[b] { continue }
                    if case .countrySet = other.placement.place { continue }
                    if case .region = one.placement.place { continue }
                    if case .region = other.placement.place { continue }
                    guard one.placement.direction.route != nil, other.placement.direction.route != nil else { continue }
                    if tree.contains(other.placement, one.placement) {
                        #expect(graph.atoms[a].isSubset(of: graph.atoms[b]), "\(one.placement) in \(other.placement)")
                    }
                }
            }
        }
    }

    @Test func theOrderOfSetsChangesNothing() throws {
        var places = RandomPlaces(atlas: atlas, seed: 5)
        let sets = (0..<15).map { _ in CountedSet(placement: places.placement()) }
        let forward = PassageAtoms(sets, tree: tree)
        let backward = PassageAtoms(sets.reversed(), tree: tree)
        #expect(forward.count == backward.count)
        for (one, other) in zip(forward.members, backward.members.reversed()) { #expect(one.count == other.count) }
    }
}
