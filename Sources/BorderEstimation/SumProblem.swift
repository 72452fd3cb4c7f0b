/// Everything the bounds, the conflicts and the estimate of one run are computed from: numbers only, no names.
package struct SumProblem: Sendable {
    /// A node through which nothing passes for a time.
    package struct Stillness: Hashable, Sendable {
        /// Index of the node.
        package var node: Int
        /// The instants without flow.
        package var instants: Range<Int>

        /// A node and the instants without flow.
        package init(node: Int, instants: Range<Int>) {
            self.node = node
            self.instants = instants
        }
    }

    /// Which nodes are sums of which.
    package var graph: SumGraph
    /// What is claimed.
    package var statements: [SumStatement]
    /// What is closed.
    package var stillness: [Stillness]

    /// A problem.
    package init(graph: SumGraph, statements: [SumStatement], stillness: [Stillness] = []) {
        self.graph = graph
        self.statements = statements
        self.stillness = stillness
    }
}
