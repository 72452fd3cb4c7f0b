import ArgumentParser
import BorderFlow

/// Which numbers are too small to be shown.
struct SuppressionOptions: ParsableArguments {
    @Option(
        name: .customLong("suppress"),
        help: "Withhold counts of people below this number, and others that would give them away."
    )
    var smallestShown: Int64?

    /// Whether it may be said how many rows were read.
    var countsRows: Bool { smallestShown == nil }

    func validate() throws {
        if let smallestShown, !(1...1_000_000).contains(smallestShown) {
            throw ValidationError("--suppress must lie between 1 and 1,000,000.")
        }
    }
}
