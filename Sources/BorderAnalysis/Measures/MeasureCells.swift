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
    func cells(of summary: FlowSummary) -> [MeasureCell] {
        struct Slot: Hashable {
            var key: FlowSubject
            var bucket: Day?
            var source = ""
        }
        var tables: Set<Slot> = []
        var cells: [MeasureCell] = []
        var taken: Set<Slot> = []
        let unit = summary.grouping.period
        for row in summary.rows where unit == nil || row.bucket != nil {
            var cell = MeasureCell(row)
            if cell.isTable {
                guard row.role == .figure || row.role == .alternative || row.isHead else { continue }
                cell.coverage = row.coverage
                cell.isAlone = tables.insert(Slot(key: cell.key, bucket: cell.bucket, source: cell.source)).inserted
                cells.append(cell)
                continue
            }
            // A part of the place is not its number, but the only figure there may be.
            guard !row.isFiner || row.isHead && row.exactCount != nil else { continue }
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
        // Of several counts of one thing none stands in a series.
        let contested = Set(
            cells.filter { !$0.isAlone }.map { Slot(key: $0.key, bucket: $0.bucket, source: $0.source) }
        )
        for index in cells.indices where cells[index].isTable {
            let slot = Slot(key: cells[index].key, bucket: cells[index].bucket, source: cells[index].source)
            cells[index].isAlone = !contested.contains(slot)
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
