package import BorderCore

/// Which reports were computed from which, and which replace which.
///
/// Lineage is what files say, so it may be wrong: an id that nobody has, a report computed from itself. Both are
/// findings, and neither stops anything.
package struct Lineage: Sendable {
    /// A report that names an id nobody has.
    package struct UnknownId: Hashable, Sendable {
        /// The id of the report that names it.
        package var report: String
        /// The id that no report has.
        package var id: String
    }

    /// Reports computed from one another in a circle, or replacing one another; each circle's ids in order.
    package private(set) var cycles: [[String]] = []
    /// Ids that are named and that no report has, by report.
    package private(set) var unknownIds: [UnknownId] = []
    /// Ids of the reports that another one replaces. Of reports that replace one another in a circle none is.
    package private(set) var superseded: Set<String> = []
    /// Ids in order, and for each the indices of what it was computed from.
    private let ids: [String]
    private let indices: [String: Int]
    private var sources: [[Int]]

    /// The lineage of some reports.
    package init(_ reports: [PlacedReport]) {
        ids = Set(reports.map(\.id)).sorted()
        indices = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
        sources = [[Int]](repeating: [], count: ids.count)
        var replaced = sources
        var unknown: Set<UnknownId> = []
        for report in reports {
            guard let index = indices[report.id] else { continue }
            for id in report.details.derivedFrom {
                if let source = indices[id] {
                    sources[index].append(source)
                } else {
                    unknown.insert(UnknownId(report: report.id, id: id))
                }
            }
            let id = report.details.supersedes
            guard !id.isEmpty else { continue }
            if let old = indices[id] {
                replaced[index].append(old)
            } else {
                unknown.insert(UnknownId(report: report.id, id: id))
            }
        }
        unknownIds = unknown.sorted { ($0.report, $0.id) < ($1.report, $1.id) }
        let circles = Lineage.circles(in: sources)
        let replacing = Lineage.circles(in: replaced)
        cycles = (circles + replacing).map { $0.map { ids[$0] } }
        let inCircle = Set(replacing.flatMap { $0 })
        for (index, old) in replaced.enumerated() {
            for old in old where !(inCircle.contains(index) && inCircle.contains(old)) { superseded.insert(ids[old]) }
        }
    }

    /// Every report that a report was computed from, directly or not. A report is among its own in a circle only.
    package func ancestors(of id: String) -> Set<String> {
        guard let start = indices[id] else { return [] }
        var found: Set<Int> = []
        var open = sources[start]
        while let index = open.popLast() {
            if found.insert(index).inserted { open += sources[index] }
        }
        return Set(found.map { ids[$0] })
    }

    private static func circles(in successors: [[Int]]) -> [[Int]] {
        strongComponents(of: successors).filter { $0.count > 1 || successors[$0[0]].contains($0[0]) }
    }
}

extension Lineage {
    /// What is wrong with the lineage, in words: circles first, then ids that nobody has.
    package var diagnostics: [Diagnostic] {
        cycles.map { circle in
            Diagnostic(
                .warning,
                "lineage-cycle",
                found: "reports are computed from, or replace, one another: \(circle.joined(separator: ", "))",
                expected: "a report that counts for itself at the end of every chain",
                suggestion: "correct derived_from or supersedes of one of them"
            )
        }
            + unknownIds.map { unknown in
                Diagnostic(
                    .warning,
                    "unknown-lineage",
                    found: "report '\(unknown.report)' names '\(unknown.id)', which no report has as its id",
                    expected: "the id of a report",
                    suggestion: "correct derived_from or supersedes, or add the report"
                )
            }
    }
}
