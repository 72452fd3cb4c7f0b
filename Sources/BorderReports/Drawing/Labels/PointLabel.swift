import BorderGeometry

/// The eight places of a label around a point or disc.
enum PointLabel {
    /// A side of the point, with what it costs to stand there.
    private struct Side {
        let x: Double
        let y: Double
        let anchor: TextLine.Anchor
        let cost: Double
    }

    private static let diagonal = 0.7
    private static let sides = [
        Side(x: 1, y: 0, anchor: .start, cost: 0),
        Side(x: diagonal, y: -diagonal, anchor: .start, cost: 0.15),
        Side(x: diagonal, y: diagonal, anchor: .start, cost: 0.2),
        Side(x: -1, y: 0, anchor: .end, cost: 0.3),
        Side(x: -diagonal, y: -diagonal, anchor: .end, cost: 0.35),
        Side(x: -diagonal, y: diagonal, anchor: .end, cost: 0.4),
        Side(x: 0, y: -1, anchor: .middle, cost: 0.45),
        Side(x: 0, y: 1, anchor: .middle, cost: 0.5),
    ]

    /// The candidates of a block of lines around a disc of `radius` px with a gap. `preferred` (of length 1) makes
    /// the places on that side cheaper; `penalty` is added per candidate.
    static func candidates(
        _ lines: [(text: String, style: TextStyle)],
        around centre: Position,
        radius: Double,
        gap: Double = 4,
        preferred: Position? = nil,
        penalty: ([Rectangle]) -> Double = { _ in 0 }
    ) -> [LabelRequest.Candidate] {
        let heights = lines.map { TextWidth.lineHeight($0.style) }
        let height = heights.reduce(0, +)
        var candidates: [LabelRequest.Candidate] = []
        for side in sides {
            // A block beside a disc is centred on it; above or below it, it stands off; at the corners it touches
            // the disc's rim with its own corner.
            let x = centre.x + side.x * (radius + gap)
            var top: Double
            if side.anchor == .middle {
                top = side.y < 0 ? centre.y - radius - gap - height : centre.y + radius + gap
            } else if side.y == 0 {
                top = centre.y - height / 2
            } else {
                let edge = centre.y + side.y * radius
                top = side.y < 0 ? edge - height + 2 : edge - 2
                if radius < 8 { top = side.y < 0 ? centre.y - height : centre.y }
            }
            var placed: [TextLine] = []
            for (line, lineHeight) in zip(lines, heights) {
                let baseline = top + lineHeight / 2 + TextWidth.baselineOffset(line.style)
                placed.append(TextLine(line.text, at: Position(x: x, y: baseline), line.style, anchor: side.anchor))
                top += lineHeight
            }
            var cost = side.cost
            if let preferred {
                let length = (side.x * side.x + side.y * side.y).squareRoot()
                cost = cost * 0.4 + 0.5 * (1 - (side.x * preferred.x + side.y * preferred.y) / length)
            }
            candidates.append(
                LabelRequest.Candidate(lines: placed, cost: cost + penalty(placed.map(\.box)))
            )
        }
        return candidates
    }
}
