import ArgumentParser
import BorderFlow

/// Which numbers are too small to be shown.
struct SuppressionOptions: ParsableArguments {
    @Option(
        name: .customLong("suppress"),
        help: "Withhold counts of people below this number, and others that would give them away."
    )
    var smallestShown: Int64?

    func validate() throws {
        if let smallestShown, !(1...1_000_000).contains(smallestShown) {
            throw ValidationError("--suppress must lie between 1 and 1,000,000.")
        }
    }
}

extension SuppressionOptions {
    /// The summaries with small counts withheld, where that is asked for. All that a reader sees goes in together.
    func apply(to summaries: [FlowSummary], atlas: Atlas) -> [FlowSummary] {
        guard let smallestShown else { return summaries }
        return FlowSummary.withholding(summaries, below: smallestShown, tree: PlaceTree(atlas: atlas))
    }

    /// One summary with small counts withheld.
    func apply(to summary: FlowSummary, atlas: Atlas) -> FlowSummary { apply(to: [summary], atlas: atlas)[0] }
}
