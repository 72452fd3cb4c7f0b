/// A system of linear equations over variables that are not negative, brought to a solution from which any variable's
/// largest and smallest value can be found (simplex method with Bland's rule, so that it always ends).
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
        guard let rest = maximise(costs, among: variables + count), rest > -1e-5 else { return nil }
        for row in rows.indices where basis[row] >= variables {
            if let column = (0..<variables).first(where: { abs(rows[row][$0]) > Self.tolerance }) {
                pivot(row: row, column: column)
            }
        }
    }

    /// The largest value of a variable; infinite where nothing limits it, `nil` where it is not found in reasonable
    /// time.
    func largest(_ variable: Int) -> Double? { extreme(variable, sign: 1) }

    /// The smallest value of a variable.
    func smallest(_ variable: Int) -> Double? { extreme(variable, sign: -1).map { -$0 } }

    private func extreme(_ variable: Int, sign: Double) -> Double? {
        var tableau = self
        var costs = [Double](repeating: 0, count: variables)
        costs[variable] = sign
        return tableau.maximise(costs, among: variables)
    }

    /// The largest value of the sum of costs, over the first columns.
    private mutating func maximise(_ costs: [Double], among columns: Int) -> Double? {
        func cost(_ column: Int) -> Double { column < costs.count ? costs[column] : 0 }
        for _ in 0..<20_000 {
            let weights = basis.map(cost)
            let entering = (0..<columns).first { column in
                var gain = cost(column)
                for (row, weight) in weights.enumerated() where weight != 0 { gain -= weight * rows[row][column] }
                return gain > Self.tolerance
            }
            guard let entering else {
                return zip(weights, rows).reduce(0) { $0 + $1.0 * ($1.1.last ?? 0) }
            }
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
        }
        return nil
    }

    private mutating func pivot(row: Int, column: Int) {
        let factor = 1 / rows[row][column]
        for index in rows[row].indices { rows[row][index] *= factor }
        for other in rows.indices where other != row {
            let multiple = rows[other][column]
            guard multiple != 0 else { continue }
            for index in rows[other].indices { rows[other][index] -= multiple * rows[row][index] }
        }
        basis[row] = column
    }
}
