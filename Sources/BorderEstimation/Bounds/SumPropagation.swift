/// What the limits of parts say of their sum, and the sum and the other parts of a part.
extension DifferenceMatrices {
    /// A whole is at most the sum of the most of its parts.
    mutating func propagateUp(_ sum: SumGraph.Sum, index: Int) {
        guard let first = sum.children.first else { return }
        let reason = Reason.sum(index, ofParent: true)
        var total = [Int64](repeating: 0, count: size)
        withRows { rows in
            total.withUnsafeMutableBufferPointer { total in
                for start in 0..<rows.size {
                    let part = rows.row(first, start).limits
                    for column in 0..<rows.size { total[column] = part[column] }
                    for child in sum.children.dropFirst() {
                        let part = rows.row(child, start).limits
                        for column in 0..<rows.size { total[column] = Self.add(total[column], part[column]) }
                    }
                    let whole = rows.row(sum.parent, start)
                    for column in 0..<rows.size where column != start {
                        whole.lower(column, to: total[column], because: reason)
                    }
                }
            }
        }
    }

    /// A part is at most its whole less the least of the other parts.
    mutating func propagateDown(_ sum: SumGraph.Sum, index: Int) {
        let count = sum.children.count
        let reason = Reason.sum(index, ofParent: false)
        // The way back of each part, and of all parts from one on; what lies before a part grows as parts are taken.
        var scratch = [Int64](repeating: 0, count: size * (2 * count + 2))
        withRows { rows in
            scratch.withUnsafeMutableBufferPointer { scratch in
                guard let back = scratch.baseAddress else { return }
                let size = rows.size
                let after = back + size * count
                let before = after + size * (count + 1)
                for start in 0..<size {
                    for place in (0..<count).reversed() {
                        var entry = rows.row(sum.children[place], 0).limits + start
                        for column in 0..<size {
                            let limit = entry.pointee
                            back[place * size + column] = limit
                            after[place * size + column] = Self.add(limit, after[(place + 1) * size + column])
                            entry += size
                        }
                    }
                    let whole = rows.row(sum.parent, start).limits
                    for column in 0..<size { before[column] = whole[column] }
                    for place in 0..<count {
                        let part = rows.row(sum.children[place], start)
                        for column in 0..<size where column != start {
                            let limit = Self.add(before[column], after[(place + 1) * size + column])
                            part.lower(column, to: limit, because: reason)
                        }
                        for column in 0..<size {
                            before[column] = Self.add(before[column], back[place * size + column])
                        }
                    }
                }
            }
        }
    }
}
