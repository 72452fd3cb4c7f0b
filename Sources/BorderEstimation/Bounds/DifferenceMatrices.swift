/// For each of several nodes, the most that can have passed it between any two boundaries: entry (i, j) limits
/// F(j) − F(i), where F is the flow since the beginning. Entries with j < i are lower limits with the sign changed.
///
/// All matrices lie in one piece of memory, node by node and row by row: closing them is where bounds spend their time.
struct DifferenceMatrices: Sendable {
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

    /// How many nodes there are.
    let count: Int
    /// How many boundaries there are.
    let size: Int
    private var limits: [Int64]
    private var reasons: [Int32]
    /// Boundaries of entries that fell since a node's matrix was last closed, node by node.
    private var touched: [Bool]

    /// Knows that flows are never negative, and nothing else.
    init(count: Int, size: Int) {
        self.count = count
        self.size = size
        limits = [Int64](repeating: Self.none, count: count * size * size)
        reasons = [Int32](repeating: Reason.none, count: count * size * size)
        touched = [Bool](repeating: false, count: count * size)
        for row in 0..<count * size {
            for entry in row * size...row * size + row % size {
                limits[entry] = 0
                reasons[entry] = Reason.neverNegative
            }
        }
    }

    /// What an entry of a node holds.
    func limit(_ node: Int, _ row: Int, _ column: Int) -> Int64 { limits[(node * size + row) * size + column] }

    /// Why it holds.
    func reason(_ node: Int, _ row: Int, _ column: Int) -> Int32 { reasons[(node * size + row) * size + column] }

    /// How many boundaries of a node have entries that fell since its matrix was last closed.
    func touchedCount(_ node: Int) -> Int { touched[node * size..<(node + 1) * size].count { $0 } }

    /// Whether entries of a node fell since its matrix was last closed.
    func isOpen(_ node: Int) -> Bool { touched[node * size..<(node + 1) * size].contains(true) }

    /// Adds two limits; the result is never tighter than their sum.
    @inline(__always)
    static func add(_ left: Int64, _ right: Int64) -> Int64 {
        if left == none || right == none { return none }
        let sum = left &+ right
        return sum > cap ? none : max(sum, -cap)
    }

    /// Lowers an entry, if `limit` is below it.
    mutating func lower(_ node: Int, _ row: Int, _ column: Int, to limit: Int64, because reason: Int32) {
        withRows { $0.row(node, row).lower(column, to: limit, because: reason) }
    }

    /// Lets every path through a touched boundary of a node count: shortest paths (Floyd and Warshall), for a matrix
    /// that was closed before entries from and to these boundaries fell. Returns a boundary with a negative way back to
    /// itself, as soon as one is found: the limits contradict each other.
    mutating func close(_ node: Int) -> Int? {
        let pivots = (0..<size).filter { touched[node * size + $0] }
        for pivot in pivots { touched[node * size + pivot] = false }
        for pivot in pivots where limit(node, pivot, pivot) < 0 { return pivot }
        // Columns that a pivot limits at all, and those of them where it says more than that flows are never negative.
        var limited: [Int] = []
        var telling: [Int] = []
        return withRows { rows in
            for pivot in pivots {
                let through = rows.row(node, pivot).limits
                limited.removeAll(keepingCapacity: true)
                telling.removeAll(keepingCapacity: true)
                for column in 0..<rows.size where through[column] != Self.none {
                    limited.append(column)
                    if column > pivot || through[column] != 0 { telling.append(column) }
                }
                for place in 0..<rows.size where place != pivot {
                    let row = rows.row(node, place)
                    let first = row.limits[pivot]
                    if first == Self.none { continue }
                    for column in first == 0 && place > pivot ? telling : limited {
                        let path = first &+ through[column]
                        if path < row.limits[column], path <= Self.cap {
                            row.limits[column] = max(path, -Self.cap)
                            row.reasons[column] = Int32(truncatingIfNeeded: pivot)
                        }
                    }
                    if row.limits[place] < 0 { return place }
                }
            }
            return nil
        }
    }

    /// The memory itself, for the loops that everything waits for.
    mutating func withRows<Value>(_ body: (DifferenceRows) -> Value?) -> Value? {
        let size = size
        return limits.withUnsafeMutableBufferPointer { limits in
            reasons.withUnsafeMutableBufferPointer { reasons in
                touched.withUnsafeMutableBufferPointer { touched in
                    guard let limit = limits.baseAddress, let reason = reasons.baseAddress,
                        let touch = touched.baseAddress
                    else { return nil }
                    return body(DifferenceRows(size: size, limits: limit, reasons: reason, touched: touch))
                }
            }
        }
    }
}
