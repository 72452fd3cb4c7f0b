import BorderAtlas
import BorderCore

/// What a published number counts: which passages, of whom, how, and when.
struct CellRegion: Hashable {
    /// When a number counts.
    enum Time: Hashable {
        /// All the days that are asked for: a sum of a table that is not parted by time.
        case all
        case days(ClosedRange<Day>)
        /// Days that are not known exactly, or hours of them: the same only where it is said the same.
        case other(Period?, DayWindow?)
    }

    var placement: Placement
    /// Larger places that it is narrowed down to, where they do not hold it anyway.
    var within: [Place]
    var measure: Measure
    var population: Population
    var mode: Mode
    var time: Time

    /// What a row of a summary counts.
    ///
    /// - Parameters:
    ///   - row: the row.
    ///   - unit: the unit of time of its summary.
    ///   - spans: from the first to the last day of every table, in each unit of time.
    ///   - tree: which places lie in which.
    init(_ row: FlowRow, unit: PeriodUnit?, spans: TableSpans, tree: PlaceTree) {
        placement = row.placement
        within = row.within.filter { !tree.contains($0, row.placement.place) }
        measure = row.measure
        population = row.population
        mode = row.mode
        if row.isTableTotal, row.isHead || row.period == nil || spans.isWhole(row) {
            // Its own first and last day are those that have rows, whatever a reader knows of the others.
            time = row.bucket.flatMap { start in unit.map { .days($0.days(around: start)) } } ?? .all
        } else if let period = row.period, period.isExact, row.hours == nil {
            time = .days(period.outer)
        } else {
            time = .other(row.period, row.hours)
        }
    }

    /// The places that must be told apart to know which passages it counts.
    var placements: [Placement] {
        [placement] + within.map { Placement(place: $0, direction: placement.direction) }
    }
}

/// From which to which day tables have rows, in each unit of time.
struct TableSpans {
    private struct Unit: Hashable {
        var source: String
        var bucket: Day?
    }

    private var spans: [Unit: ClosedRange<Day>] = [:]

    init(_ rows: some Sequence<FlowRow>) {
        for row in rows where row.isTableTotal {
            guard let days = row.period?.outer else { continue }
            let unit = Unit(source: row.countingSource, bucket: row.bucket)
            let known = spans[unit] ?? days
            spans[unit] = min(known.lowerBound, days.lowerBound)...max(known.upperBound, days.upperBound)
        }
    }

    /// Whether a row is of all days that its table has in its unit of time.
    func isWhole(_ row: FlowRow) -> Bool {
        row.period?.outer == spans[Unit(source: row.countingSource, bucket: row.bucket)]
    }
}
