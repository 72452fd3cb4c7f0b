import BorderAtlas
import BorderCore
import BorderGeometry

extension Panel {
    /// A box with a letter in the place of what stands apart.
    mutating func cutOut(_ box: Rectangle, _ letter: String) {
        cutouts.append(.shape(.rectangle(box), .stroke(.ink, 1.2)))
        busyness.add(box.insetBy(-4), weight: 20)
        busyness.sumUp()
        placer.avoid(.box(box))
        let candidates = PointLabel.candidates(
            [(letter, .panelTitle)],
            around: box.centre,
            radius: 0.5 * max(box.width, box.height),
            gap: 3
        )
        placer.tryPlacing(LabelRequest(text: letter, candidates: candidates), movesOthers: false)
    }

    /// The legend in the corner where it covers least; its box is kept free of labels.
    mutating func placeLegend(_ legend: Legend, scaleBar: Rectangle?) -> [MapScene.Node] {
        guard !legend.isEmpty else { return [] }
        let frame = plane.frame
        let margin = 10.0
        let corners = [(1.0, 0.0), (0, 0), (1, 1), (0, 1)].map { x, y -> Rectangle in
            let left = x > 0 ? frame.max.x - margin - Legend.width : frame.min.x + margin
            var top = y > 0 ? frame.max.y - margin - legend.height : frame.min.y + margin
            if x == 0 && y == 1, let scaleBar { top = scaleBar.min.y - 8 - legend.height }
            return Rectangle(x: left, y: top, width: Legend.width, height: legend.height)
        }
        guard let box = corners.min(by: { busyness.count(in: $0) < busyness.count(in: $1) }) else { return [] }
        placer.avoid(.box(box))
        // A panel where lines would run through the words.
        let isQuiet = busyness.count(in: box) < box.width * box.height / 16 * 0.012
        // Others must not take the corner.
        busyness.add(box.insetBy(-4), weight: 50)
        busyness.sumUp()
        return legend.nodes(at: box.min, onPanel: !isQuiet)
    }

    /// The locator in the next quietest corner; none where every corner holds marks.
    mutating func placeLocator() throws(GeometryError) -> [MapScene.Node] {
        guard request.profile.hasLocator else { return [] }
        let frame = plane.frame
        let offset = Locator.radius + 14
        let boxes = [(1.0, 1.0), (1, 0), (0, 0), (0, 1)].map { x, y -> Rectangle in
            let centre = Position(
                x: x > 0 ? frame.max.x - offset : frame.min.x + offset,
                y: y > 0 ? frame.max.y - offset : frame.min.y + offset
            )
            // The scale bar has the lower left corner.
            let lift = x == 0 && y == 1 ? 40.0 : 0
            return Rectangle(
                x: centre.x - Locator.radius,
                y: centre.y - Locator.radius - lift,
                width: 2 * Locator.radius,
                height: 2 * Locator.radius
            )
        }
        guard let box = boxes.min(by: { busyness.count(in: $0) < busyness.count(in: $1) }) else { return [] }
        // Anything as heavy as a mark or the legend shows in the count.
        guard busyness.count(in: box) < 700 else { return [] }
        placer.avoid(.circle(centre: box.centre, radius: Locator.radius + 2))
        return try Locator.draw(atlas, for: plane, focus: content.focusCountry, at: box.centre)
    }
}
