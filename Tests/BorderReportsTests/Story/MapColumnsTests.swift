import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Numbers one after another in time, under a map.
@Suite("Columns under a map") struct MapColumnsTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func row(_ id: String, _ place: String, _ way: String, _ value: Quantity, _ period: String) throws
        -> FlowRow
    {
        try Made.row(id, place, way, value, period) { $0.bucket = $0.period?.startEarliest }
    }

    private func columns(_ rows: [FlowRow], by unit: PeriodUnit = .month) throws -> PeriodColumns? {
        let summary = Made.summary(rows, Grouping(places: [.crossing], period: unit))
        let story = MapStory(summary: summary, statuses: [], atlas: atlas)
        return story.columns(by: unit, under: story.overview())
    }

    @Test func everyUnitHasItsNumberAndAGapHasNone() throws {
        let found = try columns([
            row("a", "vaalimaa-torfyanovka", "RUS>FIN", Quantity(100), "2022-01"),
            row("b", "vaalimaa-torfyanovka", "RUS>FIN", Quantity(300), "2022-02"),
            row("c", "vaalimaa-torfyanovka", "RUS>FIN", Quantity(200), "2022-04"),
            row("d", "nuijamaa-brusnichnoye", "RUS>FIN", Quantity(900), "2022-03"),
        ])
        let columns = try #require(found)
        #expect(columns.rows.map(\.label) == ["Nuijamaa", "Vaalimaa"] && columns.more.isEmpty && columns.without == 0)
        #expect(columns.rows[1].columns.map(\.quantity.value) == [100, 300, 200])
        #expect(
            columns.rows[1].columns.map { $0.days.lowerBound.description } == [
                "2022-01-01", "2022-02-01", "2022-04-01",
            ]
        )
        #expect(columns.rows[1].columns.allSatisfy { !$0.isPart } && columns.rows[1].largest == 300)
        #expect(columns.spoken == ["Nuijamaa: March 2022 900", "Vaalimaa: Jan 2022 100; Feb 2022 300; April 2022 200"])
    }

    @Test func bothWaysOfAPlaceStandTogether() throws {
        let found = try columns([
            row("a", "vaalimaa-torfyanovka", "RUS>FIN", Quantity(100), "2022-01"),
            row("b", "vaalimaa-torfyanovka", "FIN>RUS", Quantity(70), "2022-01"),
            row("c", "nuijamaa-brusnichnoye", "RUS>FIN", Quantity(90), "2022-01"),
        ])
        let rows = try #require(found).rows
        #expect(rows.map(\.label) == ["Vaalimaa, into Finland", "Vaalimaa, into Russia", "Nuijamaa"])
        #expect(rows.map(\.isReturn) == [false, true, false])
    }

    @Test func whatIsOfMoreDaysIsCountedAndNoColumn() throws {
        let found = try columns([
            row("a", "FIN-RUS", "RUS>FIN", Quantity(100), "2022-01"),
            Made.row("b", "FIN-RUS", "RUS>FIN", Quantity(5_000), "2022"),
        ])
        let columns = try #require(found)
        #expect(columns.rows.map(\.largest) == [100] && columns.without == 1)
        #expect(try self.columns([Made.row("b", "FIN-RUS", "RUS>FIN", Quantity(5_000), "2022")]) == nil)
    }
}
