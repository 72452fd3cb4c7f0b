import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// The places where the flat map ends.
@Suite struct FeatureAntimeridianTests {
    private func ring(_ numbers: [(Double, Double)]) -> [Position] { SampleLayers.ring(numbers) }

    private func cut(_ rings: [[Position]]) -> [[[Position]]] {
        if case .multiPolygon(let polygons) = FeatureGeometry.multiPolygon([rings]).standardized() {
            polygons
        } else {
            []
        }
    }

    private func area(_ polygons: [[[Position]]]) -> Double {
        polygons.joined().reduce(0) { $0 + Ring.signedArea($1) }
    }

    private func bounds(_ polygons: [[[Position]]]) -> BoundingBox? {
        var box = BoundsAccumulator()
        box.add(.multiPolygon(polygons))
        return box.bounds
    }

    /// Every position within -180...180 and no step across; no polygon with another's winding.
    private func check(_ polygons: [[[Position]]]) {
        for polygon in polygons {
            for (index, ring) in polygon.enumerated() {
                #expect(ring.allSatisfy { abs($0.x) <= 180 && abs($0.y) <= 90 })
                #expect(ring.first == ring.last && ring.count >= 4)
                #expect((Ring.signedArea(ring) > 0) == (index == 0))
                for (from, to) in zip(ring, ring.dropFirst()) {
                    #expect(abs(from.x - to.x) <= 180 || abs(from.x - to.x) == 360)
                }
            }
        }
    }

    @Test func aBoxFrom170ToMinus170IsCutInTwo() {
        for box in [
            ring([(170, 60), (-170, 60), (-170, 70), (170, 70)]), ring([(170, 70), (-170, 70), (-170, 60), (170, 60)]),
            ring([(170, 60), (190, 60), (190, 70), (170, 70)]), ring([(-190, 60), (-170, 60), (-170, 70), (-190, 70)]),
        ] {
            let parts = cut([box])
            check(parts)
            #expect(parts.count == 2)
            #expect(area(parts) == 200)
            #expect(bounds(parts) == BoundingBox(west: 170, south: 60, east: -170, north: 70))
        }
    }

    /// A coast that goes back and forth across the antimeridian, as Chukotka's would.
    @Test func aCoastThatCrossesManyTimesIsCutAtEachCrossing() {
        let comb = ring([
            (170, 60), (-175, 60), (-175, 61), (178, 61), (178, 62), (-175, 62), (-175, 63), (178, 63), (178, 64),
            (-175, 64), (-175, 65), (170, 65),
        ])
        let parts = cut([comb])
        check(parts)
        #expect(parts.count == 4)
        // Fifteen degrees by five without two bays of seven by one.
        #expect(area(parts) == 15 * 5 - 2 * 7)
        #expect(parts.count { $0[0].allSatisfy { $0.x < 0 } } == 3)
    }

    @Test func wrangelIslandWithALakeOnTheLineKeepsItsArea() {
        let island = ring([(178.5, 71), (-177.5, 71), (-177.5, 71.6), (178.5, 71.6)])
        let lake = ring([(179.5, 71.2), (-179.5, 71.2), (-179.5, 71.4), (179.5, 71.4)])
        let pond = ring([(-178.5, 71.2), (-178, 71.2), (-178, 71.4), (-178.5, 71.4)])
        let parts = cut([island, lake, pond])
        check(parts)
        #expect(parts.count == 2)
        #expect(abs(area(parts) - (4 * 0.6 - 0.2 - 0.1)) < 1e-9)
        // The lake became a bay of both halves, the pond a hole of the eastern one.
        #expect(parts.map(\.count).sorted() == [1, 2])
    }

    @Test func fijiIsASetOfIslandsOnBothSides() {
        let islands: [[[Position]]] = [
            [ring([(177, -18), (178, -18), (178, -17), (177, -17)])],
            [ring([(179.5, -17), (-179.8, -17), (-179.8, -16.5), (179.5, -16.5)])],
            [ring([(-179, -19), (-178.5, -19), (-178.5, -18.5)])],
        ]
        guard case .multiPolygon(let parts) = FeatureGeometry.multiPolygon(islands).standardized() else {
            Issue.record("Fiji vanished")
            return
        }
        check(parts)
        #expect(parts.count == 4)
        #expect(bounds(parts) == BoundingBox(west: 177, south: -19, east: -178.5, north: -16.5))
    }

    @Test(arguments: [1.0, -1.0])
    func aRingAroundAPoleCoversIt(side: Double) {
        let around = stride(from: -170.0, through: 170, by: 20).map { Position(x: $0, y: 70 * side) }
        for ring in [around, around.reversed(), Array(around[5...] + around[..<5])] {
            let parts = cut([ring])
            check(parts)
            #expect(parts.count == 1)
            #expect(area(parts) == 360 * 20)
            let south = side > 0 ? 70.0 : -90
            #expect(bounds(parts) == BoundingBox(west: -180, south: south, east: 180, north: south + 20))
        }
    }

