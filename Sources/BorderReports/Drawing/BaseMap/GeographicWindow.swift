import BorderGeometry

/// The part of the world a frame may show, in degrees with room to spare: what lies outside is never projected.
struct GeographicWindow {
    /// The box; its longitudes may go past 180.
    let extent: GeographicExtent

    init(_ plane: MapPlane, marginDegrees: Double = 5) {
        let middle = plane.unproject(plane.frame.centre) ?? plane.choice.projection.centre
        let outline = plane.frameOutline(12).map {
            Position(x: GeographicExtent.unwrap($0.x, around: middle.x), y: $0.y)
        }
        let whole = GeographicExtent(west: middle.x - 180, south: -90, east: middle.x + 180, north: 90)
        // A frame with corners off the Earth shows about all of it.
        guard outline.count == 48, let box = Rectangle(around: outline) else {
            extent = whole ?? .world
            return
        }
        func holdsPole(_ latitude: Double) -> Bool {
            plane.project(Position(x: middle.x, y: latitude)).map(plane.frame.contains) ?? false
        }
        let (north, south) = (holdsPole(90), holdsPole(-90))
        let turn = north || south || box.width > 300
        extent =
            GeographicExtent(
                west: turn ? middle.x - 180 : max(middle.x - 180, box.min.x - marginDegrees),
                south: south ? -90 : max(-90, box.min.y - marginDegrees),
                east: turn ? middle.x + 180 : min(middle.x + 180, box.max.x + marginDegrees),
                north: north ? 90 : min(90, box.max.y + marginDegrees)
            ) ?? whole ?? .world
    }

    /// Whether a box with longitudes within ±180 may be seen, whichever turn it is counted in.
    func mayShow(_ min: Position, _ max: Position) -> Bool {
        guard max.y >= extent.south, min.y <= extent.north else { return false }
        for turn in [-360.0, 0, 360] where max.x + turn >= extent.west && min.x + turn <= extent.east { return true }
        return false
    }
}
