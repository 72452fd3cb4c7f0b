/// A line in the plane that can be walked along.
package struct Polyline: Hashable, Sendable {
    /// The vertices, at least one.
    package let vertices: [Position]
    /// The length from the start to each vertex.
    private let lengths: [Double]

    /// A point on the line.
    package struct Point: Hashable, Sendable {
        /// Where.
        package var position: Position
        /// The length of the line up to it.
        package var along: Double
        /// How far from the position that was asked about; 0 for a point found by length.
        package var distance: Double
    }

    /// A line through vertices; `nil` where there is none.
    package init?(_ vertices: [Position]) {
        guard !vertices.isEmpty else { return nil }
        self.vertices = vertices
        var lengths = [0.0]
        var length = 0.0
        for (start, end) in zip(vertices, vertices.dropFirst()) {
            length += start.distance(to: end)
            lengths.append(length)
        }
        self.lengths = lengths
    }

    /// The whole length.
    package var length: Double { lengths.last ?? 0 }

    /// The point of the line nearest to a position; the first one of several equally near.
    package func nearest(to position: Position) -> Point {
        var best = Point(position: vertices[0], along: 0, distance: position.distance(to: vertices[0]))
        for index in vertices.indices.dropLast() {
            let (start, end) = (vertices[index], vertices[index + 1])
            let (point, fraction) = position.nearest(onSegmentFrom: start, to: end)
            let distance = position.distance(to: point)
            if distance < best.distance {
                let along = lengths[index] + (lengths[index + 1] - lengths[index]) * fraction
                best = Point(position: point, along: along, distance: distance)
            }
        }
        return best
    }

    /// The position after a length of the line; its ends for lengths beyond them.
    package func position(at along: Double) -> Position {
        guard along > 0 else { return vertices[0] }
        guard along < length else { return vertices[vertices.count - 1] }
        // The first vertex beyond the length, by bisection.
        var (low, high) = (0, lengths.count - 1)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lengths[middle] <= along { low = middle } else { high = middle }
        }
        let segment = lengths[high] - lengths[low]
        return vertices[low].interpolated(to: vertices[high], segment > 0 ? (along - lengths[low]) / segment : 0)
    }

    /// The direction of the line around a point, of length 1, averaged over `reach` to both sides; `nil` where the
    /// line returns to where it came from.
    package func tangent(at along: Double, reach: Double) -> Position? {
        let (before, after) = (position(at: along - reach), position(at: along + reach))
        let distance = before.distance(to: after)
        guard distance > 0 else { return nil }
        return Position(x: (after.x - before.x) / distance, y: (after.y - before.y) / distance)
    }
}
