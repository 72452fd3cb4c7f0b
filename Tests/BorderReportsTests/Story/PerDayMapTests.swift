import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Signs as large as numbers a day: what is of a day and what is of a month compare.
@Suite("Signs as large as numbers a day") struct PerDayMapTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func content(_ rows: [FlowRow]) -> MapContent {
        var story = MapStory(
            summary: Made.summary(rows, Grouping(places: [.crossing])),
            statuses: [],
            atlas: atlas
        )
        story.isPerDay = true
        var content = story.overview()
        content.leaveOutUnrated()
        return content
    }

    private func fact(_ name: String, of sign: String, in scene: MapScene) -> String? {
        scene.facts["flow-\(sign)"]?.first { $0.name == name }?.value
    }

    @Test func equalRatesHaveEqualDiscs() throws {
        let scene = try content([
            Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(3_000), "2022-09"),
            Made.row("b", "EST-RUS", "RUS>EST", Quantity(100), "2022-09-24"),
            Made.row("c", "GEO-RUS", "RUS>GEO", Quantity(700), "2022-09-19/2022-09-25"),
            Made.row("d", "KAZ-RUS", "RUS>KAZ", Quantity(36_500), "2021"),
        ]).layOut(with: atlas)
        for sign in ["a", "b", "c", "d"] {
            #expect(fact("rate", of: sign, in: scene) == "100" && fact("radius", of: sign, in: scene) == "44")
        }
        #expect(fact("value", of: "d", in: scene) == "36500")
    }

    @Test func whatLeavesDaysOpenIsBetweenTwoRates() throws {
        let scene = try content([
            Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(1_000), "2022-09-19..2022-09-21/2022-09-25..2022-09-28"),
            Made.row("b", "EST-RUS", "RUS>EST", Quantity(100), "2022-09-24"),
        ]).layOut(with: atlas)
        #expect(fact("rate", of: "a", in: scene) == "100" && fact("rate-high", of: "a", in: scene) == "200")
        #expect(fact("high-radius", of: "a", in: scene) == "44" && fact("radius", of: "b", in: scene) == "31.1")
    }

    @Test func whatHasNoDaysIsLeftOutAndCounted() throws {
        let content = try content([
            Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(1_000), "2022-09-24"),
            Made.row("b", "EST-RUS", "RUS>EST", Quantity(100), nil),
        ])
        #expect(content.flows.map(\.id) == ["a"])
        #expect(
            content.account.missingSentence == "1 of 2 numbers is not on this map: 1 without days by which to divide"
        )
    }

    @Test func theWordsBesideADiscSayWhatItShows() throws {
        let content = try content([
            Made.row("a", "FIN-RUS", "RUS>FIN", Quantity(3_000), "2022-09"),
            Made.row("b", "EST-RUS", "RUS>EST", Quantity(100), "2022-09-24"),
        ])
        let notes = Dictionary(uniqueKeysWithValues: content.flows.map { ($0.id, $0.noteLines.first) })
        #expect(notes == ["a": "about 100 a day", "b": "100 in one day"])
        #expect(content.flows.allSatisfy { $0.keptNotes == 1 })
    }
}
