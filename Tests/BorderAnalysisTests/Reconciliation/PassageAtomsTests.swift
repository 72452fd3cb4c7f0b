import BitCollections
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// The atoms of sets against travellers looked at one by one.
@Suite("Atoms of passages against passages of real countries")
struct PassageAtomsTests {
    private let atlas: Atlas
    private let tree: PlaceTree

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
    }

    /// Which travellers each set counts: passage, mode and person as numbers.
    private func travellers(_ sets: [CountedSet]) -> [Set<[Int]>] {
        let world = ConcretePassages(of: sets, atlas: atlas)
        let modes: [Mode] = [.road, .rail, .air, .ferry, .pedestrian]
        let citizens = ["RUS", "UKR", "another"]
        let sexes = ["m", "f"]
        var found = [Set<[Int]>](repeating: [], count: sets.count)
        for (index, set) in sets.enumerated() {
            let passages = world.passages.indices.filter { world.counts(set.placement, world.passages[$0]) }
            let ways = modes.indices.filter { set.mode == .unspecified || set.mode == modes[$0] }
            let people = citizens.indices.flatMap { citizen in sexes.indices.map { [citizen, $0] } }.filter { person in
                set.population.conditions.allSatisfy {
                    $0.value == ($0.key == "citizen" ? citizens[person[0]] : sexes[person[1]])
                }
            }
            for passage in passages {
                for way in ways { for person in people { found[index].insert([passage, way] + person) } }
            }
        }
        return found
    }

    private func isOpaque(_ set: CountedSet) -> Bool {
        if case .unstated = set.placement.direction { return true }
        return false
    }

    @Test("containment, overlap and equality are those of the travellers counted", arguments: 0..<40 as Range<UInt64>)
    func relations(seed: UInt64) throws {
        var places = RandomPlaces(atlas: atlas, seed: seed)
        var random = SplitMix(seed: seed)
        let people = try ["any", "citizen=RUS", "citizen=UKR", "sex=m", "citizen=RUS;sex=m"].map {
            try #require(Population($0))
        }
        let pool = (0..<4).map { _ in places.placement() }
        let sets = (0..<7).map { _ in
            // Some placements come twice, and those of one border are likelier to meet.
            let placement =
                Bool.random(using: &random)
                ? pool[Int.random(in: 0..<4, using: &random)] : near(pool[0], &random)
            return CountedSet(
                placement: placement,
                population: people[Int.random(in: 0..<people.count, using: &random)],
                mode: Int.random(in: 0..<4, using: &random) == 0 ? .road : .unspecified
            )
        }
        let atoms = PassageAtoms(sets, tree: tree).members
        let travellers = travellers(sets)
        for one in sets.indices {
            for other in sets.indices where one != other {
                let (mine, theirs) = (travellers[one], travellers[other])
                let words = "seed \(seed): \(sets[one]) and \(sets[other])"
                if isOpaque(sets[one]) || isOpaque(sets[other]) || mine.isEmpty || theirs.isEmpty {
                    // Of which nothing is known relates to itself alone.
                    #expect(atoms[one].isDisjoint(with: atoms[other]) == (sets[one] != sets[other]), "\(words)")
                    continue
                }
                #expect(atoms[one].isSubset(of: atoms[other]) == mine.isSubset(of: theirs), "\(words)")
                #expect(atoms[one].isDisjoint(with: atoms[other]) == mine.isDisjoint(with: theirs), "\(words)")
            }
        }
    }

    @Test("there are as many atoms as kinds of travellers that the sets tell apart", arguments: 0..<40 as Range<UInt64>)
    func count(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let pool = try placements()
        let sets = (0..<6).map { _ in CountedSet(placement: pool[Int.random(in: pool.indices, using: &random)]) }
        let split = PassageAtoms(sets, tree: tree)
        var holders: [[Int]: Set<Int>] = [:]
        for (set, some) in travellers(sets).enumerated() { for one in some { holders[one, default: []].insert(set) } }
        let kinds = Set(holders.values)
        #expect(split.count == kinds.count, "seed \(seed)")
        // Every atom is one of those kinds, and no two are the same.
        let held = (0..<split.count).map { atom in Set(sets.indices.filter { split.members[$0].contains(atom) }) }
        #expect(Set(held) == kinds, "seed \(seed)")
    }

    @Test("two countries that no number names are two: between them one goes inside a union they both belong to")
    func insideAUnion() throws {
        let reader = PlaceReader(atlas: atlas)
        let inside = Placement(place: .countrySet("EU"), direction: .oneWay(Route(from: .set("EU"), to: .set("EU"))))
        let into = try reader.placement(of: "", direction: .into("FIN"), reporter: "")
        let split = PassageAtoms([inside, into, into.reversed].map { CountedSet(placement: $0) }, tree: tree)
        // Into Finland from the union and from outside, out of Finland to either, and between two others of the union.
        #expect(split.count == 5)
        #expect(split.members.map(\.count) == [3, 2, 2])
        #expect(split.members[0].subtracting(split.members[1]).subtracting(split.members[2]).count == 1)
    }

    /// Placements about Russia's western borders that hold one another in many ways.
    private func placements() throws -> [Placement] {
        let reader = PlaceReader(atlas: atlas)
        let into: [(String, DirectionTerm)] = [
            ("", .into("FIN")), ("", .outOf("RUS")), ("", .into("EU")), ("FIN-RUS", .both),
            ("FIN-RUS", .route(from: "RUS", to: "FIN")), ("FIN-RUS", .route(from: "FIN", to: "RUS")),
            ("EST-RUS", .route(from: "RUS", to: "EST")), ("Vaalimaa", .route(from: "RUS", to: "FIN")),
            ("Vaalimaa", .both), ("finland-se-3", .route(from: "RUS", to: "FIN")),
            ("finland-se-bcps", .route(from: "RUS", to: "FIN")), ("helsinki-vantaa-airport", .into("FIN")),
            ("", .outOf("EU")), ("Narva-1", .route(from: "RUS", to: "EST")),
        ]
        // Between members of one set of countries nobody enters or leaves it.
        let inside = [("EU", "EU"), ("EU", "Baltic"), ("Nordic", "EU")].map { from, to in
            Placement(place: .countrySet("EU"), direction: .oneWay(Route(from: .set(from), to: .set(to))))
        }
        return try into.map { try reader.placement(of: $0.0, direction: $0.1, reporter: "") } + inside
    }

    /// A placement of the same border or country as another, where there is one.
    private func near(_ placement: Placement, _ random: inout SplitMix) -> Placement {
        guard let border = tree.border(of: placement.place) else { return placement.reversed }
        let route = Route(from: .country(border.first), to: .country(border.second))
        let places = [Place.border(border)] + atlas.crossings(onBorder: border).prefix(3).map { .crossing($0.id) }
        let ways: [FlowDirection] = [
            .oneWay(route), .oneWay(route.reversed), .bothWays(.country(border.first), .country(border.second)),
        ]
        return Placement(
            place: places[Int.random(in: places.indices, using: &random)],
            direction: ways[Int.random(in: ways.indices, using: &random)]
        )
    }

    @Test("populations of too many kinds are themselves and nothing more")
    func tooManyKinds() throws {
        let way = FlowDirection.oneWay(Route(from: .country("RUS"), to: .country("FIN")))
        func set(_ population: Population) -> CountedSet {
            CountedSet(placement: Placement(place: .border(.finnish), direction: way), population: population)
        }
        let countries = atlas.countries.map(\.code).prefix(60).map(Population.init(citizensOf:))
        let ages = try (0..<10).map { try #require(Population("age=a\($0)")) }
        let few = [set(.any), set(countries[0]), set(ages[0])]
        let found = PassageAtoms(few, tree: tree).members
        #expect(found[1].isStrictSubset(of: found[0]) && !found[1].isDisjoint(with: found[2]))
        // 61 citizenships times 11 ages are more than anybody is told apart by.
        let many = PassageAtoms(few + (countries + ages).map(set), tree: tree).members
        #expect(many[1].isDisjoint(with: many[0]) && many[1].isDisjoint(with: many[2]))
        #expect(many[1] == many[3], "the same people at the same place")
    }

    @Test("a set with a passage through an unknown crossing has an atom that no other set holds")
    func unknownCrossing() {
        let way = FlowDirection.oneWay(Route(from: .country("RUS"), to: .country("FIN")))
        let unknown = CountedSet(placement: Placement(place: .crossing("../nowhere<script>"), direction: way))
        let border = CountedSet(placement: Placement(place: .border(.finnish), direction: way))
        let split = PassageAtoms([unknown, border, unknown], tree: tree)
        #expect(split.members[0] == split.members[2] && split.members[0].count == 1)
        #expect(split.members[0].isDisjoint(with: split.members[1]))
        #expect(split.count == 2)
    }
}
