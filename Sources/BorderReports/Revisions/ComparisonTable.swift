package import BorderAnalysis
package import BorderAtlas
import BorderCore

extension Table {
    /// What differs between two data sets: one row a report, in the words of the reports, by place.
    package init(comparison: DataSetComparison, atlas: Atlas) {
        let wording = PlaceWording(atlas: atlas)
        var before: Place?
        let rows = comparison.changes.compactMap { change -> TableRow? in
            guard let report = change.report else { return nil }
            defer { before = report.placement.place }
            return TableRow(
                Table.cells(change, report, isFirst: before != report.placement.place, wording: wording)
            )
        }
        self.init(
            title: "Changes from \(comparison.names.first ?? "") to \(comparison.names.last ?? "")",
            columns: Table.comparisonColumns,
            rows: rows,
            notes: Table.notes(of: comparison)
        )
    }

    private static let comparisonColumns: [TableColumn] = [
        TableColumn("place", audience: .screen), TableColumn("change"), TableColumn("id", audience: .data),
        TableColumn("place", audience: .data), TableColumn("place_name", audience: .data),
        TableColumn("way", audience: .screen), TableColumn("direction", audience: .data),
        TableColumn("measure", audience: .data), TableColumn("unit", audience: .data),
        TableColumn("what"), TableColumn("population", audience: .data),
        TableColumn("days", audience: .screen), TableColumn("old_period", audience: .data),
        TableColumn("new_period", audience: .data),
        TableColumn("before", alignment: .trailing, audience: .screen),
        TableColumn("after", alignment: .trailing, audience: .screen),
        TableColumn("old_value", audience: .data), TableColumn("old_value_max", audience: .data),
        TableColumn("old_qualifier", audience: .data), TableColumn("new_value", audience: .data),
        TableColumn("new_value_max", audience: .data), TableColumn("new_qualifier", audience: .data),
        TableColumn("difference", alignment: .trailing),
        TableColumn("difference_percent", header: "in %", alignment: .trailing, decimals: 1),
        TableColumn("source", header: "source"), TableColumn("reported_on", header: "reported"),
        TableColumn("supersedes", audience: .data), TableColumn("superseded_by", audience: .data),
        TableColumn("id", header: "report", audience: .screen),
    ]

    private static func cells(
        _ change: ReportChange,
        _ report: PlacedReport,
        isFirst: Bool,
        wording: PlaceWording
    ) -> [TableCell] {
        let place = wording.name(of: report.placement.place)
        let who = report.population == .any ? "" : " of \(wording.phrase(for: report.population))"
        let (old, new) = (change.old, change.new)
        let days = [old?.period?.words, new?.period?.words].compactMap { $0 }
        return [
            .text(isFirst ? place : ""),
            .text(change.successor == nil ? change.kind.rawValue : "\(change.kind.rawValue), superseded"),
            .known(report.details.id),
            .text(report.placement.place.id), .text(place),
            .text(wording.phrase(for: report.placement.direction)),
            .text(report.placement.direction.description), .text(report.measure.kind.code),
            .text(report.measure.unit.code), .text("\(report.measure)\(who)"),
            .text(report.population.description),
            .known(days.first == days.last ? days.first ?? "" : days.joined(separator: " → ")),
            .known(old?.period?.description ?? ""), .known(new?.period?.description ?? ""),
            old.map { .quantity($0.quantity) } ?? .missing, new.map { .quantity($0.quantity) } ?? .missing,
            old.map { .integer($0.quantity.value) } ?? .missing,
            old?.quantity.rangeEnd.map(TableCell.integer) ?? .missing,
            .known(old?.quantity.qualifier.code ?? ""), new.map { .integer($0.quantity.value) } ?? .missing,
            new?.quantity.rangeEnd.map(TableCell.integer) ?? .missing,
            .known(new?.quantity.qualifier.code ?? ""), change.difference.map(TableCell.integer) ?? .missing,
            .number(change.relativeDifference.map { 100 * $0 }), .known(report.details.attribution),
            .known(report.details.reportedText), .known(report.details.supersedes), .known(change.successor ?? ""),
            .known(report.details.id),
        ]
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
        for duplicate in comparison.duplicates {
            notes.append(
                "Duplicate id in \(duplicate.set): \(duplicate.id) (\(duplicate.places.joined(separator: ", "))); "
                    + "its reports are compared in their order."
            )
        }
        return notes
    }
}
