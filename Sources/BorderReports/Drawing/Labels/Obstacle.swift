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
            let wide = box.insetBy(-clearance)
            guard line.count > 1 else { return line.first.map(wide.contains) ?? false }
            for (start, end) in zip(line, line.dropFirst()) {
                if max(start.x, end.x) < wide.min.x || min(start.x, end.x) > wide.max.x { continue }
                if max(start.y, end.y) < wide.min.y || min(start.y, end.y) > wide.max.y { continue }
                if !wide.clip(line: [start, end]).isEmpty { return true }
            }
            return false
        }
    }
}
