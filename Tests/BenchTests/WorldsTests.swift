import BorderAnalysis
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderEstimation
@testable import borderflow_bench

/// Estimates of a few made-up worlds; `borderflow-bench worlds` measures many.
@Suite("Made-up worlds whose truth is known") struct WorldsTests {
    private static let honest = WorldSummary(
        trials: (1...10).map { WorldTrial(seed: $0, falseShare: 0, replicates: 60) }
    )

    @Test func theTruthLiesWithinTheBoundsOfEveryHonestWorld() {
        #expect(Self.honest.soundWorlds == 10)
        #expect(Self.honest.within == 100)
        #expect(Self.honest.trials.allSatisfy { $0.setAside == 0 && $0.isPublishable })
        #expect(Self.honest.trials.allSatisfy { $0.spans == 17 * 30 * 31 / 2 })
    }

    @Test func errorsAreSmallAndLessThanHalfOfThoseOfPlainSpreading() {
        let error = Self.honest.error(WorldTrial.full, .crossingDay)
        // The mean of 200 worlds is 18.2, a little above the 18 that were aimed at.
        #expect(error <= 18.5)
        #expect(error > 5)
        #expect(error <= Self.honest.error("naive uniform", .crossingDay) / 2)
        #expect(error <= Self.honest.error("latest claim wins", .crossingDay) / 2)
    }

    @Test func whatIsKnownBesideTheClaimsPaysOff() {
        for level in [WorldScore.Level.crossingDay, .borderDay, .crossingWeek] {
            let full = Self.honest.error(WorldTrial.full, level)
            let levels = Self.honest.error("levels only", level)
            let none = Self.honest.error("no reference levels", level)
            #expect(full < levels && levels < none, "\(level.rawValue)")
        }
    }

    @Test func rangesCoverAboutFourInFive() throws {
        for level in [WorldScore.Level.crossingDay, .borderDay, .crossingWeek] {
            let coverage = try #require(Self.honest.coverage(level))
            #expect((65...92).contains(coverage), "\(level.rawValue): \(coverage)")
        }
    }

    @Test func liesWidenErrorsButNotMuch() {
        let trials = (1...10).map { WorldTrial(seed: $0, falseShare: 0.5, replicates: 0) }
        let told = WorldSummary(trials: trials)
        #expect(told.error(WorldTrial.full, .afterEvent) > Self.honest.error(WorldTrial.full, .afterEvent))
        #expect(told.error(WorldTrial.full, .crossingDay) < 25)
        #expect(told.coverage(.crossingDay) == nil)
        #expect(trials.map(\.setAside).reduce(0, +) > 0)
    }

    @Test func theSeedDecidesTheWorld() {
        let (one, same, other) = (SyntheticWorld(seed: 3), SyntheticWorld(seed: 3), SyntheticWorld(seed: 4))
        #expect(one.flows == same.flows)
        #expect(one.flows != other.flows)
        #expect(SyntheticWorld(seed: 3, differsByBorder: true).flows != one.flows)
    }

    @Test(arguments: 1...20)
    func worldsAddUpAndKeepTheirClosures(seed: UInt64) {
        let world = SyntheticWorld(seed: seed)
        for sum in SyntheticWorld.graph.sums {
            for day in 0..<SyntheticWorld.days {
                let parts = sum.children.reduce(Int64(0)) { $0 + world.flow($1, day..<day + 1) }
                #expect(parts == world.flow(sum.parent, day..<day + 1))
            }
        }
        #expect(world.limits.count == 2)
        let closed = world.limits[0]
        #expect(closed.share == 0)
        #expect(world.flow(SyntheticWorld.allCrossings[closed.crossing], closed.days) == 0)
        #expect(world.limits[1].crossing != closed.crossing)
    }

    @Test(arguments: 1...20)
    func honestClaimsAreTrue(seed: UInt64) {
        let world = SyntheticWorld(seed: seed)
        let claims = WorldClaims(world, pattern: WorldPattern.full.pattern(of: world), falseShare: 0).claims
        for claim in claims {
            let statement = claim.statement
            let most = world.flow(statement.node, statement.outer)
            #expect(statement.bounds.lower <= most, "seed \(seed), \(statement.id)")
            if let inner = statement.inner, let upper = statement.bounds.upper {
                #expect(world.flow(statement.node, inner) <= upper, "seed \(seed), \(statement.id)")
            }
        }
    }

    @Test func theTableHoldsEveryMethodAndLevel() {
        let few = WorldSummary(trials: [WorldTrial(seed: 1, falseShare: 0, replicates: 20)])
        let text = WorldTable(honest: few, falsified: few).markdown
        for method in WorldTrial.methods { #expect(text.contains("| \(method) | ")) }
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("| honest |") }.count == 1)
        #expect(text.contains("in 1 of 1 worlds (100.000 % of all sums)"))
        #expect(WorldTable.text(12.345, digits: 2) == "12.35")
        #expect(WorldTable.text(0.04) == "0.0")
    }

    @Test func aYearOfClaimsIsTrue() {
        let year = YearOfClaims(crossings: 8, days: 40, claims: 60, counted: 2, seed: 5)
        #expect(year.problem.statements.count == 2 * 40 + 60)
        #expect(year.truth.count == 16)
        let flows = Dictionary(uniqueKeysWithValues: year.truth.map { ($0.leaf, $0.flows) })
        for statement in year.problem.statements {
            guard let own = flows[statement.node] else { continue }
            let most = own[statement.outer].reduce(0, +)
            #expect(statement.bounds.lower <= most, "\(statement.id)")
        }
    }
}
