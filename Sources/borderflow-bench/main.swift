import ArgumentParser

BenchCommand.main()

/// Fixed workloads and the inputs they need.
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "borderflow-bench",
        abstract: "Makes inputs for measurements and times parts of borderflow.",
        subcommands: [
            GenerateCommand.self, ReadCommand.self, WorldsCommand.self, RealWorldsCommand.self, EstimateCommand.self,
        ]
    )
}
