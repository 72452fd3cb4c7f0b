import BorderAnalysis
import BorderAtlas
import BorderCore

/// Reports made by hand, as short as a test can say them.
struct MadeReports {
    let atlas: Atlas
    private let reader: PlaceReader

    init() throws {
        atlas = try Atlas.embedded()
        reader = PlaceReader(atlas: atlas)
    }

    /// A report: `report("a", "Vaalimaa", "RUS>FIN", "2022-09-21", 100)`.
    func report(
        _ id: String,
        _ place: String,
        _ way: String,
        _ period: String?,
        _ value: Int64,
        _ qualifier: Qualifier = .exact,
        _ change: (inout PlacedReport) -> Void = { _ in }
    ) throws -> PlacedReport {
        let ends = way.split(separator: ">").map(String.init)
        let term: DirectionTerm =
            ends.count == 2 ? .route(from: ends[0], to: ends[1]) : way == "both" ? .both : .unspecified
        var report = PlacedReport(
            id: id,
            placement: try reader.placement(of: place, direction: term, reporter: ""),
            period: period.flatMap { Period($0) as Period? },
            quantity: Quantity(value, qualifier),
            file: "made.csv"
        )
        report.details.id = id
        report.details.authority = "Counter"
        change(&report)
        return report
    }

    /// One exact report a day from a first day on; `nil` leaves the day out.
    func days(_ place: String, _ way: String, from first: String, _ counts: [Int64?]) throws -> [PlacedReport] {
        var reports: [PlacedReport] = []
        guard let start = Day(first) else { return [] }
        for (offset, count) in counts.enumerated() {
            guard let count else { continue }
            let day = start.advanced(by: offset)
            reports.append(try report("\(place)-\(way)-\(day)", place, way, "\(day)", count))
        }
        return reports
    }

    /// A state: `state("s", .closed, "Vaalimaa", "2022-09-21")`.
    func state(
        _ id: String,
        _ effect: StatusEvent.Effect,
        _ place: String,
        _ period: String?,
        _ way: DirectionTerm = .both,
        _ concerns: String = "any",
        _ change: (inout StatusEvent) -> Void = { _ in }
    ) -> StatusEvent {
        var event = StatusEvent(
            id: id,
            place: place,
            direction: way,
            effect: effect,
            concerns: Population(concerns) ?? .any,
            period: period.flatMap { Period($0) as Period? }
        )
        event.details.id = id
        change(&event)
        return event
    }
}
