import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

@Suite("Relations on one axis")
struct AxisRelationTests {
    let atlas: Atlas
    let tree: PlaceTree

    init() throws {
        atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
    }

    @Test("two axes together are what sets of pairs are")
    func combining() {
        // Every relation of two sets of small numbers stands for itself.
        let sets: [Set<Int>] = [[1], [2], [1, 2], [2, 3], [1, 2, 3]]
        func relation(_ one: Set<Int>, _ other: Set<Int>) -> AxisRelation {
            if let relation = AxisRelation(holds: one.isSuperset(of: other), isHeld: one.isSubset(of: other)) {
                return relation
            }
            return one.isDisjoint(with: other) ? .disjoint : .partlyOverlaps
        }
        func pairs(_ one: Set<Int>, _ other: Set<Int>) -> Set<Int> {
            Set(one.flatMap { mine in other.map { mine * 10 + $0 } })
        }
        for a in sets {
            for b in sets {
                for c in sets {
                    for d in sets {
                        let expected = relation(pairs(a, c), pairs(b, d))
                        #expect(relation(a, b).combined(with: relation(c, d)) == expected)
                    }
                }
            }
        }
        #expect(AxisRelation.unknown.combined(with: .disjoint) == .disjoint)
        #expect(AxisRelation.unknown.combined(with: .contains) == .unknown)
        #expect(AxisRelation.unknown.combined(with: .equals) == .unknown)
    }

    @Test("places of the atlas")
    func places() {
        let lars = Place.crossing("upper-lars-dariali")
        let vaalimaa = Place.crossing("vaalimaa-torfyanovka")
        let (finnish, georgian) = (Place.border(.finnish), Place.border(.georgian))
        let three = Place.group("finland-se-3")
        let all = Place.group("finland-se-bcps")
        #expect(tree.relation(finnish, vaalimaa) == .contains)
        #expect(tree.relation(vaalimaa, finnish) == .within)
        #expect(tree.relation(three, vaalimaa) == .contains)
        #expect(tree.relation(all, three) == .contains)
        #expect(tree.relation(lars, vaalimaa) == .disjoint)
        #expect(tree.relation(finnish, georgian) == .disjoint)
        #expect(tree.relation(three, georgian) == .disjoint)
        #expect(tree.relation(.country("FIN"), finnish) == .contains)
        #expect(tree.relation(.country("FIN"), .country("RUS")) == .partlyOverlaps)
        #expect(tree.relation(.countrySet("EU"), .country("FIN")) == .contains)
        #expect(tree.relation(.countrySet("EU"), .country("GEO")) == .partlyOverlaps)
        #expect(tree.relation(.region("FI-09"), finnish) == .partlyOverlaps)
        #expect(tree.relation(.region("FI-09"), georgian) == .disjoint)
        #expect(tree.relation(.region("FI-09"), three) == .partlyOverlaps)
    }

    @Test("places: symmetric, in step with containment, and no shared crossing where disjoint", arguments: 0..<6)
    func randomPlaces(seed: Int) {
        var random = RandomPlaces(atlas: atlas, seed: UInt64(seed))
        for _ in 0..<300 {
            let (one, other) = (random.place(), random.place())
            let relation = tree.relation(one, other)
            #expect(relation == tree.relation(other, one).flipped)
            #expect(relation.holds == tree.contains(one, other))
            if relation == .disjoint {
                let mine = Set(atlas.crossings(of: one).map(\.id))
                let shared = atlas.crossings(of: other).map(\.id).filter(mine.contains)
                #expect(shared.isEmpty, "\(one) and \(other) share \(shared)")
            }
        }
    }

    @Test("ways")
    func ways() {
        func way(_ from: Territory, _ to: Territory) -> FlowDirection { .oneWay(Route(from: from, to: to)) }
        let (rus, fin, geo) = (Territory.country("RUS"), Territory.country("FIN"), Territory.country("GEO"))
        let out = way(rus, .anywhere)
        #expect(tree.relation(out, way(rus, fin)) == .contains)
        #expect(tree.relation(out, way(.anywhere, rus)) == .disjoint, "nobody passes from Russia into Russia")
        #expect(tree.relation(out, way(.anywhere, geo)) == .partlyOverlaps)
        #expect(tree.relation(way(.anywhere, geo), way(.anywhere, fin)) == .disjoint)
        #expect(tree.relation(way(rus, fin), way(fin, rus)) == .disjoint)
        #expect(tree.relation(way(.anywhere, .set("EU")), way(.anywhere, fin)) == .contains)
        #expect(tree.relation(way(.anywhere, .set("EU")), way(.set("EU"), .anywhere)) == .partlyOverlaps)
        #expect(tree.relation(way(.anywhere, .set("EU")), way(.anywhere, geo)) == .disjoint)
        let both = FlowDirection.bothWays(fin, rus)
        #expect(tree.relation(both, way(rus, fin)) == .contains)
        #expect(tree.relation(way(fin, rus), both) == .within)
        let unstated = FlowDirection.unstated(fin, rus)
        #expect(tree.relation(unstated, unstated) == .equals)
        #expect(tree.relation(unstated, way(rus, fin)) == .unknown)
        #expect(tree.relation(unstated, way(rus, geo)) == .disjoint)
    }

    @Test("people, units and modes")
    func words() throws {
        func people(_ text: String) throws -> Population { try #require(Population(text)) }
        let any = Population.any
        #expect(any.relation(to: try people("citizen=RUS")) == .contains)
        #expect(try people("citizen=RUS;sex=m").relation(to: people("citizen=RUS")) == .within)
        #expect(try people("citizen=RUS").relation(to: people("citizen=UKR")) == .disjoint)
        for rest in ["other", "unknown"] {
            let rest = try people("citizen=\(rest)")
            #expect(try rest.relation(to: people("citizen=RUS")) == .disjoint)
            #expect(try people("citizen=RUS").relation(to: rest, isOneSource: false) == .partlyOverlaps)
            #expect(rest.relation(to: rest, isOneSource: false) == .equals)
        }
        let stateless = try people("citizen=stateless")
        #expect(try stateless.relation(to: people("citizen=RUS"), isOneSource: false) == .disjoint)
        #expect(try people("citizen=RUS").relation(to: people("sex=m")) == .partlyOverlaps)
        #expect(try people("age=military").relation(to: people("age=18-65")) == .partlyOverlaps)
        #expect(Measure(.flow, .vehicle).relation(to: Measure(.flow, .truck)) == .contains)
        #expect(Measure(.queue, .car).relation(to: Measure(.queue, .vehicle)) == .within)
        #expect(Measure(.flow, .vehicle).relation(to: Measure(.queue, .truck)) == .disjoint)
        #expect(Measure(.flow, .person).relation(to: .crossings) == .disjoint)
        #expect(Mode.unspecified.relation(to: .rail) == .contains && Mode.road.relation(to: .rail) == .disjoint)
    }
}
