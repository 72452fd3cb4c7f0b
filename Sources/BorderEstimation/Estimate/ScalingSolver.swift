import BorderSystem

/// Fits a pattern to rows by giving each row one factor: the flows nearest to the pattern (in the sense of Kullback and
/// Leibler) that keep all limits, pulled towards the targets as far as their spread warrants.
///
/// Row after row is met exactly while the others stand still, until nothing moves; where that takes long, steps of all
/// rows at once come between. The problem is convex, so there is one answer, and neither the order of the rows nor the
/// start matters beyond the tolerance.
struct ScalingSolver {
    /// When to stop.
    struct Limits {
        var sweeps: Int
        var cellMove: Double
        var relativeMove: Double
        var miss: Double
    }

    /// What came out.
    struct Outcome {
        var sweeps = 0
        /// By how much the worst limit is missed.
        var miss = 0.0
        /// Places of the rows that miss a limit by more than may be published: by more than one, and by more than a
        /// thousandth of the sum that is limited.
        var unsettled: [Int] = []
    }

    private let rows: RowTable
    /// How strongly targets pull beside the pattern.
    let pull: Double
    /// Beyond this a factor is as good as zero or without end. Where limits leave nothing for a cell that others pull
    /// at,
    /// it takes a factor far beyond what one limit alone would ask for.
    static var largestLogarithm: Double { 200 }
    /// Between which sweeps there are steps of all rows at once.
    private static let stepping = 24..<124

    init(_ rows: [EstimateRow], options: EstimateOptions) {
        let size = rows.lazy.filter(\.isSoft).map(\.size).max() ?? 0
        pull = options.patternDeviation * options.patternDeviation * max(size, 1)
        self.rows = RowTable(rows, pull: pull, huberWidth: options.huberWidth)
    }

    /// Sweeps until nothing moves.
    ///
    /// - Parameters:
    ///   - flows: All flows; those of the rows' groups must hold the pattern times the factors.
    ///   - logarithms: Logarithm of the factor of each row.
    ///   - points: What each row aims at.
    ///   - limits: When to stop.
    /// - Returns: How many sweeps it took and what is missed.
    func solve(
        _ flows: inout GroupedFlows,
        _ logarithms: inout [Double],
        points: [Double],
        limits: Limits
    ) -> Outcome {
        var outcome = Outcome()
        var sums: [FactorEquation.Part] = []
        var newton: NewtonStep?
        let mayStep = limits.relativeMove == 0
        while outcome.sweeps < limits.sweeps {
            if mayStep, Self.stepping.contains(outcome.sweeps) {
                let step = newton ?? NewtonStep(rows)
                newton = step
                step.take(&flows, &logarithms, points: points)
            }
            outcome.sweeps += 1
            var moved = 0.0
            var ratio = 0.0
            for index in rows.rows.indices {
                let change = update(rows.rows[index], &flows, &logarithms[index], point: points[index], sums: &sums)
                moved = max(moved, change.moved)
                ratio = max(ratio, change.ratio)
            }
            if moved <= limits.cellMove || ratio <= limits.relativeMove {
                outcome = miss(flows, after: outcome.sweeps)
                if outcome.miss <= limits.miss || limits.relativeMove > 0 { return outcome }
            }
        }
        return miss(flows, after: outcome.sweeps)
    }

    /// Takes the factors of rows as given: scales the flows by all of them.
    func apply(_ logarithms: [Double], to flows: inout GroupedFlows) {
        for (row, logarithm) in zip(rows.rows, logarithms) where logarithm != 0 {
            for segment in rows.segments[row.segments] {
                _ = flows.scale(rows.groups, segment.groups, by: exp(segment.weight * logarithm))
            }
        }
    }

    /// By how much limits are missed.
    private func miss(_ flows: GroupedFlows, after sweeps: Int) -> Outcome {
        var outcome = Outcome(sweeps: sweeps)
        for (index, row) in rows.rows.enumerated() where row.lower > -.infinity || row.upper < .infinity {
            var sum = 0.0
            for segment in rows.segments[row.segments] {
                sum += segment.weight * flows.sum(of: rows.groups, segment.groups)
            }
            let miss = max(0, row.lower - sum, sum - row.upper)
            outcome.miss = max(outcome.miss, miss)
            if !(miss <= max(1, abs(sum) / 1_000)) { outcome.unsettled.append(index) }
        }
        return outcome
    }

    /// Gives one row the factor it needs beside those of the others.
    private func update(
        _ row: RowTable.Row,
        _ flows: inout GroupedFlows,
        _ logarithm: inout Double,
        point: Double,
        sums: inout [FactorEquation.Part]
    ) -> (moved: Double, ratio: Double) {
        sums.removeAll(keepingCapacity: true)
        for index in row.segments {
            let segment = rows.segments[index]
            sums.append((segment.weight, flows.sum(of: rows.groups, segment.groups)))
        }
        let equation = FactorEquation(sums: sums, logarithm: logarithm, bound: Self.largestLogarithm)
        var wanted = 0.0
        if row.slope > 0 {
            let most = min(row.most, Self.largestLogarithm)
            wanted = equation.solve(for: point, slope: row.slope, within: -most...most)
        }
        let sum = equation.sum(at: wanted)
        if sum < row.lower {
            wanted = equation.solve(for: row.lower)
        } else if sum > row.upper {
            wanted = equation.solve(for: row.upper)
        }
        let step = wanted - logarithm
        logarithm = wanted
        guard step != 0 else { return (0, 0) }
        var moved = 0.0
        var ratio = 0.0
        for index in row.segments {
            let segment = rows.segments[index]
            let factor = exp(segment.weight * step)
            let largest = flows.scale(rows.groups, segment.groups, by: factor)
            moved = max(moved, largest * abs(1 - 1 / factor))
            ratio = max(ratio, abs(factor - 1))
        }
        return (moved, ratio)
    }
}
