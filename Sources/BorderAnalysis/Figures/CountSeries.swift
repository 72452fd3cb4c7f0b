package import BorderCore

/// Counts of one source for one place, way and population, one a unit of time. A unit without a count is missing, not
/// zero.
package struct CountSeries: Hashable, Sendable {
    /// The count of one unit of time.
    package struct Cell: Hashable, Sendable {
        /// The count, or the limits of its wording.
        package var bounds: Bounds
        /// How much of the unit's days it covers: 0...1.
        package var coverage: Double

        /// A count that covers a part of its unit.
        package init(_ bounds: Bounds, coverage: Double = 1) {
            self.bounds = bounds
            self.coverage = coverage
        }

        /// The count where it is known exactly.
        package var exact: Int64? { bounds.lower == bounds.upper ? bounds.lower : nil }

        /// Whether so much of its unit is counted that it may be held against others.
        package var isComparable: Bool { coverage >= CountSeries.comparableCoverage }
    }

    /// The unit of time.
    package let unit: PeriodUnit
    /// The counts by the first day of their unit.
    package private(set) var cells: [Day: Cell]
    /// The first days, rising.
    package let starts: [Day]

    /// Counts by the first day of their unit.
    package init(unit: PeriodUnit, cells: [Day: Cell]) {
        self.unit = unit
        self.cells = cells
        starts = cells.keys.sorted()
    }

    /// The least coverage that two units of time are compared with.
    package static let comparableCoverage = 0.9

    /// The change from the unit before.
    package func changeOnPrevious(at start: Day) -> Figure<CountChange> {
        change(at: start, from: unit.start(of: start.advanced(by: -1)), else: .noPrevious)
    }

    /// The change from the same unit of the year before.
    package func changeOnLastYear(at start: Day) -> Figure<CountChange> {
        change(at: start, from: unit.sameUnitLastYear(as: start), else: .noLastYear)
    }

    private func change(at start: Day, from before: Day, else reason: WhyUndefined) -> Figure<CountChange> {
        guard let now = cells[start] else { return .undefined(.noFigure) }
        guard let base = cells[before], before != start else { return .undefined(reason) }
        guard now.isComparable && base.isComparable else { return .undefined(.thinCoverage) }
        return .known(CountChange(from: base.bounds, to: now.bounds))
    }

    /// The mean of the seven days that end with `day`; undefined where one of them is not counted.
    package func trailingMean(at day: Day) -> Figure<Interval> {
        guard unit == .day else { return .undefined(.dailyOnly) }
        var counts: [Bounds] = []
        for back in (0..<7).reversed() {
            guard let cell = cells[day.advanced(by: -back)] else { return .undefined(.fewDays) }
            guard cell.isComparable else { return .undefined(.thinCoverage) }
            counts.append(cell.bounds)
        }
        return CountArithmetic.sum(counts).flatMap { .known(CountArithmetic.scaled($0, by: 1.0 / 7)) }
    }

    /// The sums from the first unit of time on, by the first day of the last; undefined after a missing one, and from
    /// one on of which too little is counted.
    package var cumulative: [Day: Figure<Bounds>] {
        var sums: [Day: Figure<Bounds>] = [:]
        var before: (start: Day, sum: Figure<Bounds>)?
        for start in starts {
            guard let cell = cells[start] else { continue }
            var sum: Figure<Bounds> = cell.isComparable ? .known(cell.bounds) : .undefined(.thinCoverage)
            if let before, cell.isComparable {
                sum =
                    unit.next(after: before.start) == start
                    ? before.sum.flatMap { CountArithmetic.sum([$0, cell.bounds]) } : .undefined(.gap)
            }
            sums[start] = sum
            before = (start, sum)
        }
        return sums
    }

    /// The part of the series from the unit of time of a day on.
    package func from(_ first: Day?) -> CountSeries {
        guard let first = first.map(unit.start) else { return self }
        return CountSeries(unit: unit, cells: cells.filter { $0.key >= first })
    }

    /// The units of time that may be the largest: one where counts are exact, else every one whose limits reach the
    /// largest certain count. A series whose counts are all equal has no peak, and a unit of which too little is counted
    /// is none.
    package var peak: [Day] {
        let counted = starts.filter { cells[$0]?.isComparable ?? false }
        guard let most = cells.values.map(\.bounds.lower).max(), counted.count > 1 else { return [] }
        let candidates = counted.filter { day in cells[day]?.bounds.upper.map { $0 >= most } ?? true }
        return candidates.count == counted.count ? [] : candidates
    }
}
