public import BorderAnalysis
public import BorderAtlas
import BorderCore

extension Table {
    /// The timeline of places: what held when, for whom, who said so and who printed it.
    public init(timeline entries: [StatusEntry], selection: Selection, atlas: Atlas) {
        self.init(
            title: Table.timelineTitle(selection),
            columns: TimelineColumn.all,
            of: entries,
            PlaceWording(atlas: atlas),
            notes: Table.timelineNotes(entries, atlas: atlas)
        )
    }

    private static func timelineTitle(_ selection: Selection) -> String {
        var title = "States of places"
        if let window = selection.window {
            title += ", \(Period.words(from: window.lowerBound, to: window.upperBound))"
        }
        if let day = selection.asOf { title += ", as known on \(day.words)" }
        return title
    }

    private static func timelineNotes(_ entries: [StatusEntry], atlas: Atlas) -> [String] {
        guard !entries.isEmpty else { return ["Nothing matches the filters."] }
        var notes: [String] = []
        if entries.contains(where: { !$0.conflicts.isEmpty }) {
            notes.append("CONFLICTING states cannot both hold on the same days; which one does is not decided here.")
        }
        if entries.contains(where: { $0.status.event.effect == .queue }) {
            notes.append(
                "Queues in vehicles, kilometres and hours are not converted into one another and are no crossings."
            )
        }
        if entries.contains(where: { $0.status.event.effect == .closed && $0.status.event.concerns != .any }) {
            notes.append("Closed to some is not closed: others may have crossed.")
        }
        var groups: [Place] = []
        for entry in entries where entry.isAmbiguousPlace && !groups.contains(entry.status.place) {
            groups.append(entry.status.place)
        }
        for case .group(let id) in groups {
            guard let group = atlas.group(id) else { continue }
            notes.append(
                "Warning: '\(group.name)' may mean one of \(group.members.count) crossings "
                    + "(\(group.members.joined(separator: ", "))); none is picked."
            )
        }
        let unverified = entries.count { $0.status.event.details.grade.hasPrefix("F") }
        if unverified > 0 {
            notes.append(
                "Graded F, of unknown reliability: \(unverified.grouped) of \(entries.count.counted("state"))."
            )
        }
        return notes
    }
}
