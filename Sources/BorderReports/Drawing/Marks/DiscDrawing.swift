import BorderCore
import BorderGeometry

/// Draws a number: disc or half-discs, pointer, and the sign of how it is worded.
enum DiscDrawing {
    /// The shapes of one number, bottom first.
    static func nodes(for flow: PlacedFlow) -> [MapScene.Node] {
        if let arrow = flow.arrow { return ArrowDrawing.nodes(arrow, flow.ink, isDashed: flow.isComputed) }
        guard let quantity = flow.mark.quantity else {
            // On the disc of another crossing the sign would be read as that one's.
            return [flow.isCovered ? point(at: flow.centre) : noData(at: flow.centre)]
        }
        var nodes: [MapScene.Node] = []
        for radius in flow.conflictingRadii {
            nodes.append(.shape(.circle(centre: flow.centre, radius: radius), .stroke(flow.ink, 1)))
        }
        if let high = flow.highRadius {
            let paint = Paint.fill(flow.ink, opacity: 0.25).stroked(flow.ink, 1)
            nodes.append(.shape(.circle(centre: flow.centre, radius: high), paint))
        }
        if let opposite = flow.mark.opposite, let radius = flow.oppositeRadius, let direction = flow.direction {
            let back = Position(x: -direction.x, y: -direction.y)
            nodes.append(contentsOf: worded(opposite, half(flow.centre, radius, back), flow.oppositeInk, radius))
            nodes.append(contentsOf: worded(quantity, half(flow.centre, flow.radius, direction), flow.ink, flow.radius))
        } else {
            if let tip = flow.tip, !flow.hasPointer {
                nodes.append(.shape(.lines([[flow.centre, tip]]), .stroke(flow.ink, 1.6)))
            }
            nodes.append(contentsOf: worded(quantity, disc(flow), flow.ink, flow.radius))
        }
        if flow.isComputed { nodes.append(hatching(flow)) }
        if flow.hasOpenRing { nodes.append(openRing(flow)) }
        return nodes + flow.points.map(point)
    }

    /// The sign of a place without a number.
    static func noData(at centre: Position) -> MapScene.Node {
        .shape(
            .circle(centre: centre, radius: PlacedFlow.noDataRadius),
            .fill(.paper).stroked(.ink3, 1.5, dash: [2.4, 2.2])
        )
    }

    /// The dot of a known crossing.
    static func point(at position: Position) -> MapScene.Node {
        .shape(.circle(centre: position, radius: 2.6), .fill(.paper).stroked(.ink, 1.2))
    }

    /// A form filled and outlined as its number is worded.
    static func worded(_ quantity: Quantity, _ shape: Shape, _ ink: Ink, _ radius: Double) -> [MapScene.Node] {
        let solid = Paint.fill(ink, opacity: 0.9)
        switch quantity.qualifier {
        case .upTo, .lessThan: return [.shape(shape, .fill(ink, opacity: 0.15).stroked(ink, 1.6))]
        case .about, .nearly, .rounded:
            // Ticks around a white edge: dashes on the edge itself would give the disc teeth.
            return [.shape(shape, .stroke(ink, 4.6, dash: [2, 2])), .shape(shape, solid.stroked(.paper, 1.8))]
        case .exact, .moreThan, .atLeast, .range:
            if quantity.value == 0 { return [.shape(shape, .fill(.paper).stroked(ink, 1.6))] }
            return [.shape(shape, solid.stroked(.paper, radius < 6 ? 0.8 : 1.2))]
        }
    }

    /// A disc, with a pointer on its rim where the direction is known.
    private static func disc(_ flow: PlacedFlow) -> Shape {
        guard flow.hasPointer, let direction = flow.direction, let tip = flow.tip else {
            return .circle(centre: flow.centre, radius: flow.radius)
        }
        let angle = (flow.pointerHalfBase / flow.radius).arcsine
        let (left, right) = (direction.turned(-angle), direction.turned(angle))
        return .outline(
            Outline(
                start: flow.centre.moved(right, flow.radius),
                edges: [
                    .arc(
                        radius: flow.radius,
                        isLong: true,
                        isClockwise: true,
                        to: flow.centre.moved(left, flow.radius)
                    ),
                    .line(to: tip),
                ]
            )
        )
    }

    /// Half a disc on the side of `direction`; its straight edge lies along the border.
    private static func half(_ centre: Position, _ radius: Double, _ direction: Position) -> Shape {
        let along = direction.turned(-.pi / 2)
        let end = direction.turned(.pi / 2)
        return .outline(
            Outline(
                start: centre.moved(along, radius),
                edges: [.arc(radius: radius, isLong: false, isClockwise: true, to: centre.moved(end, radius))]
            )
        )
    }

    /// The dashed ring of "more than", open around the pointer or, for half-discs, on the other side.
    private static func openRing(_ flow: PlacedFlow) -> MapScene.Node {
        let radius = flow.radius + 4.5
        let paint = Paint.stroke(flow.ink, 1.4, dash: [3, 3])
        guard let direction = flow.direction else {
            return .shape(.circle(centre: flow.centre, radius: radius), paint)
        }
        let isHalf = flow.oppositeRadius != nil
        let gap = isHalf ? 0 : min(1.2, ((flow.pointerHalfBase + 3) / radius).arcsine)
        let (from, to) =
            isHalf
            ? (direction.turned(-.pi / 2), direction.turned(.pi / 2)) : (direction.turned(gap), direction.turned(-gap))
        return .shape(
            .outline(
                Outline(
                    start: flow.centre.moved(from, radius),
                    edges: [
                        .arc(radius: radius, isLong: !isHalf, isClockwise: true, to: flow.centre.moved(to, radius))
                    ],
                    isClosed: false
                )
            ),
            paint
        )
    }

    /// Chords at 45 degrees every 4 px: patterns fail in two of six renderers, lines in none.
    private static func hatching(_ flow: PlacedFlow) -> MapScene.Node {
        var chords: [[Position]] = []
        let across = Position(x: 1, y: 0).turned(.pi / 4)
        let along = Position(x: 1, y: 0).turned(-.pi / 4)
        var offset = -flow.radius + 2
        while offset < flow.radius {
            let half = max(0, flow.radius * flow.radius - offset * offset).squareRoot()
            let middle = flow.centre.moved(across, offset)
            chords.append([middle.moved(along, -half), middle.moved(along, half)])
            offset += 4
        }
        return .shape(.lines(chords), .stroke(.paper, 1))
    }
}
