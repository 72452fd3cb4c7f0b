/// A system of linear equations over variables that are not negative, brought to a solution from which the largest and
/// smallest value of any sum of variables can be found (simplex method; Bland's rule where it takes long, so that it
/// always ends).
struct SimplexTableau {
    private static let tolerance = 1e-7

    private var rows: [[Double]]
    private var basis: [Int]
    private let variables: Int

    /// Finds a first solution of `coefficients · x = constants`; `nil` where there is none, or none is found in
    /// reasonable time.
    init?(coefficients: [[Double]], constants: [Double], variables: Int) {
        self.variables = variables
        let count = coefficients.count
        rows = []
        for (index, row) in coefficients.enumerated() {
            let sign = constants[index] < 0 ? -1.0 : 1
            var full = row.map { $0 * sign } + [Double](repeating: 0, count: count)
            full[variables + index] = 1
            full.append(constants[index] * sign)
            rows.append(full)
        }
        basis = (0..<count).map { variables + $0 }
        // The artificial variables leave: their sum is brought to nothing.
        var costs = [Double](repeating: 0, count: variables + count)
        for index in 0..<count { costs[variables + index] = -1 }
        guard let rest = maximise(costs, among: variables), rest > -1e-5 else { return nil }
        for row in rows.indices where basis[row] >= variables {
            if let column = (0..<variables).first(where: { abs(rows[row][$0]) > Self.tolerance }) {
                pivot(row: row, column: column)
            }
        }
        // They are done with; what is left of them says that an equation was there twice.
        for row in rows.indices { rows[row].removeSubrange(variables..<variables + count) }
    }

    /// The largest value of a sum of variables; infinite where nothing limits it, `nil` where it is not found in
    /// reasonable time.
    func largest(_ sum: [Int]) -> Double? { extreme(sum, sign: 1) }

    /// The smallest value of a sum of variables.
    func smallest(_ sum: [Int]) -> Double? { extreme(sum, sign: -1).map { -$0 } }

    /// The values of all variables in the solution found first.
    var solution: [Double] {
        var values = [Double](repeating: 0, count: variables)
        for (row, basic) in basis.enumerated() where basic < variables { values[basic] = rows[row].last ?? 0 }
        return values
    }

    /// The values of all variables where the sum of their costs is smallest; `nil` where that is not found in reasonable
    /// time.
    func cheapest(_ costs: [Double]) -> [Double]? {
        var tableau = self
        guard tableau.maximise(costs.map { -$0 }, among: variables)?.isFinite ?? false else { return nil }
        return tableau.solution
    }

    private func extreme(_ sum: [Int], sign: Double) -> Double? {
        var tableau = self
        var costs = [Double](repeating: 0, count: variables)
        for variable in sum { costs[variable] = sign }
        return tableau.maximise(costs, among: variables)
    }

    /// The largest value of the sum of costs, over the first columns.
    private mutating func maximise(_ costs: [Double], among columns: Int) -> Double? {
        // What one more of each variable gains, and at the end the value so far, with its sign turned.
        var gains = costs + [Double](repeating: 0, count: (rows.first?.count ?? costs.count + 1) - costs.count)
        for (row, basic) in basis.enumerated() where basic < costs.count && costs[basic] != 0 {
            let weight = costs[basic]
            for (index, value) in rows[row].enumerated() where value != 0 { gains[index] -= weight * value }
        }
        for step in 0..<20_000 {
            var entering: Int?
            for column in 0..<columns where gains[column] > Self.tolerance {
                guard let best = entering else {
                    entering = column
                    if step > 1000 { break }
                    continue
                }
                if gains[column] > gains[best] { entering = column }
            }
            guard let entering else { return -(gains.last ?? 0) }
            var leaving: (row: Int, ratio: Double)?
            for (row, values) in rows.enumerated() where values[entering] > Self.tolerance {
                let ratio = (values.last ?? 0) / values[entering]
                guard let best = leaving else {
                    leaving = (row, ratio)
                    continue
                }
                let isTie = abs(ratio - best.ratio) <= Self.tolerance
                if isTie ? basis[row] < basis[best.row] : ratio < best.ratio { leaving = (row, ratio) }
            }
            guard let leaving else { return .infinity }
            pivot(row: leaving.row, column: entering)
            let factor = gains[entering]
            for (index, value) in rows[leaving.row].enumerated() where value != 0 { gains[index] -= factor * value }
        }
        return nil
    }

    private mutating func pivot(row: Int, column: Int) {
        let factor = 1 / rows[row][column]
        let touched = rows[row].indices.filter { rows[row][$0] != 0 }
        for index in touched { rows[row][index] *= factor }
        let pivot = rows[row]
        for other in rows.indices where other != row {
            let multiple = rows[other][column]
            guard multiple != 0 else { continue }
            for index in touched { rows[other][index] -= multiple * pivot[index] }
            rows[other][column] = 0
        }
        basis[row] = column
    }
}
