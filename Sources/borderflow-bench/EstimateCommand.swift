import ArgumentParser
import BorderFlow

/// Times bounds, estimate and ranges of a year of many crossings.
struct EstimateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estimate",
        abstract: "Times the bounds and the best estimate of many crossings over a year, both ways."
    )

    @Option(help: "How many crossings, four to a section and five sections to a border.")
    var crossings = 60

    @Option(help: "How many days.")
    var days = 365

    @Option(help: "How many claims beside the daily counts.")
    var claims = 3_000

    @Option(help: "How many crossings and directions are counted every day.")
    var counted = 20

    @Option(help: "Where the random sequence starts.")
    var seed: UInt64 = 1

    func run() {
        let days = max(20, days)
        let year = YearOfClaims(
            crossings: max(1, crossings),
            days: days,
            claims: max(0, claims),
            counted: max(0, counted),
            seed: seed
        )
        let clock = ContinuousClock()
        var start = clock.now
        func lap(_ name: String, _ rest: String = "") {
            print("\(name): \(Int((clock.now - start) / .milliseconds(1))) ms\(rest)")
            start = clock.now
        }
        let closure = SumClosure(year.problem)
        lap("bounds", closure.isFeasible ? "" : ", contradictory")
        var sum: Int64 = 0
        var spans = 0
        for node in 0..<year.problem.graph.nodeCount {
            for from in 0..<days {
                for to in from + 1...days {
                    let bounds = closure.bounds(node: node, instants: from..<to)
                    sum &+= bounds.lower &+ (bounds.upper ?? 0)
                    spans += 1
                }
            }
        }
        lap("all \(spans) spans read", ", checksum \(sum)")
        let estimate = SumEstimate(year.problem, closure: closure, pattern: year.pattern)
        lap(
            "best",
            ", \(estimate.sweeps) sweeps, worst limit off by \(WorldTable.text(estimate.worstHardResidual, digits: 3))"
                + (estimate.isPublishable ? "" : ", not to be published")
        )
        var (off, all) = (0.0, 0.0)
        for (leaf, flows) in year.truth {
            for (day, flow) in flows.enumerated() {
                off += abs((estimate.best(node: leaf, instants: day..<day + 1) ?? 0) - Double(flow))
                all += Double(flow)
            }
        }
        lap("all days read", ", error \(WorldTable.text(100 * off / max(1, all))) %")
    }
}
