import BorderAtlas
import BorderCore
import BorderGeometry
import Testing

@testable import BorderReports

@Suite struct LocatorGlobeTests {
    /// The land of the little globe, by the even-odd rule, at a place in degrees.
    private func land(_ nodes: [MapScene.Node], _ place: Position, around middle: Position) throws -> Bool {
        let drawn = try #require(Overview.elements(nodes).first { $0.paint.fill == .locatorLand })
        guard case .areas(let rings) = drawn.shape else { return false }
        var projected = [place]
        try Transformation(pipeline: MapProjection.azimuthal(around: middle).definition).apply(to: &projected)
        let scale = Locator.radius / (6_371_007.2 * 2.squareRoot())
        return Ring.contains(Position(x: 100 + projected[0].x * scale, y: 100 - projected[0].y * scale), in: rings)
    }

    @Test func continentsAreLandAndOceansAreNot() throws {
        let atlas = try Atlas.embedded()
        let plane = try Overview.plane([(18, 39), (88, 71)])
        let nodes = try Locator.draw(atlas, for: plane, focus: "RUS", at: Position(x: 100, y: 100))
        let centre = try #require(plane.unproject(Overview.frame.centre))
        let middle = Position(x: (centre.x / 5).rounded() * 5, y: (centre.y / 5).rounded() * 5)
        for (x, y) in [(60.0, 60.0), (20, 10), (78, 25), (105, 35), (-40, 75)] {
            #expect(try land(nodes, Position(x: x, y: y), around: middle), "\(x) \(y)")
        }
        for (x, y) in [(70.0, -5.0), (-30, 40), (0, 85), (60, 15)] {
            #expect(try !land(nodes, Position(x: x, y: y), around: middle), "\(x) \(y)")
        }
        #expect(Overview.elements(nodes).contains { $0.paint.fill == .locatorFocus })
        #expect(Overview.elements(nodes).contains { $0.paint.stroke == .out })
    }

    /// Seen from the Pacific the far side is Africa: inside and outside of that ring change places.
    @Test func theFarSideDoesNotTurnItInsideOut() throws {
        let atlas = try Atlas.embedded()
        let plane = try Overview.plane([(-175, -15), (-150, -5)])
        let nodes = try Locator.draw(atlas, for: plane, focus: nil, at: Position(x: 100, y: 100))
        let centre = try #require(plane.unproject(Overview.frame.centre))
        let middle = Position(x: (centre.x / 5).rounded() * 5, y: (centre.y / 5).rounded() * 5)
        #expect(try land(nodes, Position(x: 134, y: -25), around: middle))
        #expect(try land(nodes, Position(x: -115, y: 45), around: middle))
        #expect(try !land(nodes, Position(x: -150, y: 20), around: middle))
        #expect(try !land(nodes, Position(x: -120, y: -40), around: middle))
    }

    @Test func mapsOfTheWorldHaveNone() throws {
        let plane = try FrameChoice.plane(showing: [], in: Overview.frame, padding: (4, 4))
        let nodes = try Locator.draw(Atlas.embedded(), for: plane, focus: nil, at: Position(x: 100, y: 100))
        #expect(nodes.isEmpty)
    }
}
