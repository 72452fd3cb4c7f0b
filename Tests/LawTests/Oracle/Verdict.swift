/// Holds an answer against the slow rule.
enum Verdict {
    /// What is wrong with an answer about the rows of a group; empty where nothing is.
    static func problems(of answer: Printed, group: Group, rows: [CountedRow]) -> [String] {
        let printed = group.values(in: answer)
        var problems: [String] = []
        let bySource = Dictionary(grouping: rows, by: \.source).values.map { PairwiseOracle($0) }
        let all = PairwiseOracle(rows)
        for oracle in bySource {
            if oracle.maximal.contains(where: { !$0.isExact }) {
                // A wording stands for itself; where all exclude one another their numbers may also be added.
                let values = answer.values
                let isAdded = oracle.sum.map(printed.contains) ?? false
                for row in oracle.maximal where !row.isExact && !isAdded && !values.contains(row.value) {
                    problems.append("\(row.value) is lost")
                }
                // The exact ones are added among themselves.
                let exact = oracle.maximal.filter(\.isExact)
                let sums = [PairwiseOracle(oracle.rows.filter(\.isExact)).sum, PairwiseOracle(exact).sum]
                let isSaid =
                    sums.contains { $0.map(printed.contains) ?? true } || exact.map(\.value).allSatisfy(values.contains)
                if !isAdded && !isSaid { problems.append("\(exact.map(\.value)) are lost") }
            } else if let sum = oracle.sum, !printed.contains(sum), !(all.sum.map(printed.contains) ?? false) {
                problems.append("\(sum) is not printed")
            }
        }
        let right = Set(bySource.map(\.sum) + [all.sum])
        for blind in Set(bySource.map(\.blindSum) + [rows.reduce(0) { $0 + $1.value }])
        where !right.contains(blind) && !rows.contains(where: { $0.value == blind }) && printed.contains(blind) {
            problems.append("\(blind), the sum of rows that may overlap, is printed")
        }
        return problems.map { "\(group): \($0)" }
    }
}
