import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderIntake
import Testing

@testable import BorderBytes

@Suite("Timelines of states")
struct StatusTimelineTests {
    let made: MadeReports

    init() throws { made = try MadeReports() }

    private func timeline(
        _ states: [StatusEvent],
        _ reports: [PlacedReport] = [],
        _ change: (inout Selection) -> Void = { _ in }
    ) -> [StatusEntry] {
        var selection = Selection()
        change(&selection)
        return statusTimeline(states, reports: reports, selection: selection, atlas: made.atlas)
    }

    private func queue(_ id: String, _ value: Int64, _ change: (inout PlacedReport) -> Void = { _ in }) throws
        -> PlacedReport
    {
        try made.report(id, "Upper Lars", "RUS>GEO", "2022-09-26", value, .about) {
            $0.measure = Measure(.queue, .car)
            change(&$0)
        }
    }

    @Test("by place, then by first day, undated last")
    func order() {
        let states = [
            made.state("none", .closed, "Vaalimaa", nil), made.state("late", .closed, "Vaalimaa", "2022-09-22"),
            made.state("larsi", .closed, "Upper Lars", "2022-09-25"),
            made.state("early", .restricted, "Vaalimaa", "2022-09-01..2022-09-21/2022-09-30"),
        ]
        #expect(timeline(states).map(\.id) == ["larsi", "early", "late", "none"])
        #expect(timeline(states.reversed()).map(\.id) == ["larsi", "early", "late", "none"])
    }

    @Test("queues among the reports are states of their place, in their unit; flows are not")
    func queues() throws {
        let flow = try made.report("flow", "Upper Lars", "RUS>GEO", "2022-09-26", 9_000)
        let entries = timeline([], [flow, try queue("q", 3_500)])
        #expect(entries.map(\.id) == ["q"])
        let event = entries[0].status.event
        #expect(event.effect == .queue && event.magnitude == Quantity(3_500, .about) && event.magnitudeUnit == "cars")
        #expect(entries[0].mode == .road)
    }

    @Test("rows of one group of evidence are one entry with its carriers, the first publication first")
    func echoes() {
        func carrier(_ id: String, _ day: String, _ via: String) -> StatusEvent {
            made.state(id, .closed, "Vaalimaa", "2022-09-21") {
                $0.details.evidence = "one"
                $0.details.reportedOn = Day(day)
                $0.details.via = via
            }
        }
        let entries = timeline([
            carrier("b", "2022-09-27", "BZ"), carrier("a", "2022-09-25", "Orda"), carrier("c", "2022-09-28", "BZ"),
        ])
        #expect(entries.count == 1 && entries[0].id == "a")
        #expect(entries[0].carriers.map(\.ids) == [["a"], ["b", "c"]])
        // Another way, other people and another effect are other statements.
        let others = [
            made.state("x", .closed, "Vaalimaa", "2022-09-21") { $0.details.evidence = "one" },
            made.state("y", .restricted, "Vaalimaa", "2022-09-21") { $0.details.evidence = "one" },
            made.state("z", .closed, "Vaalimaa", "2022-09-21", .both, "sex=m") { $0.details.evidence = "one" },
            made.state("w", .closed, "Vaalimaa", "2022-09-21", .into("FIN")) { $0.details.evidence = "one" },
        ]
        #expect(timeline(others).count == 4)
    }

    @Test("a state that names a report as its evidence is that report")
    func reportAndState() throws {
        let state = made.state("q-status", .queue, "Upper Lars", "2022-09-26", .route(from: "RUS", to: "GEO")) {
            $0.details.evidence = "q"
            $0.magnitude = Quantity(3_500, .about)
            $0.magnitudeUnit = "vehicles"
            $0.details.authority = "Counter"
        }
        let entries = timeline([state], [try queue("q", 3_500)])
        #expect(entries.count == 1 && entries[0].carriers.map(\.ids) == [["q", "q-status"]])
        #expect(entries[0].status.event.magnitudeUnit == "cars")
    }

    @Test("rows without id and evidence are never one")
    func anonymous() {
        let states = [made.state("", .closed, "Vaalimaa", "2022-09-21"), made.state("", .closed, "Vaalimaa", nil)]
        #expect(timeline(states).count == 2)
    }

