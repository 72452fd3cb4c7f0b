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

/// Places (or groups of people) whose flows are sums of one another: a border of its crossings, a country of its
/// borders. A node may be the sum of several different sets, and part of several sums, so this is no tree.
package struct SumGraph: Hashable, Sendable {
    /// `parent` is exactly the sum of `children`; whatever is not listed needs a child of its own.
    package struct Sum: Hashable, Sendable {
        /// Index of the whole.
        package var parent: Int
        /// Indices of the parts, each once.
        package var children: [Int]

        /// A whole and its parts.
        package init(parent: Int, children: [Int]) {
            self.parent = parent
            self.children = children
        }
    }

    /// How many nodes there are; they are named by their index.
    package var nodeCount: Int
    /// Which are sums of which.
    package var sums: [Sum]

    /// Nodes and their sums. The sums must not run in circles.
    package init(nodeCount: Int, sums: [Sum] = []) {
        self.nodeCount = nodeCount
        self.sums = sums
    }
}
