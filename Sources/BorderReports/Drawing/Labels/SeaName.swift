import BorderGeometry

/// Places for the name of a sea: on the water near where the sea is known to be.
enum SeaName {
    /// The candidates, nearest to the sea's own places first; none where the name would touch land.
    static func candidates(
        _ sea: Sea,
        on water: GroundRaster.OwnerSums,
        plane: MapPlane
    ) -> [LabelRequest.Candidate] {
        let style = TextStyle.sea
        var candidates: [LabelRequest.Candidate] = []
        for (rank, anchor) in sea.anchors.enumerated() {
            guard let middle = plane.project(anchor), plane.frame.insetBy(-40).contains(middle) else { continue }
            // A name must stay on its sea: on small maps it may hardly move.
            let reach = 300_000 / plane.metresPerPixel
            for (dx, dy) in offsets where dx * dx + dy * dy <= reach * reach {
                let centre = Position(x: middle.x + dx, y: middle.y + dy)
                let baseline = centre.y + TextWidth.baselineOffset(style)
                let line = TextLine(sea.name, at: Position(x: centre.x, y: baseline), style, anchor: .middle)
                guard water.share(of: line.box.insetBy(-2)) >= 0.99 else { continue }
                let move = (dx * dx + dy * dy).squareRoot() / 60
                candidates.append(LabelRequest.Candidate(lines: [line], cost: Double(rank) * 0.5 + move))
            }
        }
        return candidates
    }

    /// Steps around a place, up to 48 px away.
    private static let offsets: [(Double, Double)] = [0.0, -12, 12, -24, 24, -36, 36, -48, 48].flatMap { dy in
        [0.0, -16, 16, -32, 32, -48, 48].map { dx in (dx, dy) }
    }
}
