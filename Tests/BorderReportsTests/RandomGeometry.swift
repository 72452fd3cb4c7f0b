import BorderGeometry
import BorderReports
import Foundation

/// Seeded geometries: stars round a centre anywhere, also across the antimeridian, with holes; lines; points.
enum RandomGeometry {
    static func make(_ random: inout some RandomNumberGenerator) -> FeatureGeometry {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return .point(position(&random))
        case 1: return .multiLineString([walk(&random), walk(&random)])
        default:
            let center = position(&random)
            let reach = min(90 - abs(center.y), Double.random(in: 0.5...60, using: &random))
            let corners = Int.random(in: 3...30, using: &random)
            var polygon = [star(around: center, corners: corners, from: reach / 2, to: reach, &random)]
            if Bool.random(using: &random) {
                polygon.append(star(around: center, corners: corners, from: reach / 9, to: reach / 5, &random))
            }
            return .multiPolygon([polygon])
        }
    }

    static func position(_ random: inout some RandomNumberGenerator) -> Position {
        Position(x: Double.random(in: -180...180, using: &random), y: Double.random(in: -85...85, using: &random))
    }

    /// A ring whose corners lie around a centre at growing angles: it never crosses itself. Beyond ±180 degrees the
    /// longitudes jump, as in files that nobody cut.
    static func star(
        around center: Position,
        corners: Int,
        from inner: Double,
        to outer: Double,
        _ random: inout some RandomNumberGenerator
    ) -> [Position] {
        (0..<corners).map { corner in
            let angle = 2 * Double.pi * Double(corner) / Double(corners)
            let reach = Double.random(in: inner...max(inner, outer), using: &random)
            let x = center.x + reach * cos(angle)
            return Position(x: x > 180 ? x - 360 : x < -180 ? x + 360 : x, y: center.y + reach * sin(angle))
        }
    }

    private static func walk(_ random: inout some RandomNumberGenerator) -> [Position] {
        var place = position(&random)
        return (0..<Int.random(in: 2...20, using: &random)).map { _ in
            place.x += Double.random(in: -20...20, using: &random)
            place.y = max(-90, min(90, place.y + Double.random(in: -5...5, using: &random)))
            place.x = place.x > 180 ? place.x - 360 : place.x < -180 ? place.x + 360 : place.x
            return place
        }
    }
}
