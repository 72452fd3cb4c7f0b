import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

/// Usual counts divide what was reported of larger places; every expectation is a rule of three.
@Suite("Usual counts divide larger numbers")
struct UsualCountsTests {
    private let made: MadeReports

    init() throws { made = try MadeReports() }

    private static let day = "2022-09-21"

    /// 300 crossed the border on one day; levels say how they divide.
    private func reconciled(_ levels: [PlacedReport], asking places: [String] = []) throws -> Reconciliation {
        var options = ReconciliationOptions()
        options.replicates = 0
        return Reconciliation(
            ReconciliationInput(
                [try made.report("border", "FIN-RUS", "RUS>FIN", Self.day, 300)],
                levels: levels,
                sets: try places.map { CountedSet(try made.report("", $0, "RUS>FIN", nil, 0)) }
            ),
            options: options,
            atlas: made.atlas
        )
    }

    private func flow(_ result: Reconciliation, _ place: String, _ way: String = "RUS>FIN") throws -> ReconciledFlow {
        let report = try made.report("", place, way, Self.day, 0)
        return result.flow(of: CountedSet(report), on: try #require(report.period).outer)
    }

    private func level(
        _ place: String,
        _ period: String,
        _ value: Int64,
        _ change: (inout PlacedReport) -> Void = { _ in }
    )
        throws -> PlacedReport
    {
        try made.report("level-\(place)-\(period)", place, "RUS>FIN", period, value, .exact, change)
    }

    private func expect(_ flow: ReconciledFlow, _ best: Double, at location: SourceLocation = #_sourceLocation) {
        #expect(flow.basis == .modelled && flow.gap == nil, sourceLocation: location)
        #expect(abs((flow.best ?? .nan) - best) < 0.01, "\(flow.best ?? .nan)", sourceLocation: location)
        #expect(
            flow.lower == 0 && flow.upper == 300,
            "the limits know nothing of what is usual",
            sourceLocation: location
        )
    }

    @Test("by their usual share of the border, and the rest of it keeps its own")
    func shares() throws {
        let result = try reconciled([
            try level("Vaalimaa", "2022-08-01/2022-08-31", 3_100),
            try level("Nuijamaa", "2022-08-01/2022-08-31", 1_550),
            try level("FIN-RUS", "2022-08-01/2022-08-31", 6_200),
        ])
        #expect(result.estimatedSets.map(\.placement.place.id) == ["nuijamaa-brusnichnoye", "vaalimaa-torfyanovka"])
        expect(try flow(result, "Vaalimaa"), 150)
        expect(try flow(result, "Nuijamaa"), 75)
        let border = try flow(result, "FIN-RUS")
        #expect(border.basis == .observed && border.best == 300)
    }

    @Test("of several usual periods every day weighs the same")
    func periods() throws {
        let result = try reconciled([
            // 10 days of 50 and 20 of 200: 150 a day, where the mean of the two means is 125.
            try level("Vaalimaa", "2022-07-01/2022-07-10", 500), try level("Vaalimaa", "2022-08-01/2022-08-20", 4_000),
            try level("FIN-RUS", "2022-08-01/2022-08-10", 2_000),
        ])
        expect(try flow(result, "Vaalimaa"), 225)
    }

    @Test("parts that usually make more than their whole leave nothing to the rest")
    func tooMuch() throws {
        let result = try reconciled([
            try level("Vaalimaa", "2022-08-01", 100), try level("Nuijamaa", "2022-08-01", 50),
            try level("FIN-RUS", "2022-08-01", 120),
        ])
        expect(try flow(result, "Vaalimaa"), 200)
        expect(try flow(result, "Nuijamaa"), 100)
    }

    @Test("what a larger usual count leaves is shared evenly by parts without one")
    func evenly() throws {
        let levels = [try level("Nuijamaa", "2022-08-01", 50), try level("FIN-RUS", "2022-08-01", 200)]
        // 150 are left for Vaalimaa, Imatra and the rest of the border: 50 each, and 300 are half as many again.
        let result = try reconciled(levels, asking: ["Vaalimaa", "Imatra"])
        for place in ["Vaalimaa", "Imatra", "Nuijamaa"] { expect(try flow(result, place), 75) }
    }

