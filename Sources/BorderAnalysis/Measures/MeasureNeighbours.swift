import BorderCore

/// The numbers that a number is held against: the way back, its series through time, and other counts of the same.
struct MeasureNeighbours {
    /// A number's place in time.
    private struct Slot: Hashable {
        var key: FlowSubject
        var bucket: Day?
    }

    /// A series with what is computed from all of it at once.
    struct Series {
        var counts: CountSeries
        /// Of the days listed.
        var cumulative: [Day: Figure<Bounds>]
        var peak: Set<Day>
        var shifts: [Day: Double]
    }

    let unit: PeriodUnit?
    private var slots: [Slot: [MeasureCell]] = [:]
    private(set) var series: [MeasureCell.SeriesKey: Series] = [:]

    /// The neighbours of some numbers, of which those from a first day on are listed.
    init(_ cells: [MeasureCell], unit: PeriodUnit?, listedFrom first: Day?) {
        self.unit = unit
        for cell in cells { slots[Slot(key: cell.key, bucket: cell.bucket), default: []].append(cell) }
        guard let unit else { return }
        var counts: [MeasureCell.SeriesKey: [Day: CountSeries.Cell]] = [:]
        for cell in cells {
            guard let bucket = cell.bucket, cell.isOfWholeUnit(unit) else { continue }
            counts[cell.series, default: [:]][bucket] = CountSeries.Cell(cell.quantity.bounds, coverage: cell.coverage)
        }
        series = counts.mapValues { cells in
            let counts = CountSeries(unit: unit, cells: cells)
            let listed = counts.from(first)
            return Series(
                counts: counts,
                cumulative: listed.cumulative,
                peak: Set(listed.peak),
                shifts: Dictionary(counts.levelShifts.map { ($0.day, $0.factor) }) { one, _ in one }
            )
        }
    }

    /// The way back, of the same source and the same days.
    func wayBack(of cell: MeasureCell) -> MeasureCell? {
        slots[Slot(key: cell.key.reversed, bucket: cell.bucket)]?.first {
            $0.source == cell.source && (cell.isTable && $0.isTable || $0.period == cell.period)
        }
    }

    /// Another table's count, or another counting country's, of the same passage.
    func otherCount(of cell: MeasureCell) -> MeasureCell? {
        slots[Slot(key: cell.key, bucket: cell.bucket)]?.first {
            $0.source != cell.source && $0.isTable == cell.isTable && $0.period == cell.period
        }
    }
}

extension MeasureCell {
    /// Whether the number is for all of a unit of time, so that it may stand in a series.
    fileprivate func isOfWholeUnit(_ unit: PeriodUnit) -> Bool {
        guard key.measure.kind.addsUp, isAlone, let bucket else { return false }
        return isTable || period?.isExact ?? false && period?.outer == unit.days(around: bucket)
    }
}
