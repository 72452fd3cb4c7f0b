package import BorderAnalysis
package import BorderAtlas
import BorderCore

extension Table {
    /// The table of a summary: one row a number, nested where one number is part of another, and the net below.
    ///
    /// - Parameters:
    ///   - summary: the numbers.
    ///   - atlas: for names.
    ///   - showsParts: whether to show numbers for smaller places than the grouping's where the place itself has
    ///     one, and numbers that reach beyond the days asked for; if not, a note says how many there are.
    package init(flows summary: FlowSummary, atlas: Atlas, showsParts: Bool = true) {
        let context = FlowTableContext(
            wording: PlaceWording(atlas: atlas),
            tree: PlaceTree(atlas: atlas),
            unit: summary.grouping.period
        )
        let columns = FlowColumn.all(for: summary)
        let hidden = showsParts ? [] : summary.hiddenParts
        let shown = summary.rows.filter { !hidden.contains($0.id) && (showsParts || $0.role != .beyond) }
        var rows = shown.map { row in
            TableRow(level: row.level, columns.map { $0.cell(row, context) })
        }
        let visible = Set(shown.map(\.id))
        for pair in summary.pairs {
            let isVisible = visible.contains(pair.entries.id) && visible.contains(pair.exits.id)
            rows += Table.rows(of: pair, columns: columns, context: context).prefix(isVisible ? 1 : 3)
        }
        self.init(
            title: Table.title(of: summary),
            columns: columns.map(\.column),
            rows: rows,
            isNested: true,
            notes: Table.notes(of: summary, hidden: hidden.count, showsBeyond: showsParts)
        )
    }

    /// `Flows by border and month, 24–25 Sept 2022`.
    private static func title(of summary: FlowSummary) -> String {
        var words = summary.grouping.places.map(\.rawValue)
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

    /// The net of two ways, then the two numbers it is made of.
    private static func rows(of pair: FlowPair, columns: [FlowColumn], context: FlowTableContext) -> [TableRow] {
        var head = pair.entries
        head.note = "\(context.wording.phrase(for: pair.entries.placement.direction)) minus the way back"
        head.id = "net:\(pair.entries.id):\(pair.exits.id)"
        if pair.exits.period != pair.entries.period {
            head.note += "; not every day has rows both ways"
            head.period = pair.exits.period.flatMap { pair.entries.period?.hull(with: $0) }
        }
        head.measure.kind = .net
        head.figures = SeriesFigures()
        head.basis = .derived
        head.rowCount = pair.entries.rowCount &+ pair.exits.rowCount
        head.addends = [pair.entries.id, pair.exits.id]
        head.reports += pair.exits.reports.filter { !pair.entries.reports.contains($0) }
        let netCells = columns.map { column -> TableCell in
            switch column.column.key {
            case "role": .text("net")
            case "count":
                pair.net.lower == pair.net.upper
                    ? pair.net.lower.map(TableCell.integer) ?? .missing : .text(pair.net.words)
            case "value":
                pair.net.lower == pair.net.upper ? pair.net.lower.map(TableCell.integer) ?? .missing : .missing
            case "value_low": pair.net.lower.map(TableCell.integer) ?? .missing
            case "value_high": pair.net.upper.map(TableCell.integer) ?? .missing
            case "way": .text("net")
            case "qualifier":
                pair.net.lower != nil && pair.net.lower == pair.net.upper ? .text(Qualifier.exact.code) : .missing
            default: column.cell(head, context)
            }
        }
        func part(_ row: FlowRow, _ role: String) -> TableRow {
            TableRow(level: 1, columns.map { $0.column.key == "role" ? .text(role) : $0.cell(row, context) })
        }
        return [
            TableRow(level: 0, netCells), part(pair.entries, "net-entries"), part(pair.exits, "net-exits"),
        ]
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
        notes += summary.leftOutSentences
        if summary.rows.isEmpty { notes.append("Nothing matches the filters.") }
        return notes
    }
}

extension Period {
    /// The days from the first of either to the last of either.
    fileprivate func hull(with other: Period) -> Period? {
        Period(from: min(startEarliest, other.startEarliest), through: max(endLatest, other.endLatest))
    }
}

extension FlowSummary {
    /// Ids of the numbers for smaller places, in groups whose place has a number of its own.
    fileprivate var hiddenParts: Set<String> {
        guard grouping.places.first.map({ $0 == .country || $0 == .macroRegion }) ?? false else { return [] }
        let own = Set(rows.filter { !$0.isFiner && $0.role.stands }.map(\.measure))
        return Set(rows.filter { $0.isFiner && !$0.isHead && own.contains($0.measure) }.map(\.id))
    }

    /// What is not shown and why, a sentence a kind of reason.
    fileprivate var leftOutSentences: [String] {
        var measures: [String] = []
        var sentences: [String] = []
        for left in leftOut {
            let count = left.count.grouped
            switch left.reason {
            case .otherMeasure(let measure): measures.append("\(count) of \(measure)")
            case .widerPlace: sentences.append("Not shown, for a larger place than the one asked for: \(count).")
            case .undated: sentences.append("Not shown, without a date: \(count).")
            case .filtered: sentences.append("Rows left out by the filters: \(count).")
            case .publishedLater: sentences.append("Not known yet on that day, in all that was read: \(count).")
            case .unknownPublication:
                sentences.append("Left out in all that was read, because nobody says when it was published: \(count).")
            case .beyondDays:
                sentences.append(
                    "Rows not shown, because they reach beyond the days asked for and are not split: \(count)."
                )
            }
        }
        if !measures.isEmpty {
            sentences.append(
                "Never added, because they count something else (--measure shows them): "
                    + measures.sorted().joined(separator: ", ") + "."
            )
        }
        return sentences
    }
}
