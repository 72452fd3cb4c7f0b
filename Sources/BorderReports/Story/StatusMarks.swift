import BorderAnalysis
import BorderAtlas
import BorderCore

extension MapStory {
    /// One sign a place: the gravest state reported there, with the others as words.
    ///
    /// - Parameter onlyNew: whether states that began before the days asked for are left out, as old news.
    /// - Returns: the signs, in the order of the states.
    func statusMarks(onlyNew: Bool = false) -> [StatusMark] {
        var places: [Place] = []
        var byPlace: [Place: [StatusEvent]] = [:]
        for status in statuses where status.place.isPointLike && status.event.effect.isDrawn {
            if onlyNew, let first = summary.selection.from, let began = status.event.period?.startEarliest,
                began < first
            {
                continue
            }
            if byPlace[status.place] == nil { places.append(status.place) }
            byPlace[status.place, default: []].append(status.event)
        }
        return places.compactMap { place in
            let events = (byPlace[place] ?? []).sorted { ($0.effect.gravity, $0.id) < ($1.effect.gravity, $1.id) }
            guard let gravest = events.first else { return nil }
            return StatusMark(
                id: gravest.id.isEmpty ? "status-\(place.id)" : gravest.id,
                site: .place(place),
                effect: gravest.effect,
                concernsEverybody: gravest.concerns == .any,
                title: wording.name(of: place),
                noteLines: lines(events)
            )
        }
    }

    /// The states in words, one line each, no effect twice.
    private func lines(_ events: [StatusEvent]) -> [String] {
        var said: Set<String> = []
        return events.compactMap { event in
            guard said.insert(event.effect.rawValue).inserted else { return nil }
            return wording.sentence(for: largest(of: event.effect, in: events) ?? event)
        }
    }

    /// Of several queues the longest: the others were shorter moments of it.
    private func largest(of effect: StatusEvent.Effect, in events: [StatusEvent]) -> StatusEvent? {
        events.filter { $0.effect == effect && $0.magnitude != nil }
            .max { ($0.magnitude?.value ?? 0, $1.id) < ($1.magnitude?.value ?? 0, $0.id) }
    }
}

extension Place {
    /// Whether a sign can stand at it.
    fileprivate var isPointLike: Bool {
        switch self {
        case .crossing, .group, .border: true
        case .country, .region, .countrySet, .ownRegion: false
        }
    }
}

extension StatusEvent.Effect {
    /// Whether it has a sign or words on the map.
    fileprivate var isDrawn: Bool { self != .rule && self != .event && self != .open }

    /// 0 for the gravest.
    fileprivate var gravity: Int {
        switch self {
        case .closed: 0
        case .restricted: 1
        case .checkpoint: 2
        case .queue: 3
        case .open: 4
        case .rule: 5
        case .event: 6
        }
    }
}

extension PlaceWording {
    /// "closed to men of military age", "mobilisation checkpoint", "queue of about 5,500 vehicles".
    func sentence(for event: StatusEvent) -> String {
        let join = language.isEnglish ? " to " : ": "
        let whom = event.concerns == .any ? "" : join + phrase(for: event.concerns)
        switch event.effect {
        case .closed: return language("closed") + whom
        case .restricted: return language("restricted") + whom
        case .open: return "open\(whom)"
        case .checkpoint: return language("checkpoint")
        case .queue:
            guard let size = event.magnitude else { return language("long queues") }
            let unit = event.magnitudeUnit.isEmpty ? "" : " \(event.magnitudeUnit)"
            return "queue of \(NumberWords.worded(size))\(unit)"
        case .rule, .event: return event.details.note
        }
    }
}
