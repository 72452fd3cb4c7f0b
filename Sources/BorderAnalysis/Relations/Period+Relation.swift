package import BorderCore

extension Period {
    /// How the days of this period stand to those of `other`, where open days do not leave it open.
    ///
    /// Two wordings that may mean the same days ("since last week" and "since the 21st", both said on the 27th, agree
    /// on the days that are certain or on the days that are possible) are equal. A period contains another when each
    /// day the other may cover is certainly covered.
    package func relation(to other: Period) -> AxisRelation {
        if isSameWording(as: other) { return .equals }
        if let relation = AxisRelation(holds: other.isCertainlyWithin(self), isHeld: isCertainlyWithin(other)) {
            return relation
        }
        if !mayOverlap(other) { return .disjoint }
        return isCertainlyBefore(other) || other.isCertainlyBefore(self) ? .partlyOverlaps : .unknown
    }

    /// Whether both may mean the same days: for exact days, whether they are the same.
    func isSameWording(as other: Period) -> Bool {
        if isExact && other.isExact { return self == other }
        return outer == other.outer || inner != nil && inner == other.inner
    }

    /// Whether some reading of both gives the same days.
    func mayEqual(_ other: Period) -> Bool {
        let start = (max(startEarliest, other.startEarliest), min(startLatest, other.startLatest))
        let end = (max(endEarliest, other.endEarliest), min(endLatest, other.endLatest))
        return start.0 <= start.1 && end.0 <= end.1
    }

    /// Whether it certainly begins before the other, ends within it, and shares a day with it.
    private func isCertainlyBefore(_ other: Period) -> Bool {
        startLatest < other.startEarliest && endLatest < other.endEarliest && other.startLatest <= endEarliest
    }
}
