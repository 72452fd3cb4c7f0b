package import BorderCore

/// What a reconciliation does with a report. Nothing is left out in silence.
package enum ClaimUse: Hashable, Sendable {
    /// Its number bounds the flows.
    case used
    /// It repeats a figure that another report gives exactly; it counts as no source of its own.
    case echo(of: String)
    /// A later report of the same authority replaces it.
    case superseded(by: String)
    /// It was computed from other reports: it bounds the flows, but counts as no source of its own.
    case compilation
    /// It contradicts others and is the least trusted of them.
    case setAside
    /// So many reports contradict one another that it was left out without having been looked at.
    case unexamined
    /// It counts no passages: a stock, a queue, a forecast, a share.
    case otherKind(MeasureKind)
    /// It says no days.
    case undated
    /// It says neither way nor both ways.
    case noWay
    /// No day is certainly among those it speaks of.
    case noCertainDay

    /// Whether the number takes part.
    package var takesPart: Bool { self == .used || self == .compilation }
}
