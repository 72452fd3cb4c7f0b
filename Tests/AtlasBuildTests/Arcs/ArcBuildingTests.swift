import BorderTestSupport
import Testing

@testable import BorderAtlas
@testable import atlas_build

/// Small maps drawn by hand, and every arc that must come of them.
@Suite struct ArcBuildingTests {
    private func arcs(_ shapes: [[GridRing]]) throws -> [String] { try ArcBuilding().build(shapes).arcs.map(\.text) }

    @Test func twoSquaresShareOneArc() throws {
        let built = try ArcBuilding().build([[GridShapes.square(0, 0, 10)], [GridShapes.square(10, 0, 10)]])
        #expect(built.nodes == GridShapes.points([(10, 0), (10, 10)]))
        #expect(
            built.arcs.map(\.text) == [
                "0|. 10,10 0,10 0,0 10,0", "0|1 10,0 10,10", "1|. 10,0 20,0 20,10 10,10",
            ]
        )
    }

    @Test func theLowerUnitIsOnTheLeft() throws {
        let turned = try arcs([[GridShapes.square(10, 0, 10)], [GridShapes.square(0, 0, 10)]])
        #expect(turned.contains("0|1 10,10 10,0"))
        #expect(turned.count == 3)
    }

    @Test func anIslandIsARingFromItsLeastPoint() throws {
        let late = GridShapes.ring([(60, 10), (50, 10), (50, 0), (60, 0)])
        #expect(
            try arcs([[GridShapes.square(0, 0, 10), late]]) == [
                "0|. 0,0 10,0 10,10 0,10 0,0", "0|. 50,0 60,0 60,10 50,10 50,0",
            ]
        )
    }

    @Test func aHoleKeepsTheLandOnItsLeft() throws {
        let built = try ArcBuilding().build([[GridShapes.square(0, 0, 30), GridShapes.hole(10, 10, 10)]])
        #expect(
            built.arcs.map(\.text) == [
                "0|. 0,0 30,0 30,30 0,30 0,0", "0|. 10,10 10,20 20,20 20,10 10,10",
            ]
        )
        #expect(built.nodes == GridShapes.points([(0, 0), (10, 10)]))
    }

    @Test func anEnclaveIsOneArcBetweenTheTwo() throws {
        let around = [GridShapes.square(0, 0, 30), GridShapes.hole(10, 10, 10)]
        let within = [GridShapes.square(10, 10, 10)]
        #expect(
            try arcs([around, within]) == [
                "0|. 0,0 30,0 30,30 0,30 0,0", "0|1 10,10 10,20 20,20 20,10 10,10",
            ]
        )
        #expect(
            try arcs([within, around]) == [
                "0|1 10,10 20,10 20,20 10,20 10,10", "1|. 0,0 30,0 30,30 0,30 0,0",
            ]
        )
    }

    @Test func threeUnitsMeetAtATJunction() throws {
        let south = GridShapes.ring([(0, 0), (20, 0), (20, 10), (10, 10), (0, 10)])
        let built = try ArcBuilding().build([
            [south], [GridShapes.square(0, 10, 10)], [GridShapes.square(10, 10, 10)],
        ])
        #expect(
            built.arcs.map(\.text) == [
                "0|. 0,10 0,0 20,0 20,10", "0|1 10,10 0,10", "0|2 20,10 10,10", "1|. 10,20 0,20 0,10",
                "1|2 10,10 10,20", "2|. 20,10 20,20 10,20",
            ]
        )
        #expect(built.nodes == GridShapes.points([(0, 10), (10, 10), (10, 20), (20, 10)]))
    }

    @Test func fourUnitsMeetAtAPoint() throws {
        let built = try ArcBuilding().build(GridShapes.cells(columns: 2, land: [true, true, true, true]))
        #expect(built.nodes == GridShapes.points([(0, 10), (10, 0), (10, 10), (10, 20), (20, 10)]))
        #expect(
            built.arcs.map(\.text) == [
                "0|. 0,10 0,0 10,0", "0|1 10,0 10,10", "0|2 10,10 0,10", "1|. 10,0 20,0 20,10",
                "1|3 20,10 10,10", "2|. 10,20 0,20 0,10", "2|3 10,10 10,20", "3|. 20,10 20,20 10,20",
            ]
        )
    }

    @Test func unitsThatTouchInAPointShareANodeAndNoArc() throws {
        let built = try ArcBuilding().build(GridShapes.cells(columns: 2, land: [true, false, false, true]))
        #expect(built.nodes == GridShapes.points([(10, 10)]))
        #expect(built.arcs.map(\.text) == ["0|. 10,10 0,10 0,0 10,0 10,10", "1|. 10,10 20,10 20,20 10,20 10,10"])
    }

    @Test func aUnitThatTouchesItselfHasANodeThere() throws {
        let built = try ArcBuilding().build([[GridShapes.square(0, 0, 10), GridShapes.square(10, 10, 10)]])
        #expect(built.nodes == GridShapes.points([(10, 10)]))
        #expect(built.arcs.count == 2 && built.arcs.allSatisfy { $0.points.first == GridPoint(x: 10, y: 10) })
    }

    @Test func aChainOfVerticesIsOneArc() throws {
        let west = GridShapes.ring([(0, 0), (10, 0), (12, 3), (9, 5), (10, 10), (0, 10)])
        let east = GridShapes.ring([(20, 0), (20, 10), (10, 10), (9, 5), (12, 3), (10, 0)])
        #expect(try arcs([[west], [east]]).contains("0|1 10,0 12,3 9,5 10,10"))
    }

    @Test func linesThatDifferByAPointAreTwoCoasts() throws {
        // The eastern side has a vertex that the western one has not: nothing is shared, and nothing is guessed.
        let east = GridShapes.ring([(10, 0), (20, 0), (20, 10), (10, 10), (10, 5)])
        let lines = try ArcBuilding().build([[GridShapes.square(0, 0, 10)], [east]]).arcs
        #expect(lines.allSatisfy { $0.right == -1 })
        #expect(Set(lines.map(\.left)) == [0, 1])
    }

    @Test func overlapsNameTheUnits() {
        let shapes = [[GridShapes.square(0, 0, 10)], [GridShapes.square(50, 0, 10)], [GridShapes.square(50, 0, 10)]]
        #expect {
            try ArcBuilding().build(shapes)
        } throws: {
            "\($0)".hasPrefix("units 2 and 3 overlap at ")
        }
        let twice = [[GridShapes.square(0, 0, 10), GridShapes.square(0, 0, 10)]]
        #expect {
            try ArcBuilding().build(twice)
        } throws: {
            "\($0)".hasPrefix("units 1 and 1 overlap at ")
        }
    }

    @Test func nothingComesOfNothing() throws {
        let built = try ArcBuilding().build([])
        #expect(built.nodes.isEmpty && built.arcs.isEmpty)
        #expect(try ArcBuilding().build([[], []]).arcs.isEmpty)
    }

    @Test func aSeamIsAnArcOfItsOwn() throws {
        var ring = GridShapes.ring([(1_790_000, 0), (1_800_000, 0), (1_800_000, 900), (1_790_000, 900)])
        ring.seams[1] = true
        #expect(
            try arcs([[ring]]) == [
                "0|.~ 1800000,0 1800000,900", "0|. 1800000,900 1790000,900 1790000,0 1800000,0",
            ]
        )
    }
}
