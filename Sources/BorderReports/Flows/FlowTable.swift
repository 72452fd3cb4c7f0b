public import BorderAnalysis
public import BorderAtlas
import BorderBytes
import BorderCore

extension Table {
    /// The table of a summary: one row a number, nested where one number is part of another, and the net below.
    ///
    /// - Parameters:
    ///   - summary: the numbers.
    ///   - atlas: for names.
    ///   - showsParts: whether to show numbers for smaller places than the grouping's where the place itself has
    ///     one, and numbers that reach beyond the days asked for; if not, a note says how many there are.
    public init(flows summary: FlowSummary, atlas: Atlas, showsParts: Bool = true) {
        let lines = FlowLines(summary, showsParts: showsParts, atlas: atlas)
        self.init(
            title: Table.title(of: summary),
            columns: lines.columns.map(\.column),
            isNested: true,
            notes: Table.notes(of: summary, hidden: lines.hiddenCount, showsBeyond: showsParts)
                + Table.regionNotes(of: summary, atlas: atlas)
        ) { audience, yield throws(OutputError) in
            try lines.forEach(for: audience) { _, row, _ throws(OutputError) in try yield(row) }
        }
        facts = lines.facts
    }

    /// `Flows by border and month, 24–25 Sept 2022`.
    private static func title(of summary: FlowSummary) -> String {
        var words = summary.grouping.places.map(\.word)
        if let unit = summary.grouping.period { words.append(unit.rawValue) }
        var title = "Flows by " + words.joined(separator: " and ")
        if let window = summary.selection.window,
            let period = Period(from: window.lowerBound, through: window.upperBound)
        {
            title += ", \(period.words)"
        }
        if let day = summary.selection.asOf { title += ", as known on \(day.words)" }
        return title
    }

    /// What is in no region of one's own, where numbers are grouped by these.
    private static func regionNotes(of summary: FlowSummary, atlas: Atlas) -> [String] {
        guard summary.grouping.places.contains(.ownRegion) else { return [] }
        let others = PlacesOutsideRegions(summary.rows.lazy.map(\.placement.place), atlas: atlas)
        return others.isEmpty ? [] : ["In no region's number: \(others)."]
    }

    private static func notes(of summary: FlowSummary, hidden: Int, showsBeyond: Bool) -> [String] {
        var notes: [String] = []
        if summary.rows.contains(where: { $0.role == .alternative }) {
            notes.append("Reports of one thing stand side by side and are never added.")
        }
        if summary.rows.contains(where: { $0.level > 0 }) {
            notes.append("A row under another is part of it and is never added to it.")
        }
        if hidden > 0 {
            notes.append(
                hidden == 1
                    ? "1 number for a smaller place than asked for is part of these (--all shows it)."
                    : "\(hidden.grouped) numbers for smaller places than asked for are parts of these "
                        + "(--all shows them)."
            )
        }
        notes += Table.withheldNotes(summary.withheldCount)
        let beyond = summary.rows.count { $0.role == .beyond }
        if beyond > 0 && !showsBeyond {
            let reports = beyond == 1 ? "1 report reaches" : "\(beyond.grouped) reports reach"
            notes.append("\(reports) beyond the days asked for, not counted here (--all shows more).")
        }
        if summary.rows.contains(where: { $0.role == .superseded }) {
            notes.append("A superseded report was replaced by another; it is listed and counted nowhere.")
        }
        let measures = Set(summary.rows.map(\.measure)).sorted()
        if measures.count > 1 {
            notes.append(
                "Not added, because they count different things: \(measures.map(\.description).joined(separator: ", "))."
            )
        }
        notes += summary.summedSentences + summary.leftOutSentences
        if summary.rows.isEmpty {
            notes.append(
                summary.selection != Selection()
                    ? "Nothing matches the filters."
                    : summary.leftOut.isEmpty ? "No row with a number was read." : "Nothing else was read."
            )
        }
        return notes
    }
}

extension FlowSummary {
    /// What numbers are sums over without a number of the whole, and which rows may be there twice.
    var summedSentences: [String] { summedSentences(of: rows) }

    /// What some of the numbers are sums over.
    func summedSentences(of rows: [FlowRow]) -> [String] {
        var axes: SummedAxes = []
        for row in rows where row.role == .figure && row.withholding == nil { axes.formUnion(row.summedOver) }
        let words = [(SummedAxes.places, "places"), (.people, "people"), (.modes, "modes")]
            .filter { axes.contains($0.0) }.map(\.1)
        var sentences: [String] = []
        if !words.isEmpty {
            sentences.append(
                "Where nobody gives a number of the whole, it is the sum of the \(words.joined(separator: ", ")) "
                    + "that have rows, and no more."
            )
        }
        for reading in uncompared {
            sentences.append(
                "\(reading.source): too many different rows to find every one that repeats or corrects another, so all "
                    + "are added (of \(reading.comparedKeys.grouped) looked at, \(reading.repeatedKeys.grouped) had others)."
            )
        }
        return sentences
    }

    /// What is not shown and why, a sentence a kind of reason.
    var leftOutSentences: [String] { leftOut.sentences(areWithheld: withholdsCounts) }
}
