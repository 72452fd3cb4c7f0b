import ArgumentParser
import BorderFlow

/// `borderflow measures`: what analysts make of flows.
struct MeasuresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measures",
        abstract: "Net, shares, ranks, changes, means, peaks, excess, concentration and odd days.",
        discussion: """
            Every measure has rules for when it means something; where it does not, the table leaves it empty and \
            --json says why. Figures are gross: everybody who passed that way. Only net takes off the way back. A \
            worded figure gives limits, and so does everything made of it.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup(title: "Filters") var filters: FilterOptions
    @OptionGroup var suppression: SuppressionOptions
    @OptionGroup var table: TableOptions

    @Option(help: "Group by any of: \(Dimension.words.joined(separator: ", ")); several with commas.")
    var by: String = "border"

    @Option(help: "The usual days an excess is measured against: 2022-09-17/2022-09-20.")
    var baseline: String?

    func run() throws {
        let grouping = try grouping(from: by, ofOwn: input.regions)
        let usualDays = try baseline.map(days)
        let session = try Session(input)
        let selection = try filters.selection(atlas: session.atlas)
        var request = MeasureRequest(selection: selection, grouping: grouping, baseline: usualDays)
        request.smallestShown = suppression.smallestShown ?? 0
        var grain = LedgerGrain(request.context, grouping)
        if let usual = request.usual { grain = grain.joined(LedgerGrain(usual.selection, usual.grouping)) }
        let read = try session.read(for: selection, grain: grain, countsRows: suppression.countsRows)
        let summary = try read.dossier.measures(request)
        try table.print(Table(measures: summary, atlas: session.atlas))
        try read.end()
    }

    private func days(_ text: String) throws -> ClosedRange<Day> {
        guard let period = Period(text), period.isExact else {
            throw CommandFailure.usage(
                "--baseline '\(text)' is no span of days; write FIRST/LAST, as in 2022-09-17/2022-09-20"
            )
        }
        return period.outer
    }
}
