public import BorderAtlas
public import BorderCore

/// A reported state of a place the atlas knows.
public struct ReportedStatus: Hashable, Sendable {
    /// Where it holds.
    public var place: Place
    /// Which way it concerns; both where nothing is said.
    public var direction: FlowDirection
    /// What is reported.
    public var event: StatusEvent

    /// A state at a place.
    public init(place: Place, direction: FlowDirection, event: StatusEvent) {
        self.place = place
        self.direction = direction
        self.event = event
    }
}

/// Puts reported states on the atlas and keeps those a selection asks for, in order of time.
///
/// Days, places, direction, people, mode and source select; a state with open days is kept when it may share a day, and
/// one for everybody concerns everyone asked for. Events of unknown places are left out; an intake that checks places
/// has rejected them before.
package func statuses(_ events: [StatusEvent], selection: Selection, atlas: Atlas) -> [ReportedStatus] {
    let reader = PlaceReader(atlas: atlas)
    let tree = PlaceTree(atlas: atlas)
    let filter = PlaceFilter(selection, tree: tree)
    return events.compactMap { event -> ReportedStatus? in
        guard
            let placement = try? reader.placement(of: event.place, direction: event.direction, reporter: "")
        else { return nil }
        guard selection.mayCover(event.period), filter.concerns(placement),
            selection.population.map(event.concerns.mayOverlap) ?? true,
            selection.acceptsMode(tree.mode(of: placement.place, row: .unspecified)),
            selection.acceptsSource(among: [
                event.details.authority, event.details.via, event.details.source, event.id,
            ])
        else { return nil }
        return ReportedStatus(place: placement.place, direction: placement.direction, event: event)
    }.sorted { first, second in
        let (one, two) = (first.event, second.event)
        return (one.period?.startEarliest.rawValue ?? .max, one.id, one.line)
            < (two.period?.startEarliest.rawValue ?? .max, two.id, two.line)
    }
}

extension PlaceFilter {
    /// Whether a state concerns the places and the way asked for: it may hold for a larger place.
    func concerns(_ placement: Placement) -> Bool {
        let way = placement.direction.route == nil ? nil : placement
        return switch way.map(verdict) ?? placeVerdict(on: placement) {
        case .included, .wider: true
        case .reversed, .excluded: false
        }
    }
}

extension Selection {
    /// Whether a period may share a day with the days asked for; one that nobody states may.
    func mayCover(_ period: Period?) -> Bool {
        guard let period else { return true }
        if let to, period.startEarliest > to { return false }
        if let from, period.endLatest < from { return false }
        return true
    }

    /// Whether what crosses in a mode is asked for; what has no mode may be in any.
    func acceptsMode(_ other: Mode) -> Bool { mode == nil || other == .unspecified || other == mode }
}
