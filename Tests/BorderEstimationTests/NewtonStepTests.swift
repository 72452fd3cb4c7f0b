import BorderCore
import BorderTestSupport
import Testing

@testable import BorderEstimation

@Suite("Steps of all rows at once")
struct NewtonStepTests {
    /// True statements about overlapping spans of two places and their sum, so that sweeps alone hardly move.
    private func nested(_ count: Int, days: Int, seed: UInt64) -> (problem: SumProblem, truth: [[Int64]]) {
        var random = SplitMix(seed: seed)
        let parts = (0..<2).map { _ in (0..<days).map { _ in Int64.random(in: 0...9_000, using: &random) } }
        let truth = [zip(parts[0], parts[1]).map { $0 + $1 }] + parts
        let statements = (0..<count).map { number -> SumStatement in
            let node = Int.random(in: 0..<3, using: &random)
            let from = Int.random(in: 0..<days - 1, using: &random)
            let to = Int.random(in: from + 1...days, using: &random)
            let sum = truth[node][from..<to].reduce(0, +)
            let slack = sum / 40 + 1
            let middle = sum + Int64.random(in: -slack...slack, using: &random)
            return stated(
                "\(number)",
                node,
                from..<to,
                max(0, middle - slack)...middle + slack,
                target: (Double(middle), Double(slack)),
                group: number
            )
        }
        return (wholeOf(2, statements), truth)
    }

    @Test("rows that hang together through hundreds of overlaps settle", arguments: [(60, 30), (450, 60)])
    func overlapsSettle(count: Int, days: Int) throws {
        let (problem, truth) = nested(count, days: days, seed: UInt64(count))
        let closure = SumClosure(problem)
        #expect(closure.isFeasible)
        let estimate = SumEstimate(
            problem,
            closure: closure,
            pattern: ReferencePattern(cells: TimeCells(0...days), nodeCount: 3)
        )
        #expect(estimate.isPublishable)
        #expect(estimate.sweeps < 200)
        for node in 0..<3 {
            let whole = try #require(estimate.best(node: node, instants: 0..<days))
            let sum = Double(truth[node].reduce(0, +))
            #expect(abs(whole - sum) < sum / 10)
            #expect(estimate.isPublishable(node: node, instants: 0..<days))
        }
        for day in 0..<days {
            let flows = try (0..<3).map { try #require(estimate.best(node: $0, instants: day..<day + 1)) }
            #expect(abs(flows[0] - flows[1] - flows[2]) < 0.5)
        }
    }

    @Test("what does not settle is said of its own flows, and of no others")
    func ownResiduals() {
        let (hard, _) = nested(40, days: 20, seed: 3)
        var problem = hard
        problem.graph.nodeCount += 1
        problem.statements.append(stated("apart", 3, 0..<5, 90...110, target: (100, 5), group: 99))
        var options = EstimateOptions()
        options.sweepLimit = 1
        let estimate = SumEstimate(
            problem,
            closure: SumClosure(problem),
            pattern: ReferencePattern(cells: TimeCells(0...20), nodeCount: 4),
            options: options
        )
        #expect(!estimate.isPublishable)
        #expect(!estimate.isPublishable(node: 0, instants: 0..<20))
        #expect(estimate.isPublishable(node: 3, instants: 0..<5))
    }

    @Test("a row asks for its upper limit, then for less than its target, then for its lower limit")
    func demands() throws {
        let row = RowTable.Row(segments: 0..<0, lower: 80, upper: 120, slope: 10, most: 3)
        func piece(_ logarithm: Double, _ sum: Double) -> RowPiece? { row.piece(at: logarithm, sum: sum, point: 100) }
        let middle = try #require(piece(1, 0))
        #expect(middle.sum == 90 && middle.fall == 10 && middle.logarithms == -2...2)
        let low = try #require(piece(2.5, 0))
        #expect(low.sum == 80 && low.fall == 0 && low.logarithms.lowerBound == 2)
        let high = try #require(piece(-2.5, 0))
        #expect(high.sum == 120 && high.fall == 0 && high.logarithms.upperBound == -2)
        #expect(piece(2, 70)?.sum == 80 && piece(2, 70)?.fall == 0)
        #expect(piece(2, 90)?.fall == 10)
        #expect(piece(-2, 130)?.fall == 0 && piece(-2, 110)?.fall == 10)
        // Without a target: nothing is asked for where limits are kept.
        let hard = RowTable.Row(segments: 0..<0, lower: 80, upper: .infinity, slope: 0, most: 0)
        #expect(hard.piece(at: 0, sum: 90, point: 0) == nil)
        #expect(hard.piece(at: 0, sum: 70, point: 0)?.sum == 80)
        #expect(hard.piece(at: -1, sum: 90, point: 0) == nil)
        let exact = RowTable.Row(segments: 0..<0, lower: 5, upper: 5, slope: 0, most: 0)
        #expect(exact.piece(at: 0, sum: 5, point: 0)?.sum == 5)
        // A target pulls no harder than it may; between that and the limit the row is content.
        let soft = RowTable.Row(segments: 0..<0, lower: 0, upper: 1_000, slope: 10, most: 3)
        #expect(soft.piece(at: 3, sum: 50, point: 100) == nil)
        #expect(soft.piece(at: 3, sum: 90, point: 100)?.fall == 10)
    }
}
