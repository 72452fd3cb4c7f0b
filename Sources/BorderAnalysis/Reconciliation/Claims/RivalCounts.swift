import BorderCore

/// Exact counts of one thing that contradict each other at equal trust: two rows of a table for one place and day, or what
/// two sources count of it. Which of them is right nobody can tell, so none is believed before the other.
enum RivalCounts {
    /// Everything that two such counts have in common.
    private struct Key: Hashable {
        var set: CountedSet
        var kind: MeasureKind
        var period: Period
        var hours: DayWindow?
        /// Who counted in hours of days, whose limits several sources prove to contradict one another; else nobody.
        var authority: String
        var grade: Int
        var reported: Day?
    }

    /// Positions of the reports of each such thing, in order. All that say a number are among them, however many say it.
    static func groups(of reports: [PlacedReport], uses: [ClaimUse]) -> [[Int]] {
        // Few things are counted twice at all, so the words are compared for those only.
        var firsts: [Thing: Int] = [:]
        var suspects: [Thing: [Int]] = [:]
        for index in reports.indices where uses[index].takesPart {
            let report = reports[index]
            // What was made from others is held against them.
            guard report.details.derivedFrom.isEmpty, report.quantity.qualifier == .exact, let period = report.period,
                period.isExact
            else { continue }
            let thing = Thing(set: CountedSet(report), kind: report.measure.kind, period: period)
            guard let first = firsts[thing] else {
                firsts[thing] = index
                continue
            }
            suspects[thing, default: [first]].append(index)
        }
        var groups: [Key: [Int]] = [:]
        for (thing, members) in suspects {
            for index in members {
                let details = reports[index].details
                let key = Key(
                    set: thing.set,
                    kind: thing.kind,
                    period: thing.period,
                    hours: details.hours,
                    authority: details.hours == nil ? "" : reports[index].sourceKey,
                    grade: ClaimTrust.grade(details.grade),
                    reported: details.reportedOn
                )
                groups[key, default: []].append(index)
            }
        }
        return groups.values.filter { members in
            // A number that more reports of a source carry is trusted more; sources are not outvoted.
            let carriers = Dictionary(grouping: members) { reports[$0].quantity.value }.values.map(\.count)
            let isOneSource = Set(members.map { reports[$0].sourceKey }).count == 1
            return carriers.count > 1 && (Set(carriers).count == 1 || !isOneSource)
        }.sorted { $0[0] < $1[0] }
    }

    /// What is counted, and when.
    private struct Thing: Hashable {
        var set: CountedSet
        var kind: MeasureKind
        var period: Period
    }
}
