import BorderAtlas
import BorderCore

/// Exact numbers of single days, by what they count: the only ones an effect may be computed from.
struct DailyCounts {
    /// What one series counts. Who counted is part of it: two authorities are two series.
    struct Key: Hashable {
        var placement: Placement
        var population: Population
        var measure: Measure
        var mode: Mode
        var authority: String
    }

    private(set) var series: [Key: [Day: Int64]] = [:]
    /// Days with two different exact numbers, which count as missing.
    private var contested: [Key: Set<Day>] = [:]

    init(_ input: FlowInput, tree: PlaceTree) {
        let supersession = Supersession(input.reports)
        for report in input.reports + input.recordReports(tree: tree).reports {
            guard report.measure.kind == .flow, report.isExactCount, let period = report.period,
                period.startEarliest == period.endLatest, supersession.successor(of: report) == nil
            else { continue }
            let key = Key(
                placement: report.placement,
                population: report.population,
                measure: report.measure,
                mode: report.mode,
                authority: report.authorityRoot
            )
            add(report.quantity.value, on: period.startEarliest, to: key)
        }
    }

    private mutating func add(_ count: Int64, on day: Day, to key: Key) {
        if contested[key]?.contains(day) ?? false { return }
        if let known = series[key]?[day], known != count {
            series[key]?[day] = nil
            contested[key, default: []].insert(day)
            return
        }
        series[key, default: [:]][day] = count
    }
}
