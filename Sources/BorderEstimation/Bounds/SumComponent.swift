/// Nodes that sums connect with each other and with nothing else; what is said of one says nothing of the others.
struct SumComponent: Sendable {
    /// Indices in the graph, rising.
    var nodes: [Int]
    /// Sums among them, in places of `nodes`, wholes after their parts.
    var sums: [SumGraph.Sum]
}

extension SumGraph {
    /// The graph in pieces that do not touch, in the order of their first nodes.
    var components: [SumComponent] {
        var root = Array(0..<nodeCount)
        func find(_ node: Int) -> Int {
            var node = node
            while root[node] != node {
                root[node] = root[root[node]]
                node = root[node]
            }
            return node
        }
        for sum in sums {
            for child in sum.children {
                let (one, other) = (find(sum.parent), find(child))
                root[max(one, other)] = min(one, other)
            }
        }
        var place = [Int](repeating: 0, count: nodeCount)
        var components: [SumComponent] = []
        var componentOfRoot = [Int](repeating: 0, count: nodeCount)
        for node in 0..<nodeCount {
            let own = find(node)
            if own == node {
                componentOfRoot[node] = components.count
                components.append(SumComponent(nodes: [], sums: []))
            }
            place[node] = components[componentOfRoot[own]].nodes.count
            components[componentOfRoot[own]].nodes.append(node)
        }
        for sum in sumsFromLeaves {
            let local = Sum(parent: place[sum.parent], children: sum.children.map { place[$0] })
            components[componentOfRoot[find(sum.parent)]].sums.append(local)
        }
        return components
    }

    /// The sums, each after the sums of its parts.
    var sumsFromLeaves: [Sum] {
        let height = heights
        return sums.indices.sorted { (height[sums[$0].parent], $0) < (height[sums[$1].parent], $1) }.map { sums[$0] }
    }

    /// How many sums lie between each node and the farthest leaf below it. Circles, which must not be, end it early.
    private var heights: [Int] {
        var height = [Int](repeating: 0, count: nodeCount)
        for _ in 0..<max(1, sums.count) {
            var changed = false
            for sum in sums {
                let above = 1 + (sum.children.map { height[$0] }.max() ?? 0)
                if above > height[sum.parent], above <= sums.count {
                    height[sum.parent] = above
                    changed = true
                }
            }
            if !changed { break }
        }
        return height
    }
}
