import BorderGeometry
import BorderTestSupport
import Testing

@Suite struct PreparedAreaTests {
    @Test(arguments: 0..<8)
    func agreesWithTheEvenOddRule(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let centre = Position(x: 3, y: -2)
        let star = RandomShapes.star(&random, centre: centre, radius: 10, vertices: 60)
        let engine = try GeometryEngine()
        let area = try PreparedArea(Area([Polygon(outer: star)], engine: engine))
        let box = Rectangle(x: -8, y: -13, width: 22, height: 22)
        for _ in 0..<200 {
            let position = RandomShapes.position(&random, in: box)
            #expect(try area.contains(position) == Ring.contains(position, in: [star]), "\(position)")
        }
    }

    @Test func boundaryCountsAsOutside() throws {
        let square = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)].map { Position(x: Double($0.0), y: Double($0.1)) }
        let area = try PreparedArea(Area([Polygon(outer: square)], engine: GeometryEngine()))
        #expect(try !area.contains(Position(x: 0, y: 0.5)))
        #expect(try area.contains(Position(x: 0.5, y: 0.5)))
    }
}
