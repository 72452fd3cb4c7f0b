/// The flows of all cells, held as the sums of groups that stay in proportion.
struct GroupedFlows: Sendable {
    private let groups: CellGroups
    /// The flow of each cell at the start.
    private let start: [Double]
    private let startTotals: [Double]
    /// The flow of each group.
    var totals: [Double]
    /// The largest part that one cell has in its group.
    let largestShares: [Double]

    /// Flows to start from.
    init(_ start: [Double], groups: CellGroups) {
        self.groups = groups
        self.start = start
        var totals = [Double](repeating: 0, count: groups.count)
        var largest = totals
        for (flow, group) in zip(start, groups.ofCell) where group >= 0 {
            totals[Int(group)] += flow
            largest[Int(group)] = max(largest[Int(group)], flow)
        }
        startTotals = totals
        self.totals = totals
        largestShares = zip(largest, totals).map { $1 > 0 ? $0 / $1 : 1 }
    }

    /// The flow of each cell.
    var cells: [Double] {
        let factors = zip(totals, startTotals).map { $1 > 0 ? $0 / $1 : 1 }
        return zip(start, groups.ofCell).map { $1 >= 0 ? $0 * factors[Int($1)] : $0 }
    }

    /// The sum of some groups: those in a part of a list.
    func sum(of groups: [Int32], _ part: Range<Int>) -> Double {
        totals.withUnsafeBufferPointer { totals in
            groups.withUnsafeBufferPointer { groups in
                var (even, odd) = (0.0, 0.0)
                var index = part.lowerBound
                while index + 1 < part.upperBound {
                    even += totals[Int(groups[index])]
                    odd += totals[Int(groups[index + 1])]
                    index += 2
                }
                return index < part.upperBound ? even + odd + totals[Int(groups[index])] : even + odd
            }
        }
    }

    /// Multiplies the flows of some groups, those in a part of a list, and returns the largest flow of a cell among them.
    mutating func scale(_ groups: [Int32], _ part: Range<Int>, by factor: Double) -> Double {
        totals.withUnsafeMutableBufferPointer { totals in
            groups.withUnsafeBufferPointer { groups in
                largestShares.withUnsafeBufferPointer { shares in
                    var largest = 0.0
                    for group in groups[part] {
                        let flow = totals[Int(group)] * factor
                        totals[Int(group)] = flow
                        let cell = flow * shares[Int(group)]
                        largest = cell > largest ? cell : largest
                    }
                    return largest
                }
            }
        }
    }
}
