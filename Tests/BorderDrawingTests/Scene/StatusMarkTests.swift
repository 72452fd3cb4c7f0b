import BorderAtlas
import BorderCore
import BorderGeometry
import Testing

@testable import BorderReports

private func status(
    _ id: String,
    _ site: StatusMark.Site,
    _ effect: StatusEvent.Effect,
    everybody: Bool = true
) -> StatusMark {
    StatusMark(id: id, site: site, effect: effect, concernsEverybody: everybody, title: id)
}

@Suite struct StatusMarkTests {
    @Test(arguments: StatusEvent.Effect.allCases)
    func everyStateHasItsSign(effect: StatusEvent.Effect) {
        let site = StatusMark.Site.position(Position(x: 0, y: 0))
        let all = StatusDrawing.Sign(status("a", site, effect))
        let some = StatusDrawing.Sign(status("a", site, effect, everybody: false))
        switch effect {
        case .closed: #expect(all == .closed && some == .closedToSome)
        case .restricted: #expect(all == .closedToSome && some == .closedToSome)
        case .checkpoint: #expect(all == .checkpoint && some == .checkpoint)
        case .open, .queue, .rule, .event: #expect(all == .words && some == .words)
        }
    }

    @Test(arguments: StatusDrawing.Sign.allCases)
    func signsStayWithinTheirReach(sign: StatusDrawing.Sign) {
        let centre = Position(x: 50, y: 70)
        let drawn = StatusDrawing.nodes(sign, at: centre).elements
        #expect(drawn.isEmpty == (sign == .words))
        for circle in drawn.circles {
            #expect(circle.centre == centre && circle.radius <= StatusDrawing.reach)
        }
        for (box, _) in drawn.rectangles {
            #expect(box.centre.distance(to: centre) < 1e-9)
            #expect(abs(box.width - 8.4) < 1e-9 && abs(box.height - 3) < 1e-9)
        }
        for case .areas(let rings) in drawn.map(\.shape) {
            #expect(rings[0].allSatisfy { $0.distance(to: centre) <= StatusDrawing.reach })
        }
        #expect(sign.legendText.isEmpty == (sign == .words))
    }

    @Test func closedAndClosedToSomeChangeInkAndPaper() {
        let closed = StatusDrawing.nodes(.closed, at: Position(x: 0, y: 0)).elements.map(\.paint.fill)
        let some = StatusDrawing.nodes(.closedToSome, at: Position(x: 0, y: 0)).elements.map(\.paint.fill)
        #expect(closed == [.paper, .ink, .paper] && some == [.paper, .paper, .ink])
    }

    /// The signs of a small map around the Gulf of Finland, by their groups' ids.
    private func signs(
        _ statuses: [StatusMark],
        flows: [FlowMark] = []
    ) throws -> (scene: MapScene, centres: [String: Position]) {
        var map = SceneExamples.box(20, 57, 32, 63, focus: "RUS")
        map.statuses = statuses
        map.flows = flows
        let scene = try map.layOut(with: SceneExamples.atlas.get())
        var centres: [String: Position] = [:]
        for case .group(let id, _, let nodes) in scene.nodes(of: "status") {
            centres[id] = nodes.elements.circles.first?.centre
        }
        return (scene, centres)
    }

    @Test func signsStandWhereTheyAreReported() throws {
        let here = Position(x: 25, y: 60)
        let (scene, centres) = try signs([status("here", .position(here), .closed)])
        let plane = try SceneExamples.plane(20, 57, 32, 63)
        let px = try #require(plane.project(here))
        // The map's own frame starts below its header, as the plane's does.
        #expect(scene.mapFrame == plane.frame)
        #expect(try #require(centres["status-here"]).distance(to: px) < 1e-6)
    }

    @Test func equalSignsThatTouchAreOne() throws {
        let marks = [0.0, 0.02, 0.04].enumerated().map { index, shift in
            status("s\(index)", .position(Position(x: 25 + shift, y: 60)), .closed)
        }
        let (scene, centres) = try signs(marks)
        #expect(centres.keys.sorted() == ["status-s0"])
        // All three are named all the same.
        let words = scene.labelBoxes.map(\.text) + scene.droppedLabels
        for mark in marks { #expect(words.contains(mark.title)) }
    }

    @Test func differentSignsThatTouchStandSideBySide() throws {
        let (_, centres) = try signs([
            status("a", .position(Position(x: 25, y: 60)), .closed),
            status("b", .position(Position(x: 25.01, y: 60)), .restricted),
        ])
        let (a, b) = (try #require(centres["status-a"]), try #require(centres["status-b"]))
        #expect(abs(b.x - a.x - 19) < 1e-9 && abs(b.y - a.y) < 1e-9)
        #expect(a.distance(to: b) >= 2 * StatusDrawing.reach)
    }

    @Test func aSignOnADiscMovesToItsRim() throws {
        let place = Place.crossing("narva-ivangorod")
        let flow = SceneExamples.flow("Narva", place, to: "EST", Quantity(5_000))
        let (scene, centres) = try signs([status("narva", .place(place), .closed)], flows: [flow])
        let sign = try #require(centres["status-narva"])
        var disc: [MapScene.Element] = []
        for case .group("flow-Narva", _, let nodes) in scene.nodes(of: "flows") { disc = nodes.elements }
        let dot = try #require(disc.circles.first { $0.radius == 2.6 })
        // 5,000 is its own reference: the largest radius, and 2.5 px of edge and 2 px of air on top.
        let radius = 36.0 + 2.5 + 2
        #expect(abs(sign.distance(to: dot.centre) - radius) < 1e-6)
        let direction = Double.angle(x: sign.x - dot.centre.x, y: sign.y - dot.centre.y) * 180 / .pi
        #expect(abs(direction - -42) < 1e-6)
    }

    @Test func placesWithoutANumberKeepTheirSign() throws {
        let place = Place.crossing("narva-ivangorod")
        let flow = SceneExamples.flow("Narva", place, to: "EST", nil)
        let (scene, centres) = try signs([status("narva", .place(place), .closed)], flows: [flow])
        var empty: [MapScene.Element] = []
        for case .group("flow-Narva", _, let nodes) in scene.nodes(of: "flows") { empty = nodes.elements }
        let sign = try #require(centres["status-narva"])
        #expect(try #require(empty.circles.first).centre.distance(to: sign) < 1e-6)
    }

    @Test func wordsWithoutASignAreStillPlaced() throws {
        let (scene, centres) = try signs([
            status("queue of 10 km", .position(Position(x: 25, y: 60)), .queue),
            status("new rule", .position(Position(x: 28, y: 58)), .rule),
        ])
        #expect(centres.isEmpty)
        let labels = scene.labelBoxes.map(\.text)
        #expect(labels.contains("queue of 10 km") && labels.contains("new rule"))
        let legend = scene.texts(of: "legend").map(\.text)
        #expect(!legend.contains("closed") && !legend.contains("checkpoint"))
    }

    @Test func sentencesSayWhatTheSignMeans() {
        var mark = status("Petropavlovsk", .position(Position(x: 0, y: 0)), .closed)
        #expect(mark.spoken == "Petropavlovsk: closed")
        mark.noteLines = ["closed to men", "of military age"]
        #expect(mark.spoken == "Petropavlovsk: closed to men of military age")
    }
}
