import BorderAtlas
import BorderCore

/// Exact counts of one authority for one place, way, population and mode, which add up over days.
struct ExactSeries {
    /// The counts by id.
    var reports: [PlacedReport]
    /// Whether they are for a part of what they are held against.
    var isPart: Bool

    /// The series that count what a figure counts, or a part of it, in the order of their first id.
    static func all(within figure: PlacedReport, among reports: [PlacedReport], tree: PlaceTree) -> [ExactSeries] {
        let containment = Containment(tree: tree)
        var series: [CountingSeries: ExactSeries] = [:]
        for report in reports where report.id != figure.id && report.isExactCount {
            let axes = containment.axes(figure, report)
            guard axes.measure == .equals, axes.place.holds, axes.direction.holds, axes.population.holds else {
                continue
            }
            let isPart = [axes.place, axes.direction, axes.population].contains(.contains)
            series[CountingSeries(report), default: ExactSeries(reports: [], isPart: isPart)].reports.append(report)
        }
        return series.values.map { series in
            ExactSeries(reports: series.reports.sorted { $0.id < $1.id }, isPart: series.isPart)
        }.sorted { ($0.reports.first?.id ?? "") < ($1.reports.first?.id ?? "") }
    }

    /// The sum of the fewest counts that tile the days; `nil` where a day is missing, or the sum leaves 64 bits.
    func sum(over days: ClosedRange<Day>) -> Support.Arithmetic? {
        guard let tiles = Tiling.tile(days, with: reports),
            let period = Period(from: days.lowerBound, through: days.upperBound), let sum = tiles.sumOfValues
        else { return nil }
        return Support.Arithmetic(
            addends: tiles.map(\.id),
            counts: tiles.map(\.quantity.value),
            sum: sum,
            period: period,
            isLowerLimit: isPart,
            verdict: .unknown
        )
    }
}

extension PlacedReport {
    /// Whether it is an exact number of exact days.
    var isExactCount: Bool { quantity.qualifier == .exact && period?.isExact ?? false && isOfWholeDays }

    /// Whether its days count from midnight to midnight. A count from 10:00 to 10:00 is that of neither day it touches.
    var isOfWholeDays: Bool { details.hours.map { $0.start == 0 && $0.end == Instants.perDay } ?? true }
}
