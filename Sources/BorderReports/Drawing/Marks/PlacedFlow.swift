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
    /// The arrow that is drawn instead of a disc, and where its words stand.
    let arrow: Arrow?
    let part: Arrow.Part?
    /// Whether it is a crossing without a number that lies under the disc of another.
    var isCovered = false

    /// An arrow.
    init(_ mark: FlowMark, _ arrow: Arrow, wordsBeside part: Arrow.Part, ink: Ink) {
        (self.mark, self.arrow, self.part, self.ink) = (mark, arrow, part, ink)
        site = Site(position: arrow.words, isPoint: false)
        radius = arrow.width / 2
        (direction, oppositeRadius, highRadius, conflictingRadii, coveredBorder) = (nil, nil, nil, [], nil)
    }

    init(
        _ mark: FlowMark,
        at site: Site,
        direction: Position?,
        scale: DiscScale,
        coveredBorder: BorderCode?,
        ink: Ink
    ) {
        (arrow, part) = (nil, nil)
        self.mark = mark
        self.site = site
        self.direction = direction
        self.coveredBorder = coveredBorder
        self.ink = ink
        radius = mark.size.map { scale.radius($0.value) } ?? PlacedFlow.noDataRadius
        // Two halves need a border between them.
        oppositeRadius = direction == nil ? nil : mark.oppositeSize.map { scale.radius($0.value) }
        highRadius = mark.size.flatMap(\.rangeEnd).map { scale.radius($0) }
        conflictingRadii = mark.rivalSizes.map { scale.radius($0) }
    }

    static let noDataRadius = 6.0

    /// The colour of the other direction.
    var oppositeInk: Ink { ink == .out ? .into : .out }

    var centre: Position { site.position }

    /// Whether an open ring says "more than".
    var hasOpenRing: Bool {
        guard arrow == nil, let qualifier = mark.quantity?.qualifier else { return false }
        return qualifier == .moreThan || qualifier == .atLeast
    }

    /// Whether nobody published the number.
    var isComputed: Bool { mark.basis == .derived || mark.basis == .modelled }

    /// Where its crossings are marked on it; nowhere on a disc that is no larger than such a mark.
    var points: [Position] {
        if site.isPoint { return mark.quantity != nil && radius < 5 ? [] : [centre] }
        return site.members
    }

    /// Smaller discs have a tick instead of a pointer.
    private static let leastRadiusWithPointer = 6.0
    /// The length of that tick.
    static let tickLength = 5.0

    /// Whether a pointer on the rim shows the direction. It adds less than 4 % to the area of the disc.
    var hasPointer: Bool { radius >= PlacedFlow.leastRadiusWithPointer }

    /// The height of the pointer or the tick.
    var pointerHeight: Double { hasPointer ? 0.38 * radius : PlacedFlow.tickLength }

    /// Half the width of the pointer's foot; 0 for a tick.
    var pointerHalfBase: Double { hasPointer ? 0.3 * radius : 0 }

    /// The radius within which nothing else may stand.
    var reach: Double {
        if let arrow { return arrow.reach + 2 }
        var reach = radius + (hasOpenRing ? 5.5 : 2.5)
        for other in conflictingRadii + [highRadius ?? 0, oppositeRadius ?? 0] { reach = max(reach, other + 1) }
        return reach
    }

    /// The box of everything that is drawn of it.
    var box: Rectangle {
        if let arrow, let box = Rectangle(around: arrow.course + arrow.head) { return box.insetBy(-2) }
        var box = Rectangle(min: centre, max: centre).insetBy(-reach)
        if let tip { box.extend(to: tip) }
        for member in site.members { box.extend(to: member) }
        return box
    }

    /// The tip of the pointer or the end of the tick.
    var tip: Position? {
        guard let direction, oppositeRadius == nil, mark.quantity != nil else { return nil }
        return centre.moved(direction, radius + pointerHeight)
    }
}
