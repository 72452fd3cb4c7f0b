import BorderTestSupport
import Testing

@testable import BorderAtlas
@testable import atlas_build

@Suite struct ShapeReadingTests {
    private func shapes(_ polygons: [[[OutlineBytes.Point]]]) throws -> [[GridRing]] {
        try ShapeReading.shapes(OutlineBytes.record(OutlineBytes().multipolygon(polygons)))
    }

    @Test func noBytesAreNoUnits() throws {
        #expect(try ShapeReading.shapes([]).isEmpty)
    }

    @Test func degreesBecomeWholeUnits() throws {
        let ring = try shapes([[[(1.00004, 2.00006), (1.5, 2), (1.49996, 2.49994), (1.00004, 2.00006)]]])[0][0]
        #expect(ring.points == GridShapes.points([(10_000, 20_001), (15_000, 20_000), (15_000, 24_999)]))
        #expect(ring.seams == [false, false, false])
    }

    @Test func pointsThatFallTogetherAreOne() throws {
        let crowded = [(0.0, 0.0), (0.00001, 0), (0.00002, 0.00001), (1, 0), (1, 1), (0.99999, 1), (0, 0)]
        let ring = try shapes([[crowded.map { (x: $0.0, y: $0.1) }]])[0][0]
        #expect(ring.points == GridShapes.points([(0, 0), (10_000, 0), (10_000, 10_000)]))
    }

    @Test func anOpenRingIsClosedByItself() throws {
        let open = Array(OutlineBytes.square(0, 0, 1).dropLast())
        #expect(try shapes([[open]])[0][0].points == GridShapes.square(0, 0, 10_000).points)
    }

    /// The land lies on the left whichever way the source goes round.
    @Test(arguments: [false, true], [false, true])
    func ringsAreTurned(_ isOuterReversed: Bool, _ isHoleReversed: Bool) throws {
        let (outer, hole) = (OutlineBytes.square(0, 0, 3), OutlineBytes.square(1, 1, 1))
        let rings = try shapes([[isOuterReversed ? outer.reversed() : outer, isHoleReversed ? hole.reversed() : hole]])
        #expect(rings[0].map { ShapeReading.doubleArea($0.points) } == [1_800_000_000, -200_000_000])
    }

    @Test func unitsKeepTheOrderOfTheSource() throws {
        let bytes = [5.0, 1, 3].flatMap {
            OutlineBytes.record(OutlineBytes(isLittle: $0 > 2).polygon([OutlineBytes.square($0, $0, 1)]))
        }
        #expect(try ShapeReading.shapes(bytes).map { $0[0].points[0].x } == [50_000, 10_000, 30_000])
    }

    @Test(arguments: [0, 1, 2, 3]) func ringsWithoutAnAreaVanish(_ count: Int) {
        let line: [OutlineBytes.Point] = (0..<count).map { (Double($0), 0) }
        #expect {
            try shapes([[line]])
        } throws: {
            "\($0)" == "a ring of \(count) points vanishes on the grid"
        }
    }

    @Test func aRingTooSmallForTheGridVanishes() {
        #expect {
            try shapes([[OutlineBytes.square(20, 20, 0.00004)]])
        } throws: {
            "\($0)" == "a ring of 5 points vanishes on the grid"
        }
    }

    @Test(arguments: [
        (180.0001, 0), (-181, 0), (0, 90.0001), (0, -91), (.nan, 0), (0, .nan), (.infinity, 0), (0, -.infinity),
        (1e300, 1e300),
    ])
    func pointsOutsideTheWorldAreRefused(_ x: Double, _ y: Double) {
        #expect {
            try shapes([[[(0, 0), (1, 0), (x, y), (0, 0)]]])
        } throws: {
            "\($0)" == "a vertex lies outside the world"
        }
    }

    @Test func aLengthThatDoesNotFitNamesTheUnit() {
        let good = OutlineBytes.record(OutlineBytes().polygon([OutlineBytes.square(0, 0, 1)]))
        var long = good
        long[0] += 1
        for (bytes, unit) in [(long, 1), (good + long, 2)] {
            #expect {
                try ShapeReading.shapes(bytes)
            } throws: {
                "\($0)" == "the outline of unit \(unit) cannot be read"
            }
        }
    }

    /// The slow way: the area of every triangle with the origin.
    @Test(arguments: 0..<30) func areasAgreeWithTriangles(_ seed: UInt64) {
        var random = SplitMix(seed: seed)
        let points = (0..<Int.random(in: 0...20, using: &random)).map { _ in
            GridPoint(
                x: .random(in: -1_800_000...1_800_000, using: &random),
                y: .random(in: -900_000...900_000, using: &random)
            )
        }
        var slow = 0
        for index in points.indices {
            let (one, other) = (points[index], points[(index + 1) % points.count])
            slow += Int(one.x) * Int(other.y) - Int(other.x) * Int(one.y)
        }
        #expect(ShapeReading.doubleArea(points) == slow)
        #expect(ShapeReading.doubleArea(points.reversed()) == -slow)
    }
}
