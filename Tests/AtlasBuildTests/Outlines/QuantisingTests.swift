import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderAtlas
@testable import atlas_build

/// Where on the grid a vertex of the source comes to lie.
@Suite struct QuantisingTests {
    @Test(arguments: [
        (0.0, 0.0, 0, 0), (27.87, 60.602, 278_700, 606_020), (-0.00004, 0.00006, 0, 1), (0.00006, -0.00006, 1, -1),
        (179.8998, 89.9999, 1_798_998, 899_999), (179.8999, 0, 1_800_000, 0), (179.9, 0, 1_800_000, 0),
        (180, 0, 1_800_000, 0), (-179.8999, 0, -1_800_000, 0), (-180, 0, -1_800_000, 0), (-179.8998, 0, -1_798_998, 0),
        (0, -89.8999, 0, -898_999), (0, -89.89991, 0, -900_000), (0, -90, 0, -900_000), (0, 90, 0, 900_000),
        (0, 89.9, 0, 899_000),
    ])
    func places(_ x: Double, _ y: Double, _ gridX: Int32, _ gridY: Int32) throws {
        #expect(try SeamSnapping.gridPoint(x, y) == GridPoint(x: gridX, y: gridY))
    }

    @Test(arguments: 0..<50) func nothingElseMovesByMoreThanHalfAUnit(_ seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<40 {
            let (x, y) = (
                Double.random(in: -179.89...179.89, using: &random), Double.random(in: -89.89...90, using: &random)
            )
            let point = try SeamSnapping.gridPoint(x, y)
            #expect(abs(Double(point.x) - x * 1e4) <= 0.5 && abs(Double(point.y) - y * 1e4) <= 0.5)
            #expect(abs(point.position.x - x) <= 0.000_050_1)
        }
    }

    @Test func pointsAreOrderedByLongitudeFirst() {
        let points = GridShapes.points([(1, 9), (-5, 3), (1, -9), (-5, 2)])
        #expect(points.sorted() == GridShapes.points([(-5, 2), (-5, 3), (1, -9), (1, 9)]))
        #expect(GridPoint(x: -1_800_000, y: 123_457).position.x == -180)
        #expect(GridPoint(x: -1_800_000, y: 123_457).position.y == 12.3457)
    }
}
