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

    /// Puts boxes in an order in which neighbours follow one another, and makes boxes of a few of them each.
    ///
    /// - Parameters:
    ///   - boxes: the boxes.
    ///   - most: the most in one box.
    /// - Returns: the order, and boxes that hold ranges of it.
    static func gather(_ boxes: [BallBox], most: Int) -> (order: [Int], boxes: [BallBox]) {
        let middles = boxes.map { box in
            [(box.low.x + box.high.x) / 2, (box.low.y + box.high.y) / 2, (box.low.z + box.high.z) / 2]
        }
        var order = Array(boxes.indices)
        var gathered: [BallBox] = []
        func gather(_ range: Range<Int>) {
            guard range.count > most else {
                var whole = BallBox(range)
                for box in order[range] { whole.insert(boxes[box]) }
                return gathered.append(whole)
            }
            // Halves across the longest side; places tell equals apart.
            let lengths = (0..<3).map { side in
                let along = order[range].map { middles[$0][side] }
                return (along.max() ?? 0) - (along.min() ?? 0)
            }
            let longest = lengths.firstIndex(of: lengths.max() ?? 0) ?? 0
            order[range].sort { (middles[$0][longest], $0) < (middles[$1][longest], $1) }
            let half = range.lowerBound + range.count / 2
            gather(range.lowerBound..<half)
            gather(half..<range.upperBound)
        }
        if !boxes.isEmpty { gather(boxes.indices) }
        return (order, gathered)
    }
}
