import BorderCore

extension Grouping {
    /// The groupings under which the rows of plain tables are added up before they are reconciled with reports.
    package static let forReconciliation = [counted(.day), counted(.month)]

    private static func counted(_ unit: PeriodUnit) -> Grouping {
        Grouping([.place(.crossing), .period(unit), .population, .mode])
    }
}

/// The counts of plain tables as exact reports: one a place, way, people and day, or month where rows are longer.
///
/// A row longer than a month is no count of any one month and is left to `flows`.
///
/// - Parameter tables: the totals under the groupings of `Grouping.forReconciliation`, in that order.
/// - Returns: the reports, and how many rows of input they leave out.
package func countedReports(_ tables: [[FlowInput.Table]]) -> (reports: [PlacedReport], rowsLeftOut: Int64) {
    guard tables.count == 2 else { return ([], 0) }
    var reports: [PlacedReport] = []
    var leftOut: Int64 = 0
    for (byDay, byMonth) in zip(tables[0], tables[1]) {
        let isDaily = byDay.totals.totals.keys.allSatisfy { $0.bucket != nil }
        let (table, unit) = isDaily ? (byDay, PeriodUnit.day) : (byMonth, PeriodUnit.month)
        let severalReporters = Set(table.totals.totals.keys.map(\.reporter)).count > 1
        for (key, total) in table.totals.totals.sorted(by: { $0.key < $1.key }) {
            guard key.bucket != nil, let period = key.period(of: total, unit: unit) else {
                leftOut += total.rows
                continue
            }
            var details = ReportDetails()
            details.authority = severalReporters && !key.reporter.isEmpty ? key.reporter : table.file
            reports.append(
                PlacedReport(
                    id: key.id(file: table.file, namesReporter: severalReporters),
                    placement: key.group.placement,
                    period: period,
                    quantity: Quantity(total.count),
                    measure: key.measure,
                    population: key.population,
                    mode: key.mode,
                    details: details,
                    file: table.file
                )
            )
        }
    }
    return (reports, leftOut)
}
