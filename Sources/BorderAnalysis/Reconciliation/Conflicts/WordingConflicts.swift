import BorderCore

/// Conflicts that show between two reports of one thing, whatever the other reports say. A report that another one
/// replaces contradicts nothing: it is said no more.
func wordingConflicts(_ reports: [PlacedReport], echoes: [[Int]], uses: [ClaimUse]) -> [ClaimConflict] {
    var evidence: [Int: Int] = [:]
    for (group, members) in echoes.enumerated() { for index in members { evidence[index] = group } }
    var sameTime: [SubjectTime: [Int]] = [:]
    var sameFigure: [SubjectFigure: [Int]] = [:]
    for (index, report) in reports.enumerated() {
        if case .superseded = uses[index] { continue }
        guard let period = report.period, report.isPassage else { continue }
        let set = CountedSet(report)
        let time = SubjectTime(set: set, kind: report.measure.kind, period: period, hours: report.details.hours)
        sameTime[time, default: []].append(index)
        guard let group = evidence[index] else { continue }
        sameFigure[SubjectFigure(set: set, kind: report.measure.kind, group: group), default: []].append(index)
    }
    var conflicts: [ClaimConflict] = []
    func add(_ kind: ClaimConflict.Kind, _ one: Int, _ other: Int) {
        conflicts.append(ClaimConflict(kind: kind, reports: [reports[one].id, reports[other].id].sorted()))
    }
    for members in sameTime.values {
        forEachPair(of: members) { one, other in
            if !reports[one].quantity.agrees(with: reports[other].quantity) { add(.wording, one, other) }
        }
    }
    for members in sameFigure.values {
        forEachPair(of: members) { one, other in
            guard let mine = reports[one].period, let theirs = reports[other].period else { return }
            // Those of the same time are told above.
            if mine == theirs, reports[one].details.hours == reports[other].details.hours { return }
            let agree = reports[one].quantity.agrees(with: reports[other].quantity)
            if !agree, mine.mayEqual(theirs) { add(.wording, one, other) }
            if agree, !mine.mayEqual(theirs) { add(.dates, one, other) }
        }
    }
    return conflicts
}

/// Every two of some reports; of a crowd every one with its neighbours only.
private func forEachPair(of members: [Int], _ body: (Int, Int) -> Void) {
    guard members.count > 1 else { return }
    for (position, one) in members.enumerated() {
        for other in members.dropFirst(position + 1).prefix(ClaimConflict.comparisons) { body(one, other) }
    }
}

extension ClaimConflict {
    /// With how many others each report of one thing is compared.
    static let comparisons = 200
}

extension Quantity {
    /// Whether one number fits two wordings. "More than 100" is not 100, as "fewer than 100" is not.
    fileprivate func agrees(with other: Quantity) -> Bool { strict.overlaps(other.strict) }

    private var strict: Bounds {
        var bounds = bounds
        if qualifier == .moreThan, value < .max { bounds.lower = value + 1 }
        return bounds
    }
}

/// What a number is about.
private struct SubjectTime: Hashable {
    var set: CountedSet
    var kind: MeasureKind
    var period: Period
    var hours: DayWindow?
}

/// What a figure is about, whatever days its carriers give.
private struct SubjectFigure: Hashable {
    var set: CountedSet
    var kind: MeasureKind
    var group: Int
}

extension PlacedReport {
    fileprivate var isPassage: Bool {
        measure.kind == .flow || measure.kind == .daily || measure.kind == .peakDay
    }
}
