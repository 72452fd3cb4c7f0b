package import BorderCore

/// Everything a map says, before anything is placed: plain values, no analysis and no geometry.
package struct MapContent: Hashable, Sendable {
    /// The message, as one line.
    package var title: String
    /// What the map shows: measure, period, whose numbers.
    package var dek: String
    /// A word of honesty set in the warning colour after the dek; empty where none is needed.
    package var warning = ""
    /// The country people leave, tinted and named large.
    package var focusCountry: CountryCode?
    /// Whether no country stands before the others: all ways have one colour, and only ways back the other.
    package var isOfManyBorders = false
    /// What the map shows of the world.
    package var frame: MapFrame
    /// What the discs count: "People reported entering".
    package var legendTitle: String
    /// The numbers.
    package var flows: [FlowMark] = []
    /// What became of every number that was read.
    package var account = NumberAccount()
    /// The states of places.
    package var statuses: [StatusMark] = []
    /// Which days each number covers, drawn under the map.
    package var strip: PeriodStrip?
    /// Sentences of the footer that name the sources.
    package var sources: [String] = []
    /// The sentence of the footer that says whose boundaries are drawn and how.
    package var boundaryNote = ""
    /// Ground that is disputed: what of it is on the map is said behind the note on boundaries.
    package var disputedGrounds: [DisputedGround] = []
    /// A digest of the data, for the metadata; empty where there is none.
    package var dataDigest = ""
    /// What it is of, as a word of the metadata: `overview`, `border FIN-RUS`.
    package var subject = ""
    /// What was asked for, so that the map can be derived anew; `nil` where it cannot be.
    package var query: [Provenance.Condition]?
    /// The name and version of the program, for the metadata.
    package var generator = "borderflow"

    /// A map with a message, still without marks.
    package init(title: String, dek: String, frame: MapFrame = .overview, legendTitle: String = "People") {
        self.title = title
        self.dek = dek
        self.frame = frame
        self.legendTitle = legendTitle
    }
}

/// What a map shows of the world.
package enum MapFrame: Hashable, Sendable {
    /// Every mark, with room around them.
    case overview
    /// One border from end to end, with its crossings named on both sides.
    case border(BorderCode)
    /// A box in degrees; `east` may go past 180.
    case box(west: Double, south: Double, east: Double, north: Double)
}
