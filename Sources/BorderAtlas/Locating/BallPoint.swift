internal import BorderGeometry

/// A position on Earth as a point of the unit ball, by its longitude and its reduced latitude: the ellipsoid with its
/// short axis stretched. A metre of the ball's surface is a metre of the ellipsoid, or up to 0.34 % less.
struct BallPoint {
    var x, y, z: Double

    /// The flattening and the long and short axes of WGS 84.
    static let flattening = 1 / 298.257223563
    static let equator = 6_378_137.0
    static let pole = equator * (1 - flattening)

    init(x: Double, y: Double, z: Double) { (self.x, self.y, self.z) = (x, y, z) }

    init(_ position: Position) {
        let (longitude, latitude) = (position.x * .pi / 180, position.y * .pi / 180)
        let (out, up) = (latitude.cosine, latitude.sine * (1 - BallPoint.flattening))
        let scale = 1 / (out * out + up * up).squareRoot()
        self.init(x: out * scale * longitude.cosine, y: out * scale * longitude.sine, z: up * scale)
    }

    /// The position on Earth whose direction from the centre of the ball this is.
    var position: Position {
        let out = (x * x + y * y).squareRoot()
        let latitude = Double.angle(x: out * (1 - BallPoint.flattening), y: z)
        return Position(x: Double.angle(x: x, y: y) * 180 / .pi, y: latitude * 180 / .pi)
    }

    /// The square of the distance straight through the ball.
    @inline(__always)
    func squared(to other: BallPoint) -> Double {
        let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
        return dx * dx + dy * dy + dz * dz
    }

    /// The point nearest to this one on the straight line between two others.
    @inline(__always)
    func nearest(from start: BallPoint, to end: BallPoint) -> BallPoint {
        let (dx, dy, dz) = (end.x - start.x, end.y - start.y, end.z - start.z)
        let length = dx * dx + dy * dy + dz * dz
        guard length > 0 else { return start }
        let along = (x - start.x) * dx + (y - start.y) * dy + (z - start.z) * dz
        let part = min(1, max(0, along / length))
        return BallPoint(x: start.x + part * dx, y: start.y + part * dy, z: start.z + part * dz)
    }

    /// Metres on the ellipsoid by the first terms of a series in the flattening (Lambert): off by some ten metres
    /// anywhere but near the other end of the world.
    @inline(__always)
    func metres(to other: BallPoint) -> Double {
        let half = min(1, squared(to: other).squareRoot() / 2)
        guard half > 0 else { return 0 }
        let (squared, rest) = (half * half, max(1e-12, 1 - half * half))
        let (angle, sine) = (2 * half.arcsine, 2 * half * rest.squareRoot())
        let (sum, difference) = ((z + other.z) / 2, (z - other.z) / 2)
        let flat = (angle - sine) * sum * sum / rest + (angle + sine) * difference * difference / squared
        return BallPoint.equator * (angle - BallPoint.flattening / 2 * flat)
    }

    /// The square of the distance straight through the ball of two points that are so many metres apart or farther.
    static func squared(ofMetres metres: Double) -> Double {
        let angle = metres / pole
        guard angle < .pi else { return .infinity }
        let chord = 2 * (angle / 2).sine
        return chord * chord
    }
}
