import BorderAnalysis
import BorderAtlas
import BorderBytes
import BorderCore

/// The lines of a summary, as tables and layers give them: the numbers, then the nets of two ways.
struct FlowLines: Sendable {
    let columns: [FlowColumn]
    /// How many numbers for smaller places are not shown.
    let hiddenCount: Int
    private let summary: FlowSummary
    /// Whether each row of the summary is told.
    private let isShown: [Bool]
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
        columns = FlowColumn.columns(of: summary)
        let hidden = showsParts ? [] : summary.hiddenParts
        hiddenCount = Set(hidden.map { summary.rows[$0].id }).count
        isShown = summary.rows.indices.map { showsParts || summary.rows[$0].role != .beyond && !hidden.contains($0) }
        context = FlowContext(atlas: atlas, unit: summary.grouping.period)
        context.year = onlyYear
    }

    /// What holds for every row.
    var facts: [String] { context.year.map { ["all days in \($0)"] } ?? [] }

    /// Makes every line: its number, its values, and what knows where its place is.
    ///
    /// - Parameters:
    ///   - audience: who reads the line; columns that only others see are left missing. `nil` for everybody.
    ///   - body: takes one line.
    /// - Throws: what `body` throws.
    func forEach(
        for audience: TableColumn.Audience? = nil,
        _ body: (FlowRow, TableRow, inout FlowContext) throws(OutputError) -> Void
    ) throws(OutputError) {
        var context = context
        var line = TableRow([])
        let columns = columns.seen(by: audience)
        func tell(_ row: FlowRow, level: Int) throws(OutputError) {
            line.level = level
            line.fill(from: row, columns, &context)
            try body(row, line, &context)
        }
        for index in summary.rows.indices where isShown[index] {
            try tell(summary.rows[index], level: summary.rows[index].level)
        }
        guard summary.pairCount > 0 else { return }
        // A pair's number may be a row in another group, too.
        lazy var listed = Set(summary.rows.indices.lazy.filter { isShown[$0] }.map { summary.rows[$0].id })
        var netWords = NetWords(context.wording)
        for index in 0..<summary.pairCount {
            let pair = summary.pair(index)
            let places = summary.rowsOfPair(index)
            context.net = pair.net
            context.role = "net"
            try tell(netWords.row(pair), level: 0)
            context.net = nil
            // The two numbers stand above already, unless they were not shown.
            let isListed = [(places.entries, pair.entries), (places.exits, pair.exits)].allSatisfy { place, row in
                place.map { isShown[$0] } ?? listed.contains(row.id)
            }
            if !isListed {
                context.role = "net-entries"
                try tell(pair.entries, level: 1)
                context.role = "net-exits"
                try tell(pair.exits, level: 1)
            }
            context.role = nil
        }
    }
}

/// Makes rows of nets; what those of one place share is made once.
private struct NetWords {
    private let wording: PlaceWording
    /// The first net of each subject of entries.
    private var known: [ObjectIdentifier: FlowRow] = [:]

    init(_ wording: PlaceWording) { self.wording = wording }

    /// What the net of two ways is about.
    mutating func row(_ pair: FlowPair) -> FlowRow {
        var row = pair.entries
        row.level = 0
        let subject = row.subjectIdentity
        if let first = known[subject] {
            row.takeSubject(of: first)
            row.note = first.note
        } else {
            row.note = "\(wording.phrase(for: row.placement.direction)) minus the way back"
            row.measure.kind = .net
            known[subject] = row
        }
        row.id = "net:\(pair.entries.id):\(pair.exits.id)"
        if pair.exits.period != pair.entries.period {
            row.note += "; not every day has rows both ways"
            row.period = pair.exits.period.flatMap { pair.entries.period?.hull(with: $0) }
        }
        row.basis = .derived
        let flags = [pair.entries, pair.exits].flatMap { ReportDetails.flagWords($0.flags) }
        row.flags = Set(flags).sorted().joined(separator: "; ")
        row.rowCount = pair.entries.rowCount &+ pair.exits.rowCount
        let reports = pair.entries.reports
        row.cite(
            reports: reports + pair.exits.reports.filter { !reports.contains($0) },
            addends: [pair.entries.id, pair.exits.id]
        )
        return row
    }
}

extension FlowLines {
    /// The year that the days of all numbers lie in, where there are several numbers.
    private var onlyYear: Int? {
        let rows = summary.rows.indices.lazy.filter { isShown[$0] }.map { summary.rows[$0] }
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
    /// The numbers for smaller places, in groups whose place has a number of its own.
    fileprivate var hiddenParts: Set<Int> {
        guard grouping.places.first.map({ $0 == .country || $0 == .macroRegion }) ?? false else { return [] }
        let own = Set(rows.filter { !$0.isFiner && $0.role.stands }.map(\.measure))
        return Set(rows.indices.filter { rows[$0].isFiner && !rows[$0].isHead && own.contains(rows[$0].measure) })
    }
}

extension Period {
    /// The days from the first of either to the last of either.
    fileprivate func hull(with other: Period) -> Period? {
        Period(from: min(startEarliest, other.startEarliest), through: max(endLatest, other.endLatest))
    }
}
