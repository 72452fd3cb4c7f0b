import BorderCore

/// One limit of the flow of a node over a time, as a statement or a stillness sets it.
struct DifferenceEdge: Sendable {
    /// Index in the problem's statements; `nil` for a stillness.
    var statement: Int?
    /// Index of the node in the problem.
    var node: Int
    /// The instants the limit is about.
    var instants: Range<Int>
    /// Which limit.
    var side: BoundSide
    /// The limit itself.
    var limit: Int64
}

extension SumProblem {
    /// The limits of one statement: a lower one for the longest reading of its time, an upper one for the shortest.
    func edges(ofStatement index: Int) -> [DifferenceEdge] {
        let statement = statements[index]
        var edges: [DifferenceEdge] = []
        func add(_ side: BoundSide, _ instants: Range<Int>, _ limit: Int64) {
            let edge = DifferenceEdge(
                statement: index,
                node: statement.node,
                instants: instants,
                side: side,
                limit: limit
            )
            edges.append(edge)
        }
        if statement.bounds.lower > 0 { add(.lower, statement.outer, statement.bounds.lower) }
        if let upper = statement.bounds.upper, let inner = statement.inner { add(.upper, inner, upper) }
        return edges
    }

    /// The limits that stillness sets.
    var stillnessEdges: [DifferenceEdge] {
        stillness.filter { !$0.instants.isEmpty }.map {
            DifferenceEdge(statement: nil, node: $0.node, instants: $0.instants, side: .upper, limit: 0)
        }
    }

    /// The statements in an order that does not depend on how they were listed: the most trusted first.
    var rankedStatements: [Int] {
        statements.indices.sorted { statements[$0].ranksBefore(statements[$1]) }
    }
}

extension SumStatement {
    /// Whether this statement is trusted more; among equals the lower group, then the id, then what is said.
    func ranksBefore(_ other: SumStatement) -> Bool {
        if trust != other.trust { return trust > other.trust }
        if group != other.group { return group < other.group }
        if id != other.id { return id < other.id }
        return content.lexicographicallyPrecedes(other.content)
    }

    private var content: [Int] {
        let upper = bounds.upper.map { Int(clamping: $0) } ?? Int.max
        return [
            node, start.lowerBound, start.upperBound, end.lowerBound, end.upperBound, Int(clamping: bounds.lower),
            upper,
        ]
    }
}
