/// A box around points of the ball, and which of something it holds.
struct BallBox {
    private var low = BallPoint(x: .infinity, y: .infinity, z: .infinity)
    private var high = BallPoint(x: -.infinity, y: -.infinity, z: -.infinity)
    var content: Range<Int>

    init(_ content: Range<Int>) { self.content = content }

    mutating func insert(_ point: BallPoint) {
        low = BallPoint(x: min(low.x, point.x), y: min(low.y, point.y), z: min(low.z, point.z))
        high = BallPoint(x: max(high.x, point.x), y: max(high.y, point.y), z: max(high.z, point.z))
    }

    mutating func insert(_ other: BallBox) {
        insert(other.low)
        insert(other.high)
    }

    /// The square of a distance that no point of the box is nearer than.
    @inline(__always)
    func squared(to point: BallPoint) -> Double {
        let x = max(0, low.x - point.x, point.x - high.x)
        let y = max(0, low.y - point.y, point.y - high.y)
        let z = max(0, low.z - point.z, point.z - high.z)
        return x * x + y * y + z * z
    }
}
