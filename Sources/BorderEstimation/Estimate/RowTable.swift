/// The rows of a block laid out flat, for sweeps that come by a thousand times: nothing in it is counted by reference.
struct RowTable: Sendable {
    /// One row.
    struct Row {
        /// Its places in `segments`.
        var segments: Range<Int>
        /// At least this much.
        var lower: Double
        /// At most this much.
        var upper: Double
        /// How slowly a target gives way to its factor; 0 where nothing is aimed at.
        var slope: Double
        /// The largest logarithm of a factor that a target may ask for.
        var most: Double
    }

    /// Groups of cells that count with the same weight.
    struct Segment {
        var weight: Double
        /// Their places in `groups`.
        var groups: Range<Int>
    }

    /// In the order given.
    private(set) var rows: [Row] = []
    private(set) var segments: [Segment] = []
    private(set) var groups: [Int32] = []

    /// Lays rows out.
    ///
    /// - Parameters:
    ///   - rows: Rows about groups of cells.
    ///   - pull: How strongly targets pull beside the pattern.
    ///   - huberWidth: Standard deviations beyond which a target pulls no harder.
    init(_ rows: [EstimateRow], pull: Double, huberWidth: Double) {
        for row in rows {
            let first = segments.count
            for segment in row.segments {
                let start = groups.count
                groups += segment.cells
                segments.append(Segment(weight: segment.weight, groups: start..<groups.count))
            }
            self.rows.append(
                Row(
                    segments: first..<segments.count,
                    lower: row.lower,
                    upper: row.upper,
                    slope: row.isSoft ? max(1 / (row.precision * pull), .leastNonzeroMagnitude) : 0,
                    most: huberWidth * pull * row.precision.squareRoot()
                )
            )
        }
    }
}
