import BorderGeometry
import BorderTestSupport
import Testing

@Suite struct GeodesicPublishedTests {
    let geodesic: Geodesic

    init() throws { geodesic = try Geodesic() }

    /// Karney's own example: Wellington to Salamanca, nearly antipodal.
    @Test func wellingtonToSalamanca() {
        let wellington = Position(x: 174.81, y: -41.32)
        let salamanca = Position(x: -5.50, y: 40.96)
        #expect(abs(geodesic.distanceMetres(wellington, salamanca) - 19_959_679.267) < 0.001)
        let end = geodesic.position(from: wellington, azimuthDegrees: 161.067669, metres: 19_959_679.267)
        #expect(geodesic.distanceMetres(end, salamanca) < 2)
    }

    @Test func parallelsShrinkTowardThePoles() {
        for latitude in stride(from: -80.0, through: 80, by: 20) {
            let here = geodesic.distanceMetres(Position(x: 10, y: latitude), Position(x: 10.01, y: latitude))
            let s = (latitude * .pi / 180).sine
            let e2 = (2 - 1 / 298.257223563) / 298.257223563
            let radius = 6_378_137 * (latitude * .pi / 180).cosine / (1 - e2 * s * s).squareRoot()
            #expect(abs(here - radius * 0.01 * .pi / 180) < 1e-3)
        }
    }

    @Test(arguments: 0..<30)
    func noDetourIsShorter(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let box = Rectangle(x: -180, y: -85, width: 360, height: 170)
        let (one, other) = (RandomShapes.position(&random, in: box), RandomShapes.position(&random, in: box))
        let direct = geodesic.distanceMetres(one, other)
        #expect(abs(direct - geodesic.distanceMetres(other, one)) < 1e-6)
        for _ in 0..<10 {
            let between = RandomShapes.position(&random, in: box)
            let detour = geodesic.distanceMetres(one, between) + geodesic.distanceMetres(between, other)
            #expect(detour >= direct - 1e-6)
        }
    }

    @Test(arguments: 0..<20)
    func turnsOfLongitudeDoNotMatter(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let box = Rectangle(x: -180, y: -85, width: 360, height: 170)
        let (one, other) = (RandomShapes.position(&random, in: box), RandomShapes.position(&random, in: box))
        let turned = Position(x: other.x + 360, y: other.y)
        #expect(abs(geodesic.distanceMetres(one, other) - geodesic.distanceMetres(one, turned)) < 1e-5)
    }

    @Test func aLineAcrossTheAntimeridianHasItsNearestPointThere() throws {
        let line = [Position(x: 179, y: 10), Position(x: -179, y: 10)]
        let nearest = try #require(geodesic.nearestPoint(on: line, to: Position(x: 180, y: 11)))
        #expect(nearest.segment == 0 && abs(nearest.fraction - 0.5) < 1e-3)
        #expect(abs(abs(nearest.position.x) - 180) < 1e-3 || abs(nearest.position.x - 180) < 1e-3)
        #expect((110_000...111_200).contains(nearest.distanceMetres))
    }

    @Test(arguments: 0..<200)
    func turnsAreFoundNearTheMiddle(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let longitude = Double.random(in: -720...720, using: &random)
        let middle = Double.random(in: -180...180, using: &random)
        let turned = GeographicExtent.unwrap(longitude, around: middle)
        #expect(abs(turned - middle) <= 180 + 1e-9)
        let turns = (turned - longitude) / 360
        #expect(abs(turns - turns.rounded()) < 1e-9)
    }

    @Test func gridsRunFromTheSouthWest() throws {
        let box = try #require(GeographicExtent(west: 170, south: -20, east: 190, north: 0))
        let grid = box.grid(3)
        #expect(grid.count == 9)
        #expect(grid[0] == Position(x: 170, y: -20) && grid[2] == Position(x: 190, y: -20))
        #expect(grid[4] == box.centre && grid[8] == Position(x: 190, y: 0))
        #expect(box.grid(1) == [Position(x: 170, y: -20)] && box.grid(0).count == 1)
    }

    @Test func extentsAtTheEdgeOfTheWorld() {
        #expect(GeographicExtent(west: -180, south: -90, east: 180, north: 90) == GeographicExtent.world)
        #expect(GeographicExtent(west: -540, south: 0, east: -180, north: 1) != nil)
        #expect(GeographicExtent(west: -541, south: 0, east: -190, north: 1) == nil)
        #expect(GeographicExtent(west: 0, south: 0, east: 361, north: 1) == nil)
        #expect(GeographicExtent(west: 5, south: 7, east: 5, north: 7)?.width == 0)
        #expect(GeographicExtent(west: .nan, south: 0, east: 1, north: 1) == nil)
        #expect(GeographicExtent(west: 0, south: -.infinity, east: 1, north: 1) == nil)
    }
}

/// GEOS and the project's own measures agree on random ground.
@Suite struct AreaAgreementTests {
    private func star(_ random: inout SplitMix) -> [Position] {
        let centre = RandomShapes.position(&random, in: Rectangle(x: -20, y: -20, width: 40, height: 40))
        return RandomShapes.star(&random, centre: centre, radius: 25, vertices: 30)
    }

    @Test(arguments: 0..<30)
    func togetherAndSharedMakeBoth(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let (one, other) = (star(&random), star(&random))
        let engine = try GeometryEngine()
        let shared = try Area([Polygon(outer: one)], engine: engine)
            .intersection(with: Area([Polygon(outer: other)], engine: engine)).size()
        let together = try Area([Polygon(outer: one), Polygon(outer: other)], engine: engine).dissolved().size()
        #expect(abs(together + shared - abs(Ring.signedArea(one)) - abs(Ring.signedArea(other))) < 1e-6)
        #expect(shared <= min(abs(Ring.signedArea(one)), abs(Ring.signedArea(other))) + 1e-9)
    }

    @Test(arguments: 0..<20)
    func polygonsReadBackMeasureTheSame(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let outer = star(&random)
        let engine = try GeometryEngine()
        let area = try Area([Polygon(outer: outer)], engine: engine)
        #expect(try area.invalidity() == nil)
        let polygons = try area.polygons()
        #expect(polygons == [Polygon(outer: outer)])
        #expect(abs(try area.size() - abs(Ring.signedArea(outer))) < 1e-9)
    }

    @Test(arguments: 0..<10)
    func preparedAreasAgreeWithRings(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let outer = star(&random)
        let middle = try #require(Ring.poleOfInaccessibility(of: [outer], precision: 0.01))
        let half = middle.distance / 3
        let hole = [(-half, -half), (half, -half), (half, half), (-half, half), (-half, -half)]
            .map { Position(x: middle.position.x + $0.0, y: middle.position.y + $0.1) }
        let prepared = try PreparedArea(Area([Polygon(outer: outer, holes: [hole])], engine: GeometryEngine()))
        #expect(try !prepared.contains(middle.position))
        for _ in 0..<300 {
            let position = RandomShapes.position(&random, in: Rectangle(x: -50, y: -50, width: 100, height: 100))
            #expect(try prepared.contains(position) == Ring.contains(position, in: [outer, hole]))
        }
    }
}
