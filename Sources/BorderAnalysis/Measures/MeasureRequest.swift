public import BorderCore

/// Which measures are asked for: the filters and the grouping of flows, and the days that are called usual.
public struct MeasureRequest: Sendable {
    /// The filters.
    public var selection: Selection
    /// By what numbers are grouped.
    public var grouping: Grouping
    /// The days an excess is measured against; `nil` for none.
    public var baseline: ClosedRange<Day>?

    /// Counts of people below this are withheld; 0 for none.
    public var smallestShown: Int64 = 0

    /// A request.
    public init(selection: Selection, grouping: Grouping, baseline: ClosedRange<Day>? = nil) {
        self.selection = selection
        self.grouping = grouping
        self.baseline = baseline
    }

    /// The filters under which numbers are read: both ways, and where time is grouped the year before the first day
    /// too, which changes and means look back to.
    public var context: Selection {
        var context = selection
        context.route = nil
        if let unit = grouping.period, let from = selection.from {
            context.from = min(unit.sameUnitLastYear(as: from), from.advanced(by: -63))
        }
        return context
    }

    /// The filters under which the usual days are read, and their grouping.
    public var usual: (selection: Selection, grouping: Grouping)? {
        guard let baseline else { return nil }
        var selection = selection
        selection.route = nil
        selection.from = baseline.lowerBound
        selection.to = baseline.upperBound
        var grouping = grouping
        grouping.period = nil
        return (selection, grouping)
    }
}
