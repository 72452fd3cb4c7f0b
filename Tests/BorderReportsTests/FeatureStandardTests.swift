import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

/// Winding, closing, rounding, refusing.
@Suite struct FeatureStandardTests {
    private func ring(_ numbers: [(Double, Double)]) -> [Position] { SampleLayers.ring(numbers) }

    private func rings(_ geometry: FeatureGeometry) -> [[[Position]]] {
        if case .multiPolygon(let polygons) = geometry.standardized() { polygons } else { [] }
    }

    @Test func windsAndClosesRingsWhateverTheyCameAs() {
        let square = ring([(0, 0), (4, 0), (4, 4), (0, 4)])
        let hole = ring([(1, 1), (2, 1), (2, 2), (1, 2)])
        for (outer, inner) in [
            (square, hole), (square.reversed(), hole.reversed()), (square + [square[0]], hole + [hole[0]]),
            (square, hole.reversed()),
        ] {
            let polygons = rings(.multiPolygon([[outer, inner]]))
            #expect(polygons.count == 1)
            for (index, ring) in polygons[0].enumerated() {
                #expect(ring.first == ring.last && ring.count == 5)
                #expect((Ring.signedArea(ring) > 0) == (index == 0))
            }
            #expect(Set(polygons[0][0]) == Set(square))
            #expect(Set(polygons[0][1]) == Set(hole))
        }
    }

    @Test func dropsWhatRoundingMakesAPoint() {
        let speck = ring([(10, 10), (10.000_001, 10), (10.000_001, 10.000_001)])
        let square = ring([(0, 0), (4, 0), (4, 4), (0, 4)])
        #expect(FeatureGeometry.multiPolygon([[speck]]).standardized() == .none)
        #expect(rings(.multiPolygon([[square, speck], [speck, square]])).map(\.count) == [1])
        #expect(FeatureGeometry.multiLineString([[speck[0], speck[1]]]).standardized() == .none)
        let flat = ring([(0, 0), (4, 0), (8, 0)])
        #expect(FeatureGeometry.multiPolygon([[flat]]).standardized() == .none)
        #expect(FeatureGeometry.multiPolygon([[]]).standardized() == .none)
        #expect(FeatureGeometry.multiPolygon([]).standardized() == .none)
        #expect(FeatureGeometry.multiLineString([[], []]).standardized() == .none)
        #expect(FeatureGeometry.none.standardized() == .none)
    }

    @Test func dropsRepeatedPositions() {
        let line = ring([(1, 1), (1.000_000_1, 1), (2, 2), (2, 2)])
        #expect(
            FeatureGeometry.multiLineString([line]).standardized() == .multiLineString([ring([(1, 1), (2, 2)])])
        )
    }

    @Test func bringsPointsBackOntoTheMap() {
        #expect(SampleLayers.point(190, 1).standardized() == SampleLayers.point(-170, 1))
        #expect(SampleLayers.point(-190, 1).standardized() == SampleLayers.point(170, 1))
        #expect(SampleLayers.point(180, 90).standardized() == SampleLayers.point(180, 90))
        let zero = SampleLayers.point(-0.0, -1e-9).standardized()
        #expect(zero == SampleLayers.point(0, 0))
        if case .point(let position) = zero { #expect(position.x.sign == .plus && position.y.sign == .plus) }
    }

    @Test(
        arguments: [
            (.nan, 0), (0, .nan), (.infinity, 0), (0, -.infinity), (0, 90.1), (0, -91), (541, 0), (1e300, 0),
        ] as [(Double, Double)]
    )
    func aPositionNotOnEarthIsNoPlace(x: Double, y: Double) {
        #expect(SampleLayers.point(x, y).standardized() == .none)
        #expect(FeatureGeometry.multiLineString([ring([(0, 0), (x, y)])]).standardized() == .none)
        #expect(FeatureGeometry.multiPolygon([[ring([(0, 0), (x, y), (1, 1)])]]).standardized() == .none)
    }

    @Test func standardizingTwiceChangesNothing() {
        var random = SplitMix(seed: 11)
        for _ in 0..<2000 {
            let geometry = RandomGeometry.make(&random)
            let once = geometry.standardized()
            #expect(once.standardized() == once)
        }
    }

    @Test func whatIsUnknownIsNull() {
        #expect(CellValue.known("") == .missing && CellValue.known("x") == .text("x"))
        #expect(CellValue.integer(nil as Int?) == .missing && CellValue.integer(0 as Int?) == .integer(Int64(0)))
        #expect(CellValue.number(nil as Double?) == .missing && CellValue.number(0.5 as Double?) == .number(0.5))
    }

    @Test func keysOfFlowsAreDistinct() {
        let keys = FlowColumn.all.map(\.column).filter { $0.audience != .screen }.map(\.key)
        #expect(Set(keys).count == keys.count && keys.first == "id")
        #expect(
            FeatureLayer(name: "flows", keys: Array(keys.dropFirst()), features: []).keys == Array(keys.dropFirst())
        )
    }
}
