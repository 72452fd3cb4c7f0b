import BorderGeometry
import BorderTestSupport
import Testing

@Suite struct RingTests {
    let square = [(0.0, 0.0), (4, 0), (4, 4), (0, 4)].map { Position(x: $0.0, y: $0.1) }

    @Test func signTellsTheTurn() {
        #expect(Ring.signedArea(square) == 16)
        #expect(Ring.signedArea(square.reversed()) == -16)
        #expect(Ring.signedArea(square + [square[0]]) == 16)
        #expect(Ring.signedArea([]) == 0)
    }

    @Test func holesAreOutside() {
        let hole = square.map { Position(x: 1 + $0.x / 4, y: 1 + $0.y / 4) }
        #expect(!Ring.contains(Position(x: 1.5, y: 1.5), in: [square, hole]))
        #expect(Ring.contains(Position(x: 3, y: 3), in: [square, hole]))
        #expect(Ring.distance(from: Position(x: 3, y: 3), to: [square, hole]) == 1)
    }

    @Test func poleOfASquareIsItsCentre() throws {
        let pole = try #require(Ring.poleOfInaccessibility(of: [square], precision: 0.01))
        #expect(pole.position.distance(to: Position(x: 2, y: 2)) < 0.02)
        #expect(abs(pole.distance - 2) < 0.01)
        #expect(Ring.poleOfInaccessibility(of: [], precision: 0.1) == nil)
        #expect(Ring.poleOfInaccessibility(of: [[square[0], square[1], square[0]]], precision: 0.1) == nil)
    }

    @Test(arguments: 0..<12)
    func poleIsAsGoodAsASearchOfTheWholeBox(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let star = RandomShapes.star(&random, centre: Position(x: 0, y: 0), radius: 10, vertices: 30)
        let pole = try #require(Ring.poleOfInaccessibility(of: [star], precision: 0.05))
        var best = 0.0
        for x in stride(from: -10.0, through: 10, by: 0.1) {
            for y in stride(from: -10.0, through: 10, by: 0.1) {
                let position = Position(x: x, y: y)
                guard Ring.contains(position, in: [star]) else { continue }
                best = max(best, Ring.distance(from: position, to: [star]))
            }
        }
        #expect(pole.distance >= best - 0.05)
        #expect(Ring.contains(pole.position, in: [star]))
        #expect(abs(Ring.distance(from: pole.position, to: [star]) - pole.distance) < 1e-9)
    }
}
