import BorderAtlas
import BorderCore

/// The reports that a grouping puts together: one place, way, measure, population, mode and unit of time.
struct ReportGroup {
    var key: TotalKey
    /// The days asked for, or those of the unit of time.
    var days: ClosedRange<Day>?
    var reports: [PlacedReport] = []
    /// Reports that share days with those asked for and reach beyond them.
    var beyond: [PlacedReport] = []
    /// Reports that a later one replaces: they stand in no sum, and hold and prove nothing.
    var superseded: [Superseded] = []
    /// Whether some numbers will be withheld: rows keep what they are of.
    var willWithhold = false

    /// A replaced report and the id of the one that replaces it.
    struct Superseded {
        var report: PlacedReport
        var successor: String
    }

    /// Above this many reports in one group nesting would take longer than anybody reads.
    static let nestingLimit = 5000

    /// The rows of the group, each nested one after the row that contains it.
    func rows(tree: PlaceTree) -> [FlowRow] {
        let containment = Containment(tree: tree)
        var seen: [CataloguedEvent: Node] = [:]
        var nodes: [Node] = []
        for report in reports {
            let node = Node(report)
            // The same event with the same number stands once, however often its row is there.
            if let event = report.catalogued {
                if let known = seen[event], known.report.isRepeated(by: report) {
                    seen[event]?.count += 1
                    continue
                }
                seen[event] = seen[event] ?? node
            }
            nodes.append(node)
        }
        for index in nodes.indices {
            if let event = nodes[index].report.catalogued, let known = seen[event],
                known.report.isRepeated(by: nodes[index].report)
            {
                nodes[index].count = known.count
            }
        }
        for sum in sums() { nodes.insert(sum, at: 0) }
        nodes.sort { $0.sortKey(days: days) < $1.sortKey(days: days) }
        attachSums(&nodes)
        var rows: [FlowRow] = []
        if nodes.count <= ReportGroup.nestingLimit {
            let parents = NodeParents(nodes, containment: containment)
            var children: [Int?: [Int]] = [:]
            for (index, parent) in parents.ofNode.enumerated() { children[parent, default: []].append(index) }
            appendRows(
                of: nil,
                level: 0,
                nodes: nodes,
                children: children,
                days: nodes.map(NodeDays.init),
                containment: containment,
                to: &rows
            )
        } else {
            rows = nodes.map { row($0, level: 0, role: .figure) }
        }
        for replaced in superseded.sorted(by: { $0.report.readingOrder < $1.report.readingOrder }) {
            insert(replaced, into: &rows)
        }
        for report in beyond.sorted(by: { $0.readingOrder < $1.readingOrder }) {
            rows.append(row(Node(report), level: 0, role: .beyond))
        }
        return rows
    }

    /// Puts a replaced report behind the one that replaces it and all that hangs from that, else at the end.
    private func insert(_ replaced: Superseded, into rows: inout [FlowRow]) {
        var row = row(Node(replaced.report), level: 0, role: .superseded)
        row.note = "superseded by \(replaced.successor)" + (row.note.isEmpty ? "" : "; \(row.note)")
        guard let at = rows.firstIndex(where: { $0.id == replaced.successor }) else { return rows.append(row) }
        row.level = rows[at].level
        rows.insert(row, at: rows[(at + 1)...].firstIndex { $0.level <= row.level } ?? rows.endIndex)
    }

    // MARK: Sums

