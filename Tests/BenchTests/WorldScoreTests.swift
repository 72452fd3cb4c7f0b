import BorderTestSupport
import Testing

@testable import borderflow_bench

/// Errors beside the truth of a world, at each level of detail.
@Suite struct WorldScoreTests {
    private static let world = SyntheticWorld(seed: 12)

    /// The flows of the crossings, changed cell by cell.
    private func flows(_ change: (_ place: Int, _ day: Int, _ flow: Double) -> Double) -> [[Double]] {
        SyntheticWorld.allCrossings.enumerated().map { place, crossing in
            Self.world.flows[crossing].enumerated().map { day, flow in change(place, day, Double(flow)) }
        }
    }

    private static let total = Double(world.flow(SyntheticWorld.everything, 0..<SyntheticWorld.days))

    @Test(arguments: WorldScore.Level.allCases) func theTruthHasNoErrorAndNothingHasAllOfIt(_ level: WorldScore.Level) {
        #expect(WorldScore.error(in: Self.world, flows: flows { $2 })[level] == 0)
        #expect(WorldScore.error(in: Self.world, flows: flows { _, _, _ in 0 })[level] == 100)
        #expect(WorldScore.error(in: Self.world, flows: flows { $2 * 3 })[level] == 200)
    }

    @Test func errorsOfNeighboursCancelAtTheirBorder() throws {
        // One more at the first crossing of every border, one fewer at the second, every day.
        let moved = WorldScore.error(in: Self.world, flows: flows { place, _, flow in flow + [1, -1, 0][place % 3] })
        #expect(moved[.borderDay] == 0 && moved[.afterEvent] == 0)
        #expect(abs(try #require(moved[.crossingDay]) - 100 * 8 * 30 / Self.total) < 1e-9)
        #expect(abs(try #require(moved[.crossingMonth]) - 100 * 8 * 30 / Self.total) < 1e-9)
        // One more on even days and one fewer on odd ones: a month of thirty cancels, and so do weeks but for a day.
        let later = WorldScore.error(in: Self.world, flows: flows { $2 + ($1.isMultiple(of: 2) ? 1 : -1) })
        #expect(later[.crossingMonth] == 0)
        let weeks = SyntheticWorld.allCrossings.reduce(0) { $0 + Self.world.flow($1, 0..<28) }
        #expect(abs(try #require(later[.crossingWeek]) - 100 * 12 * 4 / Double(weeks)) < 1e-9)
    }

    @Test(arguments: WorldScore.Level.allCases) func queriesAreAllDifferentAndWithinTheMonth(_ level: WorldScore.Level)
    {
        let expected: [WorldScore.Level: Int] = [
            .crossingDay: 360, .borderDay: 120, .crossingWeek: 48, .crossingMonth: 12, .afterEvent: 4,
        ]
        let queries = level.queries
        #expect(queries.count == expected[level])
        #expect(Set(queries.map { "\($0.node) \($0.days)" }).count == queries.count)
        #expect(queries.allSatisfy { $0.days.lowerBound >= 0 && $0.days.upperBound <= 30 && !$0.days.isEmpty })
        let isCrossing = level != .borderDay && level != .afterEvent
        #expect(queries.allSatisfy { isCrossing == ($0.node > SyntheticWorld.borders) && $0.node > 0 })
    }

    @Test func aSummaryIsTheMeanOfItsTrials() {
        let trials = (1...2).map { WorldTrial(seed: $0, falseShare: 0, replicates: 0) }
        let both = WorldSummary(trials: trials)
        for method in WorldTrial.methods {
            for level in WorldScore.Level.allCases {
                let each = trials.map { WorldSummary(trials: [$0]).error(method, level) }
                #expect(abs(both.error(method, level) - (each[0] + each[1]) / 2) < 1e-9, "\(method), \(level.rawValue)")
            }
        }
        #expect(both.error("no such method", .crossingDay) == 0)
        #expect(WorldSummary(trials: []).error(WorldTrial.full, .crossingDay) == 0)
        #expect(WorldSummary(trials: []).within == 0 && WorldSummary(trials: []).soundWorlds == 0)
        #expect(WorldSummary(trials: []).coverage(.crossingDay) == nil)
    }

    @Test(arguments: [
        (0.0, 1, "0.0"), (0.05, 1, "0.1"), (9.96, 1, "10.0"), (99.999, 2, "100.00"), (100, 3, "100.000"),
        (0.0004, 3, "0.000"), (0.0005, 3, "0.001"), (12.3, 0, "12."), (1e9, 1, "1000000000.0"),
    ])
    func figuresHaveFixedDecimals(_ number: Double, _ digits: Int, _ text: String) {
        #expect(WorldTable.text(number, digits: digits) == text)
    }
}
