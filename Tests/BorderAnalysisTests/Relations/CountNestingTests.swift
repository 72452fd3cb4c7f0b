import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis

/// Which counts are part of others, pair by pair.
@Suite("Counts that are part of others")
struct CountNestingTests {
    /// A count in words.
    private struct Count: Hashable {
        var placement: Placement
        var population: Population
        var mode: Mode
        /// `nil` where no days are said.
        var days: ClosedRange<Int32>?
        /// The days of the span with rows, as offsets; `nil` for all.
        var covered: Set<Int32>?

        /// The days counted; `nil` where nobody knows.
        var counted: Set<Int32>? {
            days.map { days in covered.map { Set($0.map { days.lowerBound + $0 }) } ?? Set(days) }
        }
    }

    private let tree: PlaceTree
    private let placements: [Placement]
    private static let populations = [
        "any", "citizen=RUS", "citizen=FIN", "sex=m", "citizen=RUS;sex=m", "age=military",
    ]
    private static let modes: [Mode] = [.unspecified, .road, .rail]

    init() throws {
        let atlas = try Atlas.embedded()
        tree = PlaceTree(atlas: atlas)
        let reader = PlaceReader(atlas: atlas)
        func into(_ place: String, _ from: String, _ to: String) throws -> Placement {
            try reader.placement(of: place, direction: .route(from: from, to: to), reporter: "")
        }
        placements = [
            try into("Vaalimaa", "RUS", "FIN"), try into("Nuijamaa", "RUS", "FIN"), try into("FIN-RUS", "RUS", "FIN"),
            try into("Narva-1", "RUS", "EST"), try into("FIN", "*", "FIN"), try into("finland-land-9", "RUS", "FIN"),
        ]
    }

    private func holds(_ outer: Count, _ inner: Count) -> Bool {
        guard let whole = outer.counted, let part = inner.counted, part.isSubset(of: whole) else { return false }
        return tree.contains(outer.placement, inner.placement) && inner.population.isWithin(outer.population)
            && (outer.mode == inner.mode || outer.mode == .unspecified)
    }

    private func excludes(_ one: Count, _ other: Count) -> Bool {
        if let mine = one.counted, let theirs = other.counted, mine.isDisjoint(with: theirs) { return true }
        if one.mode != other.mode && one.mode != .unspecified && other.mode != .unspecified { return true }
        return one.population.relation(to: other.population) == .disjoint
            || tree.relation(one.placement.place, other.placement.place) == .disjoint
    }

    private func nesting(_ counts: [Count]) -> CountNesting {
        var table = ScopeTable(tree: tree)
        let items = counts.map { count in
            CountItem(
                scope: table.code(
                    of: CountScope(
                        placement: count.placement,
                        population: count.population,
                        mode: count.mode,
                        fold: []
                    )
                ),
                first: count.days?.lowerBound ?? Day.unknown,
                last: count.days?.upperBound ?? Day.unknown,
                covered: count.covered?.reduce(0) { $0 | 1 << UInt32($1) } ?? 0
            )
        }
        return CountNesting(items, &table)
    }

    /// Counts that all differ, over a few words each.
    private func counts(_ random: inout SplitMix, gaps: Bool) -> [Count] {
        let places = placements.shuffled(using: &random).prefix(.random(in: 1...3, using: &random))
        let people = Self.populations.shuffled(using: &random).prefix(.random(in: 1...3, using: &random))
        let modes = Self.modes.prefix(.random(in: 1...3, using: &random))
        var counts: Set<Count> = []
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let first = Int32.random(in: 0...6, using: &random)
            let isDated = Int.random(in: 0..<12, using: &random) > 0
            var count = Count(
                placement: places.randomElement(using: &random) ?? placements[0],
                population: people.randomElement(using: &random).flatMap { Population($0) } ?? .any,
                mode: modes.randomElement(using: &random) ?? .unspecified,
                days: isDated ? first...first + Int32([0, 0, 1, 3, 6].randomElement(using: &random) ?? 0) : nil
            )
            if gaps, isDated, Bool.random(using: &random) {
                count.days = first / 4 * 8...first / 4 * 8 + 7
                count.covered = Set((0..<Int32(8)).filter { _ in Bool.random(using: &random) } + [3])
            }
            counts.insert(count)
        }
        return counts.shuffled(using: &random)
    }

    @Test("tops, parts and whether the tops exclude one another are those of every pair", arguments: 0..<60)
    func oracle(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<50 {
            let counts = counts(&random, gaps: false)
            let found = nesting(counts)
            let tops = counts.indices.filter { inner in
                !counts.indices.contains { $0 != inner && holds(counts[$0], counts[inner]) }
            }
            #expect(found.tops == tops, "seed \(seed): \(counts)")
            #expect(Set(found.tops + found.parts) == Set(counts.indices))
            let isExclusive = tops.allSatisfy { one in
                tops.allSatisfy { $0 == one || excludes(counts[one], counts[$0]) }
            }
            #expect(found.isExclusive == isExclusive, "seed \(seed): \(counts)")
        }
    }

    @Test("with joined days nothing is called part or exclusive that is not", arguments: 0..<60)
    func gaps(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<50 {
            let counts = counts(&random, gaps: true)
            let found = nesting(counts)
            for part in found.parts {
                #expect(
                    counts.indices.contains { $0 != part && holds(counts[$0], counts[part]) },
                    "seed \(seed): \(counts[part]) of \(counts)"
                )
            }
            guard found.isExclusive else { continue }
            for one in found.tops {
                for other in found.tops where other > one {
                    #expect(excludes(counts[one], counts[other]), "seed \(seed): \(counts)")
                }
            }
        }
    }

    @Test("the order of the counts does not matter", arguments: 0..<20)
    func order(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<30 {
            let counts = counts(&random, gaps: true)
            let order = counts.indices.shuffled(using: &random)
            let one = nesting(counts)
            let other = nesting(order.map { counts[$0] })
            #expect(Set(other.tops.map { order[$0] }) == Set(one.tops), "seed \(seed): \(counts)")
            #expect(one.isExclusive == other.isExclusive, "seed \(seed): \(counts)")
        }
    }
}
