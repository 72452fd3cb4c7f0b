/// How a border is crossed at a point, or by a traveller.
public enum Mode: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    /// Nothing is said.
    case unspecified
    case road, rail, air, ferry, pedestrian

    /// The word used in files and filters.
    public var code: String {
        switch self {
        case .unspecified: "unspecified"
        case .road: "road"
        case .rail: "rail"
        case .air: "air"
        case .ferry: "ferry"
        case .pedestrian: "pedestrian"
        }
    }

    /// The mode of a file word or its usual synonyms; an empty word is `unspecified`.
    public init?(code: some StringProtocol) {
        switch code.lowercased() {
        case "", "any", "all", "unspecified": self = .unspecified
        case "road", "car", "bus", "truck", "vehicle", "bicycle", "motorcycle": self = .road
        case "rail", "train": self = .rail
        case "air", "plane", "airport": self = .air
        case "ferry", "sea", "river", "ship", "boat", "water", "port": self = .ferry
        case "pedestrian", "foot", "walk", "on foot": self = .pedestrian
        default: return nil
        }
    }
}
