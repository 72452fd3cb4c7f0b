import Testing

@testable import BorderAtlas
@testable import atlas_build

@Suite struct SeamSnappingTests {
    private func ring(_ points: [(Int32, Int32)]) -> GridRing { GridRing(points.map { GridPoint(x: $0.0, y: $0.1) }) }

    @Test func theCutOfTheSourceMovesToTheEdgeOfThePlane() throws {
        #expect(try SeamSnapping.gridPoint(179.9, 65.1) == GridPoint(x: 1_800_000, y: 651_000))
        #expect(try SeamSnapping.gridPoint(-179.8999, -89.9) == GridPoint(x: -1_800_000, y: -900_000))
        #expect(try SeamSnapping.gridPoint(179.8998, 12.34567) == GridPoint(x: 1_798_998, y: 123_457))
        #expect(throws: BuildError.self) { try SeamSnapping.gridPoint(181, 0) }
        #expect(throws: BuildError.self) { try SeamSnapping.gridPoint(.nan, 0) }
    }

    @Test func twoSidesOfASeamMeetHalfway() {
        let east: Int32 = 1_800_000
        let one = ring([(1_790_000, 0), (east, 100), (east, 5_000), (east, 10_100), (1_790_000, 10_000)])
        let other = ring([(-1_790_000, 0), (-1_790_000, 10_000), (-east, 10_200), (-east, 7_000), (-east, 200)])
        let snapped = SeamSnapping.snapped([[one, other]])[0]
        #expect(snapped[0].points.filter { $0.x == east }.map(\.y) == [150, 10_150])
        #expect(snapped[1].points.filter { $0.x == -east }.map(\.y) == [10_150, 150])
        #expect(snapped.map { $0.seams.count(where: \.self) } == [1, 1])
    }

    @Test func landThatEndsAtTheCutHasACoastThere() {
        let lone = ring([(1_790_000, 0), (1_800_000, 0), (1_800_000, 900), (1_790_000, 900)])
        let snapped = SeamSnapping.snapped([[lone]])[0][0]
        #expect(snapped.points == lone.points && !snapped.seams.contains(true))
        // Twins must be near each other.
        let far = ring([(-1_790_000, 9_000), (-1_790_000, 0), (-1_800_000, 0), (-1_800_000, 9_000)])
        #expect(!SeamSnapping.snapped([[lone, far]])[0][1].seams.contains(true))
    }

    @Test func thePoleIsASeam() {
        let cap = ring([
            (-1_800_000, -800_000), (-1_800_000, -850_000), (-1_800_000, -900_000), (0, -900_000),
            (1_800_000, -900_000), (1_800_000, -800_000), (0, -790_000),
        ])
        let snapped = SeamSnapping.snapped([[cap]])[0][0]
        #expect(snapped.points.count == 5)
        #expect(snapped.seams.count(where: \.self) == 3)
    }
}
