import BorderGeometry

/// The pieces of lines that labels stay off, by the cells they pass through: a box asks only those near it.
struct SegmentGrid {
    private struct Segment {
        let start: Position
        let end: Position
        let clearance: Double
    }

    private struct Cell: Hashable {
        let column: Int
        let row: Int
    }

    private static let cell = 32.0
    private var cells: [Cell: [Segment]] = [:]

    /// Adds a line that no box may come nearer to than `clearance` px.
    mutating func add(_ line: [Position], clearance: Double) {
        for (start, end) in zip(line, line.count > 1 ? line.dropFirst() : line[...]) {
            let box = Rectangle(
                min: Position(x: min(start.x, end.x), y: min(start.y, end.y)),
                max: Position(x: max(start.x, end.x), y: max(start.y, end.y))
            )
            for cell in SegmentGrid.cells(of: box.insetBy(-clearance)) {
                cells[cell, default: []].append(Segment(start: start, end: end, clearance: clearance))
            }
        }
    }

    /// Whether a box comes too near to a line.
    func blocks(_ box: Rectangle) -> Bool {
        SegmentGrid.cells(of: box).contains { cell in
            cells[cell]?.contains { segment in
                let wide = box.insetBy(-segment.clearance)
                let (start, end) = (segment.start, segment.end)
                if max(start.x, end.x) < wide.min.x || min(start.x, end.x) > wide.max.x { return false }
                if max(start.y, end.y) < wide.min.y || min(start.y, end.y) > wide.max.y { return false }
                return wide.contains(start) || !wide.clip(line: [start, end]).isEmpty
            } ?? false
        }
    }

    private static func cells(of box: Rectangle) -> [Cell] {
        // No frame has so many cells: what is far outside is as good as at the edge.
        func index(_ px: Double) -> Int { Int((max(-1e5, min(1e5, px)) / cell).rounded(.down)) }
        let rows = index(box.min.y)...max(index(box.min.y), index(box.max.y))
        let columns = index(box.min.x)...max(index(box.min.x), index(box.max.x))
        return rows.flatMap { row in columns.map { Cell(column: $0, row: row) } }
    }
}
