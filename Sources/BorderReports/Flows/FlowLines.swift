import BorderAnalysis
import BorderAtlas
import BorderBytes
import BorderCore

/// The lines of a summary, as tables and layers give them: the numbers, then the nets of two ways.
struct FlowLines: Sendable {
    let columns: [FlowColumn]
    private let summary: FlowSummary
    private let hidden: Set<String>
    private let showsParts: Bool
    private var context: FlowContext

    /// The lines of a summary.
    ///
    /// - Parameters:
    ///   - summary: the numbers.
    ///   - showsParts: whether numbers for smaller places than the grouping's are there where the place itself has
    ///     one, and numbers that reach beyond the days asked for.
    ///   - atlas: for names and sites.
    init(_ summary: FlowSummary, showsParts: Bool, atlas: Atlas) {
        self.summary = summary
        self.showsParts = showsParts
        columns = FlowColumn.columns(of: summary)
        hidden = showsParts ? [] : summary.hiddenParts
        context = FlowContext(atlas: atlas, unit: summary.grouping.period)
        context.year = onlyYear
    }

    /// What holds for every row.
    var facts: [String] { context.year.map { ["all days in \($0)"] } ?? [] }

    /// How many numbers for smaller places are not shown.
    var hiddenCount: Int { hidden.count }

    /// Makes every line: its number, its values, and what knows where its place is.
    func forEach(_ body: (FlowRow, TableRow, inout FlowContext) throws(OutputError) -> Void) throws(OutputError) {
        var context = context
        var line = TableRow([])
        func tell(_ row: FlowRow, level: Int) throws(OutputError) {
            line.level = level
            line.fill(from: row, columns, &context)
            try body(row, line, &context)
        }
        for row in summary.rows where isShown(row) { try tell(row, level: row.level) }
        guard !summary.pairs.isEmpty else { return }
        let visible = Set(summary.rows.lazy.filter(isShown).map(\.id))
        for pair in summary.pairs {
            context.net = pair.net
            context.role = "net"
            try tell(netRow(pair, context.wording), level: 0)
            context.net = nil
            // The two numbers stand above already, unless they were not shown.
            if !visible.contains(pair.entries.id) || !visible.contains(pair.exits.id) {
                context.role = "net-entries"
                try tell(pair.entries, level: 1)
                context.role = "net-exits"
                try tell(pair.exits, level: 1)
            }
            context.role = nil
        }
    }

    private func isShown(_ row: FlowRow) -> Bool {
        showsParts || (row.role != .beyond && !hidden.contains(row.id))
    }

    /// What the net of two ways is about.
    private func netRow(_ pair: FlowPair, _ wording: PlaceWording) -> FlowRow {
        var row = pair.entries
        row.note = "\(wording.phrase(for: pair.entries.placement.direction)) minus the way back"
        row.id = "net:\(pair.entries.id):\(pair.exits.id)"
        if pair.exits.period != pair.entries.period {
            row.note += "; not every day has rows both ways"
            row.period = pair.exits.period.flatMap { pair.entries.period?.hull(with: $0) }
        }
        row.measure.kind = .net
        row.basis = .derived
        row.rowCount = pair.entries.rowCount &+ pair.exits.rowCount
        row.addends = [pair.entries.id, pair.exits.id]
        row.reports += pair.exits.reports.filter { !pair.entries.reports.contains($0) }
        return row
    }
}

extension FlowLines {
    /// The year that the days of all numbers lie in, where there are several numbers.
    private var onlyYear: Int? {
        let rows = summary.rows.lazy.filter(isShown)
        guard summary.rows.count > 1, let year = rows.compactMap({ $0.period?.startEarliest.civil.year }).first,
            let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
        else { return nil }
        let isOnly = rows.allSatisfy { row in
            row.period.map { $0.startEarliest >= first && $0.endLatest <= last && $0.outer != first...last } ?? true
        }
        return isOnly ? year : nil
    }
}

extension FlowSummary {
    /// Ids of the numbers for smaller places, in groups whose place has a number of its own.
    fileprivate var hiddenParts: Set<String> {
        guard grouping.places.first.map({ $0 == .country || $0 == .macroRegion }) ?? false else { return [] }
        let own = Set(rows.filter { !$0.isFiner && $0.role.stands }.map(\.measure))
        return Set(rows.filter { $0.isFiner && !$0.isHead && own.contains($0.measure) }.map(\.id))
    }
}

extension Period {
    /// The days from the first of either to the last of either.
    fileprivate func hull(with other: Period) -> Period? {
        Period(from: min(startEarliest, other.startEarliest), through: max(endLatest, other.endLatest))
    }
}
