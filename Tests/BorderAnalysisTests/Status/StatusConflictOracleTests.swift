import BorderAnalysis
import BorderAtlas
import BorderCore
import BorderTestSupport
import Testing

/// Which states exclude each other, against every day, point, person and way they hold for.
@Suite("States that exclude each other, point by point")
struct StatusConflictOracleTests {
    private let made: MadeReports

    init() throws { made = try MadeReports() }

    /// What a state holds for, as sets of numbers.
    private struct Extent {
        var points: Set<Int>
        var people: Set<Int>
        var ways: Set<Int>
        var days: Set<Int>
    }

    private static let places: [(String, Set<Int>)] = [
        ("Vaalimaa", [0]), ("Nuijamaa", [1]), ("FIN-RUS", [0, 1, 2]), ("FIN", [0, 1, 2, 3]), ("Upper Lars", [4]),
    ]
    /// Russian men and women, other men and women.
    private static let people: [(String, Set<Int>)] = [
        ("any", [0, 1, 2, 3]), ("sex=m", [0, 2]), ("sex=f", [1, 3]), ("citizen=RUS", [0, 1]),
        ("citizen=RUS;sex=f", [1]),
    ]

    private func state(_ number: Int, _ random: inout SplitMix) -> (event: StatusEvent, extent: Extent) {
        let (place, points) = Self.places[Int.random(in: 0..<5, using: &random)]
        let (concerns, people) = Self.people[Int.random(in: 0..<5, using: &random)]
        let isGeorgian = place == "Upper Lars"
        let way = Int.random(in: 0..<3, using: &random)
        let here = isGeorgian ? "GEO" : "FIN"
        let term: DirectionTerm = [.both, .into(here), .outOf(here)][way]
        let start = Int.random(in: 0..<5, using: &random)
        let end = start + Int.random(in: 0..<3, using: &random)
        let slack = Int.random(in: 0..<3, using: &random) == 0 ? 1 : 0
        let at = { Day(rawValue: 19_256).advanced(by: $0) }
        let event = made.state(
            "s\(number)",
            [.open, .closed, .open, .closed, .restricted][Int.random(in: 0..<5, using: &random)],
            place,
            nil,
            term,
            concerns
        ) { $0.period = Period(start: at(start)...at(start + slack), end: at(end)...at(end + slack)) }
        let extent = Extent(
            points: points,
            people: people,
            ways: [[0, 1], [0], [1]][way],
            days: start + slack <= end ? Set(start + slack...end) : []
        )
        return (event, extent)
    }

    @Test(
        "closed contradicts open where every point of the open place is closed for somebody some day",
        arguments: 0..<30 as Range<UInt64>
    )
    func conflicts(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let states = (0..<8).map { state($0, &random) }
        let entries = statusTimeline(
            states.map(\.event).shuffled(using: &random),
            reports: [],
            selection: Selection(),
            atlas: made.atlas
        )
        #expect(entries.count == states.count, "seed \(seed): no state is lost")
        var expected: [String: Set<String>] = [:]
        for (closed, shut) in states where closed.effect == .closed {
            for (open, free) in states where open.effect == .open {
                guard free.points.isSubset(of: shut.points), !shut.people.isDisjoint(with: free.people),
                    !shut.ways.isDisjoint(with: free.ways), !shut.days.isDisjoint(with: free.days)
                else { continue }
                expected[closed.id, default: []].insert(open.id)
                expected[open.id, default: []].insert(closed.id)
            }
        }
        for entry in entries {
            #expect(Set(entry.conflicts) == expected[entry.id] ?? [], "seed \(seed): \(entry.status.event)")
            #expect(entry.conflicts.count == Set(entry.conflicts).count, "each is named once")
        }
        let order = entries.map {
            ($0.status.place, $0.status.event.period?.startEarliest ?? Day(rawValue: .max), $0.id)
        }
        #expect(zip(order, order.dropFirst()).allSatisfy { $0 < $1 }, "seed \(seed): by place, first day and id")
    }
}
