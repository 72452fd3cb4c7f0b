import BorderGeometry
import BorderTestSupport
import Testing

@Suite struct ConvexClipTests {
    private let centre = Position(x: 10, y: -5)

    @Test(arguments: 0..<20)
    func areaIsGEOSs(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let near = RandomShapes.position(&random, in: Rectangle(x: -5, y: -20, width: 30, height: 30))
        let star = RandomShapes.star(&random, centre: near, radius: 14, vertices: 40)
        let clipped = ConvexClip.circle(centre: centre, radius: 9, sides: 24).clip(ring: star)
        var disc = (0..<24).map { index in
            let angle = Double(index) * .pi / 12
            return Position(x: centre.x + 9 * angle.cosine, y: centre.y + 9 * angle.sine)
        }
        disc.append(disc[0])
        let engine = try GeometryEngine()
        let shared = try Area([Polygon(outer: star)], engine: engine)
            .intersection(with: Area([Polygon(outer: disc)], engine: engine))
        #expect(abs(Ring.signedArea(clipped) - (try shared.size())) < 1e-6)
    }

    @Test func keepsWhatIsInsideAndDropsWhatIsNot() {
        let clip = ConvexClip.circle(centre: centre, radius: 9, sides: 24)
        let small = [(10.0, -5.0), (12, -5), (11, -3)].map { Position(x: $0.0, y: $0.1) }
        #expect(clip.clip(ring: small + [small[0]]) == small)
        #expect(clip.clip(ring: small.map { Position(x: $0.x + 100, y: $0.y) }) == [])
        #expect(clip.clip(ring: []) == [])
    }
}
