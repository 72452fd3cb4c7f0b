import BorderGeometry
import Testing

private func ring(_ pairs: (Double, Double)...) -> [Position] { pairs.map { Position(x: $0.0, y: $0.1) } }
private let square = ring((0, 0), (4, 0), (4, 4), (0, 4), (0, 0))
private let hole = ring((1, 1), (1, 2), (2, 2), (2, 1), (1, 1))
private let bowTie = ring((0, 0), (2, 2), (2, 0), (0, 2), (0, 0))

@Suite struct AreaTests {
    let engine: GeometryEngine

    init() throws { engine = try GeometryEngine() }

    @Test func measuresPolygonsWithHoles() throws {
        let area = try Area([Polygon(outer: square, holes: [hole])], engine: engine)
        #expect(try area.size() == 15)
        #expect(try area.invalidity() == nil)
    }

    @Test func measuresSeveralPolygons() throws {
        let shifted = square.map { Position(x: $0.x + 10, y: $0.y) }
        let area = try Area([Polygon(outer: square), Polygon(outer: shifted, holes: [])], engine: engine)
        #expect(try area.size() == 32)
        #expect(try area.polygons().count == 2)
    }

    @Test func anEmptyAreaHasNoSize() throws {
        let area = try Area([], engine: engine)
        #expect(try area.size() == 0)
        #expect(try area.polygons() == [])
    }

    @Test func namesTheFaultOfAnInvalidPolygonAndRepairsIt() throws {
        let area = try Area([Polygon(outer: bowTie)], engine: engine)
        #expect(try area.invalidity()?.hasPrefix("Self-intersection") == true)
        let repaired = try area.madeValid()
        #expect(try repaired.invalidity() == nil)
        #expect(try repaired.size() == 2)
        #expect(try repaired.polygons().count == 2)
    }

    @Test func readsBackWhatItWasGiven() throws {
        let polygon = Polygon(outer: square, holes: [hole])
        #expect(try Area([polygon], engine: engine).polygons() == [polygon])
    }

    @Test func intersectsAndDissolves() throws {
        let right = square.map { Position(x: $0.x + 2, y: $0.y) }
        let one = try Area([Polygon(outer: square)], engine: engine)
        let other = try Area([Polygon(outer: right)], engine: engine)
        #expect(try one.intersection(with: other).size() == 8)
        let both = try Area([Polygon(outer: square), Polygon(outer: right)], engine: engine).dissolved()
        #expect(try both.size() == 24)
        #expect(try both.polygons().count == 1)
    }

    @Test func refusesRingsInGEOSsWords() throws {
        let open = ring((0, 0), (1, 0), (1, 1), (0, 1))
        let error = #expect(throws: GeometryError.self) { _ = try Area([Polygon(outer: open)], engine: engine) }
        guard case .invalidGeometry(let operation, let reason)? = error else {
            Issue.record("not the expected case: \(String(describing: error))")
            return
        }
        #expect(operation == "making a ring")
        #expect(reason.contains("closed linestring"))
        // A fault in a later part frees the earlier ones, and the engine goes on working.
        #expect(throws: GeometryError.self) {
            _ = try Area([Polygon(outer: square, holes: [hole, open]), Polygon(outer: square)], engine: engine)
        }
        #expect(throws: GeometryError.self) {
            _ = try Area([Polygon(outer: square), Polygon(outer: open)], engine: engine)
        }
        #expect(try Area([Polygon(outer: square)], engine: engine).size() == 16)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func refusesNumbersThatAreNone(bad: Double) {
        var broken = square
        broken[1].x = bad
        #expect(
            throws: GeometryError.invalidGeometry(operation: "making a ring", reason: "a coordinate is not a number")
        ) { _ = try Area([Polygon(outer: broken)], engine: engine) }
    }

    @Test func reportsItsVersion() { #expect(engine.version.hasPrefix("3.")) }
}
