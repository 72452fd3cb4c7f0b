import BorderAtlas
import BorderCore

/// How many counted for themselves: reports of one authority, echoes of one figure, and whatever was computed from
/// others or has been replaced raise the number by nothing.
///
/// - Parameters:
///   - reports: the reports that speak for a number.
///   - tree: which places lie in which.
/// - Returns: the number of sources that do not repeat one another.
package func independentSourceCount(of reports: [PlacedReport], tree: PlaceTree) -> Int {
    let lineage = Lineage(reports)
    let known = Set(reports.map(\.id))
    func counts(_ report: PlacedReport) -> Bool {
        !lineage.superseded.contains(report.id) && !report.details.derivedFrom.contains(where: known.contains)
    }
    var sets = DisjointSets(count: reports.count)
    for group in echoGroups(of: reports, tree: tree) {
        for index in group.reports.dropFirst() { sets.join(group.reports[0], index) }
    }
    var firstOf: [String: Int] = [:]
    for (index, report) in reports.enumerated() where counts(report) {
        if let first = firstOf[report.authorityRoot] {
            sets.join(first, index)
        } else {
            firstOf[report.authorityRoot] = index
        }
    }
    return sets.sets().count { $0.contains { counts(reports[$0]) } }
}
