/// Everything the bounds, the conflicts and the estimate of one run are computed from: numbers only, no names.
public struct SumProblem: Sendable {
    /// A node through which nothing passes for a time.
    public struct Stillness: Hashable, Sendable {
        /// Index of the node.
        public var node: Int
        /// The instants without flow.
        public var instants: Range<Int>

        /// A node and the instants without flow.
        public init(node: Int, instants: Range<Int>) {
            self.node = node
            self.instants = instants
        }
    }

    /// Which nodes are sums of which.
    public var graph: SumGraph
    /// What is claimed.
    public var statements: [SumStatement]
    /// What is closed.
    public var stillness: [Stillness]

    /// A problem.
    public init(graph: SumGraph, statements: [SumStatement], stillness: [Stillness] = []) {
        self.graph = graph
        self.statements = statements
        self.stillness = stillness
    }
}
