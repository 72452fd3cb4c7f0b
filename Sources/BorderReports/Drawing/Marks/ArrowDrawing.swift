import BorderGeometry

/// Draws an arrow: shaft and head with a white edge, dashed where the number was computed.
enum ArrowDrawing {
    /// The shapes, bottom first.
    static func nodes(_ arrow: Arrow, _ ink: Ink, isDashed: Bool) -> [MapScene.Node] {
        [
            .shape(.lines([arrow.shaft]), .stroke(.paper, arrow.width + 2)),
            .shape(.areas([arrow.head]), Paint.fill(.paper).stroked(.paper, 2)),
            .shape(.lines([arrow.shaft]), .stroke(ink, arrow.width, dash: dash(isDashed))),
            .shape(.areas([arrow.head]), .fill(ink)),
        ]
    }

    /// A short straight arrow of some width, around a position of the legend.
    static func sample(at centre: Position, width: Double, _ ink: Ink, isDashed: Bool = false) -> [MapScene.Node] {
        func place(_ x: Double, _ y: Double) -> Position { Position(x: centre.x + x, y: centre.y + y) }
        let half = min(8, 3 + 0.8 * width)
        return [
            .shape(.lines([[place(-9, 0), place(3, 0)]]), .stroke(ink, width, dash: dash(isDashed))),
            .shape(.areas([[place(10, 0), place(2, half), place(2, -half)]]), .fill(ink)),
        ]
    }

    private static func dash(_ isDashed: Bool) -> [Double] { isDashed ? [5, 3] : [] }
}
