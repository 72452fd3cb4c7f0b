/// The linear equations of a step: by how much the sums of rows change with the logarithms of all factors, and what
/// rows
/// ask for less as their own rises.
///
/// A few hundred rows are solved directly (Cholesky), more by conjugate gradients.
struct FactorEquations {
    private let table: FactorTable
    private let totals: [Double]
    /// What is added to the diagonal: how fast demands fall, and a trace, because rows that repeat one another would
    /// leave
    /// the equations without one answer.
    private let falls: [Double]
    private let diagonal: [Double]
    /// All coefficients row by row, the lower half; `nil` for many rows.
    private let matrix: [Double]?

    /// The most rows that are solved directly; that costs the cube of them.
    private static let directLimit = 400
    /// The most rounds of conjugate gradients; fewer only make a step shorter.
    private static let roundLimit = 200
    /// How much of the equations conjugate gradients may leave unsolved.
    private static let tolerance = 0.01

    init(_ table: FactorTable, totals: [Double], falls: [Double]) {
        self.table = table
        self.totals = totals
        let squares = table.squares(totals)
        self.falls = zip(falls, squares).map { $0 + 1e-10 * $1 }
        diagonal = zip(self.falls, squares).map { $0 + $1 }
        let count = falls.count
        guard count <= Self.directLimit else {
            matrix = nil
            return
        }
        var matrix = [Double](repeating: 0, count: count * count)
        for (own, total) in zip(table.rowsOfGroups, totals) {
            for (position, one) in own.enumerated() {
                for other in own[...position] {
                    matrix[one.row * count + other.row] += total * one.weight * other.weight
                }
            }
        }
        for row in 0..<count { matrix[row * count + row] += self.falls[row] }
        self.matrix = matrix
    }

    /// What a step leaves of the misses.
    func rest(_ misses: [Double], _ step: [Double]) -> [Double] {
        let image = image(of: step)
        return misses.indices.map { misses[$0] - image[$0] }
    }

    /// Solves for the rows that are free; the others keep their part of the step.
    func solve(_ misses: [Double], isFree: [Bool], _ step: inout [Double]) {
        if let matrix {
            var given = step
            for index in given.indices where isFree[index] { given[index] = 0 }
            let rest = rest(misses, given)
            let free = isFree.indices.filter { isFree[$0] }
            for (index, answer) in zip(free, Self.solved(matrix, of: isFree.count, free, free.map { rest[$0] })) {
                step[index] = answer.isFinite ? answer : 0
            }
        } else {
            approach(misses, isFree: isFree, &step)
        }
    }

    private func image(of step: [Double]) -> [Double] {
        let flowing = zip(table.groupSums(step), totals).map { $0 * $1 }
        return zip(table.rowSums(flowing), zip(falls, step)).map { $0 + $1.0 * $1.1 }
    }

    /// Solves some rows and columns of a symmetric positive matrix.
    private static func solved(_ matrix: [Double], of size: Int, _ chosen: [Int], _ right: [Double]) -> [Double] {
        let count = chosen.count
        var factor = [Double](repeating: 0, count: count * count)
        var answer = right
        for row in 0..<count {
            for column in 0...row {
                var rest = matrix[chosen[row] * size + chosen[column]]
                for place in 0..<column { rest -= factor[row * count + place] * factor[column * count + place] }
                factor[row * count + column] =
                    row == column
                    ? max(rest, .leastNormalMagnitude).squareRoot() : rest / factor[column * count + column]
            }
            for place in 0..<row { answer[row] -= factor[row * count + place] * answer[place] }
            answer[row] /= factor[row * count + row]
        }
        for row in (0..<count).reversed() {
            for place in row + 1..<count { answer[row] -= factor[place * count + row] * answer[place] }
            answer[row] /= factor[row * count + row]
        }
        return answer
    }

    /// Comes nearer by conjugate gradients.
    private func approach(_ misses: [Double], isFree: [Bool], _ step: inout [Double]) {
        var rest = rest(misses, step)
        for index in rest.indices where !isFree[index] { rest[index] = 0 }
        var scaled = zip(rest, diagonal).map { $1 > 0 ? $0 / $1 : 0 }
        var way = scaled
        var size = Self.product(rest, scaled)
        let enough =
            Self.product(misses, zip(misses, diagonal).map { $1 > 0 ? $0 / $1 : 0 })
            * Self.tolerance * Self.tolerance
        for _ in 0..<Self.roundLimit where size > enough {
            let image = image(of: way)
            let curve = Self.product(way, image)
            guard curve > 0, curve.isFinite else { return }
            let length = size / curve
            for index in step.indices where isFree[index] {
                step[index] += length * way[index]
                rest[index] -= length * image[index]
                scaled[index] = diagonal[index] > 0 ? rest[index] / diagonal[index] : 0
            }
            let next = Self.product(rest, scaled)
            for index in way.indices { way[index] = scaled[index] + next / size * way[index] }
            size = next
        }
    }

    private static func product(_ left: [Double], _ right: [Double]) -> Double {
        var sum = 0.0
        for index in left.indices { sum += left[index] * right[index] }
        return sum
    }
}
