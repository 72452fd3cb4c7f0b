import BorderGeometry

/// The plane of one map: degrees to px of the canvas and back. One task uses it.
final class MapPlane {
    /// The projection and its distortion.
    let choice: ProjectionChoice
    /// The map's part of the canvas, in px.
    let frame: Rectangle
    /// Ground metres in one px at the projection's centre.
    let metresPerPixel: Double
    private let transformation: Transformation
    /// The projected position, in metres, at the frame's upper left corner.
    private let corner: Position

    /// A plane whose frame shows the given rectangle of projected metres, centred, as large as it fits. Takes the
    /// transformation of the choice over: making one costs more than a thousand positions.
    init(
        _ choice: ProjectionChoice,
        _ transformation: consuming Transformation,
        showing metres: Rectangle,
        in frame: Rectangle
    ) {
        self.choice = choice
        self.frame = frame
        self.transformation = transformation
        metresPerPixel = max(metres.width / frame.width, metres.height / frame.height, 1e-3)
        corner = Position(
            x: metres.centre.x - frame.width / 2 * metresPerPixel,
            y: metres.centre.y + frame.height / 2 * metresPerPixel
        )
    }

    /// Degrees to px in place; places without an image become infinite.
    func project(_ positions: inout [Position]) throws(GeometryError) {
        try transformation.applyWherePossible(to: &positions)
        let scale = 1 / metresPerPixel
        for index in positions.indices {
            positions[index] = Position(
                x: (positions[index].x - corner.x) * scale + frame.min.x,
                y: (corner.y - positions[index].y) * scale + frame.min.y
            )
        }
    }

    /// One position in degrees as px; `nil` where it has no image.
    func project(_ position: Position) -> Position? {
        var one = [position]
        guard (try? project(&one)) != nil, one[0].x.isFinite, one[0].y.isFinite else { return nil }
        return one[0]
    }

    /// Px to degrees; `nil` for px that are no place on Earth.
    func unproject(_ position: Position) -> Position? {
        var one = [
            Position(
                x: (position.x - frame.min.x) * metresPerPixel + corner.x,
                y: corner.y - (position.y - frame.min.y) * metresPerPixel
            )
        ]
        guard (try? transformation.applyInverseWherePossible(to: &one)) != nil, one[0].x.isFinite, one[0].y.isFinite
        else { return nil }
        return one[0]
    }

    /// Whether the frame shows nothing but Earth, and nothing twice: no gap of a cone, no pole drawn as an arc.
    var isFaithful: Bool {
        for latitude in [-90.0, 90] {
            let pole = project(Position(x: choice.projection.centre.x, y: latitude))
            if let pole, frame.contains(pole) { return false }
        }
        let outline = frameOutline(12)
        return outline.count == 48
            && zip(outline, frameOutlinePixels(12)).allSatisfy { place, px in
                project(place).map { $0.distance(to: px) < 1 } ?? false
            }
    }

    /// A grid of `count` by `count` places of the frame in degrees, sides included.
    func frameGrid(_ count: Int) -> [Position] {
        let steps = Double(max(1, count - 1))
        return (0..<count).flatMap { row in
            (0..<count).compactMap { column in
                unproject(
                    Position(
                        x: frame.min.x + frame.width * Double(column) / steps,
                        y: frame.min.y + frame.height * Double(row) / steps
                    )
                )
            }
        }
    }

    /// The frame's outline in degrees, `count` positions a side.
    func frameOutline(_ count: Int) -> [Position] { frameOutlinePixels(count).compactMap(unproject) }

    private func frameOutlinePixels(_ count: Int) -> [Position] {
        let corners = [
            frame.min, Position(x: frame.max.x, y: frame.min.y), frame.max, Position(x: frame.min.x, y: frame.max.y),
        ]
        return corners.indices.flatMap { side in
            (0..<count).map { step in
                corners[side].interpolated(to: corners[(side + 1) % 4], Double(step) / Double(count))
            }
        }
    }
}
