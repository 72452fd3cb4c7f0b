public import BorderCore

/// What two reports of a growing total leave for the days between their ends.
public struct SeriesDifference: Hashable, Sendable {
    /// The place, and the way.
    public var placement: Placement
    /// The days after the end of the earlier report, through the end of the later.
    public var period: Period
    /// What is counted.
    public var measure: Measure
    /// Whom the number counts.
    public var population: Population
    /// How the border is crossed.
    public var mode: Mode
    /// Who counted.
    public var authority: String
    /// The later figure less the earlier; `nil` where the wording of either names no single figure.
    public var value: Int64?
    /// What the wordings of both leave, never below zero. A derived number, not a reported one.
    public var bounds: CitedBounds
    /// The ids of the two reports it was computed from, the earlier first.
    public var derivedFrom: [String]
}

/// Two totals of one series that cannot both be true: the later is smaller.
public struct SeriesContradiction: Hashable, Sendable {
    /// The ids of the two reports, the one with the earlier end first.
    public var reports: [String]
    /// The arithmetic, in a sentence.
    public var words: String
}

/// What the growing totals of a set of reports give.
public struct SeriesDifferences: Hashable, Sendable {
    /// The steps, by place, then start, then end.
    public var steps: [SeriesDifference] = []
    /// The pairs that contradict each other, in the same order.
    public var contradictions: [SeriesContradiction] = []
    /// The ids of reports that a later report of the same days replaces, in order.
    public var setAside: [String] = []
}
