import BorderCore

/// Conflicts that show between two reports of one thing, whatever the other reports say. Reports that were replaced
/// are looked at too: that a figure was corrected is worth knowing.
func wordingConflicts(_ reports: [PlacedReport], echoes: [[Int]]) -> [ClaimConflict] {
    var evidence: [Int: Int] = [:]
    for (group, members) in echoes.enumerated() { for index in members { evidence[index] = group } }
    var conflicts: [ClaimConflict] = []
    let bySubject = Dictionary(grouping: reports.indices) { Subject(reports[$0]) }
    for subject in bySubject.keys.sorted() where subject.isPassage {
        let members = bySubject[subject] ?? []
        // A crowd of reports of one thing is compared with its neighbours in order of their numbers only.
        for (position, one) in members.enumerated() {
            for other in members.dropFirst(position + 1).prefix(ClaimConflict.comparisons) {
                guard let mine = reports[one].period, let theirs = reports[other].period else { continue }
                let ids = [reports[one].id, reports[other].id].sorted()
                let agree = reports[one].quantity.bounds.overlaps(reports[other].quantity.bounds)
                let isOneFigure = evidence[one] != nil && evidence[one] == evidence[other]
                let isSameTime = mine == theirs && reports[one].details.hours == reports[other].details.hours
                if !agree && (isSameTime || isOneFigure && mine.mayEqual(theirs)) {
                    conflicts.append(ClaimConflict(kind: .wording, reports: ids))
                } else if agree && isOneFigure && !mine.mayEqual(theirs) {
                    conflicts.append(ClaimConflict(kind: .dates, reports: ids))
                }
            }
        }
    }
    return conflicts
}

extension ClaimConflict {
    /// With how many others each report of one thing is compared.
    static let comparisons = 200
}

/// What a number is about, apart from its days.
private struct Subject: Hashable, Comparable {
    var set: CountedSet
    var kind: MeasureKind

    init(_ report: PlacedReport) {
        set = CountedSet(report)
        kind = report.measure.kind
    }

    var isPassage: Bool { kind == .flow || kind == .daily || kind == .peakDay }

    static func < (left: Subject, right: Subject) -> Bool {
        (left.set, left.kind.rawValue) < (right.set, right.kind.rawValue)
    }
}
