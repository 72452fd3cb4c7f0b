import BorderCore

/// A reported net that entries less exits of the same place, people and days cannot leave.
///
/// Entries and exits of one authority are held against it, so that those of two who count differently are not; what
/// nobody reports both ways is held against nothing.
func netConflicts(_ reports: [PlacedReport], uses: [ClaimUse]) -> [ClaimConflict] {
    let isNet: (Int) -> Bool = { index in
        if case .superseded = uses[index] { return false }
        let report = reports[index]
        return report.measure.kind == .net && report.period != nil && report.placement.direction.route != nil
    }
    let nets = reports.indices.filter(isNet)
    guard !nets.isEmpty else { return [] }
    var wanted: Set<NetSubject> = []
    for net in nets {
        let subject = NetSubject(reports[net])
        wanted.insert(subject)
        wanted.insert(subject.reversed)
    }
    var flows: [NetSubject: [Int]] = [:]
    for index in reports.indices where uses[index].takesPart && reports[index].measure.kind == .flow {
        let subject = NetSubject(reports[index])
        if wanted.contains(subject) { flows[subject, default: []].append(index) }
    }
    var conflicts: [ClaimConflict] = []
    for net in nets {
        let subject = NetSubject(reports[net])
        var said = reports[net].quantity.bounds
        // Fewer than a net of twenty may be fewer than none.
        let qualifier = reports[net].quantity.qualifier
        if qualifier == .lessThan || qualifier == .upTo { said.lower = .min }
        for into in flows[subject] ?? [] {
            for out in flows[subject.reversed] ?? []
            where reports[into].sourceKey == reports[out].sourceKey {
                let (entries, exits) = (reports[into].quantity, reports[out].quantity)
                guard !said.overlaps(entries.bounds.less(exits.bounds)) else { continue }
                var conflict = ClaimConflict(
                    kind: .balance,
                    reports: [reports[into].id, reports[out].id, reports[net].id].sorted()
                )
                conflict.arithmetic = [
                    ArithmeticStep(value: entries.value, adds: true, reports: [reports[into].id]),
                    ArithmeticStep(value: exits.value, adds: false, reports: [reports[out].id]),
                ]
                let (left, _) = entries.value.subtractingReportingOverflow(exits.value)
                let (difference, overflow) = left.subtractingReportingOverflow(reports[net].quantity.value)
                conflict.difference = overflow ? nil : difference
                conflicts.append(conflict)
            }
        }
    }
    return conflicts
}

/// What a net is held against: passages of the same place, people and days.
private struct NetSubject: Hashable {
    var set: CountedSet
    var period: Period?
    var hours: DayWindow?

    init(_ report: PlacedReport) {
        set = CountedSet(report)
        period = report.period
        hours = report.details.hours
    }

    /// The way back.
    var reversed: NetSubject {
        var reversed = self
        reversed.set.placement.direction = set.placement.direction.reversed
        return reversed
    }
}

extension Bounds {
    /// What is left when a number within other limits is taken away: it may be less than nothing.
    fileprivate func less(_ other: Bounds) -> Bounds {
        let least = other.upper.map { lower.subtractingReportingOverflow($0) }
        let most = upper.map { $0.subtractingReportingOverflow(other.lower) }
        return Bounds(
            lower: least.map { $0.overflow ? .min : $0.partialValue } ?? .min,
            upper: most.flatMap { $0.overflow ? nil : $0.partialValue }
        )
    }
}
