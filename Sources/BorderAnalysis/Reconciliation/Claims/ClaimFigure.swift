public import BorderCore

/// One number as all its carriers word it: the same count told by a ministry, an agency and a paper is one figure.
public struct ClaimFigure: Hashable, Sendable {
    /// Id of the report that speaks for it.
    public var id: String
    /// What it counts.
    public var set: CountedSet
    /// Its days, with what the wordings leave open.
    public var period: Period
    /// At which hours the first day begins and the last one ends; `nil` for whole days.
    public var hours: DayWindow?
    /// The limits of the wordings together.
    public var bounds: Bounds
    /// The values that are plausible.
    public var plausible: Bounds
    /// The value to aim at.
    public var point: Double
    /// Whether it is an exact count.
    public var isExact: Bool
    /// `.flow` for all the days together, `.daily` for each of them, `.peakDay` for the largest.
    public var kind: MeasureKind
    /// Positions of its reports among those given, the one that speaks for it first.
    public var reports: [Int]
    /// Figures of one group are one piece of evidence.
    public var group: Int
    /// Whom to believe first in a contradiction.
    public var trust: ClaimTrust
    /// How far off the authority may be, relative to the value.
    public var relativeError: Double

    /// Whether its days are exactly these, from midnight to midnight.
    func isOf(_ days: ClosedRange<Day>) -> Bool { hours == nil && (period.outer == days || period.inner == days) }
}
