import BorderAtlas
import BorderCore

/// Comparisons of a number with its siblings. Each is `nil` where the siblings are not comparable.
package struct SeriesFigures: Hashable, Sendable {
    /// Part of the sum of all listed places, same way, period and source: 0...1.
    package var share: Double?
    /// 1 for the largest of the listed places.
    package var rank: Int?
    /// Difference to the unit of time before, as a count and relative to it.
    package var change: Int64?
    /// The difference relative to the unit of time before.
    package var relativeChange: Double?
    /// Sum from the first unit of time listed. Reports have none after a missing unit, which is not zero.
    package var cumulative: Int64?
    /// Whether it is the largest unit of time of its series, or one of several equal ones.
    package var isPeak = false

    /// No comparisons.
    package init() {}
}

/// Shares, ranks, changes, running sums and peaks, wherever rows are exact and of one source.
///
/// A change relative to fewer than 30, or across a missing unit of time, is not given.
func addFigures(to rows: inout [FlowRow], grouping: Grouping, tree: PlaceTree) {
    let codes = FlowCodes(rows)
    addSharesAndRanks(to: &rows, codes, grouping: grouping, tree: tree)
    if let unit = grouping.period { addSeries(to: &rows, codes, unit: unit) }
}

/// Subjects that may be compared with one another: same way of looking, measure, people and mode.
private struct ComparableSubject: Hashable {
    var way: ComparableWay
    var within: [Place]
    var measure: Measure
    var population: Population
    var mode: Mode

    /// `nil` for what does not add up, and for numbers without a way.
    init?(_ subject: FlowSubject, commonEnd: Territory?) {
        guard subject.measure.kind.addsUp,
            let way = ComparableWay(subject.placement.direction, commonEnd: commonEnd)
        else { return nil }
        self.way = way
        within = subject.within
        measure = subject.measure
        population = subject.population
        mode = subject.mode
    }

    /// The same, whatever the mode.
    var ofEveryMode: ComparableSubject {
        var subject = self
        subject.mode = .unspecified
        return subject
    }
}

/// Rows that may be compared with one another: comparable subjects, of the same days and source.
private struct Siblings: Hashable {
    var subject: Int
    var authority: Int32
    var placeSize: Int
    var bucket: Day?
    var period: Period?
    /// The days that were counted, and the levels of detail that were summed.
    var days: UInt64
    var levels: UInt64
}

private func addSharesAndRanks(to rows: inout [FlowRow], _ codes: FlowCodes, grouping: Grouping, tree: PlaceTree) {
    var isHeaded = [Bool](repeating: false, count: codes.subjects.count)
    for index in rows.indices where rows[index].isHead { isHeaded[Int(codes.subjectOfRow[index])] = true }
    let headed = codes.subjects.indices.filter { isHeaded[$0] }.map { codes.subjects[$0].placement.direction }
    let commonEnd = ComparableWay.commonEnd(of: headed)
    var known: [ComparableSubject: Int] = [:]
    let subjects = codes.subjects.map { ComparableSubject($0, commonEnd: commonEnd) }
    // Where some place counts every mode, or nobody knows which, all places are compared whatever their mode.
    let ofEveryMode = Set(subjects.compactMap { $0?.mode == .unspecified ? $0 : nil })
    let comparable = subjects.map { subject in
        subject.map { subject in
            let whole = subject.ofEveryMode
            let subject = ofEveryMode.contains(whole) ? whole : subject
            let code = known[subject] ?? known.count
            known[subject] = code
            return code
        }
    }
    var siblings: [Siblings: [Int]] = [:]
    let worded = WordedSiblings(rows, grouping: grouping, commonEnd: commonEnd)
    for index in rows.indices where rows[index].isHead {
        guard let subject = comparable[Int(codes.subjectOfRow[index])], rows[index].period?.isExact ?? true else {
            continue
        }
        let key = Siblings(
            subject: subject,
            authority: codes.authorityOfRow[index],
            placeSize: rows[index].rankOfGroup(grouping),
            bucket: rows[index].bucket,
            period: rows[index].bucket == nil ? rows[index].period : nil,
            days: rows[index].dayFingerprint,
            levels: rows[index].levels
        )
        siblings[key, default: []].append(index)
    }
    var areApart: [[Int32]: Bool] = [:]
    // Beside a number that is worded, or that rows disagree on, no share of the whole is known.
    for members in siblings.values
    where members.count > 1 && members.allSatisfy({ rows[$0].exactCount != nil && !rows[$0].isContested }) {
        let subjects = members.map { codes.subjectOfRow[$0] }.sorted()
        let isApart =
            areApart[subjects] ?? tree.excludeEachOther(subjects.map { codes.subjects[Int($0)].placement })
        areApart[subjects] = isApart
        guard isApart, !worded.hasOne(beside: members.map { rows[$0] }, tree: tree) else { continue }
        let total = members.reduce(0.0) { $0 + Double(rows[$1].quantity.value) }
        var (rank, last) = (0, Int64.min)
        for (place, index) in members.sorted(by: { rows[$0].quantity.value > rows[$1].quantity.value }).enumerated() {
            let count = rows[index].quantity.value
            if place == 0 || count != last { (rank, last) = (place + 1, count) }
            rows[index].figures.rank = rank
            if total > 0 { rows[index].figures.share = Double(count) / total }
        }
    }
}

