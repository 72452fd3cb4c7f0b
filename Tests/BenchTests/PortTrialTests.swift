import BorderAnalysis
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderEstimation
@testable import borderflow_bench

/// Real years of ports, told honestly and with lies; `borderflow-bench real-worlds` measures many.
@Suite("Real worlds whose truth was counted") struct PortTrialTests {
    private static func world(_ index: Int = 1) throws -> PortWorld {
        PortWorld(try PortTableTests.table(), window: PortWorld.Window.allCases[index])
    }

    @Test(arguments: [1, 2] as [UInt64]) func theTruthLiesWithinTheLimitsOfHonestClaims(_ seed: UInt64) throws {
        let trial = PortTrial(try Self.world(Int(seed) % 3), seed: seed, falseShare: 0)
        #expect(trial.spansWithin == trial.spans && trial.spans == trial.world.graph.nodeCount * 78)
        #expect(trial.search.setAsideGroups.isEmpty && trial.told.falsified == 0)
        for claim in trial.told.claims {
            let months = claim.statement.start.lowerBound..<claim.statement.end.upperBound
            let truth = trial.world.flow(claim.statement.node, months)
            #expect(claim.statement.bounds.lower <= truth && truth <= claim.statement.bounds.upper ?? .max)
        }
    }

    @Test func aTenthIsMissingAndATenthIsFalse() throws {
        let world = try Self.world()
        let tellings = (1...20).map { PortClaims(world, seed: $0, falseShare: 0.1) }
        let (made, missing, falsified) = tellings.reduce((0, 0, 0)) {
            ($0.0 + $1.claims.count, $0.1 + $1.missing, $0.2 + $1.falsified)
        }
        #expect((0.08...0.12).contains(Double(missing) / Double(made + missing)))
        // Of those of the press, which are four fifths.
        #expect((0.06...0.12).contains(Double(falsified) / Double(made)))
        #expect(
            PortClaims(try Self.world(), seed: 3, falseShare: 0.1).claims.map(\.point)
                == tellings[2].claims.map(\.point)
        )
    }

    @Test func sumsOfLevelsAreMetByUsualCountsAlone() throws {
        let trial = PortTrial(try Self.world(), seed: 5, falseShare: 0)
        let score = trial.score(.levels, options: .levelsOnly)
        // By hand: what one month of every port is off by.
        var (off, all) = (0.0, 0.0)
        for (node, months) in trial.open[.portMonth] ?? [] {
            off += abs(trial.world.levels[node - trial.world.ports.lowerBound] - Double(trial.world.flow(node, months)))
            all += Double(trial.world.flow(node, months))
        }
        #expect(abs((score[.portMonth]?.error ?? 0) - off) < 1e-3 && score[.portMonth]?.truth == all)
    }

    @Test func claimsAndUsualCountsTogetherBeatEverySimplerWay() throws {
        let trial = PortTrial(try Self.world(), seed: 2, falseShare: 0)
        func error(_ method: PortTrial.Method) -> Double {
            trial.score(method, options: .levelsOnly)[.portMonth].map { $0.percent($0.error) } ?? 0
        }
        let full = error(.full)
        #expect(full > 1 && full < 15)
        for method in [PortTrial.Method.withoutLevels, .levels, .latest, .specific] {
            #expect(full < error(method) / 2, "\(method.rawValue)")
        }
        // Fitting to midpoints is near: it has the same usual counts.
        #expect(full <= error(.raking))
    }

    @Test func onlyWhatLimitsLeaveOpenIsScored() throws {
        let trial = PortTrial(try Self.world(0), seed: 4, falseShare: 0.1)
        for (level, queries) in trial.open {
            #expect(queries.count <= level.queries(of: trial.world).count)
            for (node, months) in queries {
                let bounds = trial.search.closure.bounds(node: node, instants: months)
                #expect(bounds.lower != bounds.upper)
            }
            #expect(trial.score(.specific, options: .levelsOnly)[level]?.count == queries.count)
        }
        let state = trial.world.states.lowerBound
        let own = Set(trial.world.leaves[state])
        let some = trial.score(.full, options: .levelsOnly, nodes: own)
        #expect(some[.stateMonth]?.count == 0 && (some[.portYear]?.count ?? 0) <= own.count)
    }

    @Test func rangesCoverAboutFourInFiveAndUsualCountsAloneDoNot() throws {
        var options = EstimateOptions.levelsOnly
        options.replicates = 40
        let trials = try (0..<3).map { PortTrial(try Self.world($0), seed: 1, falseShare: 0.1) }
        var (ours, usual): ([PortLevel: RangeScore], [PortLevel: RangeScore]) = ([:], [:])
        for trial in trials {
            ours.add(trial.ranges(options))
            usual.add(trial.rangesOfLevels(options))
        }
        let (score, rival) = (try #require(ours[.portMonth]), try #require(usual[.portMonth]))
        #expect((68...92).contains(try #require(score.coverage?.share)))
        #expect(score.interval < rival.interval / 2 && score.crps < rival.crps / 2)
        #expect(score.crps < score.error)
    }

    @Test func drawsRiseAndGiveTheRange() throws {
        var options = EstimateOptions.levelsOnly
        options.replicates = 31
        let trial = PortTrial(try Self.world(), seed: 6, falseShare: 0)
        let likely = trial.likely(options)
        for (node, months) in (trial.open[.portQuarter] ?? []).prefix(40) {
            let draws = try #require(likely.draws(node: node, instants: months))
            let range = try #require(likely.range(node: node, instants: months))
            let bounds = trial.search.closure.bounds(node: node, instants: months)
            #expect(draws == draws.sorted() && draws.count == 31)
            #expect(draws[0] >= Double(bounds.lower) && draws[30] <= bounds.upper.map(Double.init) ?? .infinity)
            // With 31 draws the tenth percentile is the fourth of them.
            #expect(abs(range.lowerBound - draws[3]) <= 1e-9 * draws[3])
            #expect(abs(range.upperBound - draws[27]) <= 1e-9 * draws[27])
        }
    }

    @Test func rakingMeetsTheClaimItSawLast() throws {
        let world = try Self.world()
        let claims = PortClaims(world, seed: 9, falseShare: 0).claims
        let last = try #require(claims.last)
        let flows = Raking(claims, of: world, sweeps: 5).flows
        let sum = world.leaves[last.statement.node].reduce(0) { sum, port in
            (last.statement.start.lowerBound..<last.statement.end.upperBound)
                .reduce(sum) { $0 + flows[port - world.ports.lowerBound][$1] }
        }
        #expect(abs(sum - last.point) < 1e-6 * last.point)
        #expect(Raking([], of: world).flows.map { $0[3] } == world.levels)
    }

    @Test(arguments: [(0, "0"), (7, "7"), (99, "99"), (104, "100"), (106, "110"), (52_449, "52000"), (998, "1000")])
    func numbersAreSpokenInTwoDigits(_ number: Int64, _ spoken: String) { #expect("\(number.asSpoken)" == spoken) }
}
