import Testing

@testable import borderflow_bench

/// Scores worked out by hand.
@Suite struct RangeScoreTests {
    @Test func theCRPSOfOneDrawIsItsError() {
        #expect(RangeScore.crps(of: [7], truth: 10) == 3)
        #expect(RangeScore.crps(of: [], truth: 10) == 0)
    }

    @Test func theCRPSOfManyDrawsIsThatOfEveryPair() {
        let draws = [1.0, 2, 4, 9, 9, 30]
        for truth in [0.0, 3, 9, 40] {
            let off = draws.reduce(0) { $0 + abs($1 - truth) } / 6
            let apart = draws.reduce(0) { sum, one in draws.reduce(sum) { $0 + abs(one - $1) } } / 36
            #expect(abs(RangeScore.crps(of: draws, truth: truth) - (off - apart / 2)) < 1e-12)
        }
    }

    @Test func missesCostTenTimes() throws {
        var score = RangeScore()
        score.add(50, range: 40...60, draws: [40, 60], truth: 55)
        #expect(score.interval == 20 && score.covered == 1 && score.width == 20)
        score.add(50, range: 40...60, draws: [40, 60], truth: 63)
        #expect(score.interval == 20 + 20 + 30 && score.covered == 1 && score.count == 2)
        score.add(50, range: 40...60, draws: [40, 60], truth: 38)
        #expect(score.interval == 20 + 20 + 30 + 20 + 20)
        let coverage = try #require(score.coverage)
        #expect(abs(coverage.share - 100 / 3.0) < 1e-9)
        #expect(abs(coverage.error - 100 * (2.0 / 27).squareRoot()) < 1e-9)
    }

    @Test func sumsOfScoresAreScoresOfBoth() {
        var (one, other, both) = (RangeScore(), RangeScore(), RangeScore())
        one.add(10, truth: 12)
        both.add(10, truth: 12)
        other.add(5, range: 4...6, draws: [4, 5, 6], truth: 8)
        both.add(5, range: 4...6, draws: [4, 5, 6], truth: 8)
        one.add(other)
        #expect(one.error == both.error && one.crps == both.crps && one.interval == both.interval)
        #expect(one.percent(one.error) == 100 * 5 / 20.0)
        #expect(RangeScore().coverage == nil && RangeScore().percent(3) == 0)
    }
}

/// Constants chosen where they are not scored.
@Suite struct CrossValidationTests {
    @Test func eachStateIsScoredWithWhatTheOthersChoose() {
        var validation = CrossValidation(values: [1, 2], states: ["A", "B", "C"])
        // A does best with 1, B and C with 2; a large state counts like a small one.
        for (state, losses) in [[10.0, 30], [9, 3], [900, 300]].enumerated() {
            for (value, loss) in losses.enumerated() {
                validation.add(loss, of: [100.0, 10, 1_000][state], state: state, value: value)
            }
        }
        #expect(validation.folds.map(\.value) == [2, 1, 1] || validation.folds.map(\.value) == [2, 2, 2])
        #expect(validation.folds[0].loss == 0.3)
        #expect(validation.overall == 2)
        #expect(abs(validation.loss(0, in: [0, 1, 2]) - (0.1 + 0.9 + 0.9) / 3) < 1e-12)
        #expect(abs(validation.loss(1, in: [0, 1, 2]) - 0.3) < 1e-12)
    }

    @Test func theFirstOfEqualValuesIsTaken() {
        var validation = CrossValidation(values: [5, 6, 7], states: ["A"])
        for (value, loss) in [4.0, 2, 2].enumerated() { validation.add(loss, of: 8, state: 0, value: value) }
        #expect(validation.overall == 6)
        #expect(validation.loss(0, in: []) == 0)
    }
}
