import BorderCore

/// The steps of cumulative series: what each total of one authority, place, way and people adds to the one before.
///
/// A series are two or more reports with exact days and the same first day, whose last days differ: "January 69,000",
/// "January to February 133,000". Each pair of neighbours gives the days between their ends. Measures that do not add
/// up over days (stocks, rates, queues) have no such steps.
package func seriesDifferences(of reports: [PlacedReport]) -> SeriesDifferences {
    var result = SeriesDifferences()
    var series: [CumulativeKey: [PlacedReport]] = [:]
    for report in reports {
        guard report.measure.kind.addsUp, report.isOfWholeDays, let period = report.period, period.isExact else {
            continue
        }
        series[CumulativeKey(report, from: period.startEarliest), default: []].append(report)
    }
    for (key, members) in series.sorted(by: { $0.key < $1.key }) {
        let totals = latest(of: members, &result.setAside)
        for (earlier, later) in zip(totals, totals.dropFirst()) { add(earlier, later, key.authority, &result) }
    }
    result.setAside.sort()
    return result
}

/// One report for each last day, by that day: the one reported last.
private func latest(of members: [PlacedReport], _ setAside: inout [String]) -> [PlacedReport] {
    var byEnd: [Day: PlacedReport] = [:]
    let earliest = Day(rawValue: .min)
    for report in members.sorted(by: {
        ($0.details.reportedOn ?? earliest, $0.id) < ($1.details.reportedOn ?? earliest, $1.id)
    }) {
        guard let end = report.period?.endLatest else { continue }
        if let replaced = byEnd.updateValue(report, forKey: end) { setAside.append(replaced.id) }
    }
    return byEnd.sorted { $0.key < $1.key }.map(\.value)
}

private func add(_ earlier: PlacedReport, _ later: PlacedReport, _ authority: String, _ result: inout SeriesDifferences)
{
    guard let before = earlier.period, let after = later.period,
        let period = Period(from: before.endLatest.advanced(by: 1), through: after.endLatest)
    else { return }
    let total = CitedBounds(later.quantity.bounds, of: later.id)
    let difference = total - CitedBounds(earlier.quantity.bounds, of: earlier.id)
    let ids = [earlier.id, later.id]
    guard let bounds = difference.notNegative else {
        let words =
            "\(later.quantity.value.grouped) through \(after.endLatest) is less than "
            + "\(earlier.quantity.value.grouped) through \(before.endLatest), though both count from \(after.startEarliest)"
        result.contradictions.append(SeriesContradiction(reports: ids, words: words))
        return
    }
    var value: Int64?
    if earlier.quantity.namesOneFigure, later.quantity.namesOneFigure {
        // Both are counts, so the difference fits; below zero it is no count.
        let figure = later.quantity.value - earlier.quantity.value
        value = figure >= 0 ? figure : nil
    }
    result.steps.append(
        SeriesDifference(
            placement: later.placement,
            period: period,
            measure: later.measure,
            population: later.population,
            mode: later.mode,
            authority: authority,
            value: value,
            bounds: bounds,
            derivedFrom: ids
        )
    )
}

/// What reports of one series have in common.
private struct CumulativeKey: Hashable, Comparable {
    let placement: Placement
    let measure: Measure
    let population: Population
    let mode: Mode
    let authority: String
    let start: Day

    init(_ report: PlacedReport, from start: Day) {
        placement = report.placement
        measure = report.measure
        population = report.population
        mode = report.mode
        authority = report.authority.withoutSpokesperson
        self.start = start
    }

    static func < (left: CumulativeKey, right: CumulativeKey) -> Bool {
        if left.placement != right.placement { return left.placement < right.placement }
        if left.start != right.start { return left.start < right.start }
        if left.measure != right.measure { return left.measure < right.measure }
        if left.population != right.population { return left.population < right.population }
        return (left.authority, left.mode.rawValue) < (right.authority, right.mode.rawValue)
    }
}

extension Quantity {
    /// Whether the wording means one figure, give or take its rounding.
    fileprivate var namesOneFigure: Bool {
        switch qualifier {
        case .exact, .rounded, .about: true
        case .moreThan, .atLeast, .nearly, .lessThan, .upTo, .range: false
        }
    }
}
