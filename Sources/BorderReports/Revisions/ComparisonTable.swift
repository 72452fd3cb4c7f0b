package import BorderAnalysis
package import BorderAtlas
import BorderCore

extension Table {
    /// What differs between two data sets: one row a report, in the words of the reports, by place.
    package init(comparison: DataSetComparison, atlas: Atlas) {
        let lines = comparison.changes.compactMap { change in
            change.report.map { ComparisonLine(change: change, report: $0) }
        }
        self.init(
            title: "Changes from \(comparison.names.first ?? "") to \(comparison.names.last ?? "")",
            columns: ComparisonColumn.all,
            of: lines,
            PlaceWording(atlas: atlas),
            notes: Table.notes(of: comparison)
        )
    }

    private static func notes(of comparison: DataSetComparison) -> [String] {
        let counts = ReportChange.Kind.allCases.map { kind in
            "\(comparison.changes.count { $0.kind == kind }.grouped) \(kind.rawValue)"
        }
        var notes = [counts.joined(separator: ", ") + "; \(comparison.unchanged.grouped) unchanged."]
        if comparison.changes.contains(where: { $0.kind == .revised && $0.difference == nil }) {
            notes.append("Differences are given between exact numbers only.")
        }
        if comparison.changes.contains(where: { $0.kind == .redefined }) {
            notes.append("Redefined: for another place, way, measure, mode or other people than before.")
        }
        if comparison.changes.contains(where: { $0.kind == .retold }) {
            notes.append("Retold: the same number by another authority, with another grade or in other words.")
        }
        for duplicate in comparison.duplicates {
            notes.append(
                "Duplicate id in \(duplicate.set): \(duplicate.id) (\(duplicate.places.joined(separator: ", "))); "
                    + "its reports are compared in their order."
            )
        }
        return notes
    }
}
