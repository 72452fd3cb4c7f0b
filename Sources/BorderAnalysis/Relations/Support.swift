import BorderAtlas
package import BorderCore

/// Whether exact counts speak for a worded figure.
package enum SupportVerdict: String, Sendable {
    /// A sum of exact counts is what the wording says.
    case supported
    /// No reading of the figure's days agrees with the exact counts.
    case contradicted
    /// The exact counts do not decide it: they leave days out, are for a part of the place, or disagree.
    case unknown
}

/// What exact counts say of a worded figure, with the arithmetic.
package struct Support: Hashable, Sendable {
    /// One sum of exact counts that was held against the figure.
    package struct Arithmetic: Hashable, Sendable {
        /// Ids of the counts, by day.
        package var addends: [String]
        /// The counts, in the same order.
        package var counts: [Int64]
        /// Their sum.
        package var sum: Int64
        /// The days they cover.
        package var period: Period
        /// Whether the counts are for a part of the figure's place or people: their sum is then a lower limit.
        package var isLowerLimit: Bool
        /// What this sum alone says.
        package var verdict: SupportVerdict
    }

    /// What all sums together say.
    package var verdict: SupportVerdict
    /// The sums, those that decide first.
    package var arithmetic: [Arithmetic]
}

extension Support.Arithmetic {
    /// `4,824 + 6,470 = 11,294`, or the count alone.
    package var words: String {
        let terms = counts.map(\.grouped).joined(separator: " + ")
        return (counts.count > 1 ? "\(terms) = \(sum.grouped)" : terms) + (isLowerLimit ? ", for a part" : "")
    }
}

/// Holds a figure against sums of exact counts of one authority that tile its days.
///
/// Where the figure's days are open, every reading is tried: one that agrees supports the figure, and it is
/// contradicted where all disagree. Counts for a part of the place or of the people are a lower limit only, so they
/// support "more than" and contradict a figure that is too small.
///
/// - Parameters:
///   - figure: the figure, in any wording.
///   - reports: the reports among which exact counts are looked for; the figure itself never supports itself.
///   - tree: which places lie in which.
/// - Returns: the verdict and every sum it rests on.
package func support(of figure: PlacedReport, by reports: [PlacedReport], tree: PlaceTree) -> Support {
    guard figure.measure.kind.addsUp, let period = figure.period else {
        return Support(verdict: .unknown, arithmetic: [])
    }
    var found: [Support.Arithmetic] = []
    for series in ExactSeries.all(within: figure, among: reports, tree: tree) {
        let readings = period.readings.compactMap { days in
            series.sum(over: days).map { $0.judged(against: figure.quantity.bounds) }
        }
        let isWhole = readings.count == period.readings.count
        if let supporting = readings.first(where: { $0.verdict == .supported }) {
            found.append(supporting)
        } else if let first = readings.first {
            // Of open days that were not all counted, an uncounted reading may agree.
            let isDecided = isWhole && readings.allSatisfy { $0.verdict == .contradicted }
            var arithmetic = first
            arithmetic.verdict = isDecided ? .contradicted : .unknown
            found.append(arithmetic)
        }
    }
    let verdicts = Set(found.map(\.verdict)).subtracting([.unknown])
    let verdict = verdicts.count == 1 ? verdicts.first ?? .unknown : .unknown
    found.sort { $0.readingOrder < $1.readingOrder }
    return Support(verdict: verdict, arithmetic: found)
}

extension Support.Arithmetic {
    fileprivate func judged(against bounds: Bounds) -> Support.Arithmetic {
        var result = self
        if let upper = bounds.upper, sum > upper {
            result.verdict = .contradicted
        } else if sum < bounds.lower {
            result.verdict = isLowerLimit ? .unknown : .contradicted
        } else {
            result.verdict = isLowerLimit && bounds.upper != nil ? .unknown : .supported
        }
        return result
    }

    fileprivate var readingOrder: (Int, Int, Int, String) {
        (verdict == .unknown ? 1 : 0, isLowerLimit ? 1 : 0, addends.count, addends.first ?? "")
    }
}

extension Period {
    /// Every pair of first and last day that the wording allows, the longest first; of very open wording only the
    /// longest and the certain days.
    fileprivate var readings: [ClosedRange<Day>] {
        let starts = startEarliest.distance(to: startLatest)
        let ends = endEarliest.distance(to: endLatest)
        guard starts <= 31, ends <= 31 else { return [outer] + (inner.map { [$0] } ?? []) }
        return (0...starts).flatMap { start in
            (0...ends).compactMap { end in
                let (first, last) = (startEarliest.advanced(by: start), endLatest.advanced(by: -end))
                return first <= last ? first...last : nil
            }
        }
    }
}
