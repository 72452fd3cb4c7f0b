public import BorderAtlas
public import BorderCore
public import BorderGeometry

/// The state of a place: closed, closed to some, a checkpoint, a queue.
public struct StatusMark: Hashable, Sendable {
    /// Where a state holds.
    public enum Site: Hashable, Sendable {
        /// A place of the atlas.
        case place(Place)
        /// A position in degrees on WGS 84.
        case position(Position)
    }

    /// Stable and unique on the map.
    public var id: String
    /// The id of its sign on the map.
    var signID: String { "status-\(id)" }
    /// Where.
    public var site: Site
    /// What is reported.
    public var effect: StatusEvent.Effect
    /// Whether it concerns everybody; if not, the notes must say whom.
    public var concernsEverybody: Bool
    /// The name beside the sign.
    public var title: String
    /// Short lines under it.
    public var noteLines: [String]

    /// A state of a place.
    public init(
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

    /// The sentence for screen readers and tooltips.
    public var spoken: String {
        noteLines.isEmpty ? "\(title): \(effect.rawValue)" : "\(title): \(noteLines.joined(separator: " "))"
    }
}