extension PlaceTree {
    /// Whether no passage is counted at two of the places.
    func excludeEachOther(_ placements: [Placement]) -> Bool {
        // Two crossings share no passage, nor do two borders.
        let ranks = Set(placements.map(\.place.sizeRank))
        let isOneLevel = ranks == [Place.crossingRank] && !placements.contains { isPart($0.place) }
        if isOneLevel || ranks == [Place.borderRank] {
            return Set(placements).count == placements.count
        }
        guard placements.count <= 1000 else { return false }
        return placements.indices.allSatisfy { one in
            placements.indices.dropFirst(one + 1).allSatisfy { other in
                relation(placements[one].place, placements[other].place) == .disjoint
                    || relation(placements[one].direction, placements[other].direction) == .disjoint
            }
        }
    }
}

private func addSeries(to rows: inout [FlowRow], _ codes: FlowCodes, unit: PeriodUnit) {
    // What is counted, by one source, through time.
    var series: [UInt64: [Int]] = [:]
    for index in rows.indices {
        guard let bucket = rows[index].bucket, rows[index].isHead, rows[index].exactCount != nil,
            !rows[index].isContested, rows[index].hours == nil,
            codes.subjects[Int(codes.subjectOfRow[index])].measure.kind.addsUp,
            let period = rows[index].period, period.isExact, rows[index].role == .figure || rows[index].role == .part,
            rows[index].isTableTotal
                ? rows[index].coverage >= CountSeries.comparableCoverage : period.outer == unit.days(around: bucket)
        else { continue }
        let key = UInt64(codes.subjectOfRow[index]) << 32 | UInt64(codes.rootOfRow[index])
        series[key, default: []].append(index)
    }
    for members in series.values {
        let inOrder = members.sorted {
            (rows[$0].bucket?.rawValue ?? .max, $0) < (rows[$1].bucket?.rawValue ?? .max, $1)
        }
        var running: Int64? = 0
        var before: Int?
        var listed: [Int] = []
        for index in inOrder {
            // Two exact reports of one unit of time: the first stands, the other is not part of the series.
            if let before, rows[before].bucket == rows[index].bucket { continue }
            let count = rows[index].quantity.value
            let last = before.flatMap { rows[$0].bucket }
            // What parts add up to is held against no whole that is said, nor against other parts.
            let isAlike = before.map { rows[$0].levels == rows[index].levels } ?? true
            let isNext = last.map { unit.next(after: $0) } == rows[index].bucket && isAlike
            // A unit of time without a number is not zero.
            if last != nil && !isNext { running = nil }
            running = running.flatMap { sum in
                let (next, overflow) = sum.addingReportingOverflow(count)
                return overflow ? nil : next
            }
            rows[index].figures.cumulative = running
            if let before, isNext {
                let previous = rows[before].quantity.value
                rows[index].figures.change = count - previous
                if previous >= 30 { rows[index].figures.relativeChange = Double(count - previous) / Double(previous) }
            }
            listed.append(index)
            before = index
        }
        let counts = listed.map { rows[$0].quantity.value }
        guard let largest = counts.max(), counts.contains(where: { $0 < largest }),
            listed.allSatisfy({ rows[$0].levels == rows[listed[0]].levels })
        else { continue }
        for index in listed where rows[index].quantity.value == largest { rows[index].figures.isPeak = true }
    }
}
