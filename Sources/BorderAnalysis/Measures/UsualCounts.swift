import BorderAtlas
import BorderCore

/// The counts of tables on the usual days, each by its series, where every usual day is counted.
struct UsualCounts {
    private var counts: [MeasureCell.SeriesKey: MeasureCell] = [:]

    /// The counts of tables that a request calls usual, from a summary of the usual days.
    init(_ request: MeasureRequest, _ summary: FlowSummary?) {
        guard let summary else { return }
        var contested: Set<MeasureCell.SeriesKey> = []
        for row in summary.rows
        where row.isTableTotal && row.withholding == nil
            && (row.isHead || row.role == .figure || row.role == .alternative)
            && row.period?.outer == request.baseline && row.isWhole
        {
            let cell = MeasureCell(row)
            let series = cell.series.ofAllLevels
            if counts.updateValue(cell, forKey: series) != nil || !cell.isAlone { contested.insert(series) }
        }
        for series in contested { counts[series] = nil }
        counts = counts.filter { _, cell in
            // A sum over places that were not all counted on all the days has no mean a day.
            cell.coversItsPlaces(unit: nil) && cell.quantity.value >= request.smallestShown
        }
    }

    /// The usual count of a number's own series, at the same places and summed over the same.
    func count(of cell: MeasureCell) -> Figure<MeasureCell> {
        guard let usual = counts[cell.series.ofAllLevels] else { return .undefined(.noBaseline) }
        guard usual.at == cell.at && usual.hasWhole == cell.hasWhole else { return .undefined(.otherPlaces) }
        // Fingerprints of levels are those of one summary; over what was summed can be told of two.
        return usual.summedOver == cell.summedOver ? .known(usual) : .undefined(.otherLevels)
    }
}

extension MeasureRequest {
    /// How many more than on as many usual days, and the reports behind the usual days.
    ///
    /// - Parameters:
    ///   - cell: what passed.
    ///   - usual: the counts of tables on the usual days.
    ///   - picker: what gives the exact counts of reports.
    /// - Returns: the difference or why there is none, and ids of reports.
    func excess(
        of cell: MeasureCell,
        usual: UsualCounts,
        _ picker: MeasureCells
    ) -> (figure: Figure<Interval>, reports: [String]) {
        guard cell.withholding == nil else { return (.undefined(.smallCount), []) }
        guard let days = baseline, cell.key.measure.kind.addsUp else { return (.undefined(.noBaseline), []) }
        guard cell.hours == nil else { return (.undefined(.partOfDay), []) }
        guard cell.isAlone else { return (.undefined(.contested), []) }
        guard let dayCount = cell.dayCount else { return (.undefined(.noDays), []) }
        func excess(over count: Int64) -> Figure<Interval> {
            let usual = Baseline(days: days, count: Bounds(lower: count, upper: count))
            // Usual days are taken off for the days that were counted, and for no others.
            return .known(usual.excess(of: cell.quantity.bounds, over: dayCount))
        }
        guard cell.isTable else {
            guard !cell.isOfSomePlaces, let found = picker.exactCount(of: cell.key, over: days, by: cell.source) else {
                return (.undefined(.noBaseline), [])
            }
            return (excess(over: found.count.count), found.count.addends + found.count.subtrahends)
        }
        guard cell.coversItsPlaces(unit: grouping.period) else { return (.undefined(.unevenPlaces), []) }
        switch usual.count(of: cell) {
        case .known(let count): return (excess(over: count.quantity.value), cell.reports)
        case .undefined(let reason): return (.undefined(reason), [])
        }
    }
}
