import BorderAtlas

/// A line between two nodes with the same units on its two sides all along.
struct BuiltArc {
    var points: [GridPoint]
    var left: Int
    /// -1 for none.
    var right: Int
    var isSeam: Bool
}

/// Cuts the rings of all units into the arcs they share.
struct ArcBuilding {
    private struct Edge: Hashable {
        var from: GridPoint
        var to: GridPoint
    }

    private struct Owner {
        var unit: Int
        var isSeam: Bool
    }

    /// What meets at a vertex: its neighbours and whether they all have the same owners.
    private struct Meeting {
        var neighbours = 0
        var left = -2
        var right = -2
        var isSeam = false
        var isNode = false

        mutating func add(_ left: Int, _ right: Int, _ isSeam: Bool) {
            neighbours += 1
            let (low, high) = (min(left, right), max(left, right))
            if neighbours > 1 && (self.left, self.right) != (low, high) || neighbours > 1 && self.isSeam != isSeam {
                isNode = true
            }
            (self.left, self.right, self.isSeam) = (low, high, isSeam)
        }
    }

    func build(_ shapes: [[GridRing]]) throws -> (nodes: [GridPoint], arcs: [BuiltArc]) {
        var owners: [Edge: Owner] = [:]
        for (unit, rings) in shapes.enumerated() {
            for ring in rings {
                for (index, point) in ring.points.enumerated() {
                    let edge = Edge(from: point, to: ring.points[(index + 1) % ring.points.count])
                    let owner = Owner(unit: unit, isSeam: ring.seams[index])
                    if let other = owners.updateValue(owner, forKey: edge) {
                        throw BuildError("units \(other.unit + 1) and \(unit + 1) overlap at \(point)")
                    }
                }
            }
        }
        let edges = orderedEdges(shapes, owners)
        var meetings: [GridPoint: Meeting] = [:]
        for (edge, left, right, isSeam) in edges {
            for point in [edge.from, edge.to] { meetings[point, default: Meeting()].add(left, right, isSeam) }
        }
        var following: [Edge: GridPoint] = [:]
        for rings in shapes {
            for ring in rings {
                let count = ring.points.count
                for index in ring.points.indices {
                    let edge = Edge(from: ring.points[index], to: ring.points[(index + 1) % count])
                    following[edge] = ring.points[(index + 2) % count]
                }
            }
        }
        return finished(trace(edges, meetings, following))
    }

    /// Every edge once, with the lower unit on its left, in the order of units and rings.
    private func orderedEdges(
        _ shapes: [[GridRing]],
        _ owners: [Edge: Owner]
    ) -> [(edge: Edge, left: Int, right: Int, isSeam: Bool)] {
        var edges: [(edge: Edge, left: Int, right: Int, isSeam: Bool)] = []
        for (unit, rings) in shapes.enumerated() {
            for ring in rings {
                for (index, point) in ring.points.enumerated() {
                    let edge = Edge(from: point, to: ring.points[(index + 1) % ring.points.count])
                    let right = owners[Edge(from: edge.to, to: edge.from)]?.unit ?? -1
                    if right == -1 || unit < right { edges.append((edge, unit, right, ring.seams[index])) }
                }
            }
        }
        return edges
    }

    private func trace(
        _ edges: [(edge: Edge, left: Int, right: Int, isSeam: Bool)],
        _ meetings: [GridPoint: Meeting],
        _ following: [Edge: GridPoint]
    ) -> [BuiltArc] {
        func isNode(_ point: GridPoint) -> Bool {
            meetings[point].map { $0.isNode || $0.neighbours != 2 } ?? true
        }
        var walked: Set<Edge> = []
        var arcs: [BuiltArc] = []
        func walk(_ first: Edge, _ left: Int, _ right: Int, _ isSeam: Bool) {
            var points = [first.from]
            var edge = first
            while walked.insert(edge).inserted {
                points.append(edge.to)
                guard !isNode(edge.to), let next = following[edge] else { break }
                edge = Edge(from: edge.to, to: next)
            }
            if points.first == points.last && !isNode(points[0]) { points = rotated(points) }
            arcs.append(BuiltArc(points: points, left: left, right: right, isSeam: isSeam))
        }
        for (edge, left, right, isSeam) in edges where isNode(edge.from) { walk(edge, left, right, isSeam) }
        // What is left are rings without nodes.
        for (edge, left, right, isSeam) in edges where !walked.contains(edge) { walk(edge, left, right, isSeam) }
        return arcs
    }

    /// A ring that starts at its least point, so that it does not depend on where the source starts it.
    private func rotated(_ ring: [GridPoint]) -> [GridPoint] {
        let open = ring.dropLast()
        guard let start = open.indices.min(by: { open[$0] < open[$1] }) else { return ring }
        return Array(open[start...] + open[..<start]) + [open[start]]
    }

    private func finished(_ arcs: [BuiltArc]) -> (nodes: [GridPoint], arcs: [BuiltArc]) {
        let ordered = arcs.sorted { left, right in
            if (left.left, left.right) != (right.left, right.right) {
                return (left.left, left.right) < (right.left, right.right)
            }
            return left.points.lexicographicallyPrecedes(right.points)
        }
        var ends: Set<GridPoint> = []
        for arc in ordered {
            if let first = arc.points.first, let last = arc.points.last { ends.formUnion([first, last]) }
        }
        return (ends.sorted(), ordered)
    }
}
