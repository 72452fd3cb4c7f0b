import BorderTestSupport
import Foundation
import Testing

/// Plain tables with wholes among their parts: the right number is printed, and the sum of all rows is not.
@Suite struct PlainTableOracleTests {
    /// Ranges of seeds that run side by side; `LAW_TABLES` is how many seeds there are in all.
    static let seeds: [Range<UInt64>] = {
        let count = ProcessInfo.processInfo.environment["LAW_TABLES"].flatMap(UInt64.init) ?? 300
        return stride(from: 1, through: count, by: 50).map { $0..<min($0 + 50, count + 1) }
    }()

    @Test(arguments: seeds) func theNumberOfABorderIsTheSumOfItsMaximalRows(_ seeds: Range<UInt64>) throws {
        var problems: [String] = []
        for seed in seeds {
            let table = PlainTableGenerator.table(seed: seed)
            let oracle = PairwiseOracle(table.rows.map { CountedRow($0, in: World.all[0]) })
            let answer = try Printed("flows FILES --by border --csv", on: table)
            // A blank that counts fewer than a row beside it cannot be everybody, and is asked about.
            if answer.run.exitCode == 65, answer.said.contains("' blank, and others say") { continue }
            let printed = answer.values
            if let sum = oracle.sum, !printed.contains(sum) {
                problems.append("seed \(seed): \(sum) is not printed\n\(table)\(answer.said)")
            }
            if oracle.blindSum != oracle.sum, !oracle.rows.contains(where: { $0.value == oracle.blindSum }),
                answer.values.contains(oracle.blindSum)
            {
                problems.append(
                    "seed \(seed): \(oracle.blindSum), the sum of all rows, is printed\n\(table)\(answer.said)"
                )
            }
        }
        #expect(problems.isEmpty, "\(problems.count) of \(seeds.count): \(problems.prefix(3).joined(separator: "\n"))")
    }
}
