import BorderAnalysis
import BorderAtlas
import BorderCore
import Testing

@Suite("States that exclude each other")
struct StatusConflictTests {
    let made: MadeReports

    init() throws { made = try MadeReports() }

    /// Whether a closed place contradicts an open one.
    private func conflict(
        closed: (place: String, days: String),
        open: (place: String, days: String),
        to concerns: (String, String) = ("any", "any"),
        ways: (DirectionTerm, DirectionTerm) = (.both, .both)
    ) -> Bool {
        let states = [
            made.state("shut", .closed, closed.place, closed.days, ways.0, concerns.0),
            made.state("free", .open, open.place, open.days, ways.1, concerns.1),
        ]
        let entries = statusTimeline(states, reports: [], selection: Selection(), atlas: made.atlas)
        let marks = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.conflicts) })
        let areMarked = marks == ["shut": ["free"], "free": ["shut"]]
        #expect(areMarked || marks == ["shut": [], "free": []])
        return areMarked
    }

    @Test("the same certain days contradict; days that only may be shared do not")
    func days() {
        #expect(conflict(closed: ("Vaalimaa", "2022-09-21/2022-09-25"), open: ("Vaalimaa", "2022-09-25/2022-09-30")))
        #expect(!conflict(closed: ("Vaalimaa", "2022-09-21/2022-09-24"), open: ("Vaalimaa", "2022-09-25/2022-09-30")))
        #expect(
            !conflict(
                closed: ("Vaalimaa", "2022-09-21/2022-09-24..2022-09-26"),
                open: ("Vaalimaa", "2022-09-25/2022-09-30")
            )
        )
        #expect(
            !conflict(
                closed: ("Vaalimaa", "2022-09-21..2022-09-30/2022-09-21..2022-09-30"),
                open: ("Vaalimaa", "2022-09-21/2022-09-30")
            )
        )
    }

    @Test("a closed border contradicts an open crossing of it, a closed crossing does not contradict an open border")
    func places() {
        let day = "2022-09-21"
        #expect(conflict(closed: ("FIN-RUS", day), open: ("Vaalimaa", day)))
        #expect(!conflict(closed: ("Vaalimaa", day), open: ("FIN-RUS", day)))
        #expect(!conflict(closed: ("FIN-RUS", day), open: ("Upper Lars", day)))
    }

    @Test("people and ways must overlap")
    func peopleAndWays() {
        let place = ("Vaalimaa", "2022-09-21")
        #expect(conflict(closed: place, open: place, to: ("sex=m", "citizen=RUS")))
        #expect(!conflict(closed: place, open: place, to: ("sex=m", "sex=f")))
        #expect(conflict(closed: place, open: place, ways: (.into("FIN"), .both)))
        #expect(conflict(closed: place, open: place, ways: (.into("FIN"), .route(from: "RUS", to: "FIN"))))
        #expect(!conflict(closed: place, open: place, ways: (.into("FIN"), .into("RUS"))))
    }

    @Test("a replaced state contradicts nothing")
    func superseded() {
        let states = [
            made.state("shut", .closed, "Vaalimaa", "2022-09-21"),
            made.state("free", .open, "Vaalimaa", "2022-09-21") { $0.details.supersedes = "shut" },
        ]
        let entries = statusTimeline(states, reports: [], selection: Selection(), atlas: made.atlas)
        #expect(entries.allSatisfy { $0.conflicts.isEmpty } && entries.count == 2)
    }
}
