import BorderGeometry

/// A place with the px around it that a frame must hold too, whatever its scale.
struct FramedMark {
    /// In degrees.
    var position: Position
    /// Px to the left and above, as positive numbers.
    var before: (x: Double, y: Double)
    /// Px to the right and below.
    var after: (x: Double, y: Double)
}

/// Chooses projection and scale so that given places fill the frame.
enum FrameChoice {
    /// What a frame shows at least from top to bottom, unless it is told otherwise.
    static let smallestHeightMetres = 150_000.0

    /// A plane that shows all positions (degrees), with `padding` px kept free along the sides, and the marks with
    /// the px around them, no closer than `smallestHeightMetres` from top to bottom. `middle` is the longitude in the
    /// middle where it is known. A projection that is `asked` for takes the place of the choice.
    static func plane(
        showing positions: [Position],
        in frame: Rectangle,
        padding: (x: Double, y: Double),
        marks: [FramedMark] = [],
        middle known: Double? = nil,
        projection asked: AskedProjection? = nil,
        smallestHeightMetres: Double = Self.smallestHeightMetres
    ) throws(GeometryError) -> MapPlane {
        guard !positions.isEmpty else {
            let world = [
                Position(x: -179.9, y: 0), Position(x: 179.9, y: 0), Position(x: 0, y: -90), Position(x: 0, y: 90),
            ]
            let choice = try ProjectionChoice(for: extent(of: world, around: 0))
            return try plane(choice, showing: world, in: frame, padding: (4, 4), marks: [], smallestHeightMetres)
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
            marks: marks,
            smallestHeightMetres
        )
        let grid = draft.frameGrid(9)
        let places = grid.count == 81 ? grid : []
        func chosen(_ choice: ProjectionChoice) throws(GeometryError) -> MapPlane {
            try plane(choice, showing: positions, in: frame, padding: padding, marks: marks, smallestHeightMetres)
        }
        if let asked {
            let plane = try chosen(try ProjectionChoice(asked, for: first, at: places))
            if plane.choice.projection.isConic, !plane.isFaithful {
                throw .unusableProjection(name: asked.text, reason: "the gap of its cone would show; laea has none")
            }
            return plane
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
        marks: [FramedMark],
        _ smallestHeightMetres: Double
    ) throws(GeometryError) -> MapPlane {
        var projected = positions
        var places = marks.map(\.position)
        let transformation = try Transformation(to: choice.projection)
        try transformation.applyWherePossible(to: &projected)
        try transformation.applyWherePossible(to: &places)
        if choice.projection.method == .given, !projected.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) {
            throw .unusableProjection(
                name: choice.projection.name,
                reason: "it has no image of some of what the map shows"
            )
        }
        let shown = Rectangle(around: projected.filter { $0.x.isFinite && $0.y.isFinite })
        let bare = shown ?? Rectangle(x: -1e6, y: -1e6, width: 2e6, height: 2e6)
        let known = zip(places, marks).filter { $0.0.x.isFinite && $0.0.y.isFinite }
        /// Everything with the px around it at a scale, in metres.
        func box(at metresPerPixel: Double) -> Rectangle {
            var box = Rectangle(
                x: bare.min.x - padding.x * metresPerPixel,
                y: bare.min.y - padding.y * metresPerPixel,
                width: bare.width + 2 * padding.x * metresPerPixel,
                height: bare.height + 2 * padding.y * metresPerPixel
            )
            for (place, mark) in known {
                // Px grow downward, metres upward.
                box.extend(
                    to: Position(
                        x: place.x - mark.before.x * metresPerPixel,
                        y: place.y + mark.before.y * metresPerPixel
                    )
                )
                box.extend(
                    to: Position(x: place.x + mark.after.x * metresPerPixel, y: place.y - mark.after.y * metresPerPixel)
                )
            }
            return box
        }
        var metresPerPixel = max(
            bare.width / max(1, frame.width - 2 * padding.x),
            bare.height / max(1, frame.height - 2 * padding.y),
            smallestHeightMetres / frame.height
        )
        var centre = box(at: metresPerPixel).centre
        // A coarser scale moves the marks together and leaves their px: each step comes nearer, and soon is near
        // enough.
        for _ in 0..<40 {
            let box = box(at: metresPerPixel)
            centre = box.centre
            let needed = max(box.width / frame.width, box.height / frame.height)
            guard needed > metresPerPixel * 1.000_001 else { break }
            metresPerPixel = needed
        }
        let (halfWidth, halfHeight) = (frame.width * metresPerPixel / 2, frame.height * metresPerPixel / 2)
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
