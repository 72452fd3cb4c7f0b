/// One condition on a weighted sum of cells: limits, and perhaps a value to aim at.
struct EstimateRow: Sendable {
    /// Cells that count with the same weight; where rows are fitted, groups of cells.
    struct Segment: Hashable, Sendable {
        var weight: Double
        var cells: [Int32]
    }

    /// Cells by weight, falling; limits hold for weights of 1 only.
    var segments: [Segment]
    /// At least this much; minus infinity where nothing limits it.
    var lower: Double
    /// At most this much; infinity where nothing limits it.
    var upper: Double
    /// What is aimed at, together.
    var point = 0.0
    /// One over the variance of what is aimed at; 0 for nothing.
    var precision = 0.0
    /// The largest value aimed at, before what is certain was taken off.
    var size = 0.0
    /// The statements that say so, by rank.
    var statements: [Int]

    /// How many cells are summed.
    var cellCount: Int { segments.reduce(0) { $0 + $1.cells.count } }

    /// Whether anything is aimed at that limits do not settle.
    var isSoft: Bool { precision > 0 && lower < upper }

    /// Takes in another row about the same sum: both limits hold, and targets weigh by their precision.
    mutating func pool(_ other: EstimateRow) {
        lower = max(lower, other.lower)
        upper = min(upper, other.upper)
        if other.precision > 0 {
            let both = precision + other.precision
            point = (point * precision + other.point * other.precision) / both
            precision = both
            size = max(size, other.size)
        }
        for statement in other.statements where !statements.contains(statement) { statements.append(statement) }
    }

    /// Takes off what is certain.
    mutating func subtract(_ flow: Double) {
        lower -= flow
        upper -= flow
        point -= flow
    }

    /// Divides by a weight that all cells have, so that it becomes 1.
    mutating func normalise() {
        guard segments.count == 1, segments[0].weight != 1, segments[0].weight > 0 else { return }
        let weight = segments[0].weight
        segments[0].weight = 1
        lower /= weight
        upper /= weight
        point /= weight
        precision *= weight * weight
    }
}
