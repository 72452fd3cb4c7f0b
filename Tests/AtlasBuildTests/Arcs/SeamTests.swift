import Testing

@testable import BorderAtlas
@testable import atlas_build

/// Rings over the antimeridian and round the pole.
@Suite struct SeamTests {
    private static let east: Int32 = 1_800_000

    private func arcs(_ rings: [GridRing]) throws -> [BuiltArc] {
        try ArcBuilding().build(SeamSnapping.snapped([rings])).arcs
    }

    @Test func landOnBothSidesHasTwoSeamsThatMeet() throws {
        let built = try arcs([
            GridShapes.square(Self.east - 10_000, 0, 10_000), GridShapes.square(-Self.east, 100, 10_000),
        ])
        #expect(
            built.map(\.text) == [
                "0|. -1800000,50 -1790000,100 -1790000,10100 -1800000,10050",
                "0|.~ -1800000,10050 -1800000,50",
                "0|.~ 1800000,50 1800000,10050",
                "0|. 1800000,10050 1790000,10000 1790000,0 1800000,50",
            ]
        )
    }

    @Test(arguments: [(499, true), (500, true), (501, false), (5_000, false)] as [(Int32, Bool)])
    func twinsLieWithinTheTolerance(_ gap: Int32, _ isTwin: Bool) throws {
        let built = try arcs([
            GridShapes.square(Self.east - 10_000, 0, 10_000), GridShapes.square(-Self.east, gap, 10_000),
        ])
        #expect(built.count(where: \.isSeam) == (isTwin ? 2 : 0))
        #expect(built.count == (isTwin ? 4 : 2))
    }

    @Test func eachSeamHasOneTwin() throws {
        // Two places on the eastern side could go with the western one: the first does.
        let built = try arcs([
            GridShapes.square(Self.east - 10_000, 0, 10_000), GridShapes.square(-Self.east, 0, 10_000),
            GridShapes.square(-Self.east, 50_000, 10_000),
        ])
        #expect(built.count(where: \.isSeam) == 2)
        #expect(Set(built.filter(\.isSeam).flatMap { $0.points.map(\.y) }) == [0, 10_000])
    }

    @Test func unitsDoNotJoinAcrossTheSeam() throws {
        // The seam joins parts of one unit; two units on its sides keep their coasts.
        let built = try ArcBuilding().build(
            SeamSnapping.snapped([
                [GridShapes.square(Self.east - 10_000, 0, 10_000)], [GridShapes.square(-Self.east, 0, 10_000)],
            ])
        ).arcs
        #expect(built.map(\.isSeam) == [false, false])
    }

    @Test func theCapOfThePoleIsASeamAndACoast() throws {
        let cap = GridShapes.ring([
            (-1_800_000, -800_000), (-1_800_000, -850_000), (-1_800_000, -900_000), (0, -900_000),
            (1_800_000, -900_000), (1_800_000, -800_000), (0, -790_000),
        ])
        #expect(
            try arcs([cap]).map(\.text).sorted() == [
                "0|. 1800000,-800000 0,-790000 -1800000,-800000",
                "0|.~ -1800000,-800000 -1800000,-900000 1800000,-900000 1800000,-800000",
            ]
        )
    }

    @Test func aRingAllAlongTheEdgeIsLeftAlone() {
        let flat = GridShapes.ring([(Self.east, 0), (Self.east, 500), (Self.east, 900)])
        #expect(SeamSnapping.snapped([[flat]])[0][0].points == flat.points)
        #expect(SeamSnapping.snapped([[flat]])[0][0].seams == [false, false, false])
        #expect(SeamSnapping.snapped([]).isEmpty)
    }
}
