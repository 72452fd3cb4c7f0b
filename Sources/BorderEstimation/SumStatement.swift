package import BorderCore

/// What one claim says of the flow of a node during a time whose ends may be open.
///
/// Time is in instants: whole numbers of any one unit (minutes, days). A flow "from 3 up to 5" is counted at
/// 3 ≤ t < 5. Flows are never negative, so a lower limit holds for the longest reading of the time and an upper limit
/// for the shortest.
package struct SumStatement: Hashable, Sendable {
    /// Where an estimate aims at, and how far off it may be: one standard deviation.
    package struct Target: Hashable, Sendable {
        /// The value aimed at.
        package var point: Double
        /// Standard deviation, above zero.
        package var deviation: Double

        /// A value and its spread.
        package init(point: Double, deviation: Double) {
            self.point = point
            self.deviation = deviation
        }
    }

    /// The claim's id.
    package var id: String
    /// Index of the node in the graph.
    package var node: Int
    /// When the time begins: earliest and latest instant.
    package var start: ClosedRange<Int>
    /// The instant before which the time ends: earliest and latest.
    package var end: ClosedRange<Int>
    /// The limits of the wording.
    package var bounds: Bounds
    /// `nil` for an exact number of an exact time, and for what should only bound.
    package var target: Target?
    /// Statements of one group stand and fall together: echoes of one count.
    package var group: Int
    /// Which group is set aside first in a conflict: the lowest.
    package var trust: Int

    /// A statement of a claim.
    package init(
        id: String,
        node: Int,
        start: ClosedRange<Int>,
        end: ClosedRange<Int>,
        bounds: Bounds,
        target: Target? = nil,
        group: Int,
        trust: Int = 0
    ) {
        self.id = id
        self.node = node
        self.start = start
        self.end = end
        self.bounds = bounds
        self.target = target
        self.group = group
        self.trust = trust
    }

    /// Every instant that may be counted.
    package var outer: Range<Int> { start.lowerBound..<max(start.lowerBound, end.upperBound) }

    /// The instants that are certainly counted; `nil` where none is.
    package var inner: Range<Int>? {
        start.upperBound < end.lowerBound ? start.upperBound..<end.lowerBound : nil
    }
}
