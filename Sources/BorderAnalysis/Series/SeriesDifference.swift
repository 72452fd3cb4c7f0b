package import BorderCore

/// What two reports of a growing total leave for the days between their ends.
package struct SeriesDifference: Hashable, Sendable {
    /// The place, and the way.
    package var placement: Placement
    /// The days after the end of the earlier report, through the end of the later.
    package var period: Period
    /// What is counted.
    package var measure: Measure
    /// Whom the number counts.
    package var population: Population
    /// How the border is crossed.
    package var mode: Mode
    /// Who counted.
    package var authority: String
    /// The later figure less the earlier; `nil` where the wording of either names no single figure.
    package var value: Int64?
    /// What the wordings of both leave, never below zero. A derived number, not a reported one.
    package var bounds: CitedBounds
    /// The ids of the two reports it was computed from, the earlier first.
    package var derivedFrom: [String]
}

/// Two totals of one series that cannot both be true: the later is smaller.
package struct SeriesContradiction: Hashable, Sendable {
    /// The ids of the two reports, the one with the earlier end first.
    package var reports: [String]
    /// The arithmetic, in a sentence.
    package var words: String
}

/// What the growing totals of a set of reports give.
package struct SeriesDifferences: Hashable, Sendable {
    /// The steps, by place, then start, then end.
    package var steps: [SeriesDifference] = []
    /// The pairs that contradict each other, in the same order.
    package var contradictions: [SeriesContradiction] = []
    /// The ids of reports that a later report of the same days replaces, in order.
    package var setAside: [String] = []
}
