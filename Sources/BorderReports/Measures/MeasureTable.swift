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
        let dimensions = request.grouping.places.map(\.word) + (request.grouping.period.map { [$0.rawValue] } ?? [])
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
        if !summary.rows.isEmpty {
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
        notes += summary.excessWords
        if summary.cutUnits > 0 {
            let unit = summary.request.grouping.period?.rawValue ?? "unit"
            notes.append(
                "Not shown, because the \(unit) reaches beyond the days asked for: \(summary.cutUnits.grouped)."
            )
        }
        if let left = summary.unmeasuredWords { notes.append(left) }
        if let summed = summary.summedWords { notes.append(summed) }
        notes += summary.leftOut.sentences(areWithheld: summary.request.smallestShown > 0)
        if summary.rows.isEmpty, summary.unmeasured.isEmpty {
            let isAsked = summary.request.selection != Selection() || summary.leftOut.isEmpty
            notes.append(isAsked ? "Nothing matches the filters." : "Nothing else was read.")
        }
        let isMeasured = summary.rows.contains { $0.perKilometre.value != nil }
        if isMeasured { notes.append("Lengths of borders are published ones (borderflow borders names who says so).") }
        return notes
    }
}

extension MeasureSummary {
    /// "3 numbers that flows lists have no measures: 2 parts of others, 1 replaced by a later report."
    fileprivate var unmeasuredWords: String? {
        let count = unmeasured.reduce(0) { $0 + $1.count }
        guard count > 0 else { return nil }
        let reasons = unmeasured.map { $0.words(unit: request.grouping.period) }.joined(separator: ", ")
        return "\(count.counted("number")) that flows lists \(count == 1 ? "has" : "have") no measures: \(reasons)."
    }

    /// Why numbers have no excess over the usual days that were asked for.
    fileprivate var excessWords: [String] {
        guard request.baseline != nil else { return [] }
        var counts: [WhyUndefined: Int] = [:]
        for row in rows where row.withholding == nil {
            if let reason = row.excess.reason, reason != .smallCount { counts[reason, default: 0] += 1 }
        }
        return counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { reason, count in
            let why = reason == .noBaseline ? "not every usual day is counted" : reason.rawValue
            return "\(count.counted("number")) \(count == 1 ? "has" : "have") no excess: \(why)."
        }
    }

    /// What numbers are sums over, where nobody gives the whole.
    fileprivate var summedWords: String? {
        var axes: SummedAxes = []
        for row in rows where row.withholding == nil { axes.formUnion(row.summedOver) }
        let words = [(SummedAxes.places, "places"), (.people, "people"), (.modes, "modes")]
            .filter { axes.contains($0.0) }.map(\.1)
        guard !words.isEmpty else { return nil }
        return "Where nobody gives a number of the whole, it is the sum of the \(words.joined(separator: ", ")) "
            + "that have rows, and no more."
    }
}

extension Unmeasured {
    /// "2 parts of others".
    fileprivate func words(unit: PeriodUnit?) -> String {
        switch reason {
        case .part: count.counted("part of another", "parts of others")
        case .otherReport: count.counted("other report of the same thing", "other reports of the same things")
        case .superseded: "\(count.grouped) replaced by a later report"
        case .beyond: "\(count.grouped) reaching beyond the days asked for"
        case .longer: "\(count.grouped) for more than one \(unit?.rawValue ?? "unit of time")"
        case .undated: "\(count.grouped) without days"
        }
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
