package import BorderAnalysis
package import BorderAtlas
import BorderCore

extension Table {
    /// The states of places as sentences, for the foot of a table of numbers.
    package static func stateNotes(_ statuses: [ReportedStatus], atlas: Atlas) -> [String] {
        let wording = PlaceWording(atlas: atlas)
        return statuses.filter { $0.event.effect != .rule && $0.event.effect != .event }.map { status in
            let days = status.event.period.map { ", \($0.words)" } ?? ""
            let who = status.event.details.authority.isEmpty ? "" : " (\(status.event.details.authority))"
            return
                "Reported state of \(wording.name(of: status.place)): \(wording.sentence(for: status.event))\(days)\(who)."
        }
    }

    /// The states of places in order of time.
    package init(statuses: [ReportedStatus], atlas: Atlas) {
        let wording = PlaceWording(atlas: atlas)
        self.init(
            title: "States of places",
            columns: [
                TableColumn("id", audience: .data), TableColumn("place", audience: .data),
                TableColumn("place_name", header: "place"), TableColumn("direction", audience: .data),
                TableColumn("effect", audience: .data), TableColumn("concerns", audience: .data),
                TableColumn("state", audience: .screen), TableColumn("days", audience: .screen),
                TableColumn("period", audience: .data), TableColumn("magnitude", audience: .data),
                TableColumn("magnitude_unit", audience: .data), TableColumn("authority", header: "source"),
                TableColumn("via", audience: .data), TableColumn("note", header: "remark"),
            ],
            rows: statuses.map { status in
                let event = status.event
                return TableRow([
                    .known(event.id), .text(status.place.id), .text(wording.name(of: status.place)),
                    .text(status.direction.description), .text(event.effect.rawValue),
                    .text(event.concerns.description), .text(wording.sentence(for: event)),
                    .known(event.period?.words ?? ""), .known(event.period?.description ?? ""),
                    event.magnitude.map(TableCell.quantity) ?? .missing, .known(event.magnitudeUnit),
                    .known(event.details.authority.isEmpty ? event.details.via : event.details.authority),
                    .known(event.details.via), .known(event.details.note),
                ])
            }
        )
    }
}
