import BorderGeometry
import BorderTestSupport
import Testing

private let frame = Rectangle(x: 0, y: 0, width: 100, height: 60)

private func size(_ ring: [Position]) -> Double { abs(Ring.signedArea(ring)) }

/// What must hold for every shape, whatever its form.
@Suite struct PlaneInvariantTests {
    private func star(_ seed: UInt64, in box: Rectangle = frame.insetBy(-30)) -> [Position] {
        var random = SplitMix(seed: seed)
        let centre = RandomShapes.position(&random, in: box)
        return RandomShapes.star(&random, centre: centre, radius: 45, vertices: 37)
    }

    @Test(arguments: 0..<40)
    func halvesOfAFrameShareARing(seed: UInt64) {
        let ring = star(seed)
        let left = Rectangle(x: 0, y: 0, width: 37, height: 60)
        let right = Rectangle(x: 37, y: 0, width: 63, height: 60)
        #expect(abs(size(frame.clip(ring: ring)) - size(left.clip(ring: ring)) - size(right.clip(ring: ring))) < 1e-9)
    }

    @Test(arguments: 0..<40)
    func clippingTwiceIsClippingOnce(seed: UInt64) {
        let once = frame.clip(ring: star(seed))
        #expect(abs(size(frame.clip(ring: once)) - size(once)) < 1e-9)
        let inner = frame.insetBy(10)
        let (direct, nested) = (inner.clip(ring: star(seed)), inner.clip(ring: once))
        #expect(abs(size(direct) - size(nested)) < 1e-9)
    }

    @Test(arguments: 0..<30)
    func clippingKeepsTheTurn(seed: UInt64) {
        let ring = star(seed)
        let (there, back) = (frame.clip(ring: ring), frame.clip(ring: ring.reversed()))
        #expect(abs(Ring.signedArea(there) + Ring.signedArea(back)) < 1e-9)
        if there.count > 2 { #expect(Ring.signedArea(there) >= 0) }
    }

    @Test(arguments: 0..<30)
    func insideTheClippedRingMeansInsideBoth(seed: UInt64) {
        var random = SplitMix(seed: seed &+ 77)
        let ring = star(seed)
        let clipped = frame.clip(ring: ring)
        for _ in 0..<200 {
            let position = RandomShapes.position(&random, in: frame.insetBy(-15))
            let expected = Ring.contains(position, in: [ring]) && frame.contains(position)
            #expect(Ring.contains(position, in: [clipped]) == expected)
        }
    }

    @Test(arguments: 0..<30)
    func linesInTwoHalvesAreAsLongAsTheWhole(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let start = RandomShapes.position(&random, in: frame)
        let line = RandomShapes.walk(&random, from: start, step: 35, vertices: 40)
        func length(_ box: Rectangle) -> Double {
            box.clip(line: line).reduce(0) { $0 + (Polyline($1)?.length ?? 0) }
        }
        let halves =
            length(Rectangle(x: 0, y: 0, width: 100, height: 23))
            + length(Rectangle(x: 0, y: 23, width: 100, height: 37))
        #expect(abs(length(frame) - halves) < 1e-9)
    }

    @Test(arguments: 0..<20)
    func innerVerticesOfALineSurviveUntouched(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let start = RandomShapes.position(&random, in: frame)
        let line = RandomShapes.walk(&random, from: start, step: 30, vertices: 50)
        let inside = line.filter(frame.contains)
        let kept = Set(frame.clip(line: line).joined())
        #expect(inside.allSatisfy(kept.contains))
        // What is not a vertex of the line lies on a side of the frame.
        for vertex in kept.subtracting(line) {
            let gap = min(vertex.x, 100 - vertex.x, vertex.y, 60 - vertex.y)
            #expect(abs(gap) < 1e-9)
        }
    }

    @Test(arguments: 0..<25)
    func areaIsThatOfTheTrianglesAroundAnyPoint(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let ring = star(seed)
        let eye = RandomShapes.position(&random, in: frame)
        var twice = 0.0
        for (one, other) in zip(ring, ring.dropFirst()) {
            twice += (one.x - eye.x) * (other.y - eye.y) - (other.x - eye.x) * (one.y - eye.y)
        }
        #expect(abs(Ring.signedArea(ring) - twice / 2) < 1e-9)
        // Far from the origin no digits are lost.
        let far = ring.map { Position(x: $0.x + 5e6, y: $0.y - 8e6) }
        #expect(abs(Ring.signedArea(far) - Ring.signedArea(ring)) < 1e-3)
    }

    @Test(arguments: 0..<25)
    func distanceToRingsIsThatToTheirLines(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let ring = star(seed)
        let line = try #require(Polyline(ring))
        for _ in 0..<50 {
            let position = RandomShapes.position(&random, in: frame)
            #expect(abs(Ring.distance(from: position, to: [ring]) - line.nearest(to: position).distance) < 1e-9)
        }
        #expect(Ring.distance(from: Position(x: 0, y: 0), to: []) == .infinity)
    }

    @Test func oddAndEvenRingsAlternate() {
        let squares = [0.0, 10, 20].map { inset in
            Rectangle(x: inset, y: inset, width: 60 - 2 * inset, height: 60 - 2 * inset)
        }
        let rings = squares.map { box in
            [box.min, Position(x: box.max.x, y: box.min.y), box.max, Position(x: box.min.x, y: box.max.y)]
        }
        let inside = [5.0, 15, 25].map { Ring.contains(Position(x: $0, y: 30), in: rings) }
        #expect(inside == [true, false, true])
    }

    @Test(arguments: 0..<20)
    func theConvexClipOfManySidesIsADisc(seed: UInt64) {
        let centre = Position(x: 50, y: 30)
        let around = frame.insetBy(-100)
        let corners = [
            around.min, Position(x: around.max.x, y: around.min.y), around.max,
            Position(x: around.min.x, y: around.max.y),
        ]
        let sides = 24 + Int(seed) * 8
        let disc = ConvexClip.circle(centre: centre, radius: 20, sides: sides).clip(ring: corners)
        #expect(disc.count == sides)
        let angle = 2 * Double.pi / Double(sides)
        #expect(abs(size(disc) - Double(sides) / 2 * 400 * angle.sine) < 1e-6)
        for vertex in disc { #expect(abs(vertex.distance(to: centre) - 20) < 1e-9) }
    }
}
