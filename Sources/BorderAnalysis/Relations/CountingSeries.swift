import BorderCore

/// What reports that may be added over days have in common: place, way, population, mode and authority.
struct CountingSeries: Hashable {
    var placement: Placement
    var population: Population
    var mode: Mode
    var authority: String

    init(_ report: PlacedReport) {
        placement = report.placement
        population = report.population
        mode = report.mode
        authority = report.sourceKey
    }
}

extension [PlacedReport] {
    /// The sum of the reports' values; `nil` where it leaves 64 bits.
    var sumOfValues: Int64? {
        var total: Int64 = 0
        for report in self {
            let (sum, overflow) = total.addingReportingOverflow(report.quantity.value)
            guard !overflow else { return nil }
            total = sum
        }
        return total
    }
}