    @Test("a worded usual count counts by its middle")
    func worded() throws {
        let result = try reconciled([
            try level("Vaalimaa", "2022-08-01", 100) { $0.quantity = Quantity(80, .range, rangeEnd: 120) },
            try level("FIN-RUS", "2022-08-01", 200),
        ])
        expect(try flow(result, "Vaalimaa"), 150)
    }

    @Test("no estimate rests on usual counts of another unit, kind, way or place")
    func others() throws {
        let whole = try level("FIN-RUS", "2022-08-01", 200)
        let others: [PlacedReport] = [
            try level("Vaalimaa", "2022-08-01", 100) { $0.measure.unit = .person },
            try level("Vaalimaa", "2022-08-01", 100) { $0.measure.kind = .queue },
            try level("Vaalimaa", "2022-08-01", 100) { $0.placement = $0.placement.reversed },
            try level("Nuijamaa", "2022-08-01", 100),
        ]
        for other in others {
            let result = try reconciled([other], asking: ["Vaalimaa"])
            let flow = try flow(result, "Vaalimaa")
            #expect(flow.best == nil && flow.basis == .none && flow.gap == .noLevel, "\(other.measure)")
            #expect(flow.lower == 0 && flow.upper == 300)
        }
        #expect(try flow(reconciled([whole]), "Upper Lars", "RUS>GEO").gap == .noReport)
    }

    @Test("a summary shows what only usual counts reach as a number of its own, with two digits and as estimated")
    func rows() throws {
        let reports = [try made.report("border", "FIN-RUS", "RUS>FIN", Self.day, 300)]
        let levels = [
            try level("Vaalimaa", "2022-08-01", 100), try level("FIN-RUS", "2022-08-01", 240),
            try made.report("level-larsi", "Upper Lars", "RUS>GEO", "2022-08-01", 7),
        ]
        var selection = Selection()
        selection.from = Day(Self.day)
        selection.to = Day(Self.day)
        var input = FlowInput()
        input.reports = reports
        func estimated() throws -> FlowSummary {
            let summary = try summarise(
                input,
                selection: selection,
                grouping: Grouping(places: [.crossing]),
                atlas: made.atlas
            )
            #expect(summary.setsToReconcile == [CountedSet(reports[0])])
            let result = Reconciliation(
                ReconciliationInput(
                    reports,
                    levels: levels,
                    sets: summary.setsToReconcile,
                    days: summary.daysToReconcile
                ),
                atlas: made.atlas
            )
            return summary.estimated(by: result)
        }
        let rows = try estimated().rows
        #expect(rows.map(\.placement.place.id) == ["FIN-RUS", "vaalimaa-torfyanovka"])
        #expect(rows[0].quantity == Quantity(300) && rows[0].basis == .observed && rows[0].estimate?.best == 300)
        // 300 · 100 / 240 = 125, said with two digits.
        #expect(rows[1].quantity == Quantity(130, .about) || rows[1].quantity == Quantity(120, .about))
        #expect(abs((rows[1].estimate?.best ?? 0) - 125) < 0.01)
        #expect(rows[1].basis == .modelled && rows[1].authority == "estimate" && rows[1].rowCount == 0)
        #expect(rows[1].id == "flow|vaalimaa-torfyanovka|RUS>FIN|any|any|crossing|2022-09-21/2022-09-21")
        selection.places = [[.crossing("nuijamaa-brusnichnoye")]]
        #expect(try summarise(input, selection: selection, grouping: Grouping(), atlas: made.atlas).rows.isEmpty)
        selection = Selection()
        #expect(
            try estimated().rows.map(\.placement.place.id) == ["FIN-RUS"],
            "without a window there is nothing to add"
        )
    }
}
