import BorderAtlas
import BorderGeometry

/// Writes nodes, arcs and vertices.
struct ArcSections {
    private let nodes: [GridPoint]
    private let arcs: [BuiltArc]

    init(_ built: (nodes: [GridPoint], arcs: [BuiltArc])) {
        nodes = built.nodes
        arcs = built.arcs
    }

    func sections() throws -> [AtlasFormat.Section: [UInt8]] {
        let geodesic = try Geodesic()
        let index = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
        var table = ByteWriter()
        var vertices = ByteWriter()
        for arc in arcs {
            guard let first = arc.points.first, let last = arc.points.last, let start = index[first],
                let end = index[last]
            else { throw BuildError("an arc has no ends") }
            try table.uint32(vertices.bytes.count)
            // Whole decimetres, so that libraries that differ in the last digit write the same bytes.
            let metres = arc.isSeam ? 0 : geodesic.lengthMetres(of: arc.points.map(\.position))
            try table.uint32(Int((metres * 10).rounded()))
            try table.uint16(start)
            try table.uint16(end)
            try table.uint16(arc.left)
            try table.uint16(arc.right < 0 ? Int(AtlasFormat.none) : arc.right)
            try table.uint16(arc.points.count)
            try table.uint16(arc.isSeam ? Int(AtlasFormat.seamFlag) : 0)
            try addBox(of: arc.points, to: &table)
            var before = first
            for point in arc.points.dropFirst().dropLast() {
                vertices.signed(Int(point.x) - Int(before.x))
                vertices.signed(Int(point.y) - Int(before.y))
                before = point
            }
        }
        var places = ByteWriter()
        for node in nodes {
            places.int32(node.x)
            places.int32(node.y)
        }
        return [.nodes: places.bytes, .arcs: table.bytes, .vertices: vertices.bytes]
    }

    private func addBox(of points: [GridPoint], to table: inout ByteWriter) throws {
        let (xs, ys) = (points.map { Double($0.x) / 100 }, points.map { Double($0.y) / 100 })
        try table.int16(Int((xs.min() ?? 0).rounded(.down)))
        try table.int16(Int((ys.min() ?? 0).rounded(.down)))
        try table.int16(Int((xs.max() ?? 0).rounded(.up)))
        try table.int16(Int((ys.max() ?? 0).rounded(.up)))
    }
}
