/// The arcs and nodes of an atlas, read where they lie. Every index in it has been checked.
struct ArcTable: Sendable {
    /// One arc's row.
    struct Row {
        var offset: Int
        var lengthMetres: Double
        var startNode: Int
        var endNode: Int
        /// The unit on each side; `nil` for the sea, and for what lies beyond a seam.
        var left: Int?
        var right: Int?
        var vertexCount: Int
        var isSeam: Bool
        /// West, south, east, north in hundredths of a degree.
        var box: (west: Int, south: Int, east: Int, north: Int)
    }

    let bytes: AtlasBytes
    private let arcs: Range<Int>
    private let nodes: Range<Int>
    private let vertices: Range<Int>
    let count: Int
    let nodeCount: Int

    init(_ bytes: AtlasBytes, _ layout: AtlasLayout) throws(AtlasError) {
        self.bytes = bytes
        arcs = layout[.arcs]
        nodes = layout[.nodes]
        vertices = layout[.vertices]
        count = layout.rows(.arcs)
        nodeCount = layout.rows(.nodes)
        let unitCount = layout.rows(.units)
        let (count, nodeCount, vertexBytes) = (count, nodeCount, vertices.count)
        try bytes.withBytes { (raw) throws(AtlasError) in
            for index in 0..<nodeCount {
                let point = ArcTable.node(raw, nodes, index)
                guard abs(Int(point.x)) <= AtlasFormat.antimeridian, abs(Int(point.y)) <= AtlasFormat.pole else {
                    throw .damaged("node \(index) lies outside the world")
                }
            }
            var lastOffset = 0
            for index in 0..<count {
                let row = ArcTable.row(raw, arcs, index)
                guard row.startNode < nodeCount, row.endNode < nodeCount, row.vertexCount >= 2,
                    row.left.map({ $0 < unitCount }) ?? true, row.right.map({ $0 < unitCount }) ?? true,
                    row.offset >= lastOffset, row.offset <= vertexBytes
                else { throw .damaged("arc \(index) refers to what is not there") }
                lastOffset = row.offset
            }
        }
    }

    func row(_ index: Int) -> Row { bytes.withBytes { ArcTable.row($0, arcs, index) } }

    func node(_ index: Int) -> GridPoint { bytes.withBytes { ArcTable.node($0, nodes, index) } }

    /// The vertices from the start node to the end node. Damaged differences are cut short, not followed.
    func points(_ index: Int) -> [GridPoint] {
        bytes.withBytes { raw in
            let row = ArcTable.row(raw, arcs, index)
            var point = ArcTable.node(raw, nodes, row.startNode)
            var points: [GridPoint] = []
            points.reserveCapacity(row.vertexCount)
            points.append(point)
            var position = vertices.lowerBound + row.offset
            for _ in 0..<(row.vertexCount - 2) {
                guard let x = Varint.read(raw, at: &position, end: vertices.upperBound),
                    let y = Varint.read(raw, at: &position, end: vertices.upperBound)
                else { break }
                let (dx, dy) = (Varint.unzigzag(x), Varint.unzigzag(y))
                point.x = point.x &+ Int32(truncatingIfNeeded: dx)
                point.y = point.y &+ Int32(truncatingIfNeeded: dy)
                guard abs(Int(point.x)) <= AtlasFormat.antimeridian, abs(Int(point.y)) <= AtlasFormat.pole else {
                    break
                }
                points.append(point)
            }
            points.append(ArcTable.node(raw, nodes, row.endNode))
            return points
        }
    }

    /// Calls the closure with every row, in order.
    func forEachRow(_ body: (Int, Row) -> Void) {
        bytes.withBytes { raw in
            for index in 0..<count { body(index, ArcTable.row(raw, arcs, index)) }
        }
    }

    private static func node(_ raw: UnsafeRawBufferPointer, _ nodes: Range<Int>, _ index: Int) -> GridPoint {
        let at = nodes.lowerBound + index * AtlasFormat.Section.nodes.stride
        return GridPoint(x: raw.int32(at), y: raw.int32(at + 4))
    }

    private static func row(_ raw: UnsafeRawBufferPointer, _ arcs: Range<Int>, _ index: Int) -> Row {
        let at = arcs.lowerBound + index * AtlasFormat.Section.arcs.stride
        func unit(_ offset: Int) -> Int? {
            let value = raw.uint16(at + offset)
            return value == AtlasFormat.none ? nil : Int(value)
        }
        return Row(
            offset: Int(raw.uint32(at)),
            lengthMetres: Double(raw.uint32(at + 4)) / 10,
            startNode: Int(raw.uint16(at + 8)),
            endNode: Int(raw.uint16(at + 10)),
            left: unit(12),
            right: unit(14),
            vertexCount: Int(raw.uint16(at + 16)),
            isSeam: raw.uint16(at + 18) & AtlasFormat.seamFlag != 0,
            box: (
                Int(raw.int16(at + 20)), Int(raw.int16(at + 22)), Int(raw.int16(at + 24)), Int(raw.int16(at + 26))
            )
        )
    }
}
