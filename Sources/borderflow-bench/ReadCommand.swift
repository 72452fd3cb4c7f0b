import ArgumentParser
import BorderFlow
import BorderSystem

/// Times reading alone.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Times the reading of a table, without places and totals."
    )

    @Argument(help: "The table.")
    var file: String

    @Option(help: "How many workers; 0 reads in file order without any.")
    var workers: Int?

    @Option(help: "How many times.")
    var rounds = 1

    func run() throws {
        for _ in 0..<max(1, rounds) {
            let start = ContinuousClock.now
            let (summary, total) = try read()
            let time = (ContinuousClock.now - start) / .seconds(1)
            let rate = Double(summary.rowsRead) / time / 1e6
            print(
                "\(summary.rowsRead) rows, \(summary.rowsRejected) rejected, total \(total):",
                "\(Int(time * 1000)) ms, \((rate * 10).rounded() / 10) M rows/s, peak \(peakMebibytes()) MiB"
            )
        }
    }

    private func read() throws -> (summary: IntakeSummary, total: Int64) {
        let source = ByteSource(argument: file)
        if workers == 0 {
            var total: Int64 = 0
            let summary = try readReports(from: source, named: file) { total &+= $0.total }
            return (summary, total)
        }
        let (summary, totals) = try readReportsInParallel(
            from: source,
            named: file,
            workers: workers,
            startingWith: { Int64(0) },
            onBatch: { $0 &+= $1.total }
        )
        return (summary, totals.reduce(0, &+))
    }

    private func peakMebibytes() -> Int {
        var usage = rusage()
        // `RUSAGE_SELF`, which is a number in one C library and an enumeration in another.
        return getrusage(0, &usage) == 0 ? usage.ru_maxrss / 1024 : 0
    }
}

extension ObservationBatch {
    /// The sum of the numbers, as a checksum.
    fileprivate var total: Int64 {
        switch value {
        case .constant(let value): value &* Int64(count)
        case .values(let values): values.reduce(0, &+)
        }
    }
}
