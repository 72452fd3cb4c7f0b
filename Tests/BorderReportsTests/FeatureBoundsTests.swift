import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

@Suite struct FeatureBoundsTests {
    private func bounds(ofPoints longitudes: [Double]) -> BoundingBox? {
        var box = BoundsAccumulator()
        for x in longitudes { box.add(.point(Position(x: x, y: x / 4))) }
        return box.bounds
    }

    @Test func nothingHasNoBox() {
        #expect(bounds(ofPoints: []) == nil)
        var box = BoundsAccumulator()
        box.add(.none)
        box.add(.multiLineString([[]]))
        box.add(.multiPolygon([[]]))
        #expect(box.bounds == nil)
    }

    @Test func takesTheNarrowerWayRound() {
        #expect(bounds(ofPoints: [27.5]) == BoundingBox(west: 27.5, south: 6.875, east: 27.5, north: 6.875))
        #expect(bounds(ofPoints: [20, 60]).map { $0.west > $0.east } == false)
        let fiji = bounds(ofPoints: [177, -178, 179.5])
        #expect(fiji?.west == 177 && fiji?.east == -178 && fiji.map { $0.west > $0.east } == true)
        // Exactly half the world either way: the ordinary box.
        #expect(bounds(ofPoints: [-90, 90]).map { $0.west > $0.east } == false)
        // One meridian with two names.
        #expect(bounds(ofPoints: [-180, 180])?.west == 180)
    }

    @Test func holdsEveryPointAndIsNarrowest() {
        var random = SplitMix(seed: 8)
        for _ in 0..<2000 {
            let middle = Double.random(in: -180...180, using: &random)
            let reach = Double.random(in: 0...180, using: &random)
            let longitudes = (0..<Int.random(in: 1...12, using: &random)).map { _ -> Double in
                let x = middle + Double.random(in: -reach...reach, using: &random)
                return x > 180 ? x - 360 : x < -180 ? x + 360 : x
            }
            guard let box = bounds(ofPoints: longitudes) else {
                Issue.record("no box")
                continue
            }
            #expect(longitudes.contains(box.west) && longitudes.contains(box.east))
            let width = box.west > box.east ? box.east + 360 - box.west : box.east - box.west
            for x in longitudes { #expect((x >= box.west ? x - box.west : x + 360 - box.west) <= width) }
            // The oracle tries every point as the western edge.
            let narrowest =
                longitudes.map { west in
                    longitudes.map { $0 >= west ? $0 - west : $0 + 360 - west }.max() ?? 0
                }.min() ?? 0
            // Stretches below a degree are not looked for.
            #expect(width <= narrowest + 1, "\(longitudes)")
        }
    }

    @Test func aBoxWithAPoleHasAllLongitudes() {
        var box = BoundsAccumulator()
        box.add(.multiLineString([[Position(x: 10, y: 80), Position(x: 12, y: 90)]]))
        #expect(box.bounds == BoundingBox(west: -180, south: 80, east: 180, north: 90))
    }

    @Test func aLineFillsTheDegreesItPasses() {
        var box = BoundsAccumulator()
        box.add(.multiLineString([[Position(x: -179.5, y: 1), Position(x: 20, y: 5)]]))
        box.add(.point(Position(x: 30, y: -3)))
        #expect(box.bounds == BoundingBox(west: -179.5, south: -3, east: 30, north: 5))
        box.add(.multiPolygon([[[Position(x: 170, y: 0), Position(x: 180, y: 0), Position(x: 175, y: 9)]]]))
        #expect(box.bounds == BoundingBox(west: 170, south: -3, east: 30, north: 9))
    }
}
