import BorderAtlas
import BorderCore

/// Finds the numbers that measures are made from: every figure of a summary, and where exact counts give the number of
/// all days of a unit of time, or of all days asked for, that number in place of them.
struct MeasureCells {
    /// A place in the table: what is counted, and when.
    private struct Slot: Hashable {
        var key: FlowSubject
        var bucket: Day?
    }

    /// Numbers that stand for the same thing of one source.
    private struct Sameness: Hashable {
        var series: MeasureCell.SeriesKey
        var bucket: Day?
        /// Of reports the days; a table has one number a unit of time.
        var period: Period?
        var hours: DayWindow?

        init(_ cell: MeasureCell) {
            series = cell.series.ofAllLevels
            bucket = cell.bucket
            period = cell.isTable ? nil : cell.period
            hours = cell.isTable ? nil : cell.hours
        }
    }

    private typealias ExactCount = (count: ExactDifferences.Derivation, authority: String)

    private let reports: [FlowSubject: [PlacedReport]]
    private let smallestShown: Int64

    /// The reports from which exact counts may be made.
    ///
    /// - Parameters:
    ///   - all: the reports.
    ///   - request: below which count a number is not shown.
    ///   - selection: the filters.
    ///   - tree: for the clocks of places.
    init(_ all: [PlacedReport], request: MeasureRequest, selection: Selection, tree: PlaceTree) {
        smallestShown = request.smallestShown
        let supersession = Supersession(all)
        var reports: [FlowSubject: [PlacedReport]] = [:]
        for report in all
        where report.quantity.qualifier == .exact && report.period?.isExact ?? false
            && supersession.successor(of: report) == nil && selection.matchesWords(of: report)
        {
            // Midnight to midnight of another clock is no day of the place.
            let local = report.isOfWholeDays ? report : report.onLocalClock(tree)
            reports[FlowSubject(report), default: []].append(local)
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

    /// The numbers of a summary, and how many others it lists that have no measures.
    ///
    /// - Parameters:
    ///   - summary: the numbers.
    ///   - isAsked: whether a row is one of those asked for, and not only looked back to.
    /// - Returns: the numbers in the order of the summary, and the others by reason.
    func cells(
        of summary: FlowSummary,
        isAsked: (FlowRow) -> Bool = { _ in true }
    ) -> (cells: [MeasureCell], unmeasured: [Unmeasured]) {
        var cells: [MeasureCell] = []
        var left: [Unmeasured.Reason: Int] = [:]
        var exactCounts: [Slot: ExactCount?] = [:]
        var taken: Set<Slot> = []
        let unit = summary.grouping.period
        for row in summary.rows {
            if let reason = unmeasuredReason(of: row, unit: unit) {
                if isAsked(row) { left[reason, default: 0] += 1 }
                continue
            }
            if row.isTableTotal {
                cells.append(MeasureCell(row))
                continue
            }
            let cell = MeasureCell(row)
            let slot = Slot(key: cell.key, bucket: cell.bucket)
            // A part of the place is not its number, but the only figure there may be.
            if exactCounts[slot] == nil, !cell.isOfSomePlaces, !row.isFiner || row.isHead && row.exactCount != nil {
                let days = row.bucket.flatMap { start in unit?.days(around: start) } ?? summary.selection.window
                let exact = days.flatMap { exactCount(of: cell.key, over: $0) }
                exactCounts.updateValue(exact, forKey: slot)
                if let exact, let days {
                    taken.insert(slot)
                    cells.append(cell.derived(exact.count, of: days, by: exact.authority))
                }
            }
            if let exact = exactCounts[slot] ?? nil, rests(exact, on: cell) { continue }
            let reason: Unmeasured.Reason? =
                switch row.role {
                case .figure: nil
                case .alternative: taken.contains(slot) || row.isFiner ? .otherReport : nil
                case .part: taken.contains(slot) || row.isFiner ? .part : nil
                case .beyond: .beyond
                case .superseded: .superseded
                }
            if let reason {
                if isAsked(row) { left[reason, default: 0] += 1 }
                continue
            }
            taken.insert(slot)
            cells.append(cell)
        }
        tellContested(&cells, among: summary)
        return (
            cells,
            Unmeasured.Reason.allCases.compactMap { reason in
                left[reason].map { Unmeasured(reason: reason, count: $0) }
            }
        )
    }

    /// Why a row of a summary is no number of a unit of time, or only a part of a table's; `nil` for all others.
    private func unmeasuredReason(of row: FlowRow, unit: PeriodUnit?) -> Unmeasured.Reason? {
        if row.role == .superseded { return .superseded }
        if unit != nil && row.bucket == nil { return row.period == nil ? .undated : .longer }
        return row.isTableTotal && row.role != .figure && row.role != .alternative && !row.isHead ? .part : nil
    }

    /// Whether a count was made from a number, so that it need not be listed too.
    private func rests(_ exact: ExactCount, on cell: MeasureCell) -> Bool {
        let ids = Set(exact.count.addends + exact.count.subtrahends)
        return cell.source == exact.authority && !cell.reports.isEmpty && ids.isSuperset(of: cell.reports)
    }

    /// Of several sums of a table for the same thing and time none stands in a series, nor does an exact figure that
    /// another one of its source contradicts; of several wordings the first does.
    private func tellContested(_ cells: inout [MeasureCell], among summary: FlowSummary) {
        var sums: [Sameness: Int] = [:]
        for cell in cells where cell.isTable { sums[Sameness(cell), default: 0] += 1 }
        var counts: [Sameness: Set<Int64>] = [:]
        for row in summary.rows where !row.isTableTotal && (row.role == .figure || row.role == .alternative) {
            if let count = row.exactCount { counts[Sameness(MeasureCell(row)), default: []].insert(count) }
        }
        var told: Set<Sameness> = []
        for index in cells.indices {
            let same = Sameness(cells[index])
            let isFirst = told.insert(same).inserted
            let isContested = cells[index].isTable ? sums[same] ?? 0 > 1 : !isFirst || counts[same]?.count ?? 0 > 1
            if isContested { cells[index].isAlone = false }
        }
    }
}

extension FlowSubject {
    fileprivate init(_ report: PlacedReport) {
        self.init(
            placement: report.placement,
            within: [],
            measure: report.measure,
            population: report.population,
            mode: report.mode
        )
    }
}
