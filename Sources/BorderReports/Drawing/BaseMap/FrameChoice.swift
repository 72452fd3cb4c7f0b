import BorderGeometry

/// Chooses projection and scale so that given places fill the frame.
enum FrameChoice {
    /// A plane that shows all positions (degrees), with `padding` px kept free along the sides, and no closer than
    /// `smallestHeightMetres` from top to bottom. `middle` is the longitude in the middle where it is known.
    static func plane(
        showing positions: [Position],
        in frame: Rectangle,
        padding: (x: Double, y: Double),
        middle known: Double? = nil,
        smallestHeightMetres: Double = 150_000
    ) throws(GeometryError) -> MapPlane {
        guard !positions.isEmpty else {
            let world = [
                Position(x: -179.9, y: 0), Position(x: 179.9, y: 0), Position(x: 0, y: -90), Position(x: 0, y: 90),
            ]
            let choice = try ProjectionChoice(for: extent(of: world, around: 0))
            return try plane(choice, showing: world, in: frame, padding: (4, 4), smallestHeightMetres)
        }
        let middle = known ?? middleLongitude(of: positions)
        // A first look through a projection around the middle tells what the frame will hold; the choice is made
        // for all of that, not for the marks alone.
        let first = extent(of: positions, around: middle)
        let draft = try plane(
            try ProjectionChoice.azimuthal(for: first),
            showing: positions,
            in: frame,
            padding: padding,
            smallestHeightMetres
        )
        let grid = draft.frameGrid(9)
        let places = grid.count == 81 ? grid : []
        func chosen(_ choice: ProjectionChoice) throws(GeometryError) -> MapPlane {
            try plane(choice, showing: positions, in: frame, padding: padding, smallestHeightMetres)
        }
        let best = try chosen(try ProjectionChoice(for: first, at: places))
        if best.choice.projection.method != .albersEqualAreaConic || best.isFaithful { return best }
        return try chosen(try ProjectionChoice.azimuthal(for: first, at: places))
    }

    private static func plane(
        _ choice: ProjectionChoice,
        showing positions: [Position],
        in frame: Rectangle,
        padding: (x: Double, y: Double),
        _ smallestHeightMetres: Double
    ) throws(GeometryError) -> MapPlane {
        var projected = positions
        let transformation = try Transformation(pipeline: choice.projection.definition)
        try transformation.applyWherePossible(to: &projected)
        let shown = Rectangle(around: projected.filter { $0.x.isFinite && $0.y.isFinite })
        let box = shown ?? Rectangle(x: -1e6, y: -1e6, width: 2e6, height: 2e6)
        let metresPerPixel = max(
            box.width / max(1, frame.width - 2 * padding.x),
            box.height / max(1, frame.height - 2 * padding.y),
            smallestHeightMetres / frame.height
        )
        let (halfWidth, halfHeight) = (frame.width * metresPerPixel / 2, frame.height * metresPerPixel / 2)
        let centre = box.centre
        return MapPlane(
            choice,
            transformation,
            showing: Rectangle(
                min: Position(x: centre.x - halfWidth, y: centre.y - halfHeight),
                max: Position(x: centre.x + halfWidth, y: centre.y + halfHeight)
            ),
            in: frame
        )
    }

    /// The meridian opposite the widest gap between the positions: the middle of the shortest arc that holds all.
    static func middleLongitude(of positions: [Position]) -> Double {
        let sorted = positions.map { GeographicExtent.unwrap($0.x, around: 0) }.sorted()
        guard let first = sorted.first, let last = sorted.last else { return 0 }
        var (gap, west, east) = (first + 360 - last, first, last)
        for (one, next) in zip(sorted, sorted.dropFirst()) where next - one > gap {
            (gap, west, east) = (next - one, next, one + 360)
        }
        return GeographicExtent.unwrap((west + east) / 2, around: 0)
    }

    private static func extent(of positions: [Position], around middle: Double) -> GeographicExtent {
        let unwrapped = positions.map { Position(x: GeographicExtent.unwrap($0.x, around: middle), y: $0.y) }
        let box = Rectangle(around: unwrapped) ?? Rectangle(x: middle, y: 0, width: 0, height: 0)
        let extent = GeographicExtent(west: box.min.x, south: box.min.y, east: box.max.x, north: box.max.y)
        // Positions on Earth always make an extent; the window's fallback serves for others.
        return extent ?? GeographicExtent.world
    }
}
