import BorderGeometry
import BorderTestSupport
import Testing

@testable import BorderReports

@Suite struct SegmentGridTests {
    /// The grid against looking at every segment.
    @Test(arguments: 0..<60)
    func findsWhatASlowSearchFinds(seed: UInt64) {
        var random = SplitMix(seed: seed)
        func position() -> Position {
            Position(x: .random(in: -20...520, using: &random), y: .random(in: -20...420, using: &random))
        }
        let clearance = Double.random(in: 0...6, using: &random)
        let lines = (0..<6).map { _ in (0..<Int.random(in: 1...9, using: &random)).map { _ in position() } }
        var grid = SegmentGrid()
        for line in lines { grid.add(line, clearance: clearance) }
        for _ in 0..<60 {
            let corner = position()
            let box = Rectangle(
                x: corner.x,
                y: corner.y,
                width: .random(in: 1...90, using: &random),
                height: .random(in: 1...40, using: &random)
            )
            let wide = box.insetBy(-clearance)
            let isNear = lines.contains { line in
                line.count == 1
                    ? wide.contains(line[0])
                    : zip(line, line.dropFirst()).contains { !wide.clip(line: [$0, $1]).isEmpty }
            }
            #expect(grid.blocks(box) == isNear, "seed \(seed)")
            #expect(lines.contains { Obstacle.line($0, clearance: clearance).blocks(box) } == isNear)
        }
    }

    @Test func anEmptyGridBlocksNothing() {
        var grid = SegmentGrid()
        grid.add([], clearance: 5)
        #expect(!grid.blocks(Rectangle(x: 0, y: 0, width: 1e9, height: 10)))
    }
}
