import BorderGeometry
import BorderTestSupport
import Testing

/// The definition taken literally: look at every vertex in every round.
private func slowly(_ line: [Position], area: Double) -> [Position] {
    var line = line
    let fewest = line.first == line.last ? 4 : 2
    var floor = [Double](repeating: 0, count: line.count)
    while line.count > fewest {
        var (best, smallest) = (0, Double.infinity)
        for index in 1..<(line.count - 1) {
            let (a, b, c) = (line[index - 1], line[index], line[index + 1])
            let size = max(abs((a.x - b.x) * (c.y - b.y) - (c.x - b.x) * (a.y - b.y)) / 2, floor[index])
            if size < smallest { (best, smallest) = (index, size) }
        }
        guard smallest < area else { break }
        line.remove(at: best)
        floor.remove(at: best)
        // What was larger than a removed triangle stays at least as large.
        for index in [best - 1, best] where index > 0 && index < line.count - 1 { floor[index] = smallest }
    }
    return line
}

@Suite struct VisvalingamTests {
    @Test(arguments: 0..<40)
    func isTheDefinition(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let line = RandomShapes.walk(&random, from: Position(x: 0, y: 0), step: 3, vertices: 120)
        for area in [0.1, 0.5, 2, 20] {
            #expect(Visvalingam.simplify(line, area: area) == slowly(line, area: area))
        }
    }

    @Test(arguments: 0..<20)
    func closedLinesStayClosedAndOpen(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let ring = RandomShapes.star(&random, centre: Position(x: 5, y: 5), radius: 4, vertices: 40)
        let simple = Visvalingam.simplify(ring, area: 1e9)
        #expect(simple.count == 4)
        #expect(simple.first == simple.last)
        #expect(Visvalingam.simplify(ring, area: 0.5) == slowly(ring, area: 0.5))
    }

    @Test func keepsEndsAndDropsStraightVertices() {
        let line = (0...10).map { Position(x: Double($0), y: 0) }
        #expect(Visvalingam.simplify(line, area: 0.1) == [line[0], line[10]])
        #expect(Visvalingam.simplify(line, area: 0) == line)
        #expect(Visvalingam.simplify([], area: 1) == [])
        #expect(Visvalingam.simplify([line[0]], area: 1) == [line[0]])
    }
}
