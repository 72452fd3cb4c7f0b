import BorderAtlas
import BorderCore

/// Picks the number that stands for each place, way and unit of time: every source's of a table, and of reports the
/// exact count of all its days where one can be had, else the one to quote.
struct MeasureCells {
    private let reports: [FlowSubject: [PlacedReport]]
    private let smallestShown: Int64

    /// The reports from which exact counts may be made.
    ///
    /// - Parameters:
    ///   - all: the reports.
    ///   - request: the grouping, and below which count a number is not shown.
    ///   - selection: the filters.
    init(_ all: [PlacedReport], request: MeasureRequest, selection: Selection) {
        smallestShown = request.smallestShown
        let grouping = request.grouping
        var reports: [FlowSubject: [PlacedReport]] = [:]
        for report in all where report.isExactCount && selection.matchesWords(of: report) {
            reports[FlowSubject(report, byMode: grouping.byMode), default: []].append(report)
        }
        self.reports = reports
    }

    /// The number of some days from exact counts of one authority: the fewest counts win, then the first name.
    func exactCount(
        of key: FlowSubject,
        over days: ClosedRange<Day>,
        by source: String? = nil
    ) -> (count: ExactDifferences.Derivation, authority: String)? {
        var plain = key
        plain.within = []
        var bySource: [String: [PlacedReport]] = [:]
        for report in reports[plain] ?? [] { bySource[report.authorityRoot, default: []].append(report) }
        let found = bySource.sorted { $0.key < $1.key }.compactMap { name, reports in
            source == nil || source == name
                ? ExactDifferences(reports).count(of: days).map { (count: $0, authority: name) } : nil
        }
        return found.filter { $0.count.count >= smallestShown }.min { steps($0.count) < steps($1.count) }
    }

    private func steps(_ count: ExactDifferences.Derivation) -> Int { count.addends.count + count.subtrahends.count }

    /// The numbers of a summary.
    func cells(of summary: FlowSummary, coverage: [String: Double]) -> [MeasureCell] {
        struct Slot: Hashable {
            var key: FlowSubject
            var bucket: Day?
        }
        var cells: [MeasureCell] = []
        var taken: Set<Slot> = []
        let unit = summary.grouping.period
        for row in summary.rows where !row.isFiner && (unit == nil || row.bucket != nil) {
            var cell = MeasureCell(row)
            if cell.isTable {
                cell.coverage = coverage[row.id] ?? 1
                cells.append(cell)
                continue
            }
            let slot = Slot(key: cell.key, bucket: cell.bucket)
            guard !taken.contains(slot) else { continue }
            let days = row.bucket.flatMap { start in unit?.days(around: start) } ?? summary.selection.window
            if let days, let exact = exactCount(of: cell.key, over: days) {
                cell = cell.derived(exact.count, of: days, by: exact.authority)
            } else if row.role == .beyond {
                continue
            }
            taken.insert(slot)
            cells.append(cell)
        }
        return cells
    }
}

extension FlowSubject {
    fileprivate init(_ report: PlacedReport, byMode: Bool) {
        placement = report.placement
        within = []
        measure = report.measure
        population = report.population
        mode = byMode ? report.mode : .unspecified
    }
}

extension FlowInput {
    /// How much of a unit of time the rows of each total of a table cover, from the first row's day to the last's.
    func coverage(by unit: PeriodUnit?) throws(AnalysisError) -> [String: Double] {
        guard let unit else { return [:] }
        var coverage: [String: Double] = [:]
        for table in try joinedTables() {
            let hasSeveralReporters = Set(table.totals.totals.keys.map(\.reporter)).count > 1
            for (key, total) in table.totals.totals {
                guard let bucket = key.bucket, let days = total.days else { continue }
                let all = unit.days(around: bucket)
                let covered = days.lowerBound.distance(to: days.upperBound) + 1
                coverage[key.id(file: table.file, namesReporter: hasSeveralReporters)] =
                    Double(covered) / Double(all.lowerBound.distance(to: all.upperBound) + 1)
            }
        }
        return coverage
    }
}
