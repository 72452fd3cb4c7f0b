import BorderAtlas
package import BorderCore

/// What all reports together say of one set of passages on some days.
package struct ReconciledFlow: Hashable, Sendable {
    /// Why there is no estimate.
    package enum Gap: String, Sendable {
        /// No report speaks of these passages and days.
        case noReport = "no report covers it"
        /// Reports speak of larger places or longer times only, and no usual count says how their numbers divide.
        case noLevel = "only larger numbers contain it, and no usual counts say how they divide (--levels)"
        /// A reported state says that nobody passes; nobody counted.
        case closed = "reported closed, and not counted"
        /// The computation did not settle closely enough to be shown.
        case notSettled = "the estimate did not settle"
    }

    /// What is counted.
    package var set: CountedSet
    /// On which days, both included.
    package var days: ClosedRange<Day>
    /// The smallest number the reports allow.
    package var lower: Int64
    /// The largest number the reports allow; `nil` where they set no limit.
    package var upper: Int64?
    /// The best estimate; `nil` where there is none, for the reason in `gap`.
    package var best: Double?
    /// The 10th and 90th percentile of what the estimate may be off; `nil` where none was computed.
    package var likely: ClosedRange<Double>?
    /// What the number rests on.
    package var basis: Basis
    /// Why there is no estimate; `nil` where there is one.
    package var gap: Gap?
    /// The wording of the report of exactly this, where there is one.
    package var wording: Quantity?
    /// How many authorities the number rests on. Echoes and compilations do not count.
    package var independentSources: Int
    /// Ids of the reports behind the limits and the estimate, in order.
    package var reports: [String]
    /// Ids of reports of this that were set aside.
    package var setAside: [String]
    /// Whether a contradiction touches it.
    package var isContested: Bool
    /// Whether a queue was reported, so that the number says how many got through and not how many wanted to.
    package var isCapacityLimited: Bool

    /// The part of the estimate that no report proves, 0...1; `nil` without an estimate.
    package var unsupportedShare: Double? {
        guard let best, best > 0 else { return nil }
        return min(1, max(0, (best - Double(lower)) / best))
    }

    /// The best estimate as it is printed: with the two digits it deserves, or with as many more as it takes to stay
    /// within the limits beside it.
    package var roundedBest: Double? {
        best.map { ReconciledFlow.rounded($0, within: Bounds(lower: lower, upper: upper)) }
    }

    /// A number with two digits, or with as many more as it takes to stay within limits that it lies in.
    package static func rounded(_ value: Double, within limits: Bounds = Bounds(lower: .min, upper: nil)) -> Double {
        let range = Double(limits.lower)...max(Double(limits.lower), limits.upper.map(Double.init) ?? .infinity)
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
    package var id: String {
        let mode = set.mode == .unspecified ? "any" : set.mode.code
        return [
            "flow", set.placement.place.id, set.placement.direction.description, set.population.description, mode,
            set.unit.code, "\(days.lowerBound)/\(days.upperBound)",
        ].joined(separator: "|")
    }
}
