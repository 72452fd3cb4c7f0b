import ArgumentParser
import BorderFlow

/// From what estimates are made.
struct EstimateOptions: ParsableArguments {
    @Option(
        help: "A file of usual counts per crossing, such as official months: it divides larger numbers.",
        completion: .file(extensions: ["csv"])
    )
    var levels: String?

    @Option(help: "The seed of the likely range; the same seed gives the same range.")
    var seed: UInt64 = ReconciliationOptions().seed
}

extension EstimateOptions {
    /// What the options ask of a reconciliation.
    var options: ReconciliationOptions {
        var options = ReconciliationOptions()
        options.seed = seed
        return options
    }
}

/// Whether a verb that shows reports shows estimates beside them.
struct EstimateFlag: ParsableArguments {
    @Flag(help: "Show beside every number what all reports together allow, and estimates where they can be made.")
    var estimates = false

    @OptionGroup var options: EstimateOptions
}

extension EstimateFlag {
    /// The file of usual counts, where estimates are asked for.
    var levels: String? { estimates ? options.levels : nil }

    /// What is shown beside numbers, or withheld. Not both: limits would give away what is withheld.
    func presentation(_ suppression: SuppressionOptions, levels: Dossier?) throws -> Presentation {
        guard estimates else { return suppression.smallestShown.map { .withholding(below: $0) } ?? .plain }
        guard suppression.smallestShown == nil else {
            throw CommandFailure.usage(
                "--estimates and --suppress exclude each other: the limits of an estimate would give small counts away"
            )
        }
        return .estimates(options.options, levels: levels)
    }
}
