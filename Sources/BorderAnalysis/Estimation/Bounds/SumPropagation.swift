/// What the limits of parts say of their sum, and the sum and the other parts of a part.
extension [DifferenceMatrix] {
    /// A whole is at most the sum of the most of its parts.
    mutating func propagateUp(_ sum: SumGraph.Sum, index: Int) {
        guard !sum.children.isEmpty else { return }
        let size = self[sum.parent].size
        let reason = DifferenceMatrix.Reason.sum(index, ofParent: true)
        var row = [Int64](repeating: 0, count: size)
        for start in 0..<size {
            for (order, child) in sum.children.enumerated() {
                self[child].limits.withUnsafeBufferPointer { limits in
                    if order == 0 {
                        for column in 0..<size { row[column] = limits[start * size + column] }
                    } else {
                        for column in 0..<size {
                            row[column] = DifferenceMatrix.add(row[column], limits[start * size + column])
                        }
                    }
                }
            }
            for column in 0..<size where column != start {
                self[sum.parent].lower(start, column, to: row[column], because: reason)
            }
        }
    }

    /// A part is at most its whole less the least of the other parts.
    mutating func propagateDown(_ sum: SumGraph.Sum, index: Int) {
        let size = self[sum.parent].size
        let count = sum.children.count
        let reason = DifferenceMatrix.Reason.sum(index, ofParent: false)
        // Sums of the backward entries of the parts from one on; forward sums grow as the parts are taken.
        var backward = [[Int64]](repeating: [Int64](repeating: 0, count: size), count: count)
        var after = [[Int64]](repeating: [Int64](repeating: 0, count: size), count: count + 1)
        for start in 0..<size {
            for place in stride(from: count - 1, through: 0, by: -1) {
                let limits = self[sum.children[place]].limits
                for column in 0..<size {
                    let value = limits[column * size + start]
                    backward[place][column] = value
                    after[place][column] = DifferenceMatrix.add(value, after[place + 1][column])
                }
            }
            var before = Array<Int64>(self[sum.parent].limits[start * size..<(start + 1) * size])
            for place in 0..<count {
                let child = sum.children[place]
                for column in 0..<size where column != start {
                    let limit = DifferenceMatrix.add(before[column], after[place + 1][column])
                    self[child].lower(start, column, to: limit, because: reason)
                }
                for column in 0..<size {
                    before[column] = DifferenceMatrix.add(before[column], backward[place][column])
                }
            }
        }
    }
}
