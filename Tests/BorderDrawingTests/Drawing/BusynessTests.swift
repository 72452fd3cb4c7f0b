import BorderGeometry
import Testing

@testable import BorderReports

@Suite struct BusynessTests {
    let frame = Rectangle(x: 0, y: 100, width: 200, height: 80)

    @Test func countsWhatLiesUnderABox() {
        var busyness = Busyness(frame)
        busyness.add([[Position(x: 10, y: 110), Position(x: 50, y: 110)]])
        busyness.add(Rectangle(x: 100, y: 140, width: 20, height: 20), weight: 2)
        busyness.sumUp()
        #expect(busyness.count(in: Rectangle(x: 0, y: 100, width: 60, height: 20)) == 10)
        #expect(busyness.count(in: Rectangle(x: 96, y: 136, width: 28, height: 28)) == 50)
        #expect(busyness.count(in: Rectangle(x: 150, y: 104, width: 30, height: 20)) == 0)
        #expect(busyness.count(in: frame) == 60)
    }

    @Test func ignoresWhatIsOutside() {
        var busyness = Busyness(frame)
        busyness.add([[Position(x: -50, y: 0), Position(x: 500, y: 0)]])
        busyness.add(Rectangle(x: 300, y: 300, width: 9, height: 9), weight: 1)
        #expect(busyness.count(in: frame) == 0)
        busyness.sumUp()
        #expect(busyness.count(in: frame.insetBy(-500)) == 0)
    }
}
