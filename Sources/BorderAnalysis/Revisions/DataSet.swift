package import BorderAtlas
import BorderCore

/// The reports of one side of a comparison.
package struct DataSet: Sendable {
    /// How the side is called: a file's name, or a day.
    package var name: String
    /// Its reports, and its records as exact reports.
    package let reports: [PlacedReport]

    /// A side made of what was read, as far as a selection asks for it.
    ///
    /// - Parameters:
    ///   - name: how the side is called.
    ///   - input: its records and reports.
    ///   - selection: places, days, ways, people, modes and sources, and measures where some are named.
    ///   - atlas: where places are.
    package init(name: String, _ input: FlowInput, selection: Selection, atlas: Atlas) {
        self.name = name
        let tree = PlaceTree(atlas: atlas)
        let filter = PlaceFilter(selection, tree: tree)
        reports = (input.reports + input.recordReports(tree: tree).reports).filter { report in
            filter.verdict(on: report.placement) == .included && selection.matchesWords(of: report)
                && selection.mayCover(report.period)
                && (selection.kinds.isEmpty && selection.units.isEmpty || selection.includes(report.measure))
        }
    }
}
