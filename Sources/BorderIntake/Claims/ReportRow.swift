import BorderBytes
package import BorderCore

/// One report on its way into a file: the fields of a row, of which any may be empty.
package struct ReportRow: Hashable, Sendable {
    /// What the number says and counts.
    package var measure = Measure.crossings
    /// The days; `nil` where they are not known.
    package var period: Period?
    /// The place as a file words it; empty where it is not known.
    package var place = ""
    /// Which way.
    package var direction = DirectionTerm.unspecified
    /// Whom the number counts.
    package var population = Population.any
    /// Whether it counts some people that could not be told: then the field is empty.
    package var isPopulationOpen = false
    /// The number; `nil` where none was read.
    package var quantity: Quantity?
    /// Who said it, who printed it, when, in which words.
    package var details = ReportDetails()

    /// A row without anything in it.
    package init() {}
}

extension ReportRow {
    /// The columns of a file of reports, in their order.
    package static let columns = [
        "id", "measure", "unit", "period", "period_text", "at", "direction", "population", "value", "value_max",
        "qualifier", "authority", "via", "source", "quote", "reported_on", "grade", "derived_from", "supersedes",
        "evidence", "note",
    ]

    /// The fields in the order of `columns`; an empty text stands for nothing known.
    package var fields: [String] {
        [
            details.id, measure.kind.code, measure.unit.code, periodField, details.periodText, place,
            direction.description, isPopulationOpen ? "" : population.description,
            quantity.map { String($0.value) } ?? "",
            quantity?.rangeEnd.map { String($0) } ?? "", quantity?.qualifier.code ?? "", details.authority,
            details.via, details.source, details.quote, details.reportedText, details.grade,
            details.derivedFrom.joined(separator: " "), details.supersedes, details.evidence, details.note,
        ]
    }

    /// The days, with the hours where the report says them.
    private var periodField: String {
        guard let period else { return "" }
        return details.hours?.description(on: period) ?? period.description
    }

    /// The header row of a file of reports, with its line end.
    package static var header: String { DelimitedLine.text(columns) }

    /// The row as a line of such a file, with its line end. A text that a spreadsheet would run as a formula is kept
    /// from it with an apostrophe.
    package var line: String { DelimitedLine.text(fields) }
}

extension ReportRow {
    /// A row of a batch.
    package init(_ batch: ObservationBatch, row: Int) {
        measure = Measure(batch.kind[row], batch.unit[row])
        period = batch.period(of: row)
        place = batch.words.places[Int(batch.place[row])]
        direction = batch.words.directions[Int(batch.direction[row])]
        population = batch.words.populations[Int(batch.population[row])]
        quantity = batch.quantity(of: row)
        details = batch.details(of: row)
    }
}
