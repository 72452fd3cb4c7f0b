import BorderCore
import BorderTestSupport
import Testing

@testable import BorderEstimation

@Suite("Parts of an estimate")
struct EstimatePartsTests {
    // MARK: - One factor

    @Test func unitRowsAreSolvedInClosedForm() {
        let equation = FactorEquation(sums: [(weight: 1, sum: 50)], logarithm: 0, bound: 60)
        #expect(abs(equation.sum(at: equation.solve(for: 200)) - 200) < 1e-9)
        #expect(equation.solve(for: 0) == -60)
        #expect(FactorEquation(sums: [(weight: 1, sum: 0)], logarithm: 0, bound: 60).solve(for: 1) == 60)
    }

    @Test(arguments: 0..<50)
    func weightedRowsMeetTheirValue(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let sums = (0..<4).map { _ in
            (
                weight: Double.random(in: 0.05...1, using: &random),
                sum: Double.random(in: 0.001...10_000, using: &random)
            )
        }
        let equation = FactorEquation(sums: sums, logarithm: Double.random(in: -5...5, using: &random), bound: 300)
        let value = Double.random(in: 0.1...1e6, using: &random)
        let found = equation.solve(for: value)
        #expect(abs(equation.sum(at: found) - value) <= 1e-8 * value, "seed \(seed)")
    }

    @Test func balancesMeetInTheMiddle() {
        // 80 × f = 20 / f at f = 1/2.
        let equation = FactorEquation(sums: [(weight: 1, sum: 80), (weight: -1, sum: 20)], logarithm: 0, bound: 60)
        #expect(abs(equation.solve(for: 0) + 0.693_147_180_56) < 1e-9)
    }

    @Test func answersBeyondTheRangeStopAtItsEnds() {
        let equation = FactorEquation(sums: [(weight: 1, sum: 50)], logarithm: 0, bound: 60)
        #expect(equation.solve(for: 1e9, slope: 1, within: -2...2) == 2)
        #expect(equation.solve(for: -1e9, slope: 1, within: -2...2) == -2)
    }

    // MARK: - Open times

    @Test func openDaysAreWeighedAsAllPairsOfEndsDo() {
        let cells = TimeCells(0...8)
        for (start, end) in [(0...3, 6...8), (2...2, 5...7), (1...4, 4...4), (0...5, 3...8), (3...3, 4...4)] {
            let time = OpenTime(start: start, end: end)
            for cell in 0..<8 {
                let pairs = start.flatMap { from in end.map { (from, $0) } }
                let counted = pairs.filter { $0.0 <= cell && cell < $0.1 }.count
                let expected = Double(counted) / Double(pairs.count)
                #expect(abs(time.weight(of: cell, in: cells, grain: 1) - expected) < 1e-12, "\(start) \(end) \(cell)")
            }
        }
    }

    @Test func cellsLongerThanTheGrainGetTheMean() {
        // Begins on day 0, 1, 2 or 3, all in one cell: a quarter, a half, three quarters and all of its days.
        let time = OpenTime(start: 0...1, end: 2...2)
        let cells = TimeCells([0, 3, 6])
        #expect(abs(time.weight(of: 0, in: cells, grain: 1) - (0.25 + 0.5 + 0.75) / 3) < 1e-12)
        #expect(time.weight(of: 1, in: cells, grain: 1) == 1)
    }

    // MARK: - Rows

    @Test func pooledRowsShareLimitsAndWeighTargets() {
        var row = EstimateRow(segments: [], lower: 10, upper: 90, statements: [1])
        (row.point, row.precision, row.size) = (40, 1, 40)
        var other = EstimateRow(segments: [], lower: 20, upper: .infinity, statements: [2, 1])
        (other.point, other.precision, other.size) = (70, 2, 75)
        row.pool(other)
        #expect(row.lower == 20 && row.upper == 90)
        #expect(row.point == 60 && row.precision == 3 && row.size == 75)
        #expect(row.statements == [1, 2])
        row.subtract(15)
        #expect(row.lower == 5 && row.upper == 75 && row.point == 45 && row.size == 75)
    }

    @Test func rowsWithOneWeightBecomeUnitRows() {
        var row = EstimateRow(
            segments: [EstimateRow.Segment(weight: 0.5, cells: [3])],
            lower: -.infinity,
            upper: 10,
            statements: []
        )
        (row.point, row.precision) = (5, 4)
        row.normalise()
        #expect(row.segments == [EstimateRow.Segment(weight: 1, cells: [3])])
        #expect(row.upper == 20 && row.point == 10 && row.precision == 1)
    }

    @Test func rowsThatShareNoCellsAreApart() {
        func row(_ cells: [Int32]) -> EstimateRow {
            EstimateRow(
                segments: [EstimateRow.Segment(weight: 1, cells: cells)],
                lower: 0,
                upper: 1,
                statements: [Int(cells[0])]
            )
        }
        let blocks = RowBlocks.split([row([0]), row([4, 5]), row([0, 1, 2]), row([5]), row([7])], cellCount: 8)
        #expect(blocks.map { $0.map { $0.segments[0].cells } } == [[[0, 1, 2], [0]], [[4, 5], [5]], [[7]]])
    }

    // MARK: - What must hold at the answer

    @Test(arguments: 0..<60)
    func factorsPullTowardsTheSideThatBinds(seed: UInt64) {
        let problem = RandomSums(seed: seed).honest
        let closure = SumClosure(problem)
        let cells = TimeCells(0...RandomSums.cellCount)
        let pattern = ReferencePattern(cells: cells, nodeCount: problem.graph.nodeCount)
        let options = EstimateOptions()
        let all = TimeCells(problem, and: cells.boundaries)
        let model = EstimateModel(problem, closure: closure, cells: all, grain: 1)
        let usual = PatternScaling.scaled(pattern, to: problem, model: model, options: options)
        var flows = GroupedFlows(model.start(from: usual), groups: model.groups)
        let limits = ScalingSolver.Limits(sweeps: 20_000, cellMove: 1e-9, relativeMove: 0, miss: 1e-6)
        for rows in model.blocks {
            var logarithms = [Double](repeating: 0, count: rows.count)
            let solver = ScalingSolver(rows, options: options)
            _ = solver.solve(&flows, &logarithms, points: rows.map(\.point), limits: limits)
            for (row, logarithm) in zip(rows, logarithms) {
                let sum = row.segments.reduce(0) { $0 + $1.weight * flows.sum(of: $1.cells, $1.cells.indices) }
                #expect(sum >= row.lower - 1e-4 && sum <= row.upper + 1e-4, "seed \(seed)")
                guard abs(logarithm) < 50 else { continue }
                let pull = row.isSoft ? solver.pull * row.precision * (row.point - sum) : 0
                let most = row.isSoft ? options.huberWidth * solver.pull * row.precision.squareRoot() : 0
                let excess = logarithm - max(-most, min(most, pull))
                // A factor beyond what the target explains needs a limit that the sum lies on.
                if excess > 1e-3 { #expect(sum <= row.lower + 1e-3, "seed \(seed)") }
                if excess < -1e-3 { #expect(sum >= row.upper - 1e-3, "seed \(seed)") }
            }
        }
    }
}
