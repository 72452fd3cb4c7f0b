import ArgumentParser
import BorderFlow

/// Measures the estimates on flows that were really counted.
struct RealWorldsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "real-worlds",
        abstract: "Measures estimates on counts of real borders, told as the press would, as a report in Markdown."
    )

    @Option(help: "The counts, by port and month.")
    var ports = "Benchmarks/us-port-passengers.csv"

    @Option(help: "Claims and the exact figures of the same.")
    var hedges = "Benchmarks/hedges.csv"

    @Option(help: "Claims and exact figures of other borders and years, with their sources.")
    var publishedHedges = "Benchmarks/published-hedges.csv"

    @Option(help: "How many tellings of each year.")
    var tellings = 10

    @Option(help: "The seed of the first telling.")
    var seed: UInt64 = 1

    @Option(help: "How many times each likely range is drawn.")
    var replicates = 200

    func validate() throws {
        guard tellings > 0, replicates > 0 else { throw ValidationError("Counts are above zero.") }
    }

    func run() throws {
        func text(_ file: String) throws -> String {
            var stream = try ByteStream(.file(file), named: file)
            return String(decoding: try stream.peek(1 << 20), as: UTF8.self)
        }
        let table = try PortTable(csv: text(ports))
        var leftOut = try LeftOut(atlas: .embedded())
        leftOut.askForFigures()
        leftOut.askForSettling()
        let study = PortStudy(table, tellings: tellings, seed: seed)
        let report = RealWorldsReport(
            study: study,
            leftOut: leftOut,
            bundled: try HedgePairs(csv: text(hedges), reports: leftOut.reports),
            published: try HedgePairs(published: text(publishedHedges)),
            replicates: replicates
        )
        print(report.markdown, terminator: "")
    }
}
