import BorderCore
import BorderGeometry

/// Who owns each small cell of the frame: finds room for the names of countries and seas.
struct GroundRaster {
    static let cell = 6.0
    private let frame: Rectangle
    let columns: Int
    let rows: Int
    /// Index into the base map's grounds; -1 for the sea, -2 for a lake.
    private var owners: [Int16]

    init(_ base: BaseMap, frame: Rectangle) {
        self.frame = frame
        columns = max(1, Int(frame.width / Self.cell))
        rows = max(1, Int(frame.height / Self.cell))
        owners = Array(repeating: -1, count: columns * rows)
        for (index, ground) in base.grounds.enumerated() { fill(ground.rings, with: Int16(clamping: index)) }
        for lake in base.lakes { fill([lake], with: -2) }
    }

    /// Scan-line fill of the cells whose middle is inside the rings.
    private mutating func fill(_ rings: [[Position]], with owner: Int16) {
        var crossings = [[Double]](repeating: [], count: rows)
        for ring in rings {
            guard var previous = ring.last else { continue }
            for vertex in ring {
                let (low, high) = (min(previous.y, vertex.y), max(previous.y, vertex.y))
                // Rows whose middle lies in low ..< high, so that a shared vertex counts once.
                var row = max(0, Int(((low - frame.min.y) / Self.cell - 0.5).rounded(.up)))
                while row < rows {
                    let y = middle(row: row)
                    if y >= high { break }
                    if y >= low {
                        crossings[row].append(
                            previous.x + (vertex.x - previous.x) * (y - previous.y) / (vertex.y - previous.y)
                        )
                    }
                    row += 1
                }
                previous = vertex
            }
        }
        for row in 0..<rows {
            let sorted = crossings[row].sorted()
            for pair in stride(from: 0, to: sorted.count - 1, by: 2) {
                let first = max(0, Int(((sorted[pair] - frame.min.x) / Self.cell - 0.5).rounded(.up)))
                let last = min(columns - 1, Int(((sorted[pair + 1] - frame.min.x) / Self.cell - 0.5).rounded(.down)))
                guard first <= last else { continue }
                for column in first...last { owners[row * columns + column] = owner }
            }
        }
    }

    private func middle(row: Int) -> Double { frame.min.y + (Double(row) + 0.5) * Self.cell }

    /// The middle of a cell.
    func position(column: Int, row: Int) -> Position {
        Position(x: frame.min.x + (Double(column) + 0.5) * Self.cell, y: middle(row: row))
    }

    /// The index of the ground at a position; -1 for the sea and outside the frame, -2 for a lake.
    func owner(at position: Position) -> Int {
        guard frame.contains(position) else { return -1 }
        let column = min(columns - 1, Int((position.x - frame.min.x) / Self.cell))
        let row = min(rows - 1, Int((position.y - frame.min.y) / Self.cell))
        return Int(owners[row * columns + column])
    }

    /// Sums of the cells one owner has, for counting under boxes.
    func sums(of owner: Int) -> OwnerSums {
        var sums = [Int32](repeating: 0, count: (columns + 1) * (rows + 1))
        let wanted = Int16(clamping: owner)
        var (top, bottom, left, right) = (rows, 0, columns, 0)
        for row in 0..<rows {
            var line: Int32 = 0
            for column in 0..<columns {
                if owners[row * columns + column] == wanted {
                    line += 1
                    (top, bottom) = (min(top, row), max(bottom, row + 1))
                    (left, right) = (min(left, column), max(right, column + 1))
                }
                sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1] + line
            }
        }
        return OwnerSums(
            frame: frame,
            columns: columns,
            rows: rows,
            sums: sums,
            seenRows: min(top, bottom)..<bottom,
            seenColumns: min(left, right)..<right
        )
    }

    /// How much of a box one owner has.
    struct OwnerSums {
        fileprivate let frame: Rectangle
        fileprivate let columns: Int
        fileprivate let rows: Int
        fileprivate let sums: [Int32]
        /// The rows and columns outside of which the owner has nothing.
        let seenRows: Range<Int>
        let seenColumns: Range<Int>

        /// Whether the cell of a position is the owner's.
        func isAt(_ position: Position) -> Bool { share(of: Rectangle(min: position, max: position)) > 0 }

        /// 0...1: the part of the cells under the box that the owner has; 0 for boxes that leave the frame.
        func share(of box: Rectangle) -> Double {
            guard frame.contains(box) else { return 0 }
            let left = Int((box.min.x - frame.min.x) / GroundRaster.cell)
            let right = min(columns, Int(((box.max.x - frame.min.x) / GroundRaster.cell).rounded(.up)))
            let top = Int((box.min.y - frame.min.y) / GroundRaster.cell)
            let bottom = min(rows, Int(((box.max.y - frame.min.y) / GroundRaster.cell).rounded(.up)))
            guard left < right, top < bottom else { return 0 }
            func sum(_ row: Int, _ column: Int) -> Int32 { sums[row * (columns + 1) + column] }
            let count = sum(bottom, right) - sum(top, right) - sum(bottom, left) + sum(top, left)
            return Double(count) / Double((right - left) * (bottom - top))
        }
    }
}
