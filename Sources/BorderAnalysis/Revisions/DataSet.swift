package import BorderAtlas
import BorderCore

/// The reports of one side of a comparison.
package struct DataSet: Sendable {
    /// The groupings under which plain tables are summed, in the order of `daily` and `monthly`.
    package static let groupings = [PeriodUnit.day, .month].map {
        Grouping(places: [.crossing], period: $0, byPopulation: true, byMode: true)
    }

    /// How the side is called: a file's name, or a day.
    package var name: String
    /// Its reports, and the sums of its plain tables as reports without an id.
    package let reports: [PlacedReport]

    /// A side made of what was read, as far as a selection asks for it.
    ///
    /// - Parameters:
    ///   - name: how the side is called.
    ///   - reports: its single reports.
    ///   - daily: its plain tables by place and day.
    ///   - monthly: the same tables by place and month, for rows of more than a day.
    ///   - selection: places, days, ways, people, modes and sources, and measures where some are named.
    ///   - atlas: where places are.
    package init(
        name: String,
        reports: [PlacedReport],
        daily: [FlowInput.Table] = [],
        monthly: [FlowInput.Table] = [],
        selection: Selection,
        atlas: Atlas
    ) {
        self.name = name
        let filter = PlaceFilter(selection, tree: PlaceTree(atlas: atlas))
        let asked = reports.filter { report in
            filter.verdict(on: report.placement) == .included && selection.matchesWords(of: report)
                && selection.mayCover(report.period)
                && (selection.kinds.isEmpty && selection.units.isEmpty || selection.includes(report.measure))
        }
        self.reports = asked + TableEntry.all(daily: daily, monthly: monthly).map(PlacedReport.init)
    }
}

extension PlacedReport {
    /// The sum of the rows of a table for one place and time.
    fileprivate init(_ entry: TableEntry) {
        self.init(
            id: "",
            placement: entry.key.group.placement,
            period: entry.days.flatMap { Period(from: $0.lowerBound, through: $0.upperBound) },
            quantity: Quantity(entry.count),
            measure: entry.key.measure,
            population: entry.key.population,
            mode: entry.key.mode
        )
        details.authority = entry.key.reporter
    }
}