    @Test func aRingAroundAPoleThatWandersAcrossTheLineCoversIt() {
        let around = ring([
            (-170, 70), (0, 70), (170, 70), (-175, 72), (175, 74), (-170, 76),
        ])
        // From 170 over -175, back to 175 and on to -170: three crossings, one turn.
        let parts = cut([around])
        check(parts)
        #expect(parts.count == 1 || parts.count == 2)
        #expect(bounds(parts)?.north == 90)
        #expect(bounds(parts)?.west == -180 && bounds(parts)?.east == 180)
    }

    @Test func aBeltAroundAPoleHasThePoleCutOut() {
        let outer = stride(from: -170.0, through: 170, by: 20).map { Position(x: $0, y: 60) }
        let inner = stride(from: -170.0, through: 170, by: 20).map { Position(x: $0, y: 80) }
        for rings in [[outer, inner], [outer.reversed(), inner], [outer, inner.reversed()]] {
            let parts = cut(rings)
            check(parts)
            #expect(area(parts) == 360 * 20)
            #expect(bounds(parts) == BoundingBox(west: -180, south: 60, east: 180, north: 80))
        }
    }

    @Test func whatTouchesTheLineIsNotCut() {
        let east = ring([(170, 60), (180, 60), (180, 70), (170, 70)])
        #expect(cut([east]) == [[east + [east[0]]]])
        let antarctica = ring([(-180, -90), (180, -90), (180, -70), (0, -65), (-180, -70)])
        #expect(cut([antarctica]) == [[antarctica + [antarctica[0]]]])
        let world = ring([(-180, -10), (180, -10), (180, 10), (-180, 10)])
        #expect(cut([world]) == [[world + [world[0]]]])
        let touching = ring([(170, 60), (180, 65), (170, 70)])
        #expect(cut([touching]) == [[touching + [touching[0]]]])
    }

    @Test func anEdgeAlongTheLineStaysOnItsSide() {
        // The left half lies west of the antimeridian with an edge along it; the rest sticks out to the east.
        let shape = ring([(170, 60), (180, 60), (180, 62), (185, 62), (185, 64), (180, 64), (180, 66), (170, 66)])
        let parts = cut([shape])
        check(parts)
        #expect(parts.count == 2)
        #expect(area(parts) == 10 * 6 + 5 * 2)
    }

    @Test func linesAreCutToo() {
        let line = FeatureGeometry.multiLineString([ring([(170, 0), (-170, 10)]), ring([(0, 0), (1, 1)])])
        #expect(
            line.standardized()
                == .multiLineString([
                    ring([(170, 0), (180, 5)]), ring([(-180, 5), (-170, 10)]), ring([(0, 0), (1, 1)]),
                ])
        )
        let around = FeatureGeometry.multiLineString([ring([(100, 0), (500, 40)])])
        guard case .multiLineString(let parts) = around.standardized() else {
            Issue.record("the line vanished")
            return
        }
        #expect(parts.map(\.count) == [2, 2])
        #expect(parts.joined().allSatisfy { abs($0.x) <= 180 })
    }

    /// The cut keeps areas: compared with the ring before it was folded into -180...180.
    @Test func seededShapesKeepTheirArea() {
        var random = SplitMix(seed: 5)
        for _ in 0..<3000 {
            let center = Position(
                x: Double.random(in: 150...210, using: &random),
                y: Double.random(in: -60...60, using: &random)
            )
            let corners = Int.random(in: 3...40, using: &random)
            let unfolded = RandomGeometry.star(
                around: Position(x: 0, y: center.y),
                corners: corners,
                from: 2,
                to: 29,
                &random
            )
            .map { Position(x: (($0.x + center.x) * 1e5).rounded() / 1e5, y: ($0.y * 1e5).rounded() / 1e5) }
            let folded = unfolded.map { Position(x: $0.x > 180 ? $0.x - 360 : $0.x, y: $0.y) }
            let parts = cut([folded])
            check(parts)
            // Each rounded crossing may move an edge by half a unit of the fifth place.
            #expect(abs(area(parts) - abs(Ring.signedArea(unfolded))) < 1e-5 * 60 * Double(corners))
        }
    }

    @Test func hostileRingsNeitherTrapNorLeaveTheMap() {
        var random = SplitMix(seed: 6)
        let special: [Double] = [-540, -180, -179.999_999, 0, 179.999_999, 180, 540, 90, -90]
        for _ in 0..<20_000 {
            let rings = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                (0..<Int.random(in: 0...8, using: &random)).map { _ in
                    Position(
                        x: Bool.random(using: &random)
                            ? special[Int.random(in: 0..<special.count, using: &random)]
                            : Double.random(in: -540...540, using: &random),
                        y: Bool.random(using: &random) ? 90 : Double.random(in: -90...90, using: &random)
                    )
                }
            }
            for polygon in cut(rings) {
                #expect(polygon.joined().allSatisfy { abs($0.x) <= 180 && abs($0.y) <= 90 })
            }
            _ = FeatureGeometry.multiLineString(rings).standardized()
        }
    }
}
