package import BorderCore

/// One number as all its carriers word it: the same count told by a ministry, an agency and a paper is one figure.
package struct ClaimFigure: Hashable, Sendable {
    /// Id of the report that speaks for it.
    package var id: String
    /// What it counts.
    package var set: CountedSet
    /// Its days, with what the wordings leave open.
    package var period: Period
    /// At which hours the first day begins and the last one ends; `nil` for whole days.
    package var hours: DayWindow?
    /// The limits of the wordings together.
    package var bounds: Bounds
    /// The values that are plausible.
    package var plausible: Bounds
    /// The value to aim at.
    package var point: Double
    /// Whether it is an exact count.
    package var isExact: Bool
    /// `.flow` for all the days together, `.daily` for each of them, `.peakDay` for the largest.
    package var kind: MeasureKind
    /// Positions of its reports among those given, the one that speaks for it first.
    package var reports: [Int]
    /// Figures of one group are one piece of evidence.
    package var group: Int
    /// Whom to believe first in a contradiction.
    package var trust: ClaimTrust
    /// How far off the authority may be, relative to the value.
    package var relativeError: Double
    /// The numbers that are reported of one thing at equal trust though it cannot be all of them, rising; empty where it gives one.
    /// None of them is trusted more, so the figure says no more than that it is about as large.
    package var rivals: [Int64] = []

    /// Whether a count was published of exactly these passages, whatever else is known of them.
    var isPublished: Bool { isExact && period.isExact || !rivals.isEmpty }

    /// Its days, where they are certain and whole.
    var wholeDays: ClosedRange<Day>? { hours == nil && period.isExact ? period.outer : nil }

    /// Whether its days are exactly these, from midnight to midnight.
    func isOf(_ days: ClosedRange<Day>) -> Bool { hours == nil && (period.outer == days || period.inner == days) }
}
