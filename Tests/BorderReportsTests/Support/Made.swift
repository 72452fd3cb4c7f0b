import BorderAtlas
import BorderCore
import BorderIntake
import Testing

@testable import BorderAnalysis
@testable import BorderBytes

/// Numbers and reports made by hand, as short as a test can say them.
enum Made {
    /// A way from words of files: `RUS>FIN`, `*>GEO`, `RUS>*`, `*>EU`.
    static func route(_ text: String) throws -> Route {
        let ends = text.split(separator: ">").map { end -> Territory in
            end == "*" ? .anywhere : CountryCode(end).map { .country($0) } ?? .set(String(end))
        }
        try #require(ends.count == 2)
        return Route(from: ends[0], to: ends[1])
    }

    /// A border, a country or, failing those, a crossing: `FIN-RUS`, `GEO`, `vaalimaa-torfyanovka`.
    static func place(_ text: String) -> Place {
        if let border = BorderCode(text) { return .border(border) }
        return CountryCode(text).map { .country($0) } ?? .crossing(text)
    }

    static func placement(_ place: String, _ way: String) throws -> Placement {
        Placement(place: Self.place(place), direction: .oneWay(try route(way)))
    }

    static func period(_ text: String) throws -> Period { try #require(Period(text) as Period?) }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }

    static func days(_ text: String) throws -> ClosedRange<Day> { try period(text).outer }

    /// A row of a summary: `row("a", "FIN-RUS", "RUS>FIN", Quantity(8572), "2022-09-24")`.
    static func row(
        _ id: String,
        _ place: String = "FIN-RUS",
        _ way: String = "RUS>FIN",
        _ quantity: Quantity = Quantity(8_572),
        _ period: String? = "2022-09-24",
        with change: (inout FlowRow) -> Void = { _ in }
    ) throws -> FlowRow {
        var row = FlowRow(
            id: id,
            placement: try placement(place, way),
            measure: .crossings,
            period: try period.map(Self.period),
            quantity: quantity,
            basis: .observed,
            reports: [id],
            authority: "Guard"
        )
        change(&row)
        return row
    }

    /// A state of a place, both ways: `status("a", .closed)`.
    static func status(
        _ id: String,
        _ effect: StatusEvent.Effect,
        _ place: Place = .crossing("vaalimaa-torfyanovka"),
        _ period: String? = "2022-09-24",
        with change: (inout StatusEvent) -> Void = { _ in }
    ) -> ReportedStatus {
        var event = StatusEvent(id: id, place: "x", effect: effect, period: period.flatMap { Period($0) as Period? })
        change(&event)
        return ReportedStatus(place: place, direction: .bothWays(.country("FIN"), .country("RUS")), event: event)
    }

    /// A summary of rows as they are.
    static func summary(
        _ rows: [FlowRow],
        _ grouping: Grouping = Grouping(),
        pairs: [FlowPair] = [],
        leftOut: [LeftOut] = [],
        sources: [String] = [],
        _ change: (inout Selection) -> Void = { _ in }
    ) -> FlowSummary {
        var selection = Selection()
        change(&selection)
        return FlowSummary(
            selection: selection,
            grouping: grouping,
            rows: rows,
            paired: FlowPairs(pairs, behind: rows.count),
            leftOut: leftOut,
            sources: sources
        )
    }

    /// A report with an id, counted by the Guard.
    static func report(
        _ id: String,
        _ place: String = "FIN-RUS",
        _ way: String = "RUS>FIN",
        _ quantity: Quantity = Quantity(8_572),
        _ period: String? = "2022-09-24",
        with change: (inout PlacedReport) -> Void = { _ in }
    ) throws -> PlacedReport {
        var report = PlacedReport(
            id: id,
            placement: try placement(place, way),
            period: try period.map(Self.period),
            quantity: quantity,
            file: "made.csv"
        )
        report.details.id = id
        report.details.authority = "Guard"
        change(&report)
        return report
    }

    /// Rows of a file of reports, read as the command reads them.
    static func reports(_ rows: String, header: String, atlas: Atlas) throws -> [PlacedReport] {
        let text = header + "\n" + rows + "\n"
        let summary = try readReports(from: .bytes(Array(text.utf8)), named: "made.csv") { _ in }
        try #require(summary.diagnostics.isEmpty, "\(summary.diagnostics)")
        return try Read.reports(text, named: "made.csv", atlas: atlas)
    }

    /// What nobody has said anything of.
    static func reconciled(
        _ place: String = "FIN-RUS",
        _ way: String = "RUS>FIN",
        _ days: String = "2022-09-24",
        with change: (inout ReconciledFlow) -> Void = { _ in }
    ) throws -> ReconciledFlow {
        var flow = ReconciledFlow(set: CountedSet(placement: try placement(place, way)), days: try Self.days(days))
        change(&flow)
        return flow
    }
}
