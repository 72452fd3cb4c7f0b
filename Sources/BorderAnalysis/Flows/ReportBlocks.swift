import BorderAtlas
import BorderCore

/// The reports a selection asks for, in groups. Their rows are made a group at a time.
struct ReportBlocks {
    private let reports: [PlacedReport]
    private let grouping: Grouping
    private let window: ClosedRange<Day>?
    private let tree: PlaceTree
    /// Sorted, so that the order of the reports never matters.
    private let groups: [(key: TotalKey, members: [ReportGroup.Member])]
    private var subjects = CommonSubjects()
    /// Whether some numbers will be withheld: numbers keep what they are of.
    var willWithhold = false
    private var blockOfGroup: [TotalKey: Int] = [:]
    /// How many reports are of the way back from the one asked for.
    private(set) var reversedCount: Int64 = 0

    /// Groups the reports a selection asks for, and counts the others by reason.
    init(
        _ reports: [PlacedReport],
        selection: Selection,
        grouping: Grouping,
        tree: PlaceTree,
        leftOut: inout LeftOutCounter
    ) {
        (self.reports, self.grouping, self.tree, window) = (reports, grouping, tree, selection.window)
        let filter = PlaceFilter(selection, tree: tree)
        let supersession = Supersession(reports)
        var groups: [TotalKey: [ReportGroup.Member]] = [:]
        for (index, report) in reports.enumerated() {
            let verdict = filter.verdict(on: report.placement)
            let fit = selection.fit(report.period)
            guard verdict != .excluded, selection.matchesWords(of: report), fit != .outside else {
                leftOut.add(.filtered)
                continue
            }
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
            if verdict == .reversed { reversedCount += 1 }
            let own = tree.groups(of: report.placement, by: grouping.places)
            let home = own.first { $0.placement.direction.isEntry } ?? own.min()
            let bucket = grouping.period.flatMap { unit in report.period.flatMap { unit.bucket(of: $0) } }
            let successor = supersession.successor(of: report)
            for group in own {
                let key = TotalKey(
                    subject: TotalSubject(
                        group: group,
                        measure: report.measure,
                        population: report.population,
                        mode: grouping.byMode ? report.mode : .unspecified
                    ),
                    bucket: bucket
                )
                groups[key, default: []].append(
                    ReportGroup.Member(
                        report: index,
                        isBeyond: fit == .beyond,
                        successor: successor,
                        isShown: verdict == .included && group == home
                    )
                )
            }
        }
        self.groups = groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Adds the groups to show. A passage that is an exit here and an entry there stands with the entry.
    mutating func appendShown(to blocks: inout FlowBlocks) {
        blocks.rows.reserveCapacity(blocks.rows.count + reports.count)
        for group in groups {
            let shown = group.members.filter(\.isShown)
            guard !shown.isEmpty else { continue }
            blockOfGroup[group.key] = blocks.blocks.count
            blocks.append(group.key, rows(shown, group.key), isHeaded: true)
        }
    }

    /// Adds what nets are made from and is not shown: groups of the way back, and groups with other reports than those
    /// shown.
    ///
    /// - Returns: the blocks of every group a report counts in.
    mutating func appendForPairs(to blocks: inout FlowBlocks) -> [Int] {
        var all: [Int] = []
        for group in groups {
            if group.members.allSatisfy(\.isShown), let block = blockOfGroup[group.key] {
                all.append(block)
            } else {
                all.append(blocks.blocks.count)
                blocks.append(group.key, rows(group.members, group.key), isHeaded: false)
            }
        }
        return all
    }

    private mutating func rows(_ members: [ReportGroup.Member], _ key: TotalKey) -> [FlowRow] {
        let days = key.bucket.flatMap { start in grouping.period?.days(around: start) } ?? window
        var group = ReportGroup(key: key, days: days, members, of: reports)
        group.willWithhold = willWithhold
        var rows = group.rows(tree: tree)
        subjects.share(&rows)
        return rows
    }
}

/// What numbers are for, kept once for all numbers of reports that are for the same.
private struct CommonSubjects {
    private var known: [FlowSubject: Shared<FlowSubject>] = [:]
    private var last: Shared<FlowSubject>?

    mutating func share(_ rows: inout [FlowRow]) {
        for index in rows.indices {
            let own = rows[index].sharedSubject
            let shared = last == own ? last ?? own : known[own.value] ?? own
            if last != own { known[own.value] = shared }
            last = shared
            rows[index].sharedSubject = shared
        }
    }
}

extension ReportGroup {
    /// One report of a group.
    fileprivate struct Member {
        /// Its place among all reports.
        var report: Int
        /// Whether it reaches beyond the days asked for.
        var isBeyond: Bool
        /// The id of the report that replaces it.
        var successor: String?
        /// Whether the group is where it is shown.
        var isShown: Bool
    }

    /// The group of some of all reports.
    fileprivate init(key: TotalKey, days: ClosedRange<Day>?, _ members: [Member], of all: [PlacedReport]) {
        self.init(key: key, days: days)
        for member in members {
            let report = all[member.report]
            if member.isBeyond {
                beyond.append(report)
            } else if let successor = member.successor {
                superseded.append(Superseded(report: report, successor: successor))
            } else {
                reports.append(report)
            }
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
