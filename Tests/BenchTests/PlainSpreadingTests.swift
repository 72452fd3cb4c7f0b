import BorderAnalysis
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderEstimation
@testable import borderflow_bench

/// What is done without a method, on a few claims whose spreading is worked out by hand.
@Suite struct PlainSpreadingTests {
    private static let days = SyntheticWorld.days
    /// The first crossing of the first border.
    private static let crossing = SyntheticWorld.crossings(of: 0)[0]

    private func claim(
        _ node: Int,
        _ start: ClosedRange<Int>,
        _ end: ClosedRange<Int>,
        _ point: Double,
        reported: Int = 0
    ) -> WorldClaims.Claim {
        let statement = SumStatement(
            id: "\(node) \(start)",
            node: node,
            start: start,
            end: end,
            bounds: Quantity(Int64(point)).bounds,
            target: nil,
            group: 0
        )
        return WorldClaims.Claim(statement: statement, reported: reported, point: point)
    }

    @Test(arguments: PlainSpreading.allCases) func withoutClaimsThereIsNothing(_ way: PlainSpreading) {
        let flows = way.flows([])
        #expect(flows.count == 12 && flows.allSatisfy { $0 == [Double](repeating: 0, count: Self.days) })
    }

    @Test(arguments: PlainSpreading.allCases) func oneNumberIsSpreadOverItsCrossingsAndDays(_ way: PlainSpreading) {
        // 1,200 over ten days of twelve crossings: ten each; the other days get the mean of those.
        let all = way.flows([claim(SyntheticWorld.everything, 0...0, 10...10, 1_200)])
        #expect(all.allSatisfy { $0 == [Double](repeating: 10, count: Self.days) })
        let border = way.flows([claim(2, 5...5, 7...7, 60)])
        #expect(border.allSatisfy { $0 == [Double](repeating: 10, count: Self.days) })
    }

    @Test func theNarrowerClaimOrTheLaterOneIsPicked() {
        let wide = claim(1, 0...0, 30...30, 1_800, reported: 9)
        let narrow = claim(Self.crossing, 0...0, 10...10, 100, reported: 2)
        let specific = PlainSpreading.mostSpecific.flows([wide, narrow])
        #expect(specific[0] == (0..<30).map { $0 < 10 ? 10 : 20 })
        #expect(specific[1] == [Double](repeating: 20, count: 30) && specific[2] == specific[1])
        // Other borders get the mean of the ninety cells that a claim is about: ten of 10 and eighty of 20.
        #expect(specific[3...].allSatisfy { row in row.allSatisfy { abs($0 - 1_700.0 / 90) < 1e-9 } })
        let latest = PlainSpreading.latest.flows([narrow, wide])
        #expect(latest.allSatisfy { $0 == [Double](repeating: 20, count: 30) })
    }

    @Test(arguments: PlainSpreading.allCases) func theOrderOfClaimsIsNoMatter(_ way: PlainSpreading) {
        var random = SplitMix(seed: 11)
        let claims = (0..<12).map { number in
            let from = Int.random(in: 0..<25, using: &random)
            let node = Int.random(in: 0...16, using: &random)
            // No two claims of one size and day of report, so that there is no tie.
            return claim(node, from...from, from + 5...from + 5, Double(100 + number), reported: number)
        }
        #expect(way.flows(claims) == way.flows(claims.reversed()))
        #expect(way.flows(claims) == way.flows(claims.shuffled(using: &random)))
    }

    @Test func aVagueBeginningIsTakenInTheMiddleAndTheEndAtItsLatest() {
        // From the third day to the end of the eighth: five days of 20, the others their mean.
        let vague = claim(Self.crossing, 2...4, 5...8, 100)
        let exact = claim(Self.crossing, 20...20, 22...22, 140)
        let flows = PlainSpreading.mostSpecific.flows([vague, exact])[0]
        let mean = (5 * 20.0 + 2 * 70) / 7
        for day in 0..<30 {
            let expected = (3..<8).contains(day) ? 20 : (20..<22).contains(day) ? 70 : mean
            #expect(abs(flows[day] - expected) < 1e-9, "day \(day)")
        }
    }

    @Test func aSilentCrossingGetsTheMeanOfItsBorderFirst() {
        let own = SyntheticWorld.crossings(of: 1)
        let flows = PlainSpreading.mostSpecific.flows([
            claim(own[0], 0...0, 30...30, 300), claim(own[1], 0...0, 30...30, 900), claim(5, 0...0, 30...30, 3_000),
        ])
        #expect(flows[3][0] == 10 && flows[4][0] == 30 && flows[5][0] == 20)
        #expect(flows[0][0] == 100 && flows[1][0] == 100)
        #expect(abs(flows[11][29] - 140.0 / 3) < 1e-9)
    }
}
