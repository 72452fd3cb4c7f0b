import BorderAtlas
import BorderCore

/// The figures that reports give, and what becomes of every report.
struct ClaimFigures {
    private(set) var figures: [ClaimFigure] = []
    /// By position of the report.
    private(set) var uses: [ClaimUse]
    private let reports: [PlacedReport]

    /// - Parameters:
    ///   - reports: in the order of their ids, so that the order of files does not matter.
    ///   - echoes: groups of positions that repeat one count.
    ///   - supersession: which report replaces which.
    ///   - tree: which places lie in which.
    init(_ reports: [PlacedReport], echoes: [[Int]], supersession: Supersession, tree: PlaceTree) {
        self.reports = reports
        uses = reports.map { ClaimFigures.use($0, supersession) }
        var grouped = Set<Int>()
        for (group, members) in RivalCounts.groups(of: reports, uses: uses).enumerated() {
            grouped.formUnion(members)
            var rival = figure(members, speakers: members, group: echoes.count + reports.count + group, tree: tree)
            rival.rivals = Set(members.map { reports[$0].quantity.value }).sorted()
            figures.append(rival)
        }
        for (group, members) in echoes.enumerated() {
            let active = members.filter { uses[$0].takesPart && grouped.insert($0).inserted }
            addFigures(of: active, group: group, tree: tree)
        }
        for index in reports.indices where uses[index].takesPart && grouped.insert(index).inserted {
            addFigures(of: [index], group: echoes.count + index, tree: tree)
        }
    }

    private static func use(_ report: PlacedReport, _ supersession: Supersession) -> ClaimUse {
        if let later = supersession.successor(of: report) { return .superseded(by: later) }
        guard report.measure.kind == .flow || report.measure.kind == .daily || report.measure.kind == .peakDay else {
            return .otherKind(report.measure.kind)
        }
        guard let period = report.period else { return .undated }
        if case .unstated = report.placement.direction { return .noWay }
        if report.measure.kind != .flow && period.inner == nil { return .noCertainDay }
        return report.details.derivedFrom.isEmpty ? .used : .compilation
    }

    /// Reports of one count: an exact one speaks for the others that agree with it, else the wordings together do.
    private mutating func addFigures(of members: [Int], group: Int, tree: PlaceTree) {
        var bySet: [CountedSet: [Int]] = [:]
        for index in members { bySet[CountedSet(reports[index]), default: []].append(index) }
        for (_, some) in bySet.sorted(by: { $0.key < $1.key }) {
            var open = some
            for speaker in some where isExact(speaker) && open.contains(speaker) {
                let value = reports[speaker].quantity.value
                let echoes = open.filter { other in
                    other != speaker && holds(reports[other].quantity.bounds, value)
                        && (reports[other].quantity.qualifier != .exact
                            || reports[other].period == reports[speaker].period)
                        && reports[other].measure.kind == reports[speaker].measure.kind
                }
                for echo in echoes { uses[echo] = .echo(of: reports[speaker].id) }
                figures.append(figure([speaker] + echoes, speakers: [speaker], group: group, tree: tree))
                open.removeAll { $0 == speaker || echoes.contains($0) }
            }
            while let first = open.first {
                var merged = [first]
                var bounds = reports[first].quantity.bounds
                for other in open.dropFirst()
                where reports[other].quantity.bounds.overlaps(bounds)
                    && reports[other].measure.kind == reports[first].measure.kind
                {
                    merged.append(other)
                    bounds = bounds.union(reports[other].quantity.bounds)
                }
                figures.append(figure(merged, speakers: merged, group: group, tree: tree))
                open.removeAll(where: merged.contains)
            }
        }
    }

    private func isExact(_ index: Int) -> Bool {
        reports[index].quantity.qualifier == .exact && reports[index].period?.isExact ?? false
    }

    private func holds(_ bounds: Bounds, _ value: Int64) -> Bool {
        bounds.lower <= value && (bounds.upper.map { value <= $0 } ?? true)
    }

    private func figure(_ carriers: [Int], speakers: [Int], group: Int, tree: PlaceTree) -> ClaimFigure {
        let first = reports[speakers[0]]
        var bounds = first.quantity.bounds
        var plausible = first.quantity.plausible
        var period = first.period ?? Period(Day(rawValue: 0))
        for index in speakers.dropFirst() {
            bounds = bounds.union(reports[index].quantity.bounds)
            plausible = plausible.union(reports[index].quantity.plausible)
            period = reports[index].period.map(period.hull) ?? period
        }
        var hours = first.details.hours
        if speakers.contains(where: { reports[$0].details.hours != hours }) {
            // Whole days to one and hours to another: the first and the last day are certain to neither.
            hours = nil
            period.startLatest = max(period.startLatest, period.startEarliest.advanced(by: 1))
            period.endEarliest = min(period.endEarliest, period.endLatest.advanced(by: -1))
        }
        // A name that may mean one of several points bounds them from below only.
        if case .group(let id) = first.placement.place, tree.atlas.group(id)?.coverage == .ambiguous {
            bounds.upper = nil
        }
        // Every day stays below the largest, and only one of them reaches it.
        if first.measure.kind == .peakDay { bounds.lower = 0 }
        let details = carriers.map { reports[$0].details }
        let points = speakers.map { reports[$0].quantity.point }
        let isExact = first.quantity.qualifier == .exact && speakers.count == 1 && bounds.upper != nil
        return ClaimFigure(
            id: first.id,
            set: CountedSet(first),
            period: period,
            hours: hours,
            bounds: bounds,
            plausible: plausible,
            point: points.reduce(0, +) / Double(points.count),
            isExact: isExact,
            kind: first.measure.kind,
            reports: carriers,
            group: group,
            trust: ClaimTrust(
                grade: details.map { ClaimTrust.grade($0.grade) }.max() ?? 0,
                carriers: carriers.count,
                reported: details.compactMap { $0.reportedOn?.rawValue }.max() ?? Day.unknown,
                isExact: isExact,
                id: first.id
            ),
            relativeError: ClaimTrust.relativeError(first.details.grade)
        )
    }
}

extension Period {
    /// The period whose ends lie where either of the two may end.
    func hull(with other: Period) -> Period {
        var hull = self
        hull.startEarliest = min(startEarliest, other.startEarliest)
        hull.startLatest = max(startLatest, other.startLatest)
        hull.endEarliest = min(endEarliest, other.endEarliest)
        hull.endLatest = max(endLatest, other.endLatest)
        return hull
    }
}
