import BorderGeometry
import Testing

@testable import BorderReports

@Suite struct WorldCutTests {
    private func cut(_ longitude: Double) throws -> WorldCut {
        try #require(WorldCut(of: .world(around: longitude)))
    }

    @Test func azimuthalMapsAndTheAtlasOwnCutNeedNone() {
        #expect(WorldCut(of: .azimuthal(around: Position(x: 50, y: 50))) == nil)
        #expect(WorldCut(of: .world(around: 0)) == nil)
    }

    @Test func liesOppositeTheMiddle() throws {
        #expect(try cut(180).longitude == 0)
        #expect(try cut(-100).longitude == 80)
        let zero = try cut(180)
        #expect(zero.tears(Position(x: -1, y: 0), Position(x: 1, y: 1)))
        #expect(!zero.tears(Position(x: 0, y: 0), Position(x: 1, y: 1)))
    }

    @Test func ringsFallInTwoOfTheSameArea() throws {
        let square = [(-10.0, 40.0), (20, 40), (20, 60), (-10, 60), (-10, 40)].map { Position(x: $0.0, y: $0.1) }
        let parts = try cut(180).split(ring: square)
        #expect(parts.count == 2)
        #expect(parts.allSatisfy { $0.first == $0.last })
        let areas = parts.map(Ring.signedArea)
        #expect(abs(areas[0] - 200) < 0.01 && abs(areas[1] - 400) < 0.01)
        // The cut itself may be bent by the projection: a vertex a degree.
        #expect(parts[0].filter { abs($0.x) < 1e-4 }.count >= 20)
    }

    @Test func linesFallInTwo() throws {
        let line = [Position(x: -10, y: 0), Position(x: 10, y: 20)]
        let parts = try cut(180).split(line: line)
        #expect(parts.count == 2)
        #expect(parts[0].first == line[0] && parts[1].last == line[1])
    }
}