    /// Sums of exact counts of one authority that tile the days of the group.
    private func sums() -> [Node] {
        guard let days, days.lowerBound < days.upperBound else { return [] }
        var series: [CountingSeries: [PlacedReport]] = [:]
        // A report of all the days is no part of their sum; where it equals the sum it carries it.
        for report in reports where report.period?.outer != days {
            series[CountingSeries(report), default: []].append(report)
        }
        return series.values.compactMap { reports in
            guard let tiles = Tiling.tile(days, with: reports.sorted { $0.id < $1.id }), tiles.count > 1,
                let period = Period(from: days.lowerBound, through: days.upperBound), let total = tiles.sumOfValues
            else { return nil }
            var report = tiles[0]
            report.id = "sum:" + tiles.map(\.id).joined(separator: "+")
            report.period = period
            report.quantity = Quantity(total)
            report.details = ReportDetails()
            report.details.authority = tiles[0].authorityRoot
            report.details.via = ""
            return Node(report: report, addends: tiles)
        }.sorted { $0.report.id < $1.report.id }
    }

    /// A published total that equals a sum carries its addends instead of standing beside it.
    private func attachSums(_ nodes: inout [Node]) {
        for sum in nodes where !sum.addends.isEmpty {
            guard
                let equal = nodes.firstIndex(where: { node in
                    node.addends.isEmpty && node.report.placement == sum.report.placement
                        && node.report.period == sum.report.period && node.report.quantity == sum.report.quantity
                        && node.report.authorityRoot == sum.report.authorityRoot
                })
            else { continue }
            nodes[equal].addends = sum.addends
            nodes.removeAll { $0.report.id == sum.report.id }
        }
    }

    // MARK: Nesting

    struct Node {
        var report: PlacedReport
        /// The reports a derived number was added up from.
        var addends: [PlacedReport] = []
        /// Whether nobody says the number: it was added up here.
        var isSum = false
        /// How many rows say it.
        var count: Int64 = 1

        init(_ report: PlacedReport) { self.report = report }
        init(report: PlacedReport, addends: [PlacedReport]) {
            self.report = report
            self.addends = addends
            isSum = true
        }

        /// Largest place and coverage first, then in order of time, then exact numbers, then the latest report.
        func sortKey(days: ClosedRange<Day>?) -> SortKey {
            var covered = report.period?.dayCount.upperBound ?? 0
            if let days, let period = report.period { covered = min(covered, overlap(period, days)) }
            return SortKey(
                placeSize: report.placement.place.sizeRank,
                uncovered: -covered,
                start: report.period?.startEarliest.rawValue ?? .max,
                vagueness: report.quantity.qualifier == .exact ? 0 : 1,
                age: -(report.details.reportedOn?.rawValue ?? Int32.min + 1),
                id: report.id
            )
        }

        private func overlap(_ period: Period, _ days: ClosedRange<Day>) -> Int {
            let first = max(period.startEarliest, days.lowerBound)
            let last = min(period.endLatest, days.upperBound)
            return max(0, first.distance(to: last) + 1)
        }
    }

    struct SortKey: Comparable {
        var placeSize: Int
        var uncovered: Int
        var start: Int32
        var vagueness: Int
        var age: Int32
        var id: String

        static func < (left: SortKey, right: SortKey) -> Bool {
            let (one, other) = (
                (left.placeSize, left.uncovered, left.start), (right.placeSize, right.uncovered, right.start)
            )
            if one != other { return one < other }
            return (left.vagueness, left.age, left.id) < (right.vagueness, right.age, right.id)
        }
    }

    /// Appends the nodes that lie in none, or in one, each with other reports of the same thing and with its parts.
    private func appendRows(
        of parent: Int?,
        level: Int,
        nodes: [Node],
        children: [Int?: [Int]],
        days: [NodeDays],
        containment: Containment,
        to rows: inout [FlowRow]
    ) {
        let own = children[parent] ?? []
        var isDone = [Bool](repeating: false, count: own.count)
        for (position, first) in own.enumerated() where !isDone[position] {
            rows.append(row(nodes[first], level: level, role: level == 0 ? .figure : .part))
            var told = [first]
            for other in own.indices.dropFirst(position + 1) where !isDone[other] {
                let index = own[other]
                let isClose =
                    days[first].mayBeSame(as: days[index]) || !nodes[first].report.details.evidence.isEmpty
                guard isClose, containment.isSameThing(nodes[first].report, nodes[index].report) else { continue }
                isDone[other] = true
                told.append(index)
                rows.append(row(nodes[index], level: level, role: .alternative))
            }
            for index in told where children[index] != nil {
                appendRows(
                    of: index,
                    level: level + 1,
                    nodes: nodes,
                    children: children,
                    days: days,
                    containment: containment,
                    to: &rows
                )
            }
        }
    }

