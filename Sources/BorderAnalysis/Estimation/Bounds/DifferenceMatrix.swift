/// The most that can have passed one node between any two boundaries: entry (i, j) limits F(j) − F(i), where F is the
/// flow since the beginning. Entries with j < i are lower limits with the sign changed.
struct DifferenceMatrix: Sendable {
    /// No limit: a value of its own, far above every limit that is kept.
    static let none: Int64 = 1 << 62
    /// Limits beyond this are widened to it, or to none; so two of them can always be added.
    static let cap: Int64 = 1 << 61

    /// Why an entry holds. Values from 0 to `size` - 1 are the boundary a path goes through, from `size` on the index
    /// of an edge.
    enum Reason {
        static let none: Int32 = -1
        static let neverNegative: Int32 = -2
        /// The parent is the sum of its children: -3, -5, …; a child is its parent less the others: -4, -6, …
        static func sum(_ index: Int, ofParent: Bool) -> Int32 { Int32(-(index * 2 + (ofParent ? 3 : 4))) }
        static func sum(from reason: Int32) -> (index: Int, ofParent: Bool) {
            let code = -Int(reason) - 3
            return (code / 2, code % 2 == 0)
        }
    }

    /// How many boundaries there are.
    let size: Int
    /// Row by row.
    var limits: [Int64]
    /// Row by row, beside `limits`.
    var reasons: [Int32]
    /// Boundaries of entries that fell since the matrix was last closed.
    private(set) var touched: [Bool]
    /// A boundary with a negative way back to itself: the limits contradict each other.
    private(set) var contradiction: Int?

    /// Knows that flows are never negative, and nothing else.
    init(size: Int) {
        self.size = size
        limits = [Int64](repeating: Self.none, count: size * size)
        reasons = [Int32](repeating: Reason.none, count: size * size)
        touched = [Bool](repeating: false, count: size)
        for row in 0..<size {
            for column in 0...row {
                limits[row * size + column] = 0
                reasons[row * size + column] = Reason.neverNegative
            }
        }
    }

    /// Adds two limits; the result is never tighter than their sum.
    @inline(__always)
    static func add(_ left: Int64, _ right: Int64) -> Int64 {
        if left == none || right == none { return none }
        let sum = left &+ right
        return sum > cap ? none : max(sum, -cap)
    }

    /// Whether entries fell since the matrix was last closed.
    var isOpen: Bool { touched.contains(true) }

    /// Lowers an entry, if `limit` is below it.
    @inline(__always)
    mutating func lower(_ row: Int, _ column: Int, to limit: Int64, because reason: Int32) {
        guard limit < limits[row * size + column] else { return }
        limits[row * size + column] = limit
        reasons[row * size + column] = reason
        touched[row] = true
        touched[column] = true
    }

    /// Lets every path through a touched boundary count. Returns whether no limits contradict each other.
    mutating func close() -> Bool {
        let pivots = touched.indices.filter { touched[$0] }
        touched = [Bool](repeating: false, count: size)
        contradiction = closeDifferences(&limits, &reasons, size: size, through: pivots)
        return contradiction == nil
    }
}