    @Test("rows that nothing tells apart stay in the order in which they were read, whatever a hash makes of them")
    func readingOrder() {
        let effects = StatusEvent.Effect.allCases
        func ids(_ effects: [StatusEvent.Effect]) -> [StatusEvent.Effect] {
            timeline(effects.map { made.state("", $0, "Vaalimaa", "2022-09-21") }).map(\.status.event.effect)
        }
        #expect(ids(effects) == effects)
        #expect(ids(effects.reversed()) == effects.reversed())
    }

    @Test("people, mode, days and source select")
    func filters() throws {
        let states = [
            made.state("men", .closed, "Vaalimaa", "2022-09-21", .both, "sex=m") { $0.details.authority = "Guard" },
            made.state("women", .closed, "Vaalimaa", "2022-09-22", .both, "sex=f") { $0.details.authority = "Police" },
            made.state("all", .closed, "Vainikkala", "2022-09-23") { $0.details.via = "BZ" },
            made.state("border", .restricted, "FIN-RUS", "2022-09-24"),
        ]
        func ids(_ change: (inout Selection) -> Void) -> [String] { timeline(states, [], change).map(\.id) }
        #expect(ids { $0.population = Population("sex=m") } == ["men", "all", "border"])
        #expect(ids { $0.mode = .rail } == ["all", "border"])
        #expect(ids { $0.source = "guard" } == ["men"])
        #expect(ids { $0.source = "bz" } == ["all"])
        #expect(ids { $0.from = Day("2022-09-23") } == ["all", "border"])
        #expect(ids { $0.places = [[.crossing("vaalimaa-torfyanovka")]] } == ["men", "women", "border"])
        let queues = [try queue("here", 1), try queue("there", 2) { $0.details.authority = "Elsewhere" }]
        #expect(timeline([], queues) { $0.source = "elsewhere" }.map(\.id) == ["there"])
        #expect(timeline([], queues) { $0.to = Day("2022-09-25") }.isEmpty)
        #expect(timeline([], queues) { $0.places = [[.border(.finnish)]] }.isEmpty)
        #expect(timeline([], queues) { $0.places = [[.border(.georgian)]] }.count == 2)
    }

    @Test("a replaced state is told apart and never speaks for its group")
    func superseded() throws {
        let states = [
            made.state("old", .closed, "Vaalimaa", "2022-09-21") { $0.details.evidence = "e" },
            made.state("new", .closed, "Vaalimaa", "2022-09-21") {
                $0.details.evidence = "e"
                $0.details.supersedes = "old"
                $0.details.via = "later"
            },
        ]
        let entries = timeline(states)
        #expect(entries.map(\.id) == ["new", "old"] && entries.map(\.successor) == [nil, "new"])
        #expect(entries[0].carriers.map(\.ids) == [["new"]])
        let queues = [try queue("q", 1), try queue("p", 2) { $0.details.supersedes = "q" }]
        #expect(timeline([], queues).map(\.successor) == [nil, "p"])
    }

    @Test("the bundled states: Petropavlovsk is closed to men of military age, and no number comes of it")
    func petropavlovsk() throws {
        let claims = try BundledClaims()
        let events = try readReports(from: .bytes(BundledReports.status2022), named: "status") { _ in }.statusEvents
        let entries = timeline(events, claims.reports)
        let closures = entries.filter { $0.status.place == .group("petropavlovsk-area") }
        #expect(closures.count == 1 && closures[0].isAmbiguousPlace)
        #expect(closures[0].status.event.concerns == Population("sex=m;age=military"))
        #expect(closures[0].carriers.flatMap(\.ids) == ["kz-petropavlovsk-closed", "bz-petropavlovsk-closed"])
        #expect(closures[0].status.event.magnitude == nil)
        let members = Set(claims.atlas.group("petropavlovsk-area")?.members ?? [])
        #expect(members.count == 5)
        #expect(!entries.contains { entry in members.contains { entry.status.place == .crossing($0) } })
        // Every queue of the claims is in the timeline, once.
        let queues = claims.reports.filter { $0.measure.kind == .queue }.map(\.id)
        #expect(queues.count == 6)
        for id in queues {
            let carried = entries.filter { $0.carriers.contains { $0.ids.contains(id) } }
            #expect(carried.count == 1, "\(id)")
        }
        #expect(entries.allSatisfy { $0.conflicts.isEmpty })
    }
}
