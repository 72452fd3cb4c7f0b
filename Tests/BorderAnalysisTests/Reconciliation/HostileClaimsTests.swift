import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

/// Reports that want to break the arithmetic.
struct HostileClaimsTests {
    private func report(
        _ id: String,
        _ value: Int64,
        _ qualifier: Qualifier,
        _ period: String,
        _ kind: MeasureKind = .flow
    ) throws -> PlacedReport {
        let route = Route(from: .country("RUS"), to: .country("FIN"))
        return PlacedReport(
            id: id,
            placement: Placement(place: .border(.finnish), direction: .oneWay(route)),
            period: Period(period),
            quantity: Quantity(value, qualifier, rangeEnd: value),
            measure: Measure(kind, .crossing)
        )
    }

    private func flow(_ reports: [PlacedReport], _ days: String) throws -> ReconciledFlow {
        let result = Reconciliation(ReconciliationInput(reports), atlas: try Atlas.embedded())
        return result.flow(of: CountedSet(reports[0]), on: try #require(Period(days)).outer)
    }

    @Test func hugeNumbersNeitherTrapNorWrap() throws {
        let large: Int64 = 1_000_000_000_000_000_000
        let reports = [
            try report("a", large, .exact, "2022-09-21"), try report("b", .max, .moreThan, "2022-09-22"),
            try report("c", .max, .exact, "2022-09-22"), try report("d", .max, .nearly, "2022-09-21/2022-09-22"),
            try report("e", .max, .exact, "2022-09-23", .stock), try report("f", .max, .about, "2022-09-23", .daily),
        ]
        let first = try flow(reports, "2022-09-21")
        #expect(first.lower == large)
        #expect(first.upper == large)
        let both = try flow(reports, "2022-09-21/2022-09-22")
        #expect(both.lower >= large)
        #expect(both.best.map(\.isFinite) ?? true)
    }

    @Test func aReportOfFiveCenturiesBoundsItsDays() throws {
        let reports = [
            try report("long", 5_000, .upTo, "1600-01-01/2099-12-31"),
            try report("day", 4_000, .exact, "2022-09-21"),
            try report("rate", 5_000, .upTo, "1600-01-01/2099-12-31", .daily),
        ]
        let next = try flow(reports, "2022-09-22")
        #expect(next.lower == 0)
        #expect(next.upper == 1_000)
        #expect(next.best == nil, "a day of five centuries is not estimated from their total")
    }

    @Test func circlesOfReportsAreFoundAndEndNothing() throws {
        let text = try ReconciledText(
            """
            a,flow,crossing,2022-09-21,FIN-RUS,RUS>FIN,any,10,,exact,A,,,,b,,
            b,flow,crossing,2022-09-22,FIN-RUS,RUS>FIN,any,20,,exact,A,,,,c,,
            c,flow,crossing,2022-09-23,FIN-RUS,RUS>FIN,any,30,,exact,A,,,,a,,
            d,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,any,40,,exact,A,,,,,e,
            e,flow,crossing,2022-09-24,FIN-RUS,RUS>FIN,any,40,,exact,A,,,,,d,

            """
        )
        #expect(text.result.conflicts.contains { $0.kind == .circle && $0.reports == ["a", "b", "c"] })
        let flow = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-21/2022-09-23", "any")
        #expect(flow.lower == 60)
        #expect(flow.independentSources == 0, "none of them was counted")
        #expect(try text.flow("FIN-RUS", "RUS>FIN", "2022-09-24", "any").lower == 40)
    }

    @Test func tenThousandReportsOfOneDay() throws {
        var rows = ""
        for number in 0..<10_000 {
            rows +=
                "c\(number),flow,crossing,2022-09-21,FIN-RUS,RUS>FIN,any,\(1_000 + number % 7),,at_least,Source \(number),,,,,,\n"
        }
        let clock = ContinuousClock()
        let start = clock.now
        let text = try ReconciledText(rows)
        let flow = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-21", "any")
        #expect(flow.lower == 1_006)
        #expect(flow.upper == nil)
        #expect(flow.independentSources == 10_000)
        #expect(start.duration(to: clock.now) < .seconds(60))
    }

    @Test func contradictionsOfManyReportsEnd() throws {
        var rows = ""
        for number in 0..<60 {
            rows +=
                "c\(number),flow,crossing,2022-09-21,FIN-RUS,RUS>FIN,any,\(1_000 + number),,exact,Source \(number),,,,,,\n"
        }
        let text = try ReconciledText(rows)
        let flow = try text.flow("FIN-RUS", "RUS>FIN", "2022-09-21", "any")
        #expect(flow.isContested)
        // Sixty sources of equal trust: none is picked by its name.
        #expect(flow.lower == 1_000 && flow.upper == 1_059 && flow.rivals.count == 60)
        #expect(!text.result.uses.contains(.setAside))
    }
}
