import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

private let frame = Rectangle(x: 0, y: 0, width: 400, height: 300)

private func request(_ text: String, at position: Position) -> LabelRequest {
    LabelRequest(
        text: text,
        candidates: PointLabel.candidates([(text, TextStyle.city)], around: position, radius: 2)
    )
}

@Suite struct LabelPlacerTests {
    @Test func theBestPlaceIsTheRight() throws {
        var placer = LabelPlacer(frame: frame)
        placer.place(request("Moscow", at: Position(x: 100, y: 100)))
        let line = try #require(placer.lines.first)
        #expect(line.anchor == .start && line.position.x == 106)
        #expect(abs(line.box.centre.y - 100) < 0.1)
    }

    @Test func nearTheRightEdgeItTurnsLeft() throws {
        var placer = LabelPlacer(frame: frame)
        placer.place(request("Yekaterinburg", at: Position(x: 380, y: 100)))
        #expect(try #require(placer.lines.first).anchor == .end)
    }

    @Test func whatFitsNowhereIsDroppedAndCounted() {
        var placer = LabelPlacer(frame: frame)
        placer.avoid(.box(frame))
        let isPlaced = placer.place(request("Moscow", at: Position(x: 100, y: 100)))
        #expect(!isPlaced)
        #expect(placer.dropped == ["Moscow"])
        let isTried = placer.tryPlacing(request("Tver", at: Position(x: 100, y: 100)))
        #expect(!isTried)
        #expect(placer.dropped == ["Moscow"])
        #expect(placer.boxes.isEmpty)
    }

    @Test func oneLabelMakesRoomForAnother() {
        var placer = LabelPlacer(frame: frame)
        let first = TextLine("first", at: Position(x: 100, y: 100), .city)
        let second = TextLine("first", at: Position(x: 100, y: 200), .city)
        placer.place(
            LabelRequest(
                text: "first",
                candidates: [
                    LabelRequest.Candidate(lines: [first], cost: 0), LabelRequest.Candidate(lines: [second], cost: 1),
                ]
            )
        )
        let only = TextLine("only here", at: Position(x: 100, y: 100), .city)
        let isPlaced = placer.place(
            LabelRequest(text: "only", candidates: [LabelRequest.Candidate(lines: [only], cost: 0)])
        )
        #expect(isPlaced)
        #expect(placer.lines.contains(second) && placer.lines.contains(only))
    }

    @Test func obstaclesAreKeptClear() {
        let box = Rectangle(x: 10, y: 10, width: 20, height: 10)
        #expect(Obstacle.circle(centre: Position(x: 35, y: 15), radius: 6).blocks(box))
        #expect(!Obstacle.circle(centre: Position(x: 35, y: 15), radius: 4).blocks(box))
        let line = [Position(x: 0, y: 0), Position(x: 40, y: 30)]
        #expect(Obstacle.line(line, clearance: 0).blocks(box))
        #expect(!Obstacle.line(line, clearance: 0).blocks(Rectangle(x: 30, y: 0, width: 9, height: 5)))
        #expect(Obstacle.box(box).blocks(box))
        #expect(Obstacle.line([Position(x: 15, y: 15)], clearance: 1).blocks(box))
        #expect(!Obstacle.line([], clearance: 1).blocks(box))
    }

    /// Names are placed so that none touches another, an obstacle or the frame, whatever the data.
    @Test(arguments: 0..<40)
    func nothingOverlaps(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var placer = LabelPlacer(frame: frame)
        let discs = (0..<6).map { _ in
            (
                Position(
                    x: Double.random(in: 0...400, using: &random),
                    y: Double.random(in: 0...300, using: &random)
                ),
                Double.random(in: 4...40, using: &random)
            )
        }
        for (centre, radius) in discs { placer.avoid(.circle(centre: centre, radius: radius)) }
        var kept = 0
        for index in 0..<60 {
            let letters = Int.random(in: 2...14, using: &random)
            let text = String(repeating: "n", count: letters) + "\(index)"
            let position = Position(
                x: Double.random(in: 0...400, using: &random),
                y: Double.random(in: 0...300, using: &random)
            )
            if placer.place(request(text, at: position)) { kept += 1 }
        }
        let boxes = placer.boxes.flatMap(\.lines)
        #expect(boxes.count == kept && kept + placer.dropped.count == 60 && kept > 20)
        for (index, box) in boxes.enumerated() {
            #expect(frame.contains(box))
            for (centre, radius) in discs { #expect(box.distance(to: centre) >= radius) }
            for other in boxes[(index + 1)...] { #expect(!box.overlaps(other)) }
        }
    }
}
