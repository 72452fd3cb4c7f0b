package import BorderAtlas
import BorderCore

/// Computes the measures of every number asked for.
///
/// - Parameters:
///   - request: the filters, the grouping and the usual days.
///   - input: the records and the reports.
///   - atlas: for places and the lengths of borders.
/// - Returns: the numbers, each with its measures and the reasons for those that are missing.
/// - Throws: `AnalysisError.sumTooLarge` when a sum leaves 64 bits.
package func measure(
    _ request: MeasureRequest,
    of input: FlowInput,
    atlas: Atlas
) throws(AnalysisError) -> MeasureSummary {
    let tree = PlaceTree(atlas: atlas)
    let context = request.context
    var tables = input
    tables.reports = []
    let questions: [(input: FlowInput, selection: Selection, grouping: Grouping)] =
        [(input, context, request.grouping)]
        + (request.usual.map { [(tables, $0.selection, $0.grouping), (input, $0.selection, $0.grouping)] } ?? [])
    var summaries: [FlowSummary] = []
    // Only where something is withheld must what the reports say of the usual days be looked at as well.
    for question in request.smallestShown > 0 ? questions : Array(questions.prefix(2)) {
        summaries.append(
            try summarise(
                question.input,
                selection: question.selection,
                grouping: question.grouping,
                atlas: atlas,
                willWithhold: request.smallestShown > 0
            )
        )
    }
    summaries = FlowSummary.withholding(summaries, below: request.smallestShown, tree: tree)
    let summary = summaries[0]
    let records = input.recordReports(tree: tree, onlyNamed: true).reports
    let reports = summaries.reportsToCompute(among: input.reports + records)
    let picker = MeasureCells(reports, request: request, selection: context, tree: tree)
    let filter = PlaceFilter(request.selection, tree: tree)
    let (cells, unmeasured) = picker.cells(of: summary) { request.asks(for: $0, filter) }
    var cutUnits = 0
    var shown = cells.indices.filter { index in
        guard filter.verdict(on: cells[index].key.placement) == .included else { return false }
        guard let fit = request.fit(ofUnitAt: cells[index].bucket), fit != .outside else { return false }
        if fit == .beyond { cutUnits += 1 }
        return fit == .inside
    }
    // A series is read through time; without time the order is that of flows.
    if request.grouping.period != nil { shown.sort { cells[$0].readingOrder < cells[$1].readingOrder } }
    let usual = UsualCounts(request, summaries.dropFirst().first)
    var rows = shown.map { MeasureRow(cells[$0]) }
    let neighbours = MeasureNeighbours(cells, unit: request.grouping.period, listedFrom: request.selection.from)
    for (position, index) in shown.enumerated() {
        let cell = cells[index]
        rows[position].addBothWays(cell, neighbours: neighbours, selection: request.selection)
        rows[position].addTime(cell, neighbours: neighbours)
        rows[position].addMirror(cell, neighbours: neighbours, summary: summary)
        if case .border(let code) = cell.key.placement.place {
            rows[position].perKilometre =
                cell.isOfSomePlaces
                ? .undefined(.somePlaces)
                : CountArithmetic.perKilometre(
                    cell.quantity.bounds,
                    length: atlas.border(code)?.officialLengthKilometres
                )
        }
        let excess = request.excess(of: cell, usual: usual, picker)
        rows[position].excess = excess.figure
        rows[position].usualReports = excess.reports
    }
    let siblings = SiblingGroups(shown.map { cells[$0] }, tree: tree)
    siblings.addSharesAndRanks(to: &rows)
    return MeasureSummary(
        request: request,
        rows: rows,
        concentrations: siblings.concentrations,
        judgements: judgements(on: rows, among: reports, selection: request.selection, tree: tree),
        weakReports: weakReports(behind: rows, among: reports),
        cutUnits: cutUnits,
        unmeasured: unmeasured,
        leftOut: summary.leftOut.filter(\.isOfEveryDay)
    )
}

extension LeftOut {
    /// Whether it is left out whatever the days: those looked at for a series are more than those asked for.
    fileprivate var isOfEveryDay: Bool {
        switch reason {
        case .filtered, .beyondDays, .widerPlace: false
        case .otherMeasure, .undated, .publishedLater, .unknownPublication, .withdrawn: true
        }
    }
}

extension [FlowSummary] {
    /// The reports that further numbers may be made from: all, or where numbers are withheld those that are shown.
    fileprivate func reportsToCompute(among reports: [PlacedReport]) -> [PlacedReport] {
        let rows = flatMap(\.rows).filter { $0.origin == .report }
        let withheld = Set(rows.filter { $0.withholding != nil }.flatMap(\.reports))
        guard contains(where: { $0.withheldCount > 0 }) else { return reports }
        let shown = Set(rows.flatMap(\.reports)).subtracting(withheld)
        return reports.filter { shown.contains($0.id) }
    }
}

extension MeasureRequest {
    /// How a unit of time stands to the days asked for; the whole window where time is not grouped.
    fileprivate func fit(ofUnitAt bucket: Day?) -> PeriodFit? {
        guard let unit = grouping.period else { return .inside }
        guard let bucket else { return nil }
        let days = unit.days(around: bucket)
        return selection.fit(Period(from: days.lowerBound, through: days.upperBound))
    }

    /// Whether a row is among those asked for, and not only looked back to.
    fileprivate func asks(for row: FlowRow, _ filter: PlaceFilter) -> Bool {
        guard filter.verdict(on: row.placement) == .included else { return false }
        return row.bucket == nil ? selection.fit(row.period) != .outside : fit(ofUnitAt: row.bucket) == .inside
    }
}

private func weakReports(behind rows: [MeasureRow], among reports: [PlacedReport]) -> [PlacedReport] {
    let ids = Set(rows.flatMap { $0.reports + $0.usualReports })
    return reports.filter {
        ids.contains($0.id) && "DEF".contains($0.details.grade.prefix(1)) && !$0.details.grade.isEmpty
    }
    .sorted { $0.id < $1.id }
}

/// What exact counts say of the worded figures about the same passages.
private func judgements(
    on rows: [MeasureRow],
    among reports: [PlacedReport],
    selection: Selection,
    tree: PlaceTree
) -> [Judgement] {
    var keys: Set<JudgedFlow> = []
    for row in rows where row.quantity.qualifier == .exact { keys.insert(JudgedFlow(row.placement, row.measure)) }
    return reports.filter { report in
        report.quantity.qualifier != .exact && keys.contains(JudgedFlow(report.placement, report.measure))
            && selection.matchesWords(of: report) && selection.fit(report.period) == .inside
    }.compactMap { figure in
        let support = support(of: figure, by: reports, tree: tree)
        return support.verdict == .unknown ? nil : Judgement(figure: figure, support: support)
    }.sorted { $0.figure.id < $1.figure.id }
}

/// A place, a way and a measure.
private struct JudgedFlow: Hashable {
    var placement: Placement
    var measure: Measure

    init(_ placement: Placement, _ measure: Measure) {
        self.placement = placement
        self.measure = measure
    }
}