    private func row(_ node: Node, level: Int, role: RowRole) -> FlowRow {
        let report = node.report
        let isSum = node.isSum
        var row = FlowRow(
            id: report.id,
            level: level,
            role: role,
            placement: report.placement,
            within: key.subject.group.within,
            measure: report.measure,
            population: report.population,
            mode: report.mode,
            bucket: key.bucket,
            period: report.period,
            quantity: report.quantity,
            basis: isSum ? .derived : report.quantity.qualifier == .exact ? .observed : .reported,
            rowCount: isSum ? Int64(node.addends.count) : node.count,
            reports: isSum ? node.addends.map(\.id) : [report.id],
            addends: node.addends.isEmpty ? report.details.derivedFrom : node.addends.map(\.id),
            authority: report.authority,
            via: report.details.via,
            source: report.details.source,
            reportedOn: report.details.reportedOn,
            periodText: report.details.periodText,
            note: sumText(node.addends) ?? report.details.note
        )
        let flags = isSum ? node.addends.map(\.details.flags) : [report.details.flags]
        row.flags = Set(flags.flatMap(ReportDetails.flagWords)).sorted().joined(separator: "; ")
        row.hours = report.details.hours
        row.reportedOnLatest = report.details.reportedOnLatest
        (row.quote, row.supersedes) = (report.details.quote, report.details.supersedes)
        row.evidence = report.details.evidence
        if report.placement.place != key.subject.group.placement.place {
            row.partOf = key.subject.group.placement.place
        }
        // Its addends are listed by themselves.
        if isSum { (row.origin, row.repeatsRows) = (.sum, true) }
        row.isFiner = report.placement.place != key.subject.group.placement.place
        if willWithhold { row.regions = (isSum ? node.addends : [report]).map(CountedRegion.init) }
        if report.isRecord && row.isFiner && key.subject.group.placement.direction.route?.hasOpenEnd ?? false {
            row.at = [report.placement.place]
            row.placement = key.subject.group.placement
        }
        return row
    }

    /// `= 8,572 + 8,314` for a number that parts add up to.
    private func sumText(_ addends: [PlacedReport]) -> String? {
        guard addends.count > 1 else { return nil }
        return "= " + addends.map { $0.quantity.value.grouped }.joined(separator: " + ")
    }
}

extension Place {
    static let borderRank = 2
    static let crossingRank = 5

    /// 0 for the largest kinds of place.
    var sizeRank: Int {
        switch self {
        case .countrySet: 0
        case .country: 1
        case .border: 2
        case .region, .ownRegion: 3
        case .group: 4
        case .crossing: 5
        }
    }
}

extension PlacedReport {
    /// By first day, then id; undated reports last.
    fileprivate var readingOrder: (Int32, String) { (period?.startEarliest.rawValue ?? .max, id) }

    /// The authority without the person who spoke for it.
    var authorityRoot: String { authority.withoutSpokesperson }

    /// Whom the number comes from, however the name is typed: "Finnish border guard" is the Finnish Border Guard. Where
    /// nobody is named, the outlet nearest to the source.
    var sourceKey: String {
        guard details.authority.isEmpty, let outlet = outlets.first else { return authorityRoot.nameKey }
        return outlet
    }

    /// The outlets through which it came, nearest to the source first.
    var outlets: [String] {
        details.via.split(separator: ">").map { String($0).nameKey }.filter { !$0.isEmpty }
    }
}
