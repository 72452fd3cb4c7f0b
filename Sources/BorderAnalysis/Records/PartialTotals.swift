package import BorderAtlas
package import BorderCore

/// What a total of a plain table, or a group of reports, is for.
package struct TotalKey: Hashable, Sendable {
    /// Place, way, and the larger places it is split by.
    package var group: GroupPlacement
    /// What is counted, and in which unit.
    package var measure: Measure
    /// Everybody the filters leave, unless populations are kept apart.
    package var population: Population
    /// The mode the filters ask for, else `.unspecified`, unless modes are kept apart.
    package var mode: Mode
    /// The country that counted, as the rows name it; empty where they name none. Both sides of a border count the
    /// same passages, so their counts are never added.
    package var reporter = ""
    /// First day of the unit of time; `nil` where time is not grouped, and for rows longer than the unit.
    package var bucket: Day?
}

/// One sum of a plain table.
package struct Total: Hashable, Sendable {
    /// The sum of the rows' counts.
    package var count: Int64
    /// How many rows were added.
    package var rows: Int64
    /// First and last day of the rows; `nil` where some row has none.
    package var days: ClosedRange<Day>?

    /// Adds another total; `nil` when the sum leaves 64 bits.
    package func adding(_ other: Total) -> Total? {
        let (sum, overflow) = count.addingReportingOverflow(other.count)
        guard !overflow else { return nil }
        var result = Total(count: sum, rows: rows + other.rows, days: nil)
        if let mine = days, let theirs = other.days {
            result.days = min(mine.lowerBound, theirs.lowerBound)...max(mine.upperBound, theirs.upperBound)
        }
        return result
    }
}

/// The totals of a part of a table. They merge: over batches, workers, files and machines, in any order.
package struct PartialTotals: Hashable, Sendable {
    /// The sums by what they are for.
    package var totals: [TotalKey: Total] = [:]
    /// The sums of the way back from the one asked for, which nets are made from and which are not shown.
    package var wayBack: [TotalKey: Total] = [:]
    /// Rows in the sums.
    package var rows: Int64 = 0
    /// Rows that a filter left out.
    package var rowsOutside: Int64 = 0
    /// Rows that reach beyond the days asked for; their numbers are not split.
    package var rowsBeyond: Int64 = 0
    /// First and last day of the rows in the sums.
    package var days: ClosedRange<Day>?

    /// No totals.
    package init() {}

    /// Adds the totals of another part.
    ///
    /// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
    package mutating func merge(_ other: PartialTotals, file: String = "the input") throws(AnalysisError) {
        try PartialTotals.merge(other.totals, into: &totals, file: file)
        try PartialTotals.merge(other.wayBack, into: &wayBack, file: file)
        rows += other.rows
        rowsOutside += other.rowsOutside
        rowsBeyond += other.rowsBeyond
        if let theirs = other.days {
            days =
                days.map {
                    min($0.lowerBound, theirs.lowerBound)...max($0.upperBound, theirs.upperBound)
                } ?? theirs
        }
    }

    private static func merge(
        _ some: [TotalKey: Total],
        into all: inout [TotalKey: Total],
        file: String
    ) throws(AnalysisError) {
        for (key, total) in some {
            guard let mine = all[key] else {
                all[key] = total
                continue
            }
            guard let sum = mine.adding(total) else { throw .sumTooLarge(file: file) }
            all[key] = sum
        }
    }
}

extension RecordTally {
    /// The totals of what was added, with every place read by the atlas.
    ///
    /// Rows of places the atlas does not know are left out; an intake that checks places has rejected them before.
    ///
    /// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
    package func totals(atlas: Atlas, file: String) throws(AnalysisError) -> PartialTotals {
        guard !table.overflowed else { throw .sumTooLarge(file: file) }
        let reader = PlaceReader(atlas: atlas)
        let tree = PlaceTree(atlas: atlas)
        let filter = PlaceFilter(selection, tree: tree)
        let groups = series.keys.map { key in groupsOfSeries(key, reader: reader, tree: tree, filter: filter) }
        var result = PartialTotals()
        result.rowsOutside = Int64(rowsOutside)
        result.rowsBeyond = Int64(rowsBeyond)
        for entry in table.entries {
            guard let groups = groups[Int(entry.key >> 32)] else {
                result.rowsOutside += entry.rows
                continue
            }
            let days: ClosedRange<Day>? =
                entry.firstDay == Day.unknown ? nil : Day(rawValue: entry.firstDay)...Day(rawValue: entry.lastDay)
            let total = Total(count: entry.sum, rows: entry.rows, days: days)
            var part = PartialTotals()
            part.days = days
            part.rows = entry.rows
            for var key in groups.keys {
                key.bucket = BucketCache.day(of: UInt32(truncatingIfNeeded: entry.key))
                if groups.areWayBack { part.wayBack[key] = total } else { part.totals[key] = total }
            }
            try result.merge(part, file: file)
        }
        return result
    }

    /// The groups that count a series, each once.
    private struct SeriesGroups {
        var keys: [TotalKey]
        var areWayBack: Bool
    }

    /// The groups that count a series; `nil` where a filter or an unknown place leaves it out.
    private func groupsOfSeries(
        _ key: UInt64,
        reader: PlaceReader,
        tree: PlaceTree,
        filter: PlaceFilter
    ) -> SeriesGroups? {
        let measure = Measure(SeriesKey.kind(key), SeriesKey.unit(key))
        let population = words.populations[SeriesKey.population(key)]
        let mode = SeriesKey.mode(key)
        guard selection.includes(measure),
            selection.population.map({ population.isWithin($0) }) ?? true,
            let placement = try? reader.placement(
                of: words.places[SeriesKey.place(key)],
                direction: words.directions[SeriesKey.direction(key)],
                reporter: words.reporters[SeriesKey.reporter(key)]
            ),
            selection.mode.map({ tree.mode(of: placement.place, row: mode) == $0 }) ?? true
        else { return nil }
        let verdict = filter.verdict(on: placement)
        switch verdict {
        case .included, .reversed: break
        case .wider, .excluded: return nil
        }
        let keys = tree.groups(of: placement, by: grouping.places).map {
            TotalKey(
                group: $0,
                measure: measure,
                population: grouping.byPopulation ? population : selection.population ?? .any,
                mode: grouping.byMode ? tree.mode(of: placement.place, row: mode) : selection.mode ?? .unspecified,
                reporter: words.reporters[SeriesKey.reporter(key)],
                bucket: nil
            )
        }
        return SeriesGroups(keys: keys, areWayBack: verdict == .reversed)
    }
}

extension PlaceTree {
    /// How a row crossed: as the row says, else as the crossing is.
    func mode(of place: Place, row mode: Mode) -> Mode {
        guard mode == .unspecified, case .crossing(let id) = place else { return mode }
        return atlas.crossing(id)?.mode ?? .unspecified
    }
}
