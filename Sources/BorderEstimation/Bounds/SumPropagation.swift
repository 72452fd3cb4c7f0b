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
        // The way back of each part, and of all parts from one on.
        var scratch = [Int64](repeating: 0, count: 2 * count + 1)
        withRows { rows in
            scratch.withUnsafeMutableBufferPointer { scratch in
                guard let back = scratch.baseAddress else { return }
                let after = back + count
                for start in 0..<rows.size {
                    let whole = rows.row(sum.parent, start).limits
                    for column in 0..<rows.size where column != start && whole[column] != Self.none {
                        var unlimited = 0
                        var last = 0
                        for place in 0..<count {
                            back[place] = rows.row(sum.children[place], column).limits[start]
                            guard back[place] == Self.none else { continue }
                            unlimited += 1
                            last = place
                            if unlimited > 1 { break }
                        }
                        // Where two parts may be anything, none is limited by the others; where one may, only that one.
                        guard unlimited < 2 else { continue }
                        for place in (0..<count).reversed() {
                            after[place] = Self.add(back[place], after[place + 1])
                        }
                        // What lies before a part grows as parts are taken.
                        var before = whole[column]
                        for place in 0..<count {
                            if unlimited == 0 || place == last {
                                let limit = Self.add(before, after[place + 1])
                                rows.row(sum.children[place], start).lower(column, to: limit, because: reason)
                                if unlimited > 0 { break }
                            }
                            before = Self.add(before, back[place])
                        }
                    }
                }
            }
        }
    }
}
