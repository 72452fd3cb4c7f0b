import BorderGeometry
import BorderTestSupport
import Testing

@Suite struct GeodesicTests {
    let geodesic: Geodesic

    init() throws { geodesic = try Geodesic() }

    @Test func knowsTheEllipsoid() {
        let origin = Position(x: 0, y: 0)
        // One degree of the equator is a·π/180; the quarter meridian of WGS 84 is a published constant.
        #expect(abs(geodesic.distanceMetres(origin, Position(x: 1, y: 0)) - 6_378_137 * .pi / 180) < 1e-6)
        #expect(abs(geodesic.distanceMetres(origin, Position(x: 0, y: 90)) - 10_001_965.7293) < 1e-3)
        #expect(geodesic.distanceMetres(origin, origin) == 0)
    }

    @Test func crossesTheAntimeridianTheShortWay() {
        let distance = geodesic.distanceMetres(Position(x: 179.5, y: 0), Position(x: -179.5, y: 0))
        #expect(abs(distance - 6_378_137 * .pi / 180) < 1e-6)
    }

    @Test(arguments: 0..<20)
    func directAndInverseAgree(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let start = RandomShapes.position(&random, in: Rectangle(x: -179, y: -80, width: 358, height: 160))
        let metres = Double.random(in: 1...5_000_000, using: &random)
        let end = geodesic.position(
            from: start,
            azimuthDegrees: Double.random(in: 0...360, using: &random),
            metres: metres
        )
        #expect(abs(geodesic.distanceMetres(start, end) - metres) < 1e-5)
        #expect(abs(geodesic.distanceMetres(end, start) - metres) < 1e-5)
    }

    @Test func measuresLines() {
        let line = [Position(x: 0, y: 0), Position(x: 1, y: 0), Position(x: 3, y: 0)]
        #expect(abs(geodesic.lengthMetres(of: line) - 3 * 6_378_137 * .pi / 180) < 1e-6)
        #expect(geodesic.lengthMetres(of: []) == 0)
        #expect(geodesic.lengthMetres(of: [line[0]]) == 0)
    }

    @Test(arguments: 0..<24)
    func nearestPointMatchesDenseSampling(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let start = RandomShapes.position(&random, in: Rectangle(x: -170, y: -60, width: 340, height: 130))
        let line = RandomShapes.walk(&random, from: start, step: 0.3, vertices: 25)
        let asked = Position(
            x: start.x + Double.random(in: -1...1, using: &random),
            y: start.y + Double.random(in: -1...1, using: &random)
        )
        var best = Double.infinity
        for (from, to) in zip(line, line.dropFirst()) {
            for step in 0...400 {
                best = min(best, geodesic.distanceMetres(asked, from.interpolated(to: to, Double(step) / 400)))
            }
        }
        let nearest = try #require(geodesic.nearestPoint(on: line, to: asked))
        #expect(nearest.distanceMetres <= best + 1)
        #expect(nearest.distanceMetres > best - 60)
        let segment = line[nearest.segment].interpolated(to: line[nearest.segment + 1], nearest.fraction)
        #expect(geodesic.distanceMetres(segment, nearest.position) < 0.01)
    }

    @Test func nearestPointOfShortLines() throws {
        let only = Position(x: 10, y: 10)
        #expect(geodesic.nearestPoint(on: [], to: only) == nil)
        let nearest = try #require(geodesic.nearestPoint(on: [only], to: Position(x: 10, y: 11)))
        #expect(nearest.position == only)
        let end = try #require(geodesic.nearestPoint(on: [only, Position(x: 10, y: 9)], to: Position(x: 10, y: 11)))
        #expect(end.position == only && end.fraction == 0)
    }
}
