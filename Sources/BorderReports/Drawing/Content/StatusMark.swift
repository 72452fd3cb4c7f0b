package import BorderAtlas
package import BorderCore
package import BorderGeometry

/// The state of a place: closed, closed to some, a checkpoint, a queue.
package struct StatusMark: Hashable, Sendable {
    /// Where a state holds.
    package enum Site: Hashable, Sendable {
        /// A place of the atlas.
        case place(Place)
        /// A position in degrees on WGS 84.
        case position(Position)
    }

    /// Stable and unique on the map.
    package var id: String
    /// The id of its sign on the map.
    var signID: String { "status-\(id)" }
    /// Where.
    package var site: Site
    /// What is reported.
    package var effect: StatusEvent.Effect
    /// Whether it concerns everybody; if not, the notes must say whom.
    package var concernsEverybody: Bool
    /// The name beside the sign.
    package var title: String
    /// Short lines under it.
    package var noteLines: [String]

    /// A state of a place.
    package init(
        id: String,
        site: Site,
        effect: StatusEvent.Effect,
        concernsEverybody: Bool = true,
        title: String,
        noteLines: [String] = []
    ) {
        self.id = id
        self.site = site
        self.effect = effect
        self.concernsEverybody = concernsEverybody
        self.title = title
        self.noteLines = noteLines
    }

    /// The state with its name, for a list.
    var told: String {
        let words = noteLines.isEmpty ? effect.rawValue : noteLines.joined(separator: ", ")
        return "\(PlainText.fit(title, .legendEntry, width: 240)) \(words)"
    }

    /// The sentence for screen readers and tooltips.
    package var spoken: String {
        noteLines.isEmpty ? "\(title): \(effect.rawValue)" : "\(title): \(noteLines.joined(separator: " "))"
    }
}
