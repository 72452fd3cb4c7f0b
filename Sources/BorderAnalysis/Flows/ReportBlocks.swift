import BorderAtlas
import BorderCore

/// The reports a selection asks for, in groups.
struct ReportBlocks {
    /// The groups to show, in order. A passage that is an exit here and an entry there stands with the entry.
    var shown: [(key: TotalKey, rows: [FlowRow])]
    /// Every group a report counts in, with those of the way back: what nets are made from.
    var forPairs: [(key: TotalKey, rows: [FlowRow])]
}

/// Groups the reports a selection asks for, and counts the others by reason.
func reportBlocks(
    _ reports: [PlacedReport],
    selection: Selection,
    grouping: Grouping,
    tree: PlaceTree,
    leftOut: inout LeftOutCounter
) -> ReportBlocks {
    let filter = PlaceFilter(selection, tree: tree)
    let supersession = Supersession(reports)
    var shown: [TotalKey: ReportGroup] = [:]
    var forPairs: [TotalKey: ReportGroup] = [:]
    for report in reports {
        let verdict = filter.verdict(on: report.placement)
        guard verdict != .excluded, selection.matchesWords(of: report) else { continue }
        let fit = selection.fit(report.period)
        if fit == .outside { continue }
        guard verdict != .wider else {
            leftOut.add(.widerPlace)
            continue
        }
        guard selection.includes(report.measure) else {
            leftOut.add(.otherMeasure(report.measure))
            continue
        }
        if fit == .undated {
            leftOut.add(.undated)
            continue
        }
        let groups = tree.groups(of: report.placement, by: grouping.places)
        let home = groups.first { $0.placement.direction.isEntry } ?? groups.min()
        let bucket = grouping.period.flatMap { unit in report.period.flatMap { unit.bucket(of: $0) } }
        let days = bucket.flatMap { start in grouping.period?.days(around: start) } ?? selection.window
        let successor = supersession.successor(of: report)
        for group in groups {
            let key = TotalKey(
                subject: TotalSubject(
                    group: group,
                    measure: report.measure,
                    population: report.population,
                    mode: grouping.byMode ? report.mode : .unspecified
                ),
                bucket: bucket
            )
            forPairs[key, default: ReportGroup(key: key, days: days)].add(report, fit, successor: successor)
            if verdict == .included && group == home {
                shown[key, default: ReportGroup(key: key, days: days)].add(report, fit, successor: successor)
            }
        }
    }
    // Sorted, so that the order of the reports never matters.
    func blocks(_ groups: [TotalKey: ReportGroup]) -> [(key: TotalKey, rows: [FlowRow])] {
        groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value.rows(tree: tree)) }
    }
    return ReportBlocks(shown: blocks(shown), forPairs: blocks(forPairs))
}

extension ReportGroup {
    fileprivate mutating func add(_ report: PlacedReport, _ fit: PeriodFit, successor: String?) {
        if fit == .beyond {
            beyond.append(report)
        } else if let successor {
            superseded.append(Superseded(report: report, successor: successor))
        } else {
            reports.append(report)
        }
    }
}

extension FlowDirection {
    /// Whether it leads into one place from anywhere.
    fileprivate var isEntry: Bool { route?.from == .anywhere }
}

extension PeriodUnit {
    /// The unit of time a period lies in; `nil` where it reaches over more than one.
    func bucket(of period: Period) -> Day? {
        let start = start(of: period.startEarliest)
        return self.start(of: period.endLatest) == start ? start : nil
    }
}

extension Selection {
    /// Whether a report passes the population, mode and source filters.
    package func matchesWords(of report: PlacedReport) -> Bool {
        if let population, !report.population.isWithin(population) { return false }
        if let mode, report.mode != mode { return false }
        return isFromSource(report)
    }

    /// Whether a report is from the source asked for: its authority, its carrier, its file or its id names it.
    package func isFromSource(_ report: PlacedReport) -> Bool {
        acceptsSource(among: [
            report.details.authority, report.details.via, report.details.source, report.file, report.details.id,
        ])
    }
}
