internal import BorderGeometry

/// Walks the arcs around an area, with the area on their left, into closed rings.
///
/// Where more than two arcs meet at a node the walk turns into the same wedge of land it came along, so areas that
/// touch in a point stay separate; a ring that comes back to a node is then cut there, so a hole that touches the
/// outer ring becomes a hole. Both are what makes a polygon valid.
struct RingTracing {
    let arcs: ArcTable
    /// Which node of the antimeridian's western side stands for one on its eastern side, to join what the plane cuts.
    let twins: [Int: Int]

    private func start(_ reference: ArcReference) -> Int {
        let row = arcs.row(reference.index)
        let node = reference.isReversed ? row.endNode : row.startNode
        return twins[node] ?? node
    }

    private func end(_ reference: ArcReference) -> Int {
        let row = arcs.row(reference.index)
        let node = reference.isReversed ? row.startNode : row.endNode
        return twins[node] ?? node
    }

    func rings(_ boundary: some Sequence<ArcReference>) -> [[ArcReference]] {
        let references = Array(boundary)
        let starts = references.map(start)
        let ends = references.map(end)
        var leaving: [Int: [Int]] = [:]
        for (position, node) in starts.enumerated() { leaving[node, default: []].append(position) }
        var taken = [Bool](repeating: false, count: references.count)
        var rings: [[ArcReference]] = []
        for first in references.indices where !taken[first] {
            var walk: [Int] = []
            var next: Int? = first
            while let position = next {
                taken[position] = true
                walk.append(position)
                next = wedge(position, leaving, ends, taken, references)
            }
            // A walk that does not come home cannot be closed; only damaged data has one.
            guard let last = walk.last, ends[last] == starts[first] else { continue }
            rings += cut(walk, starts, ends).map { $0.map { references[$0] } }
        }
        return rings
    }

    /// The free arc that leaves where this one ends, in the wedge of land on its left.
    private func wedge(
        _ position: Int,
        _ leaving: [Int: [Int]],
        _ ends: [Int],
        _ taken: [Bool],
        _ references: [ArcReference]
    ) -> Int? {
        let all = leaving[ends[position]] ?? []
        guard all.count > 1 else { return all.first { !taken[$0] } }
        // Looking back from the node, the land on the arc's left begins clockwise.
        let back = direction(atEndOf: references[position])
        return all.min { left, right in
            clockwise(from: back, to: direction(atStartOf: references[left]))
                < clockwise(from: back, to: direction(atStartOf: references[right]))
        }.flatMap { taken[$0] ? nil : $0 }
    }

    private func clockwise(from back: Double, to ahead: Double) -> Double {
        let turn = back - ahead
        return turn > 0 ? turn : turn + 2 * .pi
    }

    private func direction(atStartOf reference: ArcReference) -> Double {
        let points = arcs.points(reference.index)
        return reference.isReversed
            ? angle(points[points.count - 1], points[points.count - 2]) : angle(points[0], points[1])
    }

    private func direction(atEndOf reference: ArcReference) -> Double {
        let points = arcs.points(reference.index)
        return reference.isReversed
            ? angle(points[0], points[1]) : angle(points[points.count - 1], points[points.count - 2])
    }

    private func angle(_ from: GridPoint, _ to: GridPoint) -> Double {
        Double.angle(x: Double(to.x) - Double(from.x), y: Double(to.y) - Double(from.y))
    }

    /// Cuts a closed walk wherever it passes a node for the second time.
    private func cut(_ walk: [Int], _ starts: [Int], _ ends: [Int]) -> [[Int]] {
        var rings: [[Int]] = []
        var open: [Int] = []
        var depth: [Int: Int] = [:]
        for position in walk {
            depth[starts[position]] = open.count
            open.append(position)
            guard let begin = depth[ends[position]] else { continue }
            let ring = Array(open[begin...])
            for part in ring { depth[starts[part]] = nil }
            rings.append(ring)
            open.removeSubrange(begin...)
        }
        return rings
    }
}
