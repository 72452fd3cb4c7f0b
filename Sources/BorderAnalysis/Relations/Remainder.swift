import BorderAtlas
package import BorderCore

/// What an exact count leaves for the days that other exact counts do not cover.
package struct Remainder: Hashable, Sendable {
    /// The days that are left.
    package var period: Period
    /// The whole less the parts.
    package var count: Int64
    /// Ids of the counts that were taken off, by day.
    package var subtrahends: [String]
    /// The counts that were taken off, in the same order.
    package var counts: [Int64]
    /// Whether the parts are for a part of the whole's place or people: what is left is then an upper limit of the
    /// part's days, because it holds the rest of the whole too.
    package var isUpperLimit: Bool
}

/// Takes exact counts of one authority off an exact count that holds them, where they cover its first or its last days
/// without a gap.
///
/// - Parameters:
///   - whole: an exact count of exact days.
///   - days: the days that are wanted; at the beginning or the end of the whole's.
///   - reports: the reports among which counts of the other days are looked for.
///   - tree: which places lie in which.
/// - Returns: what is left for the days wanted, exact remainders before upper limits; `nil` where days are missing,
///   or the parts are more than the whole.
package func remainder(
    of whole: PlacedReport,
    for days: ClosedRange<Day>,
    after reports: [PlacedReport],
    tree: PlaceTree
) -> Remainder? {
    guard whole.isExactCount, whole.measure.kind.addsUp, whole.measure.unit != .person,
        let all = whole.period?.outer, let period = Period(from: days.lowerBound, through: days.upperBound)
    else { return nil }
    let others: ClosedRange<Day>
    if days.upperBound == all.upperBound && all.lowerBound < days.lowerBound {
        others = all.lowerBound...days.lowerBound.advanced(by: -1)
    } else if days.lowerBound == all.lowerBound && days.upperBound < all.upperBound {
        others = days.upperBound.advanced(by: 1)...all.upperBound
    } else {
        return nil
    }
    let remainders = ExactSeries.all(within: whole, among: reports, tree: tree).compactMap { series -> Remainder? in
        guard let sum = series.sum(over: others), sum.sum <= whole.quantity.value else { return nil }
        return Remainder(
            period: period,
            count: whole.quantity.value - sum.sum,
            subtrahends: sum.addends,
            counts: sum.counts,
            isUpperLimit: series.isPart
        )
    }
    return remainders.first { !$0.isUpperLimit } ?? remainders.first
}
