import BorderAtlas
import BorderCore
import Testing

@testable import BorderAnalysis

/// What reported states do to numbers: a sure closure for everybody means nobody, and nothing else does.
@Suite("Closures and queues in a reconciliation")
struct ClosuresAndQueuesTests {
    private let made: MadeReports

    init() throws { made = try MadeReports() }

    /// A border of which 100 are reported on one day, a crossing asked for, and some states.
    private func reconciled(_ states: [StatusEvent], of people: Population = .any) throws -> (
        ReconciledFlow, ReconciledFlow
    ) {
        let border = try made.report("border", "FIN-RUS", "RUS>FIN", "2022-09-21/2022-09-22", 100) {
            $0.population = people
        }
        let crossing = try made.report("", "Vaalimaa", "RUS>FIN", "2022-09-21", 0) { $0.population = people }
        let day = try #require(crossing.period).outer
        var options = ReconciliationOptions()
        options.estimates = false
        let result = Reconciliation(
            ReconciliationInput(
                [border],
                statuses: statuses(states, selection: Selection(), atlas: made.atlas),
                sets: [CountedSet(crossing)],
                days: [day]
            ),
            options: options,
            atlas: made.atlas
        )
        return (result.flow(of: CountedSet(crossing), on: day), result.flow(of: CountedSet(border), on: day))
    }

    private func closed(_ grade: String = "A1", _ change: (inout StatusEvent) -> Void = { _ in }) -> StatusEvent {
        made.state("state", .closed, "Vaalimaa", "2022-09-21") {
            $0.details.grade = grade
            change(&$0)
        }
    }

    @Test(
        "only a closure for everybody by a source graded A or B stops all passages",
        arguments: StatusEvent.Effect.allCases,
        ["A1", "B2", "B6", "C1", "F6", ""]
    )
    func effects(effect: StatusEvent.Effect, grade: String) throws {
        let (crossing, border) = try reconciled([closed(grade) { $0.effect = effect }])
        let isClosed = effect == .closed && (grade.hasPrefix("A") || grade.hasPrefix("B"))
        #expect(crossing.upper == (isClosed ? 0 : 100) && crossing.lower == 0)
        #expect(border.upper == 100, "one closed crossing closes no border")
        #expect(crossing.isCapacityLimited == (effect == .queue))
    }

    @Test("a closed crossing has no number, and says why; a counted zero is one")
    func closedIsNotCounted() throws {
        let (crossing, _) = try reconciled([closed()])
        #expect(crossing.best == nil && crossing.basis == .none && crossing.gap == .closed)
        #expect(try reconciled([]).0.gap == .noReport)

        let border = try made.report("nobody", "FIN-RUS", "RUS>FIN", "2022-09-21", 0)
        let set = CountedSet(try made.report("", "Vaalimaa", "RUS>FIN", "2022-09-21", 0))
        let day = try #require(border.period).outer
        let result = Reconciliation(ReconciliationInput([border], sets: [set], days: [day]), atlas: made.atlas)
        let part = result.flow(of: set, on: day)
        #expect(part.best == 0 && part.basis == .derived && part.gap == nil)
        #expect(part.reports == ["nobody"])
    }

    @Test("a closure for some people, on other days, the other way or at another place stops nobody here")
    func others() throws {
        let elsewhere: [(String, StatusEvent)] = [
            ("some", closed { $0.concerns = Population(citizensOf: "RUS") }),
            ("day after", closed { $0.period = Period("2022-09-22") }),
            ("no day", closed { $0.period = nil }),
            ("uncertain", closed { $0.period = Period("2022-09-20..2022-09-21/2022-09-21..2022-09-22") }),
            ("way", closed { $0.direction = .into("RUS") }), ("place", closed { $0.place = "Nuijamaa" }),
            ("unknown", closed { $0.place = "<script>" }),
        ]
        for (name, state) in elsewhere {
            let isCertain = name == "uncertain"
            // "From the 20th or 21st to the 21st or 22nd" is certain of the 21st.
            #expect(try reconciled([state]).0.upper == (isCertain ? 0 : 100), "\(name)")
        }
        let undated = closed { $0.period = Period("2022-09-20..2022-09-22/2022-09-21..2022-09-23") }
        #expect(try reconciled([undated]).0.upper == 100, "no day of it is certain")
    }

    @Test("a closed border stops all its crossings, whoever is asked for")
    func border() throws {
        for people in [Population.any, Population(citizensOf: "RUS")] {
            let (crossing, border) = try reconciled([closed { $0.place = "FIN-RUS" }], of: people)
            #expect(crossing.upper == 0 && border.upper == 0, "\(people)")
            #expect(crossing.lower == 0 && border.lower == 0)
        }
        let oneWay = try reconciled([
            closed {
                $0.place = "FIN-RUS"
                $0.direction = .into("FIN")
            }
        ])
        #expect(oneWay.0.upper == 0 && oneWay.1.upper == 0)
    }

    @Test("a number counted on a closed day bounds nothing and is shown as contested")
    func countedWhileClosed() throws {
        func reconciled(_ value: Int64) throws -> (Reconciliation, ReconciledFlow) {
            let report = try made.report("counted", "Vaalimaa", "RUS>FIN", "2022-09-21", value)
            let states = statuses([closed()], selection: Selection(), atlas: made.atlas)
            let result = Reconciliation(ReconciliationInput([report], statuses: states), atlas: made.atlas)
            return (result, result.flow(of: CountedSet(report), on: try #require(report.period).outer))
        }
        let (result, flow) = try reconciled(7)
        #expect(result.use(ofReport: "counted") == .setAside)
        #expect(result.conflicts.map(\.id) == ["conflict:arithmetic:counted"])
        #expect(result.conflicts.map(\.setAside) == [["counted"]] && result.conflicts[0].violated?.value == 7)
        #expect(
            flow.isContested && flow.basis == .reported && flow.best == 7,
            "the count stands, and so does the closure"
        )
        #expect(flow.othersLeave == Bounds(lower: 0, upper: 0) && flow.lower == 0 && flow.upper == 7)
        // Nobody at a closed crossing is what a closure says too.
        let (empty, nobody) = try reconciled(0)
        #expect(empty.conflicts.isEmpty && empty.use(ofReport: "counted") == .used)
        #expect(nobody.best == 0 && nobody.basis == .observed && !nobody.isContested)
    }

    @Test(
        "a queue limits the place it stands at and all that hold it, on its own days",
        arguments: [
            ("Vaalimaa", "2022-09-21", true), ("Vaalimaa", "2022-09-20/2022-09-21", true),
            ("Vaalimaa", "2022-09-22", false),
            ("Nuijamaa", "2022-09-21", false), ("FIN-RUS", "2022-09-21", false),
        ]
    )
    func queues(place: String, period: String, limitsCrossing: Bool) throws {
        let queue = made.state("queue", .queue, place, period)
        let (crossing, border) = try reconciled([queue])
        #expect(crossing.isCapacityLimited == limitsCrossing)
        #expect(border.isCapacityLimited == (period.hasSuffix("21")), "the border holds every one of these places")
        #expect(crossing.upper == 100, "a queue is no number")
    }
}
