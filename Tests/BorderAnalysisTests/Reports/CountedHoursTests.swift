import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

/// A count from ten in the morning to ten in the morning is the count of no day, and is added to none.
@Suite("Counts of a part of their days")
struct CountedHoursTests {
    private let made: MadeReports

    init() throws { made = try MadeReports() }

    private func report(_ id: String, _ period: String, _ value: Int64, _ hours: (Int, Int)?) throws -> PlacedReport {
        try made.report(id, "FIN-RUS", "RUS>FIN", period, value) {
            $0.details.hours = hours.flatMap { DayWindow(from: $0.0, to: $0.1) }
        }
    }

    private func days(_ first: String, _ last: String) throws -> ClosedRange<Day> {
        try ReportBuilder.day(first)...ReportBuilder.day(last)
    }

    /// Hours of the first report, and whether the three days follow from it and the count of the third.
    private static let hours: [((Int, Int)?, Bool)] = [
        (nil, true), ((0, 1_440), true), ((600, 600), false), ((0, 600), false), ((600, 1_440), false),
        ((1, 1_440), false),
        ((0, 1_439), false),
    ]

    @Test("two windows and a day are no three days", arguments: hours)
    func sums(hours: (Int, Int)?, isWhole: Bool) throws {
        let reports = [try report("a", "2022-09-28/2022-09-29", 9_642, hours), try report("b", "2022-09-30", 100, nil)]
        let window = try days("2022-09-28", "2022-09-30")
        #expect(Tiling.tile(window, with: reports)?.map(\.id) == (isWhole ? ["a", "b"] : nil))
        #expect(ExactDifferences(reports).count(of: window)?.count == (isWhole ? 9_742 : nil))
        var input = FlowInput()
        input.reports = reports
        var selection = Selection()
        (selection.from, selection.to) = (window.lowerBound, window.upperBound)
        let rows = try summarise(input, selection: selection, grouping: Grouping(), atlas: made.atlas).rows
        #expect(rows.contains { $0.basis == .derived } == isWhole)
        #expect(rows.contains { $0.quantity == Quantity(9_742) } == isWhole)
    }

    @Test("taken off a longer count they leave no number", arguments: hours)
    func differences(hours: (Int, Int)?, isWhole: Bool) throws {
        let reports = [
            try report("all", "2022-09-28/2022-09-30", 20_000, nil),
            try report("part", "2022-09-28/2022-09-29", 9_642, hours),
        ]
        #expect(
            ExactDifferences(reports).count(of: try days("2022-09-30", "2022-09-30"))?.count == (isWhole ? 10_358 : nil)
        )
    }

    @Test("hours of one day report it and do not count it", arguments: hours)
    func oneDay(hours: (Int, Int)?, isWhole: Bool) throws {
        let reports = [try report("a", "2022-10-02", 100, hours.map { $0.0 < $0.1 ? $0 : (600, 700) })]
        var selection = Selection()
        selection.places = [[.border(.finnish)]]
        (selection.from, selection.to) = (Day("2022-10-01"), Day("2022-10-03"))
        let coverage = measureCoverage(
            CoverageInput(FlowInput(reports: reports)),
            selection: selection,
            by: .border,
            atlas: made.atlas
        )
        #expect(coverage?.letters("FIN-RUS", "RUS>FIN") == (isWhole ? ".#." : ".+."))
        let windows = EffectWindows(event: try ReportBuilder.day("2022-10-01"), before: 1, after: 1)
        let effects = measureEffect(
            CoverageInput(FlowInput(reports: reports)),
            windows: windows,
            selection: Selection(),
            atlas: made.atlas
        )
        #expect(effects.map(\.figures.knownAfter) == (isWhole ? [1] : []))
    }

    @Test("the bundled windows of Georgia, 10:00 to 10:00, make no sum of days")
    func bundled() throws {
        let claims = try BundledClaims()
        let summary = try claims.summary(Grouping(places: [.country])) {
            $0.places = [[.country("GEO")]]
            $0.from = Day("2022-09-28")
            $0.to = Day("2022-09-30")
        }
        let windows = ["ge-2022-09-28-29-in", "ge-2022-09-29-30-in"]
        #expect(windows.allSatisfy { id in summary.rows.contains { $0.id == id } })
        #expect(summary.rows.allSatisfy { Set($0.addends).isDisjoint(with: windows) })
    }
}
