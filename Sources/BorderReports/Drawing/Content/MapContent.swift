package import BorderCore
package import BorderGeometry

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
    /// The projection that is asked for; `nil` for the one that bends the least.
    package var projection: AskedProjection?
    /// What the discs count: "People reported entering".
    package var legendTitle: String
    /// The maps of the sheet: one, or several with titles.
    package private(set) var panels = [MapPanel()]
    /// By what the maps are divided: "day", "crossing"; `nil` for a single map.
    package private(set) var division: String?
    /// What became of every number that was read.
    package var account = NumberAccount()
    /// Which days each number covers, drawn under the map.
    package var strip: PeriodStrip?
    /// The numbers over time, drawn in the place of the strip.
    package var columns: PeriodColumns?
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
    /// What its words are written in.
    package var language = MapLanguage.english
    /// The name and version of the program, for the metadata.
    package var generator = "borderflow"

    /// A map with a message, still without marks.
    package init(title: String, dek: String, frame: MapFrame = .overview, legendTitle: String = "People") {
        self.title = title
        self.dek = dek
        self.frame = frame
        self.legendTitle = legendTitle
    }

    /// Whether it is a series of maps rather than a single one.
    var isSeries: Bool { division != nil }

    /// The numbers of all maps.
    package var flows: [FlowMark] {
        get { panels.count == 1 ? panels[0].flows : panels.flatMap(\.flows) }
        set { panels = [MapPanel(flows: newValue, statuses: statuses)] }
    }

    /// The states of places of all maps.
    package var statuses: [StatusMark] {
        get { panels.count == 1 ? panels[0].statuses : panels.flatMap(\.statuses) }
        set { panels = [MapPanel(flows: flows, statuses: newValue)] }
    }

    /// Divides it into several maps; none of them leaves it as it is.
    mutating func divide(by division: String, into panels: [MapPanel]) {
        guard !panels.isEmpty else { return }
        (self.division, self.panels) = (division, panels)
    }

    /// Takes numbers off the map that have no days to be divided by, where signs are as large as numbers a day.
    package mutating func leaveOutUnrated() {
        for index in panels.indices {
            let unrated = panels[index].flows.filter { mark in
                mark.quantity != nil && mark.rate == nil || mark.opposite != nil && mark.oppositeRate == nil
            }
            for mark in unrated { account.leaveOut(mark, because: "without days by which to divide") }
            panels[index].flows.removeAll { mark in unrated.contains { $0.id == mark.id } }
        }
    }

    /// One of its maps with the words that are of all.
    func only(_ panel: MapPanel) -> MapContent {
        var content = self
        content.panels = [panel]
        return content
    }
}

/// What one map of a sheet shows.
package struct MapPanel: Hashable, Sendable {
    /// What it is of: "19–25 Sept 2022", "Vaalimaa"; empty for a single map.
    package var title = ""
    /// The numbers.
    package var flows: [FlowMark] = []
    /// The states of places.
    package var statuses: [StatusMark] = []
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
