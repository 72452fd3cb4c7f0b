import BorderAtlas
public import BorderCore

/// What all reports together say of one set of passages on some days.
public struct ReconciledFlow: Hashable, Sendable {
    /// Why there is no estimate.
    public enum Gap: String, Sendable {
        /// No report speaks of these passages and days.
        case noReport = "no report covers it"
        /// Reports speak of some of the passages or days, and nothing limits the rest.
        case onlyParts = "only some of its days, places or people are reported, and nobody says the whole"
        /// Reports speak of larger places or longer times only, and no usual count says how their numbers divide.
        case noLevel = "only larger numbers contain it, and no usual counts say how they divide (--levels)"
        /// A reported state says that nobody passes; nobody counted.
        case closed = "reported closed, and not counted"
        /// The computation did not settle closely enough to be shown.
        case notSettled = "the estimate did not settle"
        /// Sources of equal trust, or one with itself, give several numbers for one thing.
        case rivals = "several numbers are reported for this, and none is trusted more"
    }

    /// What is counted.
    package var set: CountedSet
    /// On which days, both included.
    public var days: ClosedRange<Day>
    /// The smallest number the reports allow.
    public var lower: Int64
    /// The largest number the reports allow; `nil` where they set no limit.
    public var upper: Int64?
    /// The best estimate; `nil` where there is none, for the reason in `gap`.
    public var best: Double?
    /// The 10th and 90th percentile of what the estimate may be off; `nil` where none was computed.
    public var likely: ClosedRange<Double>?
    /// What the number rests on.
    public var basis: Basis
    /// Why there is no estimate; `nil` where there is one.
    public var gap: Gap?
    /// The wording of the report of exactly this, where there is one.
    public var wording: Quantity?
    /// How many authorities the number rests on. Echoes and compilations do not count.
    public var independentSources: Int
    /// Ids of the reports behind the limits and the estimate, in order.
    public var reports: [String]
    /// Ids of reports of this that were set aside.
    public var setAside: [String]
    /// Whether a contradiction touches it.
    public var isContested: Bool
    /// Whether a queue was reported, so that the number says how many got through and not how many wanted to.
    public var isCapacityLimited: Bool
    /// The numbers that are reported for it at equal trust though it cannot be all of them, rising; empty where it is one.
    package var rivals: [Int64] = []
    /// What the other reports leave, where they contradict a count that was published of exactly this: the count stands,
    /// and so does the disagreement. `nil` where they leave the count.
    package var othersLeave: Bounds?

    /// The part of the estimate that no report proves, 0...1; `nil` without an estimate.
    public var unsupportedShare: Double? {
        guard let best, best > 0 else { return nil }
        return min(1, max(0, (best - Double(lower)) / best))
    }

    /// The best estimate as it is printed: with the two digits it deserves, or with as many more as it takes to stay
    /// within the limits beside it.
    ///
    /// A published count keeps all its digits, whatever the others leave.
    public var roundedBest: Double? {
        if othersLeave != nil { return best }
        return best.map { ReconciledFlow.rounded($0, within: Bounds(lower: lower, upper: upper)) }
    }

    /// A number with two digits, or with as many more as it takes to stay within limits that it lies in.
    package static func rounded(_ value: Double, within limits: Bounds = Bounds(lower: .min, upper: nil)) -> Double {
        let range = limits.reals
        var unit = 1.0
        while value.magnitude / unit >= 100, unit < 1e300 { unit *= 10 }
        while unit >= 1 {
            let rounded = (value / unit).rounded() * unit
            if range.contains(rounded) { return rounded }
            unit /= 10
        }
        return min(max(value, range.lowerBound), range.upperBound)
    }

    /// A stable name that other outputs and `explain` use: `flow|FIN-RUS|RUS>FIN|citizen=RUS|any|crossing|2022-09-23/2022-09-23`.
    public var id: String {
        let mode = set.mode == .unspecified ? "any" : set.mode.code
        return [
            "flow", set.placement.place.id, set.placement.direction.description, set.population.description, mode,
            set.unit.code, "\(days.lowerBound)/\(days.upperBound)",
        ].joined(separator: "|")
    }
}
