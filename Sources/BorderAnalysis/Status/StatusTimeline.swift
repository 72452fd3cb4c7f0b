package import BorderAtlas
package import BorderCore
import OrderedCollections

/// What held when: the states a selection asks for and the queues among the reports, by place and then by time.
///
/// A state reported by several is one entry with all its carriers. States that exclude each other are marked and left
/// to stand; nothing is made of a state, least of all a number.
///
/// - Parameters:
///   - events: the states.
///   - reports: the numbers, of which the lengths of queues belong to the timeline.
///   - selection: places, days, ways, people, modes and sources.
///   - atlas: where the places are.
/// - Returns: the entries by place, first day and id; undated ones last.
package func statusTimeline(
    _ events: [StatusEvent],
    reports: [PlacedReport],
    selection: Selection,
    atlas: Atlas
) -> [StatusEntry] {
    let tree = PlaceTree(atlas: atlas)
    let states = statuses(events, selection: selection, atlas: atlas)
    let queues = queueStates(reports, selection: selection, tree: tree)
    // In order of reading, which is the last word where place, day, id and line are the same: two files may have them.
    var echoes: OrderedDictionary<EchoKey, [ReportedStatus]> = [:]
    for (index, status) in (queues + states).enumerated() {
        echoes[EchoKey(status, index: index), default: []].append(status)
    }
    let supersession = Supersession(events)
    let reportSupersession = Supersession(reports)
    let replacedReports = Dictionary(
        reports.compactMap { report in reportSupersession.successor(of: report).map { (report.id, $0) } },
        uniquingKeysWith: min
    )
    func successor(of status: ReportedStatus) -> String? {
        supersession.successor(of: status.event) ?? replacedReports[status.event.id]
    }
    func entry(_ group: [ReportedStatus]) -> StatusEntry? {
        let carriers = StatusEntry.carriers(of: group)
        guard let lead = carriers.first?.status else { return nil }
        return StatusEntry(
            status: lead,
            mode: tree.mode(of: lead.place, row: .unspecified),
            carriers: carriers,
            conflicts: [],
            successor: successor(of: lead),
            isAmbiguousPlace: tree.isAmbiguous(lead.place)
        )
    }
    // A replaced state never speaks for its group: it is an entry of its own beside the one that stands.
    var entries = echoes.values.flatMap { group -> [StatusEntry] in
        let standing = group.filter { successor(of: $0) == nil }
        guard !standing.isEmpty else { return [entry(group)].compactMap(\.self) }
        let replaced = group.filter { successor(of: $0) != nil }
        return ([standing] + replaced.map { [$0] }).compactMap(entry)
    }
    entries.sort { $0.readingOrder < $1.readingOrder }
    markConflicts(&entries, tree: tree)
    return entries
}

/// The queues among the reports, as states of their places.
private func queueStates(_ reports: [PlacedReport], selection: Selection, tree: PlaceTree) -> [ReportedStatus] {
    let filter = PlaceFilter(selection, tree: tree)
    return reports.compactMap { report in
        guard report.measure.kind == .queue, selection.matchesWords(of: report), selection.mayCover(report.period),
            filter.concerns(report.placement)
        else { return nil }
        let event = StatusEvent(
            id: report.id,
            place: report.placement.place.id,
            effect: .queue,
            concerns: report.population,
            period: report.period,
            magnitude: report.quantity,
            magnitudeUnit: report.measure.unit.plural,
            details: report.details,
            line: report.line
        )
        return ReportedStatus(place: report.placement.place, direction: report.placement.direction, event: event)
    }
}

/// What makes two rows one report of one state: the same statement with the same origin.
private struct EchoKey: Hashable {
    var place: Place
    var direction: FlowDirection
    var effect: StatusEvent.Effect
    var concerns: Population
    /// The group of evidence, which may be named after a report; rows without either stand alone.
    var origin: String

    init(_ status: ReportedStatus, index: Int) {
        let event = status.event
        place = status.place
        direction = status.direction
        effect = event.effect
        concerns = event.concerns
        let named = event.details.evidence.isEmpty ? event.id : event.details.evidence
        origin = named.isEmpty ? "row \(index)" : named
    }
}

extension StatusEntry {
    /// The publications of a state: rows of one authority, outlet and source are one.
    static func carriers(of group: [ReportedStatus]) -> [Carrier] {
        let inOrder = group.sorted { first, second in
            (first.publicationOrder, first.event.id) < (second.publicationOrder, second.event.id)
        }
        var carriers: [Carrier] = []
        for status in inOrder {
            let details = status.event.details
            let same = carriers.firstIndex { carrier in
                let other = carrier.status.event.details
                return (other.authority, other.via, other.source) == (details.authority, details.via, details.source)
            }
            if let same {
                carriers[same].ids.append(status.event.id)
            } else {
                carriers.append(Carrier(ids: [status.event.id], status: status))
            }
        }
        return carriers
    }

    /// By place, first day, time of that day and id.
    fileprivate var readingOrder: (Place, Int32, String, String, Int) {
        let event = status.event
        return (status.place, event.period?.startEarliest.rawValue ?? .max, event.timeOfDay ?? "", id, event.line)
    }
}

extension ReportedStatus {
    /// By day of publication.
    fileprivate var publicationOrder: Int32 { event.details.publishedBy?.rawValue ?? .max }
}

extension PlaceTree {
    /// Whether a name may mean one of several crossings.
    func isAmbiguous(_ place: Place) -> Bool {
        guard case .group(let id) = place else { return false }
        return atlas.group(id)?.coverage == .ambiguous
    }
}
