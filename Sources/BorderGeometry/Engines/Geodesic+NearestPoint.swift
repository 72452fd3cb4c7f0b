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
    package func flatDistance(from position: Position, _ start: Position, _ end: Position) -> Double {
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

    /// Search along one segment for where the distance no longer falls: it has one minimum on it.
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
        /// How the distance changes along the segment, in metres for the whole of it, and the distance.
        func slope(_ fraction: Double) -> (change: Double, metres: Double) {
            let here = point(fraction)
            let (metres, azimuth) = inverse(here, position)
            let latitude = here.y * .pi / 180
            let flattened = 1 - 0.006_694_379_99 * latitude.sine * latitude.sine
            let normal = 6_378_137 / flattened.squareRoot()
            let east = turn * .pi / 180 * normal * latitude.cosine
            let north = (end.y - start.y) * .pi / 180 * normal * (1 - 0.006_694_379_99) / flattened
            let toward = azimuth * .pi / 180
            return (-(east * toward.sine + north * toward.cosine), metres)
        }
        func found(_ fraction: Double, _ metres: Double) -> NearestPoint {
            NearestPoint(position: point(fraction), segment: segment, fraction: fraction, distanceMetres: metres)
        }
        var (low, high) = (0.0, 1.0)
        var (first, last) = (slope(low), slope(high))
        if first.change >= 0 || first.metres == 0 {
            return first.metres <= last.metres ? found(0, first.metres) : found(1, last.metres)
        }
        if last.change <= 0 { return found(1, last.metres) }
        let length = distanceMetres(start, end)
        var best = first.metres <= last.metres ? found(0, first.metres) : found(1, last.metres)
        // False position, the side that stays weighed half; halving where that gets nowhere.
        var stays = 0
        for step in 0..<60 where (high - low) * length > 0.1 {
            let weighed = low + (high - low) * first.change / (first.change - last.change)
            let fraction = step % 8 == 7 || !(weighed > low && weighed < high) ? (low + high) / 2 : weighed
            let here = slope(fraction)
            let moved = abs(fraction - best.fraction) * length
            if here.metres <= best.distanceMetres { best = found(fraction, here.metres) }
            if here.change == 0 || here.metres == 0 || moved < 0.05 { break }
            if here.change < 0 {
                (low, first.change) = (fraction, here.change)
                if stays < 0 { last.change /= 2 }
                stays = -1
            } else {
                (high, last.change) = (fraction, here.change)
                if stays > 0 { first.change /= 2 }
                stays = 1
            }
        }
        return best
    }
}
