import BorderCore

/// Everything a summary is made from: the totals of plain tables, and single reports.
package struct FlowInput: Sendable {
    /// The totals of one table.
    package struct Table: Sendable {
        /// The file's name, which stands for whoever counted.
        package var file: String
        /// The sums of its rows.
        package var totals: PartialTotals

        /// The totals of a file.
        package init(file: String, totals: PartialTotals) {
            self.file = file
            self.totals = totals
        }
    }

    /// The totals of plain tables.
    package var tables: [Table] = []
    /// The single reports.
    package var reports: [PlacedReport] = []
    /// What was left out before, for the notes of the summary.
    package var leftOut: [LeftOut] = []

    /// Nothing.
    package init() {}

    /// The tables with those joined whose days do not overlap: twelve monthly files are one series, two files about
    /// the same days are two sources and are never added.
    ///
    /// A file that could continue one of several series continues none: which one is not ours to guess. So files
    /// that overlap no other are joined with one another, and of files that hang together by overlaps (twelve months
    /// and the whole year) those are joined that overlap only what they could never be joined with. A file with rows
    /// without a day stands alone.
    ///
    /// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
    func joinedTables() throws(AnalysisError) -> [Table] {
        let dated = tables.filter { $0.days != nil }.sorted { $0.readingOrder < $1.readingOrder }
        let undated = tables.filter { $0.days == nil }.sorted { $0.file < $1.file }
        var series: [[Table]] = [[]]
        for cluster in FlowInput.overlapClusters(dated) {
            if cluster.count == 1 { series[0] += cluster } else { series += FlowInput.series(in: cluster) }
        }
        var joined: [Table] = []
        for var parts in series where !parts.isEmpty {
            var whole = parts.removeFirst()
            for part in parts {
                try whole.totals.merge(part.totals, file: part.file)
                whole.file += " + " + part.file
            }
            joined.append(whole)
        }
        return joined.sorted { $0.readingOrder < $1.readingOrder } + undated
    }

    /// Sorted tables in runs that hang together by overlapping days.
    private static func overlapClusters(_ tables: [Table]) -> [[Table]] {
        var clusters: [[Table]] = []
        var last: Day?
        for table in tables {
            guard let days = table.days else { continue }
            if let end = last, days.lowerBound <= end {
                clusters[clusters.count - 1].append(table)
            } else {
                clusters.append([table])
            }
            last = max(last ?? days.upperBound, days.upperBound)
        }
        return clusters
    }

    /// The series in a run of overlapping tables: sets of tables that overlap none of their own set and every other
    /// table of the run.
    private static func series(in cluster: [Table]) -> [[Table]] {
        var found: [[Table]] = []
        var open = Set(cluster.indices)
        while let start = open.min() {
            // Everything that could be joined with the first table, or with one of those, and so on.
            var members: Set<Int> = [start]
            var unseen = [start]
            while let at = unseen.popLast() {
                for other in open where !members.contains(other) && !cluster[at].overlaps(cluster[other]) {
                    members.insert(other)
                    unseen.append(other)
                }
            }
            open.subtract(members)
            let parts = members.sorted().map { cluster[$0] }
            let isSeries = zip(parts, parts.dropFirst()).allSatisfy { !$0.overlaps($1) }
            if isSeries { found.append(parts) } else { found += parts.map { [$0] } }
        }
        return found
    }
}

extension FlowInput.Table {
    /// First and last day; `nil` where some row has none, so that nobody knows what the table overlaps.
    fileprivate var days: ClosedRange<Day>? {
        let sums = [totals.totals, totals.wayBack]
        return sums.contains { $0.values.contains { $0.days == nil } } ? nil : totals.days
    }

    fileprivate var readingOrder: (Day, Day, String) {
        let undated = Day(rawValue: .max)
        return (days?.lowerBound ?? undated, days?.upperBound ?? undated, file)
    }

    fileprivate func overlaps(_ other: FlowInput.Table) -> Bool {
        guard let mine = days, let theirs = other.days else { return true }
        return mine.overlaps(theirs)
    }
}
