internal import CPROJ

/// How a projection bends the ground, as extremes over the places looked at.
package struct Distortion: Hashable, Sendable {
    /// The largest error of an angle, in degrees.
    package var angularDegrees: Double
    /// The smallest linear scale in any direction; 1 is true.
    package var smallestScale: Double
    /// The largest linear scale in any direction; 1 is true.
    package var largestScale: Double

    /// The distortion of a projection over positions in degrees. Places without an image count as infinitely bent.
    package static func measure(
        _ projection: MapProjection,
        at positions: [Position]
    ) throws(GeometryError) -> Distortion {
        // Of systems named by a code PROJ gives no factors of the projection alone.
        guard projection.definition.hasPrefix("+") else { return try measureSteps(projection, at: positions) }
        let transformation = try Transformation(projectionInRadians: projection.definition)
        let proj = transformation.proj
        var worst = Distortion(angularDegrees: 0, smallestScale: .infinity, largestScale: 0)
        for position in positions {
            // Derivatives do not exist on the poles themselves.
            let latitude = min(89.9, max(-89.9, position.y))
            let factors = unsafe withUnsafePointer(to: proj) { table in
                unsafe cproj_factors(table, transformation.operation, position.x * .pi / 180, latitude * .pi / 180)
            }
            guard factors.tissot_semimajor.isFinite, factors.tissot_semimajor > 0 else {
                return Distortion(angularDegrees: 180, smallestScale: 0, largestScale: .infinity)
            }
            worst.angularDegrees = max(worst.angularDegrees, factors.angular_distortion * 180 / .pi)
            worst.smallestScale = min(worst.smallestScale, factors.tissot_semiminor)
            worst.largestScale = max(worst.largestScale, factors.tissot_semimajor)
        }
        return worst
    }

    /// The same from short steps east and north, on the ground and on the plane.
    private static func measureSteps(
        _ projection: MapProjection,
        at positions: [Position]
    ) throws(GeometryError) -> Distortion {
        let step = 1e-4
        let places = positions.map { Position(x: $0.x, y: min(89.9, max(-89.9, $0.y))) }
        let ends = places.flatMap { place in
            [(-step, 0.0), (step, 0), (0, -step), (0, step)].map { Position(x: place.x + $0.0, y: place.y + $0.1) }
        }
        var drawn = ends
        let transformation = try Transformation(to: projection)
        try transformation.applyWherePossible(to: &drawn)
        let geodesic = try Geodesic()
        var worst = Distortion(angularDegrees: 0, smallestScale: .infinity, largestScale: 0)
        for first in stride(from: 0, to: ends.count, by: 4) {
            func scale(_ from: Int, _ to: Int) -> Position {
                let ground = geodesic.distanceMetres(ends[from], ends[to])
                return Position(x: (drawn[to].x - drawn[from].x) / ground, y: (drawn[to].y - drawn[from].y) / ground)
            }
            let (east, north) = (scale(first, first + 1), scale(first + 2, first + 3))
            // The axes of Tissot's ellipse.
            let area = abs(east.x * north.y - east.y * north.x)
            let squares = east.x * east.x + east.y * east.y + north.x * north.x + north.y * north.y
            let sum = (squares + 2 * area).squareRoot()
            let difference = max(0, squares - 2 * area).squareRoot()
            guard sum.isFinite, sum > 0 else {
                return Distortion(angularDegrees: 180, smallestScale: 0, largestScale: .infinity)
            }
            worst.angularDegrees = max(worst.angularDegrees, 2 * (difference / sum).arcsine * 180 / .pi)
            worst.smallestScale = min(worst.smallestScale, (sum - difference) / 2)
            worst.largestScale = max(worst.largestScale, (sum + difference) / 2)
        }
        return worst
    }
}
