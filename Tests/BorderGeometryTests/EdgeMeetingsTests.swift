import BorderTestSupport
import Testing

@testable import BorderGeometry

/// What is looked at before shapes from outside are overlaid.
@Suite("How often edges meet") struct EdgeMeetingsTests {
    private func ring(_ corners: [Position]) -> Polygon { Polygon(outer: corners + corners.prefix(1)) }

    @Test("a coast of many corners is no scribble")
    func coasts() {
        var random = SplitMix(seed: 1)
        let corners = (0..<50_000).map { number in
            let angle = Double(number) / 50_000 * 2 * .pi
            let reach = 5 + Double.random(in: 0...0.01, using: &random)
            return Position(x: reach * angle.cosine, y: reach * angle.sine)
        }
        #expect(!EdgeMeetings.areTooMany(among: [ring(corners)]))
        // Two regions that share every edge.
        #expect(!EdgeMeetings.areTooMany(among: [ring(corners), ring(corners.reversed())]))
    }

    @Test("a scribble of many corners is; a small one is not, and what lies elsewhere does not count")
    func scribbles() {
        var random = SplitMix(seed: 2)
        func scribble(_ count: Int) -> Polygon {
            ring(
                (0..<count).map { _ in
                    Position(x: .random(in: 0...10, using: &random), y: .random(in: 0...10, using: &random))
                }
            )
        }
        #expect(!EdgeMeetings.areTooMany(among: [scribble(500)]))
        let large = scribble(5_000)
        #expect(EdgeMeetings.areTooMany(among: [large]))
        #expect(!EdgeMeetings.areTooMany(among: [large], in: Rectangle(x: 20, y: 20, width: 1, height: 1)))
    }

    @Test("two combs across each other meet too often, though each is valid")
    func combs() {
        let teeth = 1_500
        func comb(_ turned: Bool) -> Polygon {
            var corners = [Position(x: 0, y: 0)]
            for tooth in 0..<teeth {
                let start = Double(tooth) / Double(teeth) * 10
                corners += [
                    Position(x: 10, y: start), Position(x: 10, y: start + 0.002), Position(x: 0.1, y: start + 0.003),
                ]
            }
            return ring(turned ? corners.map { Position(x: $0.y, y: $0.x) } : corners)
        }
        #expect(!EdgeMeetings.areTooMany(among: [comb(false)]))
        #expect(EdgeMeetings.areTooMany(among: [comb(false), comb(true)]))
    }

    @Test("nothing meets nothing") func nothing() { #expect(!EdgeMeetings.areTooMany(among: [])) }
}
