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
/// Days, places and direction select; a state with open days is kept when it may share a day. Events of unknown
/// places are left out; an intake that checks places has rejected them before.
public func statuses(_ events: [StatusEvent], selection: Selection, atlas: Atlas) -> [ReportedStatus] {
    let reader = PlaceReader(atlas: atlas)
    let filter = PlaceFilter(selection, tree: PlaceTree(atlas: atlas))
    return events.compactMap { event -> ReportedStatus? in
        guard
            let placement = try? reader.placement(of: event.place, direction: event.direction, reporter: "")
        else { return nil }
        if let period = event.period {
            if let last = selection.to, period.startEarliest > last { return nil }
            if let first = selection.from, period.endLatest < first { return nil }
        }
        let way = placement.direction.route == nil ? nil : placement
        switch way.map(filter.verdict) ?? filter.placeVerdict(on: placement) {
        case .included, .wider: break
        case .reversed, .excluded: return nil
        }
        return ReportedStatus(place: placement.place, direction: placement.direction, event: event)
    }.sorted { first, second in
        let (one, two) = (first.event, second.event)
        return (one.period?.startEarliest.rawValue ?? .max, one.id, one.line)
            < (two.period?.startEarliest.rawValue ?? .max, two.id, two.line)
    }
}
