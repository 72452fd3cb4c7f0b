public import BorderCore

/// Everything a map says, before anything is placed: plain values, no analysis and no geometry.
public struct MapContent: Hashable, Sendable {
    /// The message, as one line.
    public var title: String
    /// What the map shows: measure, period, whose numbers.
    public var dek: String
    /// A word of honesty set in the warning colour after the dek; empty where none is needed.
    public var warning = ""
    /// The country people leave, tinted and named large.
    public var focusCountry: CountryCode?
    /// What the map shows of the world.
    public var frame: MapFrame
    /// What the discs count: "People reported entering".
    public var legendTitle: String
    /// The numbers.
    public var flows: [FlowMark] = []
    /// The states of places.
    public var statuses: [StatusMark] = []
    /// Which days each number covers, drawn under the map.
    public var strip: PeriodStrip?
    /// Sentences of the footer that name the sources.
    public var sources: [String] = []
    /// The sentence of the footer that says whose boundaries are drawn and how.
    public var boundaryNote = ""
    /// A digest of the data, for the metadata; empty where there is none.
    public var dataDigest = ""
    /// The name and version of the program, for the metadata.
    public var generator = "borderflow"

    /// A map with a message, still without marks.
    public init(title: String, dek: String, frame: MapFrame = .overview, legendTitle: String = "People") {
        self.title = title
        self.dek = dek
        self.frame = frame
        self.legendTitle = legendTitle
    }
}

/// What a map shows of the world.
public enum MapFrame: Hashable, Sendable {
    /// Every mark, with room around them.
    case overview
    /// One border from end to end, with its crossings named on both sides.
    case border(BorderCode)
    /// A box in degrees; `east` may go past 180.
    case box(west: Double, south: Double, east: Double, north: Double)
}
