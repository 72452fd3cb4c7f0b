import BorderAtlas
package import BorderCore

/// Reports that carry one figure: it counts once, however many print it.
///
/// Every carrier keeps its own words; nothing is averaged and nobody's qualifier wins.
package struct EchoGroup: Hashable, Sendable {
    /// The name of the group of evidence, else `echo:` and the smallest id of its reports.
    package var id: String
    /// Indices of the reports, rising.
    package var reports: [Int]
    /// Whether a report is in it because of what it says, not because the file names the group.
    package var isProposed: Bool
    /// Everything that the wording of some carrier allows, but for carriers that another one replaces.
    package var quantity: Bounds
    /// The days as the carriers give them, each once, by first day.
    package var periods: [Period]

    /// Whether more than one report carries the figure.
    package var isEcho: Bool { reports.count > 1 }
}

/// Puts reports that carry one figure together; every report is in exactly one group.
///
/// The file's groups of evidence stand. Any other report is taken for an echo of reports of the same authority, place,
/// way, people, mode and measure with an equal value and days that may be the same. A report that fits two named
/// groups joins neither: which one is not ours to guess.
///
/// - Parameters:
///   - reports: the reports, in any order.
///   - tree: which places lie in which.
/// - Returns: the groups by their first report.
package func echoGroups(of reports: [PlacedReport], tree: PlaceTree) -> [EchoGroup] {
    var sets = DisjointSets(count: reports.count)
    var named: [NamedGroup: [Int]] = [:]
    var figures: [CarriedFigure: [Int]] = [:]
    for (index, report) in reports.enumerated() {
        if let name = NamedGroup(report) { named[name, default: []].append(index) }
        figures[CarriedFigure(report), default: []].append(index)
    }
    for members in named.values { for index in members.dropFirst() { sets.join(members[0], index) } }
    for members in figures.values {
        joinUnnamed(members, reports, into: &sets)
    }
    return sets.sets().map { EchoGroup($0, of: reports) }
}

/// Joins the reports of one figure that no file names a group for with one another, and with the one named group they
/// fit.
private func joinUnnamed(_ members: [Int], _ reports: [PlacedReport], into sets: inout DisjointSets) {
    let unnamed = members.filter { reports[$0].details.evidence.isEmpty }.sorted {
        (reports[$0].period?.startEarliest.rawValue ?? .max, $0)
            < (reports[$1].period?.startEarliest.rawValue ?? .max, $1)
    }
    let named = members.filter { !reports[$0].details.evidence.isEmpty }
    var own = DisjointSets(count: unnamed.count)
    for one in unnamed.indices {
        for other in unnamed.indices.dropFirst(one + 1) {
            let (mine, theirs) = (reports[unnamed[one]], reports[unnamed[other]])
            // Sorted by the earliest start, no later report may begin with this one.
            if let last = mine.period?.startLatest, let first = theirs.period?.startEarliest, first > last { break }
            if mine.mayRepeat(theirs) { own.join(one, other) }
        }
    }
    for cluster in own.sets() {
        let fitting = named.filter { index in cluster.contains { reports[unnamed[$0]].mayRepeat(reports[index]) } }
        for position in cluster.dropFirst() { sets.join(unnamed[cluster[0]], unnamed[position]) }
        if let first = fitting.first, Set(fitting.map { reports[$0].details.evidence }).count == 1 {
            sets.join(unnamed[cluster[0]], first)
        }
    }
}

/// What the reports of a named group have in common. A group never mixes measures.
private struct NamedGroup: Hashable {
    var evidence: String
    var measure: Measure

    init?(_ report: PlacedReport) {
        guard !report.details.evidence.isEmpty else { return nil }
        evidence = report.details.evidence
        measure = report.measure
    }
}

/// What reports of one figure have in common, but for their days.
private struct CarriedFigure: Hashable {
    var authority: String
    var placement: Placement
    var population: Population
    var mode: Mode
    var measure: Measure
    var hours: DayWindow?
    var value: Int64
    var rangeEnd: Int64?

    init(_ report: PlacedReport) {
        authority = report.sourceKey
        placement = report.placement
        population = report.population
        mode = report.mode
        measure = report.measure
        hours = report.details.hours
        value = report.quantity.value
        rangeEnd = report.quantity.rangeEnd
    }
}

extension PlacedReport {
    /// Whether two reports of one figure may be about the same days.
    fileprivate func mayRepeat(_ other: PlacedReport) -> Bool {
        guard let mine = period, let theirs = other.period else { return period == other.period }
        return mine.mayEqual(theirs)
    }
}

extension EchoGroup {
    fileprivate init(_ members: [Int], of reports: [PlacedReport]) {
        let carriers = members.map { reports[$0] }
        let evidence = carriers.map(\.details.evidence).filter { !$0.isEmpty }.min()
        id = evidence ?? "echo:" + (carriers.map(\.id).min() ?? "")
        self.reports = members
        isProposed = members.count > 1 && carriers.contains { $0.details.evidence.isEmpty }
        let replaced = Set(carriers.map(\.details.supersedes))
        let valid = carriers.filter { !replaced.contains($0.id) }
        let bounds = (valid.isEmpty ? carriers : valid).map(\.quantity.bounds)
        quantity = bounds.dropFirst().reduce(bounds.first ?? Bounds(lower: 0, upper: nil)) { $0.union($1) }
        periods = Set(carriers.compactMap(\.period)).sorted { $0.readingOrder < $1.readingOrder }
    }
}

extension Bounds {
    /// The smallest limits that allow what either allows.
    func union(_ other: Bounds) -> Bounds {
        Bounds(
            lower: min(lower, other.lower),
            upper: upper.flatMap { mine in other.upper.map { max(mine, $0) } }
        )
    }
}

extension Period {
    fileprivate var readingOrder: (Day, Day, Day, Day) { (startEarliest, startLatest, endEarliest, endLatest) }
}
