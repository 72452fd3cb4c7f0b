public import BorderAnalysis
public import BorderAtlas
import BorderCore

extension Table {
    /// The table of measures: one row a number, below it how evenly the numbers of one time are spread over places.
    public init(measures summary: MeasureSummary, atlas: Atlas) {
        let unit = summary.request.grouping.period
        var columns = MeasureColumn.all
        for index in columns.indices where columns[index].column.key == "bucket" {
            if let unit { columns[index].column.header = unit.rawValue }
        }
        self.init(
            title: Table.title(of: summary),
            columns: columns,
            of: summary.rows.map(MeasureLine.number) + summary.concentrations.map(MeasureLine.spread),
            MeasureContext(wording: PlaceWording(atlas: atlas), unit: unit),
            notes: Table.notes(of: summary)
        )
    }

    private static func title(of summary: MeasureSummary) -> String {
        let request = summary.request
        let dimensions = request.grouping.places.map(\.rawValue) + (request.grouping.period.map { [$0.rawValue] } ?? [])
        var title = "Measures by " + dimensions.joined(separator: " and ")
        if let window = request.selection.window, let words = words(of: window) { title += ", \(words)" }
        if let baseline = request.baseline, let words = words(of: baseline) { title += "; usual days \(words)" }
        return title
    }

    private static func words(of days: ClosedRange<Day>) -> String? {
        Period(from: days.lowerBound, through: days.upperBound)?.words
    }

    private static func notes(of summary: MeasureSummary) -> [String] {
        var notes: [String] = []
        if summary.rows.isEmpty {
            notes.append("Nothing matches the filters.")
        } else {
            notes.append("Counts are gross: everybody who passed that way. Only net takes off the way back.")
        }
        for judgement in summary.judgements.prefix(20) { notes.append(judgement.words) }
        if summary.judgements.count > 20 {
            let more = summary.judgements.count - 20
            notes.append(
                "\(more.grouped) more worded \(more == 1 ? "figure was" : "figures were") held against counts."
            )
        }
        for report in summary.weakReports {
            let remark = report.details.note.isEmpty ? "" : ": \(report.details.note)"
            notes.append("Rests on '\(report.id)', graded \(report.details.grade)\(remark).")
        }
        notes += Table.withheldNotes(summary.rows.count { $0.withholding != nil })
        if summary.cutUnits > 0 {
            let unit = summary.request.grouping.period?.rawValue ?? "unit"
            notes.append(
                "Not shown, because the \(unit) reaches beyond the days asked for: \(summary.cutUnits.grouped)."
            )
        }
        let isMeasured = summary.rows.contains { $0.perKilometre.value != nil }
        if isMeasured { notes.append("Lengths of borders are published ones (borderflow borders names who says so).") }
        return notes
    }
}

extension Judgement {
    /// `"more than 53,000" (authority, via outlet) is supported by 53,136; gross, not net.`
    fileprivate var words: String {
        let carrier = figure.details.via.isEmpty ? figure.authority : "\(figure.authority), via \(figure.details.via)"
        let verdict = support.verdict == .supported ? "is supported by" : "is contradicted by"
        let terms = support.arithmetic.first { $0.verdict == support.verdict }?.words ?? ""
        return
            "\u{201C}\(NumberWords.worded(figure.quantity))\u{201D} (\(carrier)) \(verdict) \(terms); gross, not net."
    }
}
