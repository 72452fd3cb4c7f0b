import BorderGeometry
import BorderTestSupport
import Testing

@Suite struct PolylineTests {
    @Test func walksAlong() throws {
        let line = try #require(Polyline([(0, 0), (3, 4), (3, 10)].map { Position(x: $0.0, y: $0.1) }))
        #expect(line.length == 11)
        #expect(line.position(at: 5) == Position(x: 3, y: 4))
        #expect(line.position(at: 8) == Position(x: 3, y: 7))
        #expect(line.position(at: -1) == Position(x: 0, y: 0))
        #expect(line.position(at: 99) == Position(x: 3, y: 10))
        #expect(line.tangent(at: 9, reach: 1) == Position(x: 0, y: 1))
        #expect(Polyline([]) == nil)
    }

    @Test func aLineThatReturnsHasNoTangent() throws {
        let there = [Position(x: 0, y: 0), Position(x: 5, y: 0), Position(x: 0, y: 0)]
        #expect(try #require(Polyline(there)).tangent(at: 5, reach: 2) == nil)
    }

    @Test(arguments: 0..<20)
    func nearestBeatsEverySample(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let line = try #require(
            Polyline(RandomShapes.walk(&random, from: Position(x: 0, y: 0), step: 5, vertices: 40))
        )
        let asked = RandomShapes.position(&random, in: Rectangle(x: -20, y: -20, width: 40, height: 40))
        let nearest = line.nearest(to: asked)
        #expect(abs(nearest.position.distance(to: asked) - nearest.distance) < 1e-9)
        #expect(line.position(at: nearest.along).distance(to: nearest.position) < 1e-9)
        for step in 0...2000 {
            let sample = line.position(at: line.length * Double(step) / 2000)
            #expect(sample.distance(to: asked) >= nearest.distance - 1e-9)
        }
    }
}
