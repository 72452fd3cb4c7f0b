import BorderGeometry
import Testing

@Suite struct CurveSamplingTests {
    private func circle(_ parameter: Double) -> Position {
        let angle = 2 * Double.pi * parameter
        return Position(x: 100 * angle.cosine, y: 100 * angle.sine)
    }

    @Test(arguments: [0.1, 0.5, 2])
    func straysNoMoreThanAllowed(tolerance: Double) throws {
        let lines = CurveSampling.sample(tolerance: tolerance) { circle($0) }
        let line = try #require(lines.first.flatMap(Polyline.init))
        #expect(lines.count == 1)
        for step in 0...1000 {
            #expect(line.nearest(to: circle(Double(step) / 1000)).distance <= tolerance * 1.01)
        }
    }

    @Test func straightLinesStayShort() {
        let lines = CurveSampling.sample(tolerance: 0.5) { Position(x: 500 * $0, y: 0) }
        #expect(lines.count == 1)
        #expect(lines[0].count <= 9)
    }

    @Test func breaksWhereTheCurveHasNoValue() {
        let lines = CurveSampling.sample(tolerance: 0.5) { parameter in
            (0.4...0.6).contains(parameter) ? nil : Position(x: 100 * parameter, y: 0)
        }
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.allSatisfy { $0.x <= 40.1 || $0.x >= 59.9 } })
        #expect(CurveSampling.sample(tolerance: 0.5) { _ in nil }.isEmpty)
    }
}
