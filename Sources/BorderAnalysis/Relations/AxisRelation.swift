/// How two reports stand to each other on one axis: the place, the period, the population, the way or the measure.
package enum AxisRelation: String, CaseIterable, Sendable {
    /// Everything of the second is in the first.
    case contains
    /// Everything of the first is in the second.
    case within
    /// Both mean the same.
    case equals
    /// Nothing is in both.
    case disjoint
    /// Something may be in both, and neither holds the other.
    case partlyOverlaps
    /// Open days, or a way that nobody states, leave it open.
    case unknown

    /// The relation of the second to the first.
    package var flipped: AxisRelation {
        switch self {
        case .contains: .within
        case .within: .contains
        default: self
        }
    }

    /// Whether everything of the second is in the first.
    package var holds: Bool { self == .contains || self == .equals }

    /// The relation of two things that have this relation on one axis and `other` on a second, independent one.
    package func combined(with other: AxisRelation) -> AxisRelation {
        if self == .disjoint || other == .disjoint { return .disjoint }
        if self == other || other == .equals { return self }
        if self == .equals { return other }
        return self == .unknown || other == .unknown ? .unknown : .partlyOverlaps
    }

    /// The relation of two things of which the first certainly holds the second, or the other way round, or both.
    init?(holds: Bool, isHeld: Bool) {
        switch (holds, isHeld) {
        case (true, true): self = .equals
        case (true, false): self = .contains
        case (false, true): self = .within
        case (false, false): return nil
        }
    }
}
