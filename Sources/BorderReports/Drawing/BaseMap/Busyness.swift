import BorderGeometry

/// How much is drawn where: a raster of the frame that counts lines and marks, for finding quiet ground.
struct Busyness {
    private let frame: Rectangle
    private let cell = 4.0
    private let columns: Int
    private let rows: Int
    private var counts: [Double]
    /// Sums over all cells above and left, so that a box costs four look-ups.
    private var sums: [Double] = []

    init(_ frame: Rectangle) {
        self.frame = frame
        columns = max(1, Int((frame.width / cell).rounded(.up)))
        rows = max(1, Int((frame.height / cell).rounded(.up)))
        counts = Array(repeating: 0, count: columns * rows)
    }

    /// Counts the cells lines pass through.
    mutating func add(_ lines: [[Position]], weight: Double = 1) {
        for line in lines {
            for (start, end) in zip(line, line.dropFirst()) {
                let steps = max(1, Int(start.distance(to: end) / cell))
                for step in 0..<steps { add(start.interpolated(to: end, Double(step) / Double(steps)), weight) }
            }
        }
    }

    /// Counts every cell under a box.
    mutating func add(_ box: Rectangle, weight: Double) {
        var y = box.min.y
        while y < box.max.y {
            var x = box.min.x
            while x < box.max.x {
                add(Position(x: x, y: y), weight)
                x += cell
            }
            y += cell
        }
    }

    private mutating func add(_ position: Position, _ weight: Double) {
        guard frame.contains(position) else { return }
        let column = min(columns - 1, Int((position.x - frame.min.x) / cell))
        let row = min(rows - 1, Int((position.y - frame.min.y) / cell))
        counts[row * columns + column] += weight
    }

    /// Ends the counting and makes boxes cheap to ask for.
    mutating func sumUp() {
        sums = Array(repeating: 0, count: (columns + 1) * (rows + 1))
        for row in 0..<rows {
            var line = 0.0
            for column in 0..<columns {
                line += counts[row * columns + column]
                sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1] + line
            }
        }
    }

    /// What was counted under a box since `sumUp`.
    func count(in box: Rectangle) -> Double {
        guard !sums.isEmpty else { return 0 }
        func column(_ x: Double) -> Int { min(columns, max(0, Int((x - frame.min.x) / cell))) }
        func row(_ y: Double) -> Int { min(rows, max(0, Int((y - frame.min.y) / cell))) }
        let (left, right) = (column(box.min.x), column(box.max.x + cell))
        let (top, bottom) = (row(box.min.y), row(box.max.y + cell))
        func sum(_ row: Int, _ column: Int) -> Double { sums[row * (columns + 1) + column] }
        return sum(bottom, right) - sum(top, right) - sum(bottom, left) + sum(top, left)
    }
}
