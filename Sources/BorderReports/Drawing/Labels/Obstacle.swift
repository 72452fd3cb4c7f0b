import BorderGeometry

/// What a label must not cover.
enum Obstacle {
    case box(Rectangle)
    case circle(centre: Position, radius: Double)
    /// A line that stays legible: no label nearer than `clearance` px.
    case line([Position], clearance: Double)

    /// Whether a box touches it.
    func blocks(_ box: Rectangle) -> Bool {
        switch self {
        case .box(let other): return other.overlaps(box)
        case .circle(let centre, let radius): return box.distance(to: centre) < radius
        case .line(let line, let clearance):
            var grid = SegmentGrid()
            grid.add(line, clearance: clearance)
            return grid.blocks(box)
        }
    }

    /// Whether a leader may not pass it: leaders run over lines, but neither through furniture nor through signs.
    func stops(_ leader: [Position]) -> Bool {
        switch self {
        case .box(let box): return !box.clip(line: leader).isEmpty
        case .circle(let centre, let radius):
            return Polyline(leader)?.nearest(to: centre).distance ?? .infinity < radius
        case .line: return false
        }
    }
}
