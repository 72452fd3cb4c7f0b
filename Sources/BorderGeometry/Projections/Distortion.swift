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
}
