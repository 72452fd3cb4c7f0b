import BorderAnalysis
import BorderAtlas
import BorderCore

/// What cells of a timeline need beyond their entry.
struct TimelineContext {
    var wording: PlaceWording
    /// Whether the entry is the first of its place.
    var isFirst: Bool
}

/// One column of a timeline: its heading and how it is filled.
struct TimelineColumn: Sendable {
    var column: TableColumn
    var cell: @Sendable (StatusEntry, TimelineContext) -> TableCell

    init(_ column: TableColumn, _ cell: @escaping @Sendable (StatusEntry, TimelineContext) -> TableCell) {
        self.column = column
        self.cell = cell
    }

    /// Every column, those for the screen among those for data.
    static let all: [TimelineColumn] = what + when + size + who

    private static func data(_ key: String, _ text: @escaping @Sendable (StatusEntry) -> String) -> TimelineColumn {
        TimelineColumn(.init(key, audience: .data)) { entry, _ in .known(text(entry)) }
    }

    private static let what: [TimelineColumn] = [
        data("id") { $0.id },
        TimelineColumn(.init("place", audience: .screen)) { entry, context in
            .text(context.isFirst ? context.wording.name(of: entry.status.place) : "")
        },
        data("place") { $0.status.place.id }, data("place_kind") { $0.status.place.kindWord },
        TimelineColumn(.init("place_name", audience: .data)) { entry, context in
            .text(context.wording.name(of: entry.status.place))
        },
        TimelineColumn(.init("way", audience: .screen)) { entry, context in
            let mode = entry.mode == .unspecified ? "" : ", \(entry.mode.code)"
            return .text(context.wording.phrase(for: entry.status.direction) + mode)
        },
        data("direction") { $0.status.direction.description },
        data("mode") { $0.mode == .unspecified ? "" : $0.mode.code },
        data("effect") { $0.status.event.effect.rawValue },
        data("concerns") { $0.status.event.concerns.description },
        TimelineColumn(.init("state")) { entry, context in .text(context.wording.state(entry)) },
    ]

    private static let when: [TimelineColumn] = [
        TimelineColumn(.init("when")) { entry, _ in .known(entry.status.event.daysInWords) },
        data("period_start") { $0.status.event.period?.startEarliest.description ?? "" },
        data("period_start_latest") { $0.status.event.period?.startLatest.description ?? "" },
        data("period_end_earliest") { $0.status.event.period?.endEarliest.description ?? "" },
        data("period_end") { $0.status.event.period?.endLatest.description ?? "" },
        data("certain_from") { $0.status.event.period?.inner?.lowerBound.description ?? "" },
        data("certain_to") { $0.status.event.period?.inner?.upperBound.description ?? "" },
        data("period_text") { $0.status.event.details.periodText },
    ]

    private static let size: [TimelineColumn] = [
        TimelineColumn(.init("magnitude", audience: .data)) { entry, _ in
            entry.status.event.magnitude.map { .integer($0.value) } ?? .missing
        },
        TimelineColumn(.init("magnitude_max", audience: .data)) { entry, _ in
            entry.status.event.magnitude?.rangeEnd.map(TableCell.integer) ?? .missing
        },
        data("magnitude_qualifier") { $0.status.event.magnitude?.qualifier.code ?? "" },
        data("magnitude_unit") { $0.status.event.magnitudeUnit },
    ]

    private static let who: [TimelineColumn] = [
        data("authority") { $0.status.event.details.authority }, data("via") { $0.status.event.details.via },
        TimelineColumn(.init("source", audience: .screen)) { entry, _ in .known(entry.carriersInWords) },
        data("source") { $0.status.event.details.source }, data("quote") { $0.status.event.details.quote },
        TimelineColumn(.init("reported_on", header: "reported")) { entry, _ in
            .known(entry.status.event.details.reportedText)
        },
        TimelineColumn(.init("grade")) { entry, _ in .known(entry.status.event.details.grade) },
        data("evidence") { $0.status.event.details.evidence },
        data("reports") { $0.carriers.flatMap(\.ids).joined(separator: " ") },
        data("conflicts_with") { $0.conflicts.joined(separator: " ") },
        data("superseded_by") { $0.successor ?? "" },
        TimelineColumn(.init("note", header: "remark", audience: .screen)) { entry, context in
            .known(context.wording.remark(entry))
        },
        data("note") { $0.status.event.details.note },
    ]
}

extension ReportDetails {
    /// Who said it and who printed it: "North Ossetia traffic police, via dron.media".
    var attribution: String {
        guard !authority.isEmpty else { return via }
        return via.isEmpty || via == authority ? authority : "\(authority), via \(via)"
    }
}

extension StatusEntry {
    /// Everybody who carries the report.
    fileprivate var carriersInWords: String {
        carriers.map(\.status.event.details.attribution).filter { !$0.isEmpty }.joined(separator: "; ")
    }
}

extension PlaceWording {
    /// "closed to men of military age", "checkpoint for men", "rule: no visa needed".
    fileprivate func state(_ entry: StatusEntry) -> String {
        let event = entry.status.event
        var text: String
        switch event.effect {
        case .rule, .event: text = event.effect.rawValue + (event.details.note.isEmpty ? "" : ": \(event.details.note)")
        case .checkpoint, .queue:
            text = sentence(for: event) + (event.concerns == .any ? "" : " for \(phrase(for: event.concerns))")
        case .open, .closed, .restricted: text = sentence(for: event)
        }
        if entry.successor != nil { text = "superseded: \(text)" }
        return entry.conflicts.isEmpty ? text : "CONFLICTING: \(text)"
    }

    /// The compilers' remark, what contradicts it, and how others word it.
    fileprivate func remark(_ entry: StatusEntry) -> String {
        let event = entry.status.event
        var parts: [String] = []
        if !entry.conflicts.isEmpty { parts.append("contradicts \(entry.conflicts.joined(separator: ", "))") }
        if let successor = entry.successor { parts.append("superseded by \(successor)") }
        if event.effect != .rule && event.effect != .event { parts.append(event.details.note) }
        for carrier in entry.carriers.dropFirst() {
            let other = carrier.status.event
            let words = [sentence(for: other), other.daysInWords].filter { !$0.isEmpty }.joined(separator: ", ")
            let own = [sentence(for: event), event.daysInWords].filter { !$0.isEmpty }.joined(separator: ", ")
            if words != own { parts.append("\(other.details.attribution): \(words)") }
        }
        return parts.filter { !$0.isEmpty }.joined(separator: "; ")
    }
}
