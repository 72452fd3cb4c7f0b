import BorderGeometry
import BorderTestSupport

/// Shapes for property tests; the same seed gives the same shape.
enum RandomShapes {
    /// A ring around a point whose vertices lie at increasing angles: never self-crossing, often concave. Closed.
    static func star(_ random: inout SplitMix, centre: Position, radius: Double, vertices: Int) -> [Position] {
        var ring = (0..<vertices).map { index in
            let angle = 2 * Double.pi * Double(index) / Double(vertices)
            let reach = radius * Double.random(in: 0.15...1, using: &random)
            return Position(x: centre.x + reach * angle.cosine, y: centre.y + reach * angle.sine)
        }
        ring.append(ring[0])
        return ring
    }

    /// A line of random steps.
    static func walk(_ random: inout SplitMix, from start: Position, step: Double, vertices: Int) -> [Position] {
        var line = [start]
        for _ in 1..<vertices {
            let last = line[line.count - 1]
            line.append(
                Position(
                    x: last.x + Double.random(in: -step...step, using: &random),
                    y: last.y + Double.random(in: -step...step, using: &random)
                )
            )
        }
        return line
    }

    static func position(_ random: inout SplitMix, in box: Rectangle) -> Position {
        Position(
            x: Double.random(in: box.min.x...box.max.x, using: &random),
            y: Double.random(in: box.min.y...box.max.y, using: &random)
        )
    }
}
