import BorderGeometry
import Testing

@Suite struct RectangleTests {
    let box = Rectangle(x: 10, y: 20, width: 30, height: 40)

    @Test func measures() {
        #expect(box.width == 30 && box.height == 40)
        #expect(box.centre == Position(x: 25, y: 40))
        #expect(box.insetBy(5) == Rectangle(x: 15, y: 25, width: 20, height: 30))
    }

    @Test func containsItsSides() {
        #expect(box.contains(Position(x: 10, y: 60)))
        #expect(!box.contains(Position(x: 9.9, y: 60)))
        #expect(box.contains(box) && !box.insetBy(1).contains(box))
    }

    @Test func touchingIsNotOverlapping() {
        #expect(!box.overlaps(Rectangle(x: 40, y: 20, width: 5, height: 5)))
        #expect(box.overlaps(Rectangle(x: 39, y: 20, width: 5, height: 5)))
    }

    @Test func surroundsPositions() {
        #expect(Rectangle(around: []) == nil)
        let around = Rectangle(around: [Position(x: 3, y: 9), Position(x: -1, y: 4)])
        #expect(around == Rectangle(min: Position(x: -1, y: 4), max: Position(x: 3, y: 9)))
    }

    @Test func distanceIsZeroInside() {
        #expect(box.distance(to: box.centre) == 0)
        #expect(box.distance(to: Position(x: 7, y: 16)) == 5)
    }
}
