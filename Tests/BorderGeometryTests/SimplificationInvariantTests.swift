import BorderGeometry
import BorderTestSupport
import Testing

@Suite struct SimplificationInvariantTests {
    private func walk(_ seed: UInt64, vertices: Int = 200) -> [Position] {
        var random = SplitMix(seed: seed)
        return RandomShapes.walk(&random, from: Position(x: 0, y: 0), step: 3, vertices: vertices)
    }

    @Test(arguments: 0..<20)
    func keepsOnlyVerticesOfTheLineInTheirOrder(seed: UInt64) {
        let line = walk(seed)
        let simple = Visvalingam.simplify(line, area: 2)
        var rest = line[...]
        for vertex in simple {
            guard let found = rest.firstIndex(of: vertex) else {
                Issue.record("\(vertex) is not a vertex of what is left of the line")
                return
            }
            rest = rest[(found + 1)...]
        }
        #expect(simple.first == line.first && simple.last == line.last)
        #expect(simple.count < line.count)
    }

    @Test(arguments: 0..<20)
    func coarserIsPartOfFiner(seed: UInt64) {
        let line = walk(seed)
        var finer = Set(line)
        var count = line.count
        for area in [0.1, 0.5, 1, 3, 10, 50] {
            let simple = Visvalingam.simplify(line, area: area)
            #expect(finer.isSuperset(of: simple))
            #expect(simple.count <= count)
            (finer, count) = (Set(simple), simple.count)
        }
    }

    /// Removed detail lowers no neighbour's rank, so both neighbours may tie: the two directions may differ in which of
    /// them they keep, but by no more than a few vertices.
    @Test(arguments: 0..<20)
    func directionHardlyMatters(seed: UInt64) {
        let line = walk(seed)
        let (there, back) = (
            Visvalingam.simplify(line, area: 1.5), Visvalingam.simplify(line.reversed(), area: 1.5)
        )
        #expect(abs(there.count - back.count) <= line.count / 20)
        #expect(Set(there).symmetricDifference(back).count <= line.count / 5)
    }

    @Test(arguments: 0..<20)
    func whatIsLeftIsLargeEnough(seed: UInt64) {
        let simple = Visvalingam.simplify(walk(seed), area: 2.5)
        for index in simple.indices.dropFirst().dropLast() {
            let triangle = [simple[index - 1], simple[index], simple[index + 1]]
            #expect(abs(Ring.signedArea(triangle)) >= 2.5)
        }
    }

    @Test(arguments: 0..<20)
    func smallTrianglesMoveALittleArea(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let ring = RandomShapes.star(&random, centre: Position(x: 0, y: 0), radius: 100, vertices: 300)
        let simple = Visvalingam.simplify(ring, area: 1)
        let removed = Double(ring.count - simple.count)
        #expect(abs(Ring.signedArea(ring) - Ring.signedArea(simple)) <= removed)
    }

    @Test func sameInSameOut() {
        let line = walk(5)
        #expect(Visvalingam.simplify(line, area: 1) == Visvalingam.simplify(line, area: 1))
    }

    @Test func equalTrianglesAreTakenFromTheStart() {
        // A zigzag of equal triangles: the first inner vertex goes first, and its neighbour grows.
        let zigzag = (0..<7).map { Position(x: Double($0), y: Double($0 % 2)) }
        let simple = Visvalingam.simplify(zigzag, area: 1.01)
        #expect(simple.count < zigzag.count && simple.first == zigzag[0] && simple.last == zigzag[6])
        #expect(!simple.contains(zigzag[1]))
    }

    @Test(arguments: 0..<20)
    func curvesAreFollowed(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let (a, b) = (Double.random(in: 50...200, using: &random), Double.random(in: 20...120, using: &random))
        func curve(_ t: Double) -> Position {
            Position(x: a * (2 * .pi * t).cosine, y: b * (2 * .pi * t).sine)
        }
        let line = try #require(CurveSampling.sample(tolerance: 0.3) { curve($0) }.first)
        for vertex in line {
            let (x, y) = (vertex.x / a, vertex.y / b)
            #expect(abs(x * x + y * y - 1) < 1e-9)
        }
        let drawn = try #require(Polyline(line))
        for step in 0...500 { #expect(drawn.nearest(to: curve(Double(step) / 500)).distance <= 0.31) }
    }

    @Test func depthLimitsTheWork() {
        var asked = 0
        let lines = CurveSampling.sample(tolerance: 1e-9, depth: 6) { t in
            asked += 1
            return Position(x: 100 * t, y: 50 * (40 * t).sine)
        }
        #expect(lines.count == 1 && lines[0].count <= 65)
        #expect(asked <= 65)
    }
}
