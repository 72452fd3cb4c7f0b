/// The rows of a block and the groups of cells they are about, which are numbered anew.
///
/// Rows of long times are about whole runs of groups; a run costs no more than its ends.
struct FactorTable {
    let rows: RowTable
    /// The groups that the rows are about, rising.
    let groups: [Int32]
    /// Runs of groups, with the weight of each and the row it is in; row after row.
    private let runs: [Run]
    /// Where the runs of each row end.
    private let ends: [Int]

    private struct Run {
        var groups: Range<Int>
        var weight: Double
    }

    init(_ rows: RowTable) {
        self.rows = rows
        groups = Set(rows.groups).sorted()
        var place: [Int32: Int] = [:]
        for (index, group) in groups.enumerated() { place[group] = index }
        var runs: [Run] = []
        var ends: [Int] = []
        for row in rows.rows {
            for segment in rows.segments[row.segments] {
                var next: Int?
                for group in rows.groups[segment.groups] {
                    let own = place[group, default: 0]
                    if own == next {
                        runs[runs.count - 1].groups = runs[runs.count - 1].groups.lowerBound..<own + 1
                    } else {
                        runs.append(Run(groups: own..<own + 1, weight: segment.weight))
                    }
                    next = own + 1
                }
            }
            ends.append(runs.count)
        }
        (self.runs, self.ends) = (runs, ends)
    }

    /// For each row what its groups have, by weight.
    func rowSums(_ values: [Double]) -> [Double] { rowSums(values) { $0 } }

    /// For each row the sum of what its groups have, by the square of the weight.
    func squares(_ totals: [Double]) -> [Double] { rowSums(totals) { $0 * $0 } }

    private func rowSums(_ values: [Double], _ weight: (Double) -> Double) -> [Double] {
        var before = [Double](repeating: 0, count: values.count + 1)
        for (index, value) in values.enumerated() { before[index + 1] = before[index] + value }
        var start = 0
        return ends.map { end in
            var sum = 0.0
            for run in runs[start..<end] {
                let own = run.groups
                // A difference of long sums would lose the digits of a few small ones.
                let part =
                    own.count < 16
                    ? values[own].reduce(0, +) : before[own.upperBound] - before[own.lowerBound]
                sum += weight(run.weight) * part
            }
            start = end
            return sum
        }
    }

    /// For each group what its rows have, by weight.
    func groupSums(_ values: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: groups.count)
        // By how much what all groups from one on have rises there.
        var rises = [Double](repeating: 0, count: groups.count + 1)
        var start = 0
        for (end, value) in zip(ends, values) {
            defer { start = end }
            guard value != 0 else { continue }
            for run in runs[start..<end] {
                let part = run.weight * value
                if run.groups.count < 16 {
                    for group in run.groups { result[group] += part }
                } else {
                    rises[run.groups.lowerBound] += part
                    rises[run.groups.upperBound] -= part
                }
            }
        }
        var above = 0.0
        for index in result.indices {
            above += rises[index]
            result[index] += above
        }
        return result
    }

    /// For each group the rows it is in, with their weights.
    var rowsOfGroups: [[(row: Int, weight: Double)]] {
        var found = [[(row: Int, weight: Double)]](repeating: [], count: groups.count)
        var start = 0
        for (row, end) in ends.enumerated() {
            for run in runs[start..<end] { for group in run.groups { found[group].append((row, run.weight)) } }
            start = end
        }
        return found
    }
}
