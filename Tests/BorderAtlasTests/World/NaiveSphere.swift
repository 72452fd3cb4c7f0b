import BorderCore
import BorderGeometry
import Foundation

@testable import BorderAtlas

/// Distances on a ball, by nobody's library: within 0.6 % of those on the ellipsoid.
enum NaiveSphere {
    struct Point {
        var x, y, z: Double

        init(east: Double, north: Double) {
            let (east, north) = (east * .pi / 180, north * .pi / 180)
            (x, y, z) = (cos(north) * cos(east), cos(north) * sin(east), sin(north))
        }

        func metres(to other: Point) -> Double {
            let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
            return 2 * 6_371_008.8 * asin(min(1, (dx * dx + dy * dy + dz * dz).squareRoot() / 2))
        }
    }

    /// Points on the lines of each land border, no more than about two kilometres apart.
    static let borders: [BorderCode: [Point]] = {
        guard let atlas = try? Atlas.embedded() else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: atlas.landBorders.map { border in
                (border.code, atlas.arcs(ofBorder: border.code).flatMap { points(atlas.arc($0)) })
            }
        )
    }()

    /// The farthest that a point of a line lies from the nearest of `borders`.
    static let spacingMetres = 1_200.0

    private static func points(_ line: [Position]) -> [Point] {
        var points: [Point] = []
        for (from, to) in zip(line, line.dropFirst()) {
            // Lines are straight in degrees, as on a plain map.
            let steps = max(1, Int((max(abs(to.x - from.x), abs(to.y - from.y)) / 0.02).rounded(.up)))
            for step in 0..<steps {
                let part = Double(step) / Double(steps)
                points.append(
                    Point(east: from.x + (to.x - from.x) * part, north: from.y + (to.y - from.y) * part)
                )
            }
        }
        return points + line.suffix(1).map { Point(east: $0.x, north: $0.y) }
    }

    /// The distance to the nearest of some points, all of them looked at.
    static func least(from here: Point, to points: [Point]) -> Double {
        // Chords are compared, which is cheaper than arcs and orders alike.
        var best = Double.infinity
        var nearest = here
        for point in points {
            let (dx, dy, dz) = (point.x - here.x, point.y - here.y, point.z - here.z)
            let squared = dx * dx + dy * dy + dz * dz
            if squared < best { (best, nearest) = (squared, point) }
        }
        return best == .infinity ? .infinity : here.metres(to: nearest)
    }
}
