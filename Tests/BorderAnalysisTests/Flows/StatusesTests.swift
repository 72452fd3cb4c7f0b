import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

@Suite("States of places")
struct StatusesTests {
    private func event(_ id: String, _ place: String, _ period: String?, _ direction: DirectionTerm = .unspecified)
        -> StatusEvent
    {
        StatusEvent(
            id: id,
            place: place,
            direction: direction,
            effect: .closed,
            period: period.flatMap { Period($0) as Period? },
            line: 1
        )
    }

    private func ids(_ events: [StatusEvent], _ change: (inout Selection) -> Void) throws -> [String] {
        var selection = Selection()
        change(&selection)
        return statuses(events, selection: selection, atlas: try Atlas.embedded()).map(\.event.id)
    }

    private var events: [StatusEvent] {
        [
            event("undated", "Vaalimaa", nil), event("late", "Vaalimaa", "2022-10-01"),
            event("open", "Vaalimaa", "2022-09-01..2022-09-20/2022-09-25..2022-09-30"),
            event("larsi", "Upper Lars", "2022-09-21", .route(from: "RUS", to: "GEO")),
            event("nowhere", "Nowhere at all", "2022-09-21"), event("finland", "FIN", "2022-09-22", .into("FIN")),
        ]
    }

    @Test("in order of time, undated last, unknown places left out")
    func order() throws {
        #expect(try ids(events) { _ in } == ["open", "larsi", "finland", "late", "undated"])
        #expect(try ids(events.reversed()) { _ in } == ["open", "larsi", "finland", "late", "undated"])
    }

    @Test("days select what may share a day")
    func days() throws {
        #expect(try ids(events) { $0.from = Day("2022-09-30") } == ["open", "late", "undated"])
        #expect(try ids(events) { $0.to = Day("2022-09-21") } == ["open", "larsi", "undated"])
    }

    @Test("places, larger places and ways select")
    func places() throws {
        #expect(try ids(events) { $0.places = [[.border(.finnish)]] } == ["open", "finland", "late", "undated"])
        #expect(try ids(events) { $0.places = [[.border(.georgian)]] } == ["larsi"])
        #expect(
            try ids(events) { $0.route = Route(from: .country("GEO"), to: .country("RUS")) } == [
                "open", "late", "undated",
            ]
        )
        #expect(
            try ids(events) { $0.route = Route(from: .country("RUS"), to: .country("FIN")) }
                == ["open", "finland", "late", "undated"]
        )
    }
}
