import BorderGeometry
import BorderTestSupport
import Testing

private let frame = Rectangle(x: 0, y: 0, width: 100, height: 60)

@Suite struct ClippingTests {
    @Test(arguments: 0..<60)
    func ringAreaIsGEOSs(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let centre = RandomShapes.position(&random, in: frame.insetBy(-30))
        let star = RandomShapes.star(
            &random,
            centre: centre,
            radius: Double.random(in: 5...90, using: &random),
            vertices: Int.random(in: 3...80, using: &random)
        )
        let engine = try GeometryEngine()
        let corners = [(0, 0), (100, 0), (100, 60), (0, 60), (0, 0)].map { Position(x: $0.0, y: $0.1) }
        let shared = try Area([Polygon(outer: star)], engine: engine)
            .intersection(with: Area([Polygon(outer: corners)], engine: engine))
        let clipped = frame.clip(ring: star)
        #expect(abs(Ring.signedArea(clipped) - (try shared.size())) < 1e-6)
        #expect(clipped.allSatisfy { frame.insetBy(-1e-9).contains($0) })
    }

    @Test func ringsOutsideVanishAndRingsInsideStay() {
        let small = [(1, 1), (3, 1), (2, 3)].map { Position(x: $0.0, y: $0.1) }
        #expect(frame.clip(ring: small) == small)
        #expect(frame.clip(ring: small + [small[0]]) == small)
        #expect(frame.clip(ring: small.map { Position(x: $0.x + 200, y: $0.y) }) == [])
        #expect(frame.clip(ring: []) == [])
    }

    @Test func aRingAroundTheFrameFillsIt() {
        let around = [(-10, -10), (110, -10), (110, 70), (-10, 70)].map { Position(x: $0.0, y: $0.1) }
        #expect(abs(Ring.signedArea(frame.clip(ring: around))) == 6000)
    }

    /// The length inside, by cutting the line into very short pieces.
    private func slowLength(_ line: [Position]) -> Double {
        var inside = 0.0
        for (start, end) in zip(line, line.dropFirst()) {
            for piece in 0..<500 where frame.contains(start.interpolated(to: end, (Double(piece) + 0.5) / 500)) {
                inside += start.distance(to: end) / 500
            }
        }
        return inside
    }

    @Test(arguments: 0..<40)
    func linesKeepWhatIsInside(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let start = RandomShapes.position(&random, in: frame)
        let line = RandomShapes.walk(&random, from: start, step: 40, vertices: 30)
        let parts = frame.clip(line: line)
        let length = parts.reduce(0) { $0 + (Polyline($1)?.length ?? 0) }
        #expect(abs(length - slowLength(line)) < 3)
        for part in parts {
            #expect(part.count > 1)
            #expect(part.allSatisfy { frame.insetBy(-1e-6).contains($0) })
        }
        // No part starts where the one before it ends: the line was not cut inside the frame.
        for (one, next) in zip(parts, parts.dropFirst()) { #expect(one.last != next.first) }
    }

    @Test func linesDoNotRunAlongTheFrame() {
        // Out on the left, back in lower down: two parts, nothing between them.
        let line = [(10, 10), (-10, 10), (-10, 50), (10, 50)].map { Position(x: $0.0, y: $0.1) }
        let parts = frame.clip(line: line)
        #expect(parts == [[line[0], Position(x: 0, y: 10)], [Position(x: 0, y: 50), line[3]]])
    }

    @Test func flatLinesAreSeen() {
        let flat = [Position(x: -10, y: 30), Position(x: 110, y: 30)]
        #expect(frame.clip(line: flat) == [[Position(x: 0, y: 30), Position(x: 100, y: 30)]])
        let touching = [Position(x: -10, y: 70), Position(x: 110, y: 70)]
        #expect(frame.clip(line: touching) == [])
        #expect(frame.clip(line: [Position(x: 1, y: 1)]) == [])
        let corner = [Position(x: -10, y: 10), Position(x: 10, y: -10)]
        #expect(frame.clip(line: corner) == [])
    }
}
