/// Puts arcs head to tail.
struct Chaining {
    let arcs: ArcTable

    func startNode(_ reference: ArcReference) -> Int {
        let row = arcs.row(reference.index)
        return reference.isReversed ? row.endNode : row.startNode
    }

    func endNode(_ reference: ArcReference) -> Int {
        let row = arcs.row(reference.index)
        return reference.isReversed ? row.startNode : row.endNode
    }

    /// The same arcs, ordered so that each follows the one it touches where there is one: open lines first, from
    /// their beginnings, then closed ones.
    func chained(_ references: [ArcReference]) -> [ArcReference] {
        var leaving: [Int: [Int]] = [:]
        var arriving: [Int: Int] = [:]
        for (position, reference) in references.enumerated().reversed() {
            leaving[startNode(reference), default: []].append(position)
            arriving[endNode(reference), default: 0] += 1
        }
        var taken = [Bool](repeating: false, count: references.count)
        var ordered: [ArcReference] = []
        ordered.reserveCapacity(references.count)
        func follow(from first: Int) {
            var next: Int? = first
            while let position = next {
                taken[position] = true
                ordered.append(references[position])
                let node = endNode(references[position])
                while let last = leaving[node]?.last, taken[last] { leaving[node]?.removeLast() }
                next = leaving[node]?.last
            }
        }
        for (position, reference) in references.enumerated()
        where !taken[position] && arriving[startNode(reference)] == nil { follow(from: position) }
        for position in references.indices where !taken[position] { follow(from: position) }
        return ordered
    }
}
