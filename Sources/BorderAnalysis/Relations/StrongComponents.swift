/// The parts of a directed graph in which every node leads to every other (Tarjan's algorithm, without recursion, so
/// that no chain is too long for the stack).
///
/// - Parameter successors: for every node the nodes it leads to.
/// - Returns: the nodes of every part in rising order, ordered by their smallest node; single nodes included.
func strongComponents(of successors: [[Int]]) -> [[Int]] {
    let unseen = -1
    var order = [Int](repeating: unseen, count: successors.count)
    var low = order
    var isOpen = [Bool](repeating: false, count: successors.count)
    var open: [Int] = []
    var components: [[Int]] = []
    var count = 0
    for root in successors.indices where order[root] == unseen {
        var path = [(node: root, next: 0)]
        while let step = path.last {
            let node = step.node
            if step.next == 0 {
                order[node] = count
                low[node] = count
                count += 1
                open.append(node)
                isOpen[node] = true
            }
            if step.next < successors[node].count {
                path[path.count - 1].next += 1
                let next = successors[node][step.next]
                if order[next] == unseen {
                    path.append((next, 0))
                } else if isOpen[next] {
                    low[node] = min(low[node], order[next])
                }
                continue
            }
            path.removeLast()
            if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
            guard low[node] == order[node] else { continue }
            var component: [Int] = []
            while let member = open.popLast() {
                isOpen[member] = false
                component.append(member)
                if member == node { break }
            }
            components.append(component.sorted())
        }
    }
    return components.sorted { $0[0] < $1[0] }
}
