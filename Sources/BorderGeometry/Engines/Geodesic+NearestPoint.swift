/// The point of a line that is nearest to a position.
package struct NearestPoint: Hashable, Sendable {
    /// Where on the line.
    package var position: Position
    /// Which segment: it starts at the vertex of this index.
    package var segment: Int
    /// How far along the segment, 0...1.
    package var fraction: Double
    /// How far from the position that was asked about, in metres.
    package var distanceMetres: Double
}

extension Geodesic {
    /// The point of a line nearest to a position, good to a metre; segments are straight in longitude and latitude.
    /// `nil` for a line without vertices.
    package func nearestPoint(on line: [Position], to position: Position) -> NearestPoint? {
        guard let first = line.first else { return nil }
        guard line.count > 1 else {
            return NearestPoint(
                position: first,
                segment: 0,
                fraction: 0,
                distanceMetres: distanceMetres(first, position)
            )
        }
        // A flat local map ranks the segments; only those that it puts close to the best are measured exactly.
        let ranks = (0..<(line.count - 1)).map { flatDistance(from: position, line[$0], line[$0 + 1]) }
        let best = ranks.min() ?? 0
        var nearest: NearestPoint?
        for segment in ranks.indices where ranks[segment] <= best * 1.05 + 1 {
            let candidate = nearestPoint(on: line[segment], line[segment + 1], segment: segment, to: position)
            if nearest.map({ candidate.distanceMetres < $0.distanceMetres }) ?? true { nearest = candidate }
        }
        return nearest
    }

    /// Distance to a segment on a flat map centred on the position, in metres; off by less than 5 % within 1,500 km
    /// outside the polar caps.
    private func flatDistance(from position: Position, _ start: Position, _ end: Position) -> Double {
        let metresPerDegree = 111_320.0
        func local(_ other: Position) -> Position {
            var turn = (other.x - position.x).truncatingRemainder(dividingBy: 360)
            if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
            let middle = (other.y + position.y) / 2
            return Position(
                x: turn * metresPerDegree * (middle * .pi / 180).cosine,
                y: (other.y - position.y) * metresPerDegree
            )
        }
        let origin = Position(x: 0, y: 0)
        let (from, to) = (local(start), local(end))
        return origin.distance(to: origin.nearest(onSegmentFrom: from, to: to).position)
    }

    /// Ternary search along one segment: the distance has one minimum on it.
    private func nearestPoint(
        on start: Position,
        _ end: Position,
        segment: Int,
        to position: Position
    ) -> NearestPoint {
        var turn = end.x - start.x
        if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
        func point(_ fraction: Double) -> Position {
            Position(x: start.x + turn * fraction, y: start.y + (end.y - start.y) * fraction)
        }
        var (low, high) = (0.0, 1.0)
        let length = distanceMetres(start, end)
        while (high - low) * length > 0.1 {
            let (left, right) = (low + (high - low) / 3, high - (high - low) / 3)
            if distanceMetres(point(left), position) < distanceMetres(point(right), position) {
                high = right
            } else {
                low = left
            }
        }
        let fraction = [0, (low + high) / 2, 1].min {
            distanceMetres(point($0), position) < distanceMetres(point($1), position)
        }
        let best = fraction ?? 0
        return NearestPoint(
            position: point(best),
            segment: segment,
            fraction: best,
            distanceMetres: distanceMetres(point(best), position)
        )
    }
}
