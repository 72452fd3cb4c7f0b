import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

@testable import BorderAnalysis
@testable import BorderReports

/// Which of several states of a place a map shows, and how states are told below a table.
@Suite("Choices among states")
struct StatusChoiceTests {
    private let atlas: Atlas

    init() throws { atlas = try Atlas.embedded() }

    private func marks(_ states: [ReportedStatus], onlyNew: Bool = false, from: String? = nil) -> [StatusMark] {
        let summary = Made.summary([]) { $0.from = from.flatMap { Day($0) } }
        return MapStory(summary: summary, statuses: states, atlas: atlas).statusMarks(onlyNew: onlyNew)
    }

    private static let gravestFirst: [StatusEvent.Effect] = [.closed, .restricted, .checkpoint, .queue]

    @Test("of every two states the graver stands, whatever their order")
    func gravest() {
        for (index, graver) in Self.gravestFirst.enumerated() {
            for other in Self.gravestFirst[(index + 1)...] {
                for states in [
                    [Made.status("a", graver), Made.status("b", other)],
                    [Made.status("b", other), Made.status("a", graver)],
                ] {
                    let mark = marks(states)
                    #expect(mark.count == 1 && mark[0].effect == graver && mark[0].id == "a")
                    #expect(mark[0].noteLines.count == 2, "the other is told in words")
                }
            }
        }
    }

    @Test("rules, events and open places have no sign", arguments: [StatusEvent.Effect.rule, .event, .open])
    func undrawn(effect: StatusEvent.Effect) { #expect(marks([Made.status("a", effect)]).isEmpty) }

    @Test("a sign needs a place it can stand at")
    func places() throws {
        let border = try #require(BorderCode("FIN-RUS"))
        for place in [Place.crossing("narva-ivangorod"), .group("finland-se-3"), .border(border)] {
            #expect(marks([Made.status("a", .closed, place)]).map(\.site) == [.place(place)])
        }
        for place in [Place.country("FIN"), .region("FI-09"), .countrySet("EU")] {
            #expect(marks([Made.status("a", .closed, place)]).isEmpty)
        }
    }

    @Test("of equally grave states the first id stands; an effect is told once, queues by the longest")
    func equal() {
        func queue(_ id: String, _ size: Int64?) -> ReportedStatus {
            Made.status(id, .queue) {
                $0.magnitude = size.map { Quantity($0, .about) }
                $0.magnitudeUnit = "vehicles"
            }
        }
        let mark = marks([queue("c", 500), queue("b", 5_500), queue("a", nil), Made.status("d", .checkpoint)])
        #expect(mark.map(\.id) == ["d"])
        #expect(mark[0].noteLines == ["checkpoint", "queue of about 5,500 vehicles"])
        #expect(marks([queue("b", nil), queue("a", nil)]).map(\.id) == ["a"])
        #expect(marks([queue("a", nil)])[0].noteLines == ["long queues"])
        #expect(marks([queue("a", .max)])[0].noteLines == ["queue of about 9,223,372,036,854,775,807 vehicles"])
    }

    @Test("closed to some is not closed to everybody")
    func concerns() {
        let men = Made.status("a", .closed) { $0.concerns = Population("sex=m") ?? .any }
        #expect(marks([men]).map(\.concernsEverybody) == [false] && marks([men])[0].noteLines == ["closed to men"])
        #expect(marks([Made.status("a", .closed)]).map(\.concernsEverybody) == [true])
    }

    @Test(
        "old news are left out where only new states are asked for",
        arguments: [
            ("2022-09-24", "2022-09-24", true), ("2022-09-24", "2022-09-25", false), ("2022-09-24", "2022-09-23", true),
            ("2022-09-23..2022-09-25/2022-09-26", "2022-09-24", false), (nil, "2022-09-24", true),
            ("2022-09-24", nil, true),
        ] as [(String?, String?, Bool)]
    )
    func news(period: String?, from: String?, isShown: Bool) {
        let states = [Made.status("a", .closed, .crossing("narva-ivangorod"), period)]
        #expect(marks(states, onlyNew: true, from: from).isEmpty != isShown)
        #expect(marks(states, from: from).count == 1)
    }

    @Test("places keep the order of their states, and a state without an id gets the place's")
    func order() {
        let states = [
            Made.status("", .closed, .crossing("narva-ivangorod")), Made.status("b", .queue),
            Made.status("c", .closed, .crossing("narva-ivangorod")),
        ]
        #expect(marks(states).map(\.id) == ["status-narva-ivangorod", "b"])
        #expect(marks(states).map(\.title) == [PlaceWording(atlas: atlas).name(of: states[0].place), "Vaalimaa"])
    }

    @Test("below a table each state is a sentence with its days and who says so")
    func notes() {
        let said = Made.status("a", .queue) {
            $0.magnitude = Quantity(10, .upTo)
            $0.magnitudeUnit = "km"
            $0.details.authority = "Police"
        }
        let bare = Made.status("b", .closed, .country("XQX"), nil)
        #expect(
            Table.stateNotes([said, bare, Made.status("c", .rule), Made.status("d", .event)], atlas: atlas) == [
                "Reported state of Vaalimaa: queue of up to 10 km, 24 Sept 2022 (Police).",
                "Reported state of XQX: closed.",
            ]
        )
    }
}
