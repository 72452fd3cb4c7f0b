import BorderCore

/// The states that releases tell as they looked at places: waits at lanes, every hour or day anew.
///
/// A look says nothing of the hours before it. So a state of an earlier one stands, unless a later one says something of
/// the very same time: then it is repeated or revised.
struct SnapshotStates {
    /// The states of all releases, the latest first, each release in the order of its rows.
    private(set) var standing: [StatusEvent] = []
    private(set) var repeated: Int64 = 0
    private(set) var revised: Int64 = 0
    /// How many states of earlier releases stand beside those of the last.
    private(set) var earlier: Int64 = 0

    /// What a state is of.
    private struct Subject: Hashable {
        var place: String
        var direction: DirectionTerm
        var effect: StatusEvent.Effect
        var concerns: Population
        var period: Period?
        var periodText: String
        var unit: String
        var authority: String
        var note: String

        init(_ event: StatusEvent) {
            (place, direction, effect, concerns) = (event.place, event.direction, event.effect, event.concerns)
            (period, periodText, unit) = (event.period, event.details.periodText, event.magnitudeUnit)
            (authority, note) = (event.details.authority, event.details.note)
        }
    }

    /// Whether the states of releases are what was seen at a time, and no list of what held over days: all are of single
    /// days, and queues are among them.
    static func are(in releases: [Release]) -> Bool {
        let states = releases.lazy.flatMap(\.states)
        return states.contains { $0.effect == .queue }
            && states.allSatisfy { state in state.period.map { $0.startEarliest == $0.endLatest } ?? false }
    }

    /// The states of releases, the earliest first.
    init(of releases: [Release]) {
        var later: [Subject: Set<Quantity?>] = [:]
        for (index, release) in releases.enumerated().reversed() {
            var new: [Subject: Set<Quantity?>] = [:]
            for state in release.states {
                let subject = Subject(state)
                if let said = later[subject] {
                    if said.contains(state.magnitude) { repeated += 1 } else { revised += 1 }
                    continue
                }
                new[subject, default: []].insert(state.magnitude)
                standing.append(state)
                if index < releases.count - 1 { earlier += 1 }
            }
            later.merge(new) { _, now in now }
        }
    }
}
