import BorderGeometry

/// Places for the name of a country: wholly on its ground, with as much room around it as there is.
enum AreaName {
    /// The candidates of a name, best first, at most `limit`; none where it fits nowhere.
    static func candidates(
        _ text: String,
        _ style: TextStyle,
        on owner: GroundRaster.OwnerSums,
        raster: GroundRaster,
        leastShare: Double = 0.97,
        limit: Int = 40
    ) -> [LabelRequest.Candidate] {
        let width = TextWidth.of(text, style) + 4
        let height = TextWidth.lineHeight(style)
        var found: [(position: Position, cost: Double)] = []
        let roomy = Double(owner.seenColumns.count) * GroundRaster.cell / width
        // The most room first: a box four times the size of the name, then smaller ones.
        for (step, scale) in [4.0, 3, 2.2, 1.6, 1.25, 1].enumerated() {
            guard scale <= max(1, roomy) else { continue }
            var here: [Position] = []
            for row in owner.seenRows {
                let first = owner.seenColumns.lowerBound
                for column in stride(from: first + (row + first) % 2, to: owner.seenColumns.upperBound, by: 2) {
                    let middle = raster.position(column: column, row: row)
                    let box = Rectangle(
                        x: middle.x - width * scale / 2,
                        y: middle.y - height * scale,
                        width: width * scale,
                        height: height * scale * 2
                    )
                    if owner.share(of: box) >= leastShare, owner.isAt(middle) { here.append(middle) }
                }
            }
            guard let extent = Rectangle(around: here) else { continue }
            // Nearest to the middle of all that room.
            let sum = here.reduce(Position(x: 0, y: 0)) { Position(x: $0.x + $1.x, y: $0.y + $1.y) }
            let centre = Position(x: sum.x / Double(here.count), y: sum.y / Double(here.count))
            let reach = max(1, extent.width + extent.height)
            // Evenly thinned, so that candidates spread over the room and do not crowd in one corner of it.
            let sorted = here.map { ($0, $0.distance(to: centre)) }.sorted { $0.1 < $1.1 }
            let stride = max(1, sorted.count / 24)
            for index in Swift.stride(from: 0, to: sorted.count, by: stride) {
                found.append((sorted[index].0, Double(step) + sorted[index].1 / reach))
            }
            if found.count >= limit { break }
        }
        return found.prefix(limit).map { place in
            let baseline = place.position.y + TextWidth.baselineOffset(style)
            let line = TextLine(text, at: Position(x: place.position.x, y: baseline), style, anchor: .middle)
            return LabelRequest.Candidate(lines: [line], cost: place.cost)
        }
    }
}
