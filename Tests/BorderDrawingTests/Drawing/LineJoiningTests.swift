import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

@Suite struct LineJoiningTests {
    private func line(_ xs: Double...) -> [Position] { xs.map { Position(x: $0, y: 0) } }

    @Test func joinsWhateverTheDirection() {
        let joined = LineJoining.join([line(2, 3), line(1, 0), line(2, 1)])
        #expect(joined.count == 1)
        #expect(Set([joined[0].first?.x, joined[0].last?.x]) == [0, 3])
        #expect(joined[0].count == 4)
    }

    @Test func threePiecesAtOnePointStayApart() {
        let star = [line(0, 1), line(0, 2), line(0, 3)]
        #expect(LineJoining.join(star).count == 3)
    }

    @Test func ringsClose() {
        let ring = [line(0, 1, 2), line(2, 5, 0)]
        let joined = LineJoining.join(ring)
        #expect(joined.count == 1 && joined[0].first == joined[0].last)
        #expect(LineJoining.join([]).isEmpty && LineJoining.join([line(1)]).isEmpty)
    }

    @Test(arguments: 0..<20)
    func nothingIsLostOrDoubled(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let whole = (0..<30).map { Position(x: Double($0), y: Double.random(in: 0...1, using: &random)) }
        var pieces: [[Position]] = []
        var start = 0
        while start < 29 {
            let end = min(29, start + Int.random(in: 1...5, using: &random))
            let piece = Array(whole[start...end])
            pieces.append(Bool.random(using: &random) ? piece : piece.reversed())
            start = end
        }
        pieces.shuffle(using: &random)
        let joined = LineJoining.join(pieces)
        #expect(joined.count == 1)
        #expect(joined[0] == whole || joined[0] == whole.reversed())
    }
}
