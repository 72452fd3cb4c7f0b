/// Somebody who solves everything that is printed: linear equations and limits over counts that are not negative.
///
/// Exact arithmetic and the plainest simplex method (Bland's rule), without a thought to speed and apart from what is
/// tested.
struct Attacker {
    /// What is known of a sum of counts.
    struct Fact: Hashable {
        /// The counts and how often each is in the sum: -1 where it is taken off.
        var terms: [Int: Int]
        var lower: Int?
        var upper: Int?
    }

    private var rows: [[Fraction]] = []
    private var basis: [Int] = []
    private let counts: Int
    private var width = 0

    /// An attacker who knows facts about so many counts; `nil` where they contradict each other.
    init?(_ facts: Set<Fact>, counts: Int) {
        self.counts = counts
        var equations: [(terms: [Int: Int], slack: Int, constant: Int)] = []
        for fact in facts.sorted(by: { "\($0)" < "\($1)" }) {
            if let lower = fact.lower, lower == fact.upper {
                equations.append((fact.terms, 0, lower))
            } else {
                if let upper = fact.upper { equations.append((fact.terms, 1, upper)) }
                if let lower = fact.lower { equations.append((fact.terms, -1, lower)) }
            }
        }
        width = counts + equations.count { $0.slack != 0 }
        let artificial = width
        var slack = counts
        for (index, equation) in equations.enumerated() {
            var row = [Fraction](repeating: .zero, count: width + equations.count + 1)
            let sign = equation.constant < 0 ? -1 : 1
            for (count, factor) in equation.terms { row[count] = Fraction(factor * sign) }
            if equation.slack != 0 {
                row[slack] = Fraction(equation.slack * sign)
                slack += 1
            }
            row[artificial + index] = Fraction(1)
            row[row.count - 1] = Fraction(equation.constant * sign)
            rows.append(row)
            basis.append(artificial + index)
        }
        var costs = [Fraction](repeating: .zero, count: width + equations.count)
        for index in equations.indices { costs[artificial + index] = Fraction(-1) }
        guard maximise(costs, among: width) == .zero else { return nil }
        for row in rows.indices where basis[row] >= width {
            if let column = (0..<width).first(where: { rows[row][$0] != .zero }) { pivot(row, column) }
        }
    }

    /// The least and the most that a sum of counts may be; `nil` for no limit.
    func limits(of terms: Set<Int>) -> (least: Int, most: Int?) {
        func extreme(_ sign: Int) -> Fraction? {
            var copy = self
            var costs = [Fraction](repeating: .zero, count: width)
            for term in terms { costs[term] = Fraction(sign) }
            return copy.maximise(costs, among: width)
        }
        let least = extreme(-1).map { (Fraction(-1) * $0).ceiling } ?? 0
        return (least, extreme(1)?.floor)
    }

    private mutating func maximise(_ costs: [Fraction], among columns: Int) -> Fraction? {
        var gains = costs + [Fraction](repeating: .zero, count: (rows.first?.count ?? costs.count + 1) - costs.count)
        for (row, basic) in basis.enumerated() where basic < costs.count && costs[basic] != .zero {
            for index in gains.indices where rows[row][index] != .zero {
                gains[index] = gains[index] - costs[basic] * rows[row][index]
            }
        }
        while let entering = (0..<columns).first(where: { gains[$0] > .zero }) {
            var leaving: (row: Int, ratio: Fraction)?
            for row in rows.indices where rows[row][entering] > .zero {
                let ratio = rows[row][rows[row].count - 1] / rows[row][entering]
                if let best = leaving, best.ratio < ratio || best.ratio == ratio && basis[best.row] < basis[row] {
                    continue
                }
                leaving = (row, ratio)
            }
            guard let leaving else { return nil }
            pivot(leaving.row, entering)
            let factor = gains[entering]
            for index in gains.indices where rows[leaving.row][index] != .zero {
                gains[index] = gains[index] - factor * rows[leaving.row][index]
            }
        }
        return Fraction(-1) * gains[gains.count - 1]
    }

    private mutating func pivot(_ row: Int, _ column: Int) {
        let divisor = rows[row][column]
        for index in rows[row].indices where rows[row][index] != .zero { rows[row][index] = rows[row][index] / divisor }
        let pivot = rows[row]
        for other in rows.indices where other != row {
            let multiple = rows[other][column]
            guard multiple != .zero else { continue }
            for index in pivot.indices where pivot[index] != .zero {
                rows[other][index] = rows[other][index] - multiple * pivot[index]
            }
        }
        basis[row] = column
    }
}
