extension Period {
    /// The period as EDTF (ISO 8601-2), and whether reading that text gives the same four days.
    ///
    /// The format has no interval whose ends lie between two days. An end that lies within a day of one date is written
    /// with `~`; where an end is wider, the text names its middle with `~` and is not lossless.
    public var edtf: (text: String, isLossless: Bool) {
        let text = edtfText
        return (text, (try? Period.edtf(text))?.period == self)
    }

    private var edtfText: String {
        if isExact {
            for unit in [PeriodUnit.year, .month, .day]
            where unit.days(around: startEarliest) == startEarliest...endLatest {
                return unit.label(of: startEarliest)
            }
            return "\(startEarliest)/\(endLatest)"
        }
        if startEarliest == endEarliest && startLatest == endLatest {
            // Some day of a stretch.
            if PeriodUnit.month.days(around: startEarliest) == startEarliest...endLatest {
                return PeriodUnit.month.label(of: startEarliest) + "-XX"
            }
            if startEarliest.advanced(by: 2) == startLatest { return "\(startEarliest.advanced(by: 1))~" }
            return "[\(startEarliest)..\(startLatest)]"
        }
        return Period.edtfEnd(startEarliest, startLatest) + "/" + Period.edtfEnd(endEarliest, endLatest)
    }

    private static func edtfEnd(_ early: Day, _ late: Day) -> String {
        early == late ? "\(early)" : "\(early.advanced(by: early.distance(to: late) / 2))~"
    }
}
