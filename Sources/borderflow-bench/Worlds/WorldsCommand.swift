import ArgumentParser
import BorderFlow

/// Measures the estimates on made-up worlds whose truth is known.
struct WorldsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worlds",
        abstract: "Measures estimates on made-up worlds whose truth is known, as a table in Markdown."
    )

    @Argument(help: "How many worlds.")
    var count = 200

    @Option(help: "The seed of the first world.")
    var seed: UInt64 = 1

    @Option(help: "How many times each likely range is drawn; 0 leaves the ranges out.")
    var replicates = 200

    @Option(help: "The share of the claims of the press that is falsified in the second telling.")
    var falsified = 0.1

    @Flag(help: "Give the event a size and a length of its own at each border, which no pattern can know.")
    var differing = false

    func validate() throws {
        guard count > 0, replicates >= 0 else { throw ValidationError("Counts cannot be negative.") }
        guard (0...1).contains(falsified) else { throw ValidationError("A share lies between 0 and 1.") }
    }

    func run() {
        let tellings = [0, falsified].map { share in
            WorldSummary(
                trials: (0..<UInt64(count)).map {
                    WorldTrial(
                        seed: seed &+ $0,
                        falseShare: share,
                        replicates: replicates,
                        differsByBorder: differing
                    )
                }
            )
        }
        print(WorldTable(honest: tellings[0], falsified: tellings[1]).markdown, terminator: "")
    }
}
