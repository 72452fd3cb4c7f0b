extension Ring {
    /// The inner position farthest from every edge, and that distance, to within `precision`; `nil` where the rings
    /// enclose nothing. Rings inside rings are holes.
    ///
    /// Squares are split where their best point could still beat the best one found, most promising first.
    package static func poleOfInaccessibility(
        of rings: [[Position]],
        precision: Double
    ) -> (position: Position, distance: Double)? {
        guard let box = Rectangle(around: rings.joined()), box.width > 0, box.height > 0, precision > 0 else {
            return nil
        }
        let edges = Edges(rings)
        let size = min(box.width, box.height)
        var queue = CellQueue()
        var best: (position: Position, distance: Double) = (box.centre, edges.signedDistance(from: box.centre))
        // A very thin box is covered by no more than 64 squares along its length.
        let side = max(size, max(box.width, box.height) / 64)
        var x = box.min.x
        while x < box.max.x {
            var y = box.min.y
            while y < box.max.y {
                queue.push(Cell(Position(x: x + side / 2, y: y + side / 2), half: side / 2, edges))
                y += side
            }
            x += side
        }
        var budget = 20_000
        while let cell = queue.pop(), budget > 0 {
            if cell.distance > best.distance { best = (cell.centre, cell.distance) }
            if cell.reach - best.distance <= precision { break }
            let half = cell.half / 2
            for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
                queue.push(Cell(Position(x: cell.centre.x + dx, y: cell.centre.y + dy), half: half, edges))
            }
            budget -= 1
        }
        return best.distance > 0 ? best : nil
    }

    /// The edges of rings in one flat list.
    private struct Edges {
        private var edges: [(Position, Position)] = []

        init(_ rings: [[Position]]) {
            for ring in rings {
                guard var previous = ring.last else { continue }
                for vertex in ring {
                    if vertex != previous { edges.append((previous, vertex)) }
                    previous = vertex
                }
            }
        }

        /// Distance to the nearest edge, negative outside.
        func signedDistance(from position: Position) -> Double {
            var inside = false
            var best = Double.infinity
            for (start, end) in edges {
                if (start.y > position.y) != (end.y > position.y),
                    position.x < (end.x - start.x) * (position.y - start.y) / (end.y - start.y) + start.x
                {
                    inside.toggle()
                }
                best = min(best, position.squaredDistance(to: position.nearest(onSegmentFrom: start, to: end).position))
            }
            return inside ? best.squareRoot() : -best.squareRoot()
        }
    }

    /// A square, the distance of its centre and the most any of its points can reach.
    private struct Cell {
        let centre: Position
        let half: Double
        let distance: Double
        var reach: Double { distance + half * 2.squareRoot() }

        init(_ centre: Position, half: Double, _ edges: Edges) {
            self.centre = centre
            self.half = half
            distance = edges.signedDistance(from: centre)
        }
    }

    /// Cells with the largest reach first, as a binary heap.
    private struct CellQueue {
        private var cells: [Cell] = []

        mutating func push(_ cell: Cell) {
            cells.append(cell)
            var child = cells.count - 1
            while child > 0 {
                let parent = (child - 1) / 2
                guard cells[child].reach > cells[parent].reach else { return }
                cells.swapAt(child, parent)
                child = parent
            }
        }

        mutating func pop() -> Cell? {
            guard let first = cells.first, let last = cells.popLast() else { return nil }
            guard !cells.isEmpty else { return first }
            cells[0] = last
            var parent = 0
            while true {
                var largest = parent
                for child in [2 * parent + 1, 2 * parent + 2] where child < cells.count {
                    if cells[child].reach > cells[largest].reach { largest = child }
                }
                guard largest != parent else { return first }
                cells.swapAt(parent, largest)
                parent = largest
            }
        }
    }
}
