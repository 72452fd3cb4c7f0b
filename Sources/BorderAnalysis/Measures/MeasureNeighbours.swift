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

    /// The units of time of which a source has some number of a thing, whatever was summed.
    private struct Units {
        /// Which levels of detail the number of each was summed from, where it may stand in a series.
        var levels: [Day: UInt64] = [:]
        var listed: Set<Day> = []
    }

    let unit: PeriodUnit?
    private var slots: [Slot: [MeasureCell]] = [:]
    private(set) var series: [MeasureCell.SeriesKey: Series] = [:]
    private var units: [MeasureCell.SeriesKey: Units] = [:]

    /// The neighbours of some numbers, of which those from a first day on are listed.
    init(_ cells: [MeasureCell], unit: PeriodUnit?, listedFrom first: Day?) {
        self.unit = unit
        for cell in cells { slots[Slot(key: cell.key, bucket: cell.bucket), default: []].append(cell) }
        guard let unit else { return }
        let firstListed = first.map(unit.start)
        var counts: [MeasureCell.SeriesKey: [Day: CountSeries.Cell]] = [:]
        for cell in cells {
            guard let bucket = cell.bucket else { continue }
            if firstListed.map({ bucket >= $0 }) ?? true {
                units[cell.series.ofAllLevels, default: Units()].listed.insert(bucket)
            }
            guard cell.isOfWholeUnit(unit) else { continue }
            units[cell.series.ofAllLevels, default: Units()].levels[bucket] = cell.levels
            counts[cell.series, default: [:]][bucket] = CountSeries.Cell(cell.quantity.bounds, coverage: cell.coverage)
        }
        for (key, cells) in counts {
            let counts = CountSeries(unit: unit, cells: cells)
            let listed = counts.from(first)
            let times = units[key.ofAllLevels] ?? Units()
            series[key] = Series(
                counts: counts,
                cumulative: MeasureNeighbours.sums(of: listed, among: times),
                peak: times.listed.contains { (times.levels[$0] ?? key.levels) != key.levels } ? [] : Set(listed.peak),
                shifts: Dictionary(counts.levelShifts.map { ($0.day, $0.factor) }) { one, _ in one }
            )
        }
    }

    /// The sums from the first unit of time listed on: none behind a unit whose number stands in another series, or in
    /// none.
    private static func sums(of listed: CountSeries, among units: Units) -> [Day: Figure<Bounds>] {
        var sums = listed.cumulative
        guard let broken = units.listed.filter({ listed.cells[$0] == nil }).min() else { return sums }
        let reason: WhyUndefined = units.levels[broken] == nil ? .gap : .otherLevels
        for day in listed.starts where day > broken { sums[day] = .undefined(reason) }
        return sums
    }

    /// Whether a unit of time has a number of the same source, summed from other levels of detail.
    func isOfOtherLevels(_ day: Day, than cell: MeasureCell) -> Bool {
        units[cell.series.ofAllLevels]?.levels[day].map { $0 != cell.levels } ?? false
    }

    /// The way back, of the same source, the same days and the same places.
    func wayBack(of cell: MeasureCell) -> Figure<MeasureCell> {
        let back = (slots[Slot(key: cell.key.reversed, bucket: cell.bucket)] ?? []).filter { $0.source == cell.source }
        guard !back.isEmpty else { return .undefined(.noWayBack) }
        guard cell.isAlone else { return .undefined(.contested) }
        let same = back.filter { $0.isOfSameDays(as: cell) }
        guard !same.isEmpty else { return .undefined(cell.isTable ? .otherDays : .noWayBack) }
        let alone = same.filter(\.isAlone)
        guard !alone.isEmpty else { return .undefined(.contested) }
        return Figure(alone.first { $0.levels == cell.levels }, else: .otherLevels)
    }

    /// Another table's count, or another counting country's, of the same passage.
    func otherCount(of cell: MeasureCell) -> MeasureCell? {
        slots[Slot(key: cell.key, bucket: cell.bucket)]?.first {
            $0.source != cell.source && $0.isTable == cell.isTable && $0.period == cell.period
                && $0.isOfSameDays(as: cell) && $0.levels == cell.levels
        }
    }
}

extension MeasureCell {
    /// Whether the number is for all of a unit of time, so that it may stand in a series.
    func isOfWholeUnit(_ unit: PeriodUnit) -> Bool {
        guard key.measure.kind.addsUp, isAlone, hours == nil, let bucket else { return false }
        return isTable || period?.isExact ?? false && period?.outer == unit.days(around: bucket)
    }
}
