import BorderCore
import BorderGeometry

/// A number with its place and size on the canvas.
struct PlacedFlow {
    let mark: FlowMark
    let site: Site
    /// The direction into the country entered, of length 1; `nil` draws no pointer.
    let direction: Position?
    /// The radius of the disc as drawn, in px; of the no-data sign where there is no number.
    let radius: Double
    /// The radius of the half-disc of the other direction.
    let oppositeRadius: Double?
    /// The radius of the high end of a range.
    let highRadius: Double?
    /// Radii of other sources' values.
    let conflictingRadii: [Double]
    /// The border line the number covers.
    let coveredBorder: BorderCode?
    /// The colour of the direction.
    let ink: Ink

    init(
        _ mark: FlowMark,
        at site: Site,
        direction: Position?,
        scale: DiscScale,
        coveredBorder: BorderCode?,
        ink: Ink
    ) {
        self.mark = mark
        self.site = site
        self.direction = direction
        self.coveredBorder = coveredBorder
        self.ink = ink
        radius = mark.quantity.map { scale.radius($0.value) } ?? PlacedFlow.noDataRadius
        // Two halves need a border between them.
        oppositeRadius = direction == nil ? nil : mark.opposite.map { scale.radius($0.value) }
        highRadius = mark.quantity.flatMap(\.rangeEnd).map { scale.radius($0) }
        if case .conflicting(let values) = mark.basis {
            conflictingRadii = values.map { scale.radius($0) }
        } else {
            conflictingRadii = []
        }
    }

    static let noDataRadius = 6.0

    var centre: Position { site.position }

    /// Whether an open ring says "more than".
    var hasOpenRing: Bool {
        guard let qualifier = mark.quantity?.qualifier else { return false }
        return qualifier == .moreThan || qualifier == .atLeast
    }

    /// The height of the pointer.
    var pointerHeight: Double { radius < 8 ? radius : max(8, 0.27 * radius) }

    /// Half the width of the pointer's foot.
    var pointerHalfBase: Double { min(max(6.5, 0.25 * radius), 0.8 * radius) }

    /// The radius within which nothing else may stand.
    var reach: Double {
        var reach = radius + (hasOpenRing ? 5.5 : 2.5)
        for other in conflictingRadii + [highRadius ?? 0, oppositeRadius ?? 0] { reach = max(reach, other + 1) }
        return reach
    }

    /// The tip of the pointer.
    var tip: Position? {
        guard let direction, oppositeRadius == nil, mark.quantity != nil else { return nil }
        return centre.moved(direction, radius + pointerHeight)
    }
}
