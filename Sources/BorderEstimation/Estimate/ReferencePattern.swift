/// How the flow of each leaf would be spread over cells of time if nothing special were known: the one assumption of an
/// estimate.
///
/// A value is a flow in a cell, of any unit: only proportions matter among leaves that statements connect. Where no
/// statement reaches, a known value is the estimate itself.
package struct ReferencePattern: Sendable {
    /// The cells.
    package let cells: TimeCells
    /// How many nodes the graph has; only the values of its leaves are read.
    package let nodeCount: Int
    /// Cell by cell, node after node.
    private var values: [Double]
    private var known: [Bool]

    /// The same flow everywhere, which nobody knows: an equal split.
    package init(cells: TimeCells, nodeCount: Int) {
        self.cells = cells
        self.nodeCount = nodeCount
        values = []
        values.reserveCapacity(nodeCount * cells.count)
        let median = cells.medianLength
        for _ in 0..<nodeCount { for cell in 0..<cells.count { values.append(cells.length(of: cell) / median) } }
        known = [Bool](repeating: false, count: nodeCount)
    }

    /// Whether a leaf has a level of its own; otherwise it shares equally with its siblings.
    package func isKnown(_ leaf: Int) -> Bool { known[leaf] }

    /// The value of a leaf in a cell.
    package subscript(leaf: Int, cell: Int) -> Double {
        values[leaf * cells.count + cell]
    }

    /// Gives a leaf a flow for each cell. Negative values, and those that are no numbers, count as zero.
    package mutating func set(_ flows: [Double], ofLeaf leaf: Int) {
        for (cell, flow) in flows.prefix(cells.count).enumerated() {
            values[leaf * cells.count + cell] = flow.isFinite ? max(0, flow) : 0
        }
        known[leaf] = true
    }

    /// Gives a leaf its usual flow per cell of ordinary length: level × weekday × shape × access.
    ///
    /// - Parameters:
    ///   - leaf: Index of the node.
    ///   - level: Usual flow in a cell of the median length; `nil` leaves the leaf at an equal split with its siblings.
    ///   - weekday: Ratio of a cell's weekday to the mean; `nil` for none.
    ///   - shape: Ratio of a cell to usual times, as other series show it; `nil` for none.
    ///   - access: Share that may pass in a cell: 0 closed, 1 open; `nil` for open.
    package mutating func set(
        leaf: Int,
        level: Double?,
        weekday: ((Int) -> Double)? = nil,
        shape: ((Int) -> Double)? = nil,
        access: ((Int) -> Double)? = nil
    ) {
        let median = cells.medianLength
        let flows = (0..<cells.count).map { cell in
            (level ?? 1) * (cells.length(of: cell) / median) * (weekday?(cell) ?? 1) * (shape?(cell) ?? 1)
                * (access?(cell) ?? 1)
        }
        set(flows, ofLeaf: leaf)
        known[leaf] = level != nil
    }
}

extension TimeCells {
    /// The length that half of the cells do not exceed; 1 where there are none.
    var medianLength: Double {
        guard count > 0 else { return 1 }
        return (0..<count).map { length(of: $0) }.sorted()[count / 2]
    }
}
