import BorderSystem

/// Moves the factors of all rows of a block at once: one step of Newton's method on the convex problem whose
/// coordinates
/// a sweep meets one by one.
///
/// Rows that share most of their cells make sweeps slow, each taking back what the other did; a step sees them
/// together.
/// No row leaves the straight piece of its demand in a step, so the problem is smooth along it; sweeps turn the
/// corners.
struct NewtonStep {
    private let table: FactorTable

    /// How often the rows that end at an end of their piece are chosen anew within one step.
    private static let choices = 12

    init(_ rows: RowTable) { table = FactorTable(rows) }

    /// Takes a step, if there is one that leads nearer.
    func take(_ flows: inout GroupedFlows, _ logarithms: inout [Double], points: [Double]) {
        let totals = table.groups.map { flows.totals[Int($0)] }
        let sums = table.rowSums(totals)
        var misses = [Double](repeating: 0, count: sums.count)
        let pieces = sums.indices.map { index -> RowPiece? in
            let row = table.rows.rows[index]
            guard let piece = row.piece(at: logarithms[index], sum: sums[index], point: points[index]) else {
                return nil
            }
            misses[index] = piece.sum - sums[index]
            return piece
        }
        let equations = FactorEquations(table, totals: totals, falls: pieces.map { $0?.fall ?? 0 })
        let ranges = zip(pieces, logarithms).map { piece, now -> ClosedRange<Double> in
            piece.map { $0.logarithms.lowerBound - now...$0.logarithms.upperBound - now } ?? 0...0
        }
        let step = Self.step(equations, misses: misses, ranges: ranges)
        let moves = table.groupSums(step)
        let length = Self.length { share in
            var rise = 0.0
            for (total, move) in zip(totals, moves) { rise += total * exp(share * move) * move }
            for (index, piece) in pieces.enumerated() {
                guard let piece else { continue }
                rise -= (piece.sum - piece.fall * share * step[index]) * step[index]
            }
            return rise
        }
        guard length > 0 else { return }
        for (group, move) in zip(table.groups, moves) { flows.totals[Int(group)] *= exp(length * move) }
        for index in logarithms.indices { logarithms[index] += length * step[index] }
    }

    /// Solves the equations of a step within ranges: a row that would leave its range stays at the end of it, as long
    /// as it
    /// would go on from there.
    private static func step(
        _ equations: FactorEquations,
        misses: [Double],
        ranges: [ClosedRange<Double>]
    ) -> [Double] {
        var isFree = ranges.map { $0.lowerBound < $0.upperBound }
        var step = [Double](repeating: 0, count: misses.count)
        for _ in 0..<choices {
            equations.solve(misses, isFree: isFree, &step)
            let rest = equations.rest(misses, step)
            var changed = false
            for (index, range) in ranges.enumerated() where range.lowerBound < range.upperBound {
                if isFree[index] {
                    if range.contains(step[index]) { continue }
                    step[index] = min(max(step[index], range.lowerBound), range.upperBound)
                    isFree[index] = false
                    changed = true
                } else if step[index] == range.lowerBound ? rest[index] > 0 : rest[index] < 0 {
                    isFree[index] = true
                    changed = true
                }
            }
            if !changed { return step }
        }
        return zip(step, ranges).map { min(max($0, $1.lowerBound), $1.upperBound) }
    }

    /// How far to go: all the way if it still leads down there, else to about where it stops. 0 where it leads nowhere.
    private static func length(_ rise: (Double) -> Double) -> Double {
        guard rise(0) < 0 else { return 0 }
        if rise(1) <= 0 { return 1 }
        var (low, high) = (0.0, 1.0)
        for _ in 0..<16 where low == 0 || high - low > low / 8 {
            let middle = (low + high) / 2
            // Where the flows leave what numbers hold, it certainly leads up.
            if rise(middle) <= 0 { low = middle } else { high = middle }
        }
        return low
    }
}
