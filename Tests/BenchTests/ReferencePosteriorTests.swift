import BorderCore
import BorderTestSupport
import Testing

@testable import BorderEstimation
@testable import borderflow_bench

/// A sampler beside which estimates are held.
@Suite struct ReferencePosteriorTests {
    /// Ports that keep to their usual counts.
    private static let calm = SmallBag(
        name: "calm",
        flows: [[1_010, 990, 1_020, 980], [510, 495, 490, 505], [205, 200, 195, 200]],
        levels: [1_000, 500, 200]
    )

    @Test func bagsHoldFiveTrueClaims() {
        #expect(Self.calm.statements.count == 5)
        for statement in Self.calm.statements {
            let ports = statement.node == 0 ? 0..<3 : statement.node - 1..<statement.node
            let truth = ports.reduce(0) { sum, port in
                (statement.start.lowerBound..<statement.end.upperBound).reduce(sum) { $0 + Self.calm.flows[port][$1] }
            }
            #expect(statement.bounds.lower <= truth && truth <= statement.bounds.upper ?? .max)
        }
    }

    @Test func bestNumbersOfACalmBagAreNearTheMedian() {
        let compared = BagComparison(Self.calm, options: .levelsOnly, steps: 100_000)
        #expect(compared.count == 12)
        #expect(compared.sum < 0.05)
        #expect(compared.middle < 0.15)
    }

    @Test func drawsKeepToWhatClaimsAllow() throws {
        let posterior = ReferencePosterior(Self.calm, options: .levelsOnly, steps: 60_000)
        #expect(posterior.draws.count == 3 && posterior.draws.allSatisfy { $0.count == 4 })
        for port in 0..<3 {
            for month in 0..<4 {
                let quantiles = try [0.1, 0.5, 0.9].map {
                    try #require(posterior.quantile($0, port: port, month: month))
                }
                #expect(quantiles == quantiles.sorted() && quantiles[0] > 0)
                // A part is no larger than the whole may be.
                #expect(month == 1 || quantiles[2] < 1_800)
            }
        }
    }

    @Test func theSeedDecides() {
        let draws = [1, 1, 2].map {
            ReferencePosterior(Self.calm, options: .levelsOnly, seed: $0, steps: 20_000).draws
        }
        #expect(draws[0] == draws[1] && draws[0] != draws[2])
    }
}
