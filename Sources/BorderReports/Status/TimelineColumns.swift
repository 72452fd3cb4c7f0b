import BorderAnalysis
import BorderAtlas
import BorderCore

/// One column of a timeline.
typealias TimelineColumn = TypedColumn<StatusEntry, PlaceWording>

extension TypedColumn<StatusEntry, PlaceWording> {
    /// Every column of a timeline.
    static let all = what + when + size + who

    private static func text(_ column: TableColumn, _ value: @escaping @Sendable (StatusEntry) -> String)
        -> TimelineColumn
    {
        TimelineColumn(column) { entry, _ in .known(value(entry)) }
    }

    private static let what: [TimelineColumn] = [
        text(.init("id", audience: .data, "The id of the report.")) { $0.id },
        TimelineColumn(.placeName) { entry, wording in .text(wording.shortName(of: entry.status.place)) },
        text(.at) { $0.status.place.id }, text(.placeKind) { $0.status.place.kindWord },
        TimelineColumn(.way) { entry, wording in
            let mode = entry.mode == .unspecified ? "" : ", \(entry.mode.code)"
            let placement = Placement(place: entry.status.place, direction: entry.status.direction)
            return .text(wording.way(of: placement) + mode)
        },
        text(.direction) { $0.status.direction.description },
        text(.mode.with(audience: .data)) { $0.mode == .unspecified ? "" : $0.mode.code },
        text(
            .init(
                "effect",
                audience: .data,
                words: StatusEvent.Effect.allCases.map(\.rawValue),
                "What held: open, closed, restricted, a checkpoint, a queue, a rule, an event."
            )
        ) { $0.status.event.effect.rawValue },
        text(.init("concerns", audience: .data, "For whom it held: any, or conditions such as sex=m.")) {
            $0.status.event.concerns.description
        },
        TimelineColumn(.init("state", .text, "What held and for whom, in words.")) { entry, wording in
            .text(wording.state(entry))
        },
    ]

    private static let when: [TimelineColumn] = [
        text(.init("held", header: "when", audience: .screen, "The days it held, in words.")) {
            $0.status.event.daysInWords
        },
        text(.period) { $0.status.event.period?.description ?? "" },
        TimelineColumn(.periodStart) { entry, _ in .day(entry.status.event.period?.startEarliest) },
        TimelineColumn(.periodStartLatest) { entry, _ in .day(entry.status.event.period?.startLatest) },
        TimelineColumn(.periodEndEarliest) { entry, _ in .day(entry.status.event.period?.endEarliest) },
        TimelineColumn(.periodEnd) { entry, _ in .day(entry.status.event.period?.endLatest) },
        TimelineColumn(
            .init("certain_from", .date, audience: .data, "The first day on which it certainly held.")
        ) { entry, _ in .day(entry.status.event.period?.inner?.lowerBound) },
        TimelineColumn(
            .init("certain_to", .date, audience: .data, "The last day on which it certainly held.")
        ) { entry, _ in .day(entry.status.event.period?.inner?.upperBound) },
        text(.periodText) { $0.status.event.details.periodText },
    ]

    private static let size: [TimelineColumn] = [
        TimelineColumn(
            .init("magnitude", .integer, audience: .data, "How long a queue, or how many; of a range the lower end.")
        ) { entry, _ in .integer(entry.status.event.magnitude?.value) },
        TimelineColumn(.init("magnitude_max", .integer, audience: .data, "The upper end of a range.")) { entry, _ in
            .integer(entry.status.event.magnitude?.rangeEnd)
        },
        text(
            .init(
                "magnitude_qualifier",
                audience: .data,
                words: Qualifier.allCases.map(\.code),
                "How the magnitude is worded."
            )
        ) { $0.status.event.magnitude?.qualifier.code ?? "" },
        text(.init("magnitude_unit", audience: .data, "The unit of the magnitude: vehicles, km, h.")) {
            $0.status.event.magnitudeUnit
        },
    ]

    private static let who: [TimelineColumn] = [
        text(.authority.with(audience: .data)) { $0.status.event.details.authority },
        text(.via) { $0.status.event.details.via },
        text(
            .init(
                "carriers",
                header: "source",
                audience: .screen,
                setting: .source,
                "Everybody who carries the report."
            )
        ) { $0.carriersInWords },
        text(.source) { $0.status.event.details.source },
        text(.init("quote", audience: .data, "The words of the report.")) { $0.status.event.details.quote },
        text(.reportedOn.with(audience: .everyone, leaves: 5)) { $0.status.event.details.reportedText },
        text(
            .init("grade", setting: .once, leaves: 6, "The Admiralty grade of source and report: A1 to F6.")
        ) { $0.status.event.details.grade },
        text(.init("evidence", audience: .data, "The group of reports that repeat one another.")) {
            $0.status.event.details.evidence
        },
        text(.reports) { $0.carriers.flatMap(\.ids).joined(separator: " ") },
        text(.init("conflicts_with", audience: .data, "Ids of the states that cannot hold on the same days.")) {
            $0.conflicts.joined(separator: " ")
        },
        text(.init("superseded_by", audience: .data, "The id of the report that replaces it.")) { $0.successor ?? "" },
        TimelineColumn(.note.with(audience: .screen)) { entry, wording in .known(wording.remark(entry)) },
        text(.note.with(audience: .data)) { $0.status.event.details.note },
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
